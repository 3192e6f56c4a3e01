import * as fc from "fast-check";
import type {
  ExchangedEntity,
  ExchangedMention,
  ExchangedRelation,
  ExchangedSource,
} from "../../../src/core/interchange/annotationSet.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { awkwardText } from "../annotations.ts";

/** A set as formats are given it. */
export interface ExchangedSet {
  readonly sources: readonly ExchangedSource[];
  readonly entities: ReadonlyMap<string, ExchangedEntity>;
  readonly categories: ReadonlyMap<string, string>;
}

const textParts = fc.constantFrom(
  ..."Ofsted|rated|Norfolk|£5m.|£16.5million|Mr|O’Brien|'inadequate'|and|the|G8|é|e\u0301".split(
    "|",
  ),
  ...'👍🏽|👩‍👩‍👧|𝔘|🗞|שלום|مرحبا|\u202B|\u200F|日本語|<b>|&amp;|]]>|=1+1|@x|-2|"|,|;|\\|#|T1'.split("|"),
  ..." | |  |\t|\u00A0|\u2028|\u2029|\u0085|\v|\f|\n|\n\n|\r\n|\r\n\r\n|\r|. |\uFEFF".split("|"),
);

const text = fc.array(textParts, { maxLength: 60 }).map((parts) => parts.join(""));

/** Text as files can hold it: no halves of surrogate pairs. */
const awkward = awkwardText.map((drawn) => Buffer.from(drawn).toString());
const word = awkward.filter((drawn) => drawn.trim() !== "");
const key = fc
  .oneof(fc.stringMatching(/^[a-z]+(?:-[a-z]+)?$/), word)
  .filter((drawn) => drawn !== "__proto__");
const list = fc.array(word, { maxLength: 2 });

const entity: fc.Arbitrary<ExchangedEntity> = fc.record(
  {
    key,
    category: fc.constantFrom("person", "organisation", "money", "place"),
    name: word,
    aliases: list,
    roles: list,
    note: word,
    links: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom("https://www.wikidata.org/wiki/Q30325756", "https://example.org/?a=b&c"),
        word,
      ),
      { maxLength: 2 },
    ),
    tags: list,
    groups: list,
  },
  { requiredKeys: ["key", "category", "name", "aliases", "roles", "links", "tags", "groups"] },
);

const attributes = fc.dictionary(
  fc.oneof(fc.constantFrom("grade", "scale", "by", "value", "currency"), key),
  awkward,
  { maxKeys: 3, noNullPrototype: true },
);

const place = fc.tuple(fc.nat(), fc.nat());

const mention = fc
  .record(
    {
      status: fc.constantFrom("confirmed", "confirmed", "rejected", "suggested"),
      category: fc.oneof(
        fc.constantFrom("person", "organisation", "rating", "money"),
        fc.constantFrom("place", "Public body", "søk"),
      ),
      entity: fc.nat(),
      origin: fc.constantFrom("detector", "manual", "import"),
      confidence: fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((odds) => Math.round(odds * 1000) / 1000),
      note: word,
      tags: list,
      attributes,
    },
    { requiredKeys: ["status", "category", "tags", "attributes"] },
  )
  .map(({ origin, confidence, ...drawn }) => ({
    ...drawn,
    ...(drawn.status === "suggested"
      ? confidence !== undefined && { confidence }
      : { origin: origin ?? "manual" }),
  }));

const relation = fc.record({
  type: fc.oneof(fc.constantFrom("leads", "works for"), word),
  from: fc.nat(),
  to: fc.nat(),
});

/** Mentions and relations that are yet to be placed in a text, and whose entities are yet to be looked up. */
const draft = fc.record({
  text: fc.oneof(text, text, fc.constant("")),
  mentions: fc.array(fc.tuple(place, mention), { maxLength: 12 }),
  relations: fc.array(relation, { maxLength: 4 }),
});

type Draft = typeof draft extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const paths = fc.uniqueArray(
  fc.constantFrom(
    ..."council.txt|2019/council.txt|2019/council.md|ä ö/🗞.txt|a,b;c.txt|no ending|=1.txt|it's (1).md".split(
      "|",
    ),
  ),
  { maxLength: 3 },
);

/** Sets with all that may go wrong: overlaps, astral characters, any line ends, odd notes, no mentions at all. */
export const exchangedSet: fc.Arbitrary<ExchangedSet> = fc
  .record({
    paths,
    drafts: fc.array(draft, { minLength: 3, maxLength: 3 }),
    entities: fc.uniqueArray(entity, { selector: (drawn) => drawn.key, maxLength: 4 }),
  })
  .map(({ paths: names, drafts, entities: drawn }) => {
    const entities = [...drawn].sort((a, b) => (a.key < b.key ? -1 : 1));
    const sources = names.map((path, index) => sourceOf(path, drafts[index]!, entities));
    const used = new Set(
      sources.flatMap(({ mentions }) => mentions.map(({ category }) => category)),
    );
    return {
      sources,
      entities: new Map(entities.map((each) => [each.key, each])),
      categories: new Map([...used].sort().map((category) => [category, category.toUpperCase()])),
    };
  });

function sourceOf(
  path: string,
  drawn: Draft,
  entities: readonly ExchangedEntity[],
): ExchangedSource {
  const snapshot = new TextSnapshot(drawn.text);
  const { codePoints } = snapshot;
  const mentions = drawn.mentions.flatMap(
    ([[at, length], { entity: index, ...rest }], order): ExchangedMention[] => {
      if (codePoints.length === 0) return [];
      const start = at % codePoints.length;
      const end = start + 1 + (length % Math.min(20, codePoints.length - start));
      const meant =
        index === undefined ? undefined : entities[index % Math.max(1, entities.length)];
      return [
        {
          ...rest,
          ...codePoints.spanToUtf16({ start, end }),
          id:
            rest.status === "suggested"
              ? `${rest.category}@${start}-${end}.${order}`
              : `k${order}f3m2`,
          ...(meant && { entity: meant.key, category: meant.category }),
        },
      ];
    },
  );
  mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const relations = drawn.relations.flatMap(({ type, from, to }, order): ExchangedRelation[] =>
    mentions.length < 2
      ? []
      : [
          {
            id: `r${order}d9`,
            type,
            from: mentions[from % mentions.length]!.id,
            to: mentions[to % mentions.length]!.id,
          },
        ],
  );
  return { path, snapshot, mentions, relations };
}

/** A source with very many mentions, for what is fast enough for a few. */
export function manyMentions(count: number): ExchangedSet {
  const words = Array.from({ length: count }, (_, index) => `Ofsted${index}👍`);
  const snapshot = new TextSnapshot(words.join("\r\n"));
  let start = 0;
  const mentions = words.map((written, index): ExchangedMention => {
    const place = { start, end: start + written.length - 2 };
    start += written.length + 2;
    return {
      ...place,
      id: `k${index}`,
      category: "organisation",
      status: "confirmed",
      origin: "manual",
      note: "a\nb",
      tags: [],
      attributes: {},
    };
  });
  return {
    sources: [{ path: "many.txt", snapshot, mentions, relations: [] }],
    entities: new Map(),
    categories: new Map([["organisation", "Organisation"]]),
  };
}
