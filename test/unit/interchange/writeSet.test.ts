import assert from "node:assert/strict";
import type { ExchangedSource } from "../../../src/core/interchange/annotationSet.ts";
import type { Format } from "../../../src/core/interchange/format.ts";
import { LossCounter } from "../../../src/core/interchange/losses.ts";
import { OptionError, optionsOf } from "../../../src/core/interchange/options.ts";
import { withoutOverlaps } from "../../../src/core/interchange/select.ts";
import { writeSet } from "../../../src/core/interchange/writeSet.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** A source with mentions at places, with more to say of some. */
function source(
  mentions: readonly (readonly [number, number, object?])[],
  relations: readonly (readonly [number, number])[] = [],
): ExchangedSource {
  return {
    path: "a.txt",
    snapshot: new TextSnapshot("Ofsted rated Norfolk County Council inadequate"),
    mentions: mentions.map(([start, end, more], index) => ({
      ...{ id: `m${index}`, start, end, category: "person", status: "confirmed" as const },
      ...{ tags: [], attributes: {}, ...more },
    })),
    relations: relations.map(([from, to], index) => ({
      ...{ id: `r${index}`, type: "leads", from: `m${from}`, to: `m${to}` },
    })),
  };
}

/** Writes how many mentions and relations reach it. */
const counting: Format = {
  id: "counting",
  label: "Counting",
  description: "Counts.",
  endings: [".txt"],
  holds: ["relations", "notes"],
  loses: [],
  options: [
    { id: "bom", label: "Mark", kind: "flag", default: false },
    { id: "scheme", label: "Scheme", kind: "choice", choices: ["IOB1", "IOB2"], default: "IOB2" },
    { id: "base", label: "Base", kind: "text", default: "urn:" },
  ],
  write: () => ({
    source: ({ path, mentions, relations }) => [
      { path, content: `${mentions.length} ${relations.length}` },
    ],
    end: () => [{ path: "end", content: "" }],
  }),
};

async function written(sources: Iterable<ExchangedSource> | AsyncIterable<ExchangedSource>) {
  const set = { entities: new Map(), categories: new Map(), options: optionsOf(counting) };
  const writing = writeSet(counting, set, sources);
  const contents = [];
  for await (const { content } of writing.pieces) contents.push(content);
  return { contents, losses: writing.losses() };
}

describe("writeSet", () => {
  it("leaves out mentions whose status a format does not hold, with their relations, and counts all", async () => {
    const drawn = source(
      [
        [0, 6, { note: "a", tags: ["b", "c"], attributes: { grade: "good" }, origin: "manual" }],
        [13, 20, { status: "suggested", confidence: 0.5, note: "gone with its mention" }],
        [13, 35, { status: "rejected" }],
        [36, 46, { entity: "inadequate" }],
      ],
      [
        [0, 3],
        [0, 1],
        [2, 3],
      ],
    );
    const { contents, losses } = await written([drawn]);
    assert.deepEqual(contents, ["2 1", ""]);
    assert.deepEqual(losses, [
      { what: "details", count: 1 },
      { what: "entities of mentions", count: 1 },
      { what: "origins of mentions", count: 1 },
      { what: "rejected mentions", count: 1 },
      { what: "relations", count: 2 },
      { what: "suggested mentions", count: 1 },
      { what: "tags", count: 2 },
    ]);
  });

  it("takes sources as they come", async () => {
    async function* comingLate() {
      for (const places of [[[0, 6]], []] as const) {
        await Promise.resolve();
        yield source(places);
      }
    }
    assert.deepEqual((await written(comingLate())).contents, ["1 0", "0 0", ""]);
  });
});

describe("LossCounter", () => {
  it("adds up by name, in the order of the names, and forgets nothings", () => {
    const counter = new LossCounter();
    counter.lose("tags", 2);
    counter.lose("notes");
    counter.lose("tags");
    counter.lose("relations", 0);
    assert.deepEqual(counter.losses, [
      { what: "notes", count: 1 },
      { what: "tags", count: 3 },
    ]);
  });
});

describe("withoutOverlaps", () => {
  it("keeps of two mentions the one that begins first, or the longer", () => {
    const counter = new LossCounter();
    const places = [
      [0, 6],
      [13, 20],
      [13, 35],
      [30, 46],
      [35, 46],
    ] as const;
    const { mentions } = withoutOverlaps(source(places), counter.lose);
    assert.deepEqual(
      mentions.map(({ start, end }) => [start, end]),
      [
        [0, 6],
        [13, 35],
        [35, 46],
      ],
    );
    assert.deepEqual(counter.losses, [{ what: "overlapping mentions", count: 2 }]);
  });
});

describe("optionsOf", () => {
  it("fills in defaults and understands flags as text", () => {
    assert.deepEqual(optionsOf(counting), { bom: false, scheme: "IOB2", base: "urn:" });
    const given = { bom: "true", scheme: "IOB1", base: undefined };
    assert.deepEqual(optionsOf(counting, given), { bom: true, scheme: "IOB1", base: "urn:" });
  });

  it("says what there is where something else is asked for", () => {
    const messageOf = (given: Parameters<typeof optionsOf>[1]): string => {
      try {
        optionsOf(counting, given);
      } catch (error) {
        if (error instanceof OptionError) return error.message;
      }
      return assert.fail("no error");
    };
    assert.equal(
      messageOf({ mark: true }),
      "Counting has no option “mark”: it has bom, scheme, base.",
    );
    assert.equal(
      messageOf({ bom: "maybe" }),
      "The option “bom” of Counting must be true or false, not “maybe”.",
    );
    assert.equal(
      messageOf({ scheme: "IOB3" }),
      "The option “scheme” of Counting must be IOB1 or IOB2, not “IOB3”.",
    );
    assert.equal(
      messageOf({ base: true }),
      "The option “base” of Counting must be text, not “true”.",
    );
  });
});
