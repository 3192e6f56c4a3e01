import assert from "node:assert/strict";
import * as fc from "fast-check";
import { brat } from "../../../src/core/interchange/brat/brat.ts";
import { wikidataItem } from "../../../src/core/interchange/wikidata.ts";
import { assertRoundTrip, textOf, write, type PlainMention, type PlainSet } from "./roundTrip.ts";
import { exchangedSet } from "./sets.ts";

/** Where Python ends lines, by itself and with white space. */
const ends = "\\n\\v\\f\x1c\x1d\x1e\\x85\\u2028\\u2029";
const lineEnd = new RegExp(`\\r\\n|[\\r${ends}]`, "gu");

function flat(text: string): string {
  return text.replaceAll(lineEnd, " ").replaceAll("\t", " ");
}

/** What is to come back of a mention: no blank lines at its ends, notes with line feeds, all else on a line. */
function expectedMention(mention: PlainMention): PlainMention | undefined {
  const lines = mention.exact.split(new RegExp(`([${ends}])`, "u"));
  const hasWords = (line: string): boolean => new RegExp(`[^\\s${ends}\x1f]`, "u").test(line);
  if (!hasWords(mention.exact)) return undefined;
  const first = lines.findIndex(hasWords);
  const last = lines.findLastIndex(hasWords);
  const before = Array.from(lines.slice(0, first).join("")).length;
  const exact = lines.slice(first, last + 1).join("");
  const start = mention.start + before;
  return {
    ...mention,
    exact,
    start,
    end: start + Array.from(exact).length,
    category: flat(mention.category),
    ...(mention.note !== undefined && { note: mention.note.replaceAll(lineEnd, "\n") }),
    tags: mention.tags.map(flat),
    attributes: Object.fromEntries(
      Object.entries(mention.attributes)
        .filter(([key]) => !/:(?: |$)/.test(key))
        .map(([key, value]) =>
          /^\w*$/.test(value) ? [flat(key), value] : [flat(key), flat(value)],
        ),
    ),
  };
}

function expectedSet({ sources, entities }: PlainSet): PlainSet {
  const kept = sources.map((source) => ({
    ...source,
    path: source.path!.replace(/^(?!.*\.(?:txt|md)$).*$/, "$&.txt"),
    mentions: source.mentions.flatMap((mention) => expectedMention(mention) ?? []),
  }));
  const met = new Set(kept.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return {
    sources: kept,
    entities: entities
      .filter(({ key }) => met.has(key))
      .map((entity) => ({
        ...entity,
        name: flat(entity.name),
        links: entity.links.filter((link) => wikidataItem(link) !== undefined),
      })),
  };
}

/** Sets without relations: they are compared by the places of mentions, which may move here. */
const unrelated = exchangedSet.map((set) => ({
  ...set,
  sources: set.sources.map((source) => ({ ...source, relations: [] })),
}));

describe(brat.label, () => {
  it("gives back all that it holds", async () => {
    await fc.assert(
      fc.asyncProperty(unrelated, (set) => assertRoundTrip(brat, set, { expected: expectedSet })),
      { numRuns: 300 },
    );
  });

  it("writes what brat's own rules for lines, ids and fragments ask for", async () => {
    await fc.assert(
      fc.asyncProperty(exchangedSet, async (set) => {
        const written = await write(brat, set);
        for (const path of written.files.keys()) {
          if (!path.endsWith(".ann")) continue;
          const characters = Array.from(textOf(written, path.replace(/ann$/, "txt")));
          const ids = new Set<string>();
          const lines = textOf(written, path).split(lineEnd);
          assert.equal(lines.pop(), "");
          for (const line of lines) {
            const [id = "", data = "", words = ""] =
              /^(\S+)\t([^\t]*)(?:\t(.*))?$/.exec(line)?.slice(1) ?? [];
            assert.match(id, /^[TRANM#]\d+$/, line);
            assert.ok(!ids.has(id), `${id} stands twice`);
            ids.add(id);
            if (!id.startsWith("T")) continue;
            const [, type = "", places = ""] = /^([A-Za-z0-9_-]+) (.*)$/.exec(data) ?? [];
            assert.notEqual(type, "");
            const spans = places.split(";").map((place) => place.split(" ").map(Number));
            const texts = spans.map(([start, end]) => characters.slice(start, end).join(""));
            assert.equal(texts.join(" "), words);
            assert.deepEqual(
              spans.flat(),
              spans.flat().toSorted((a, b) => a - b),
            );
          }
        }
      }),
    );
  });
});
