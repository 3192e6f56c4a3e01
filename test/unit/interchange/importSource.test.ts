import assert from "node:assert/strict";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import type { Relation } from "../../../src/core/annotations/relation.ts";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { importSource, type SourceImport } from "../../../src/core/interchange/importSet.ts";
import type { ReadMention, ReadSource } from "../../../src/core/interchange/readSet.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const text = "👍 Ann Lee met Bob Ray.\r\nLater Ann Lee left; Ofsted said so.\r\n";
const snapshot = new TextSnapshot(text);

function decision(words: string, more: Partial<Annotation> = {}): Annotation {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, category: "person", attributes: {} };
  const made = annotationOf(snapshot, span, "confirmed", { id: `k${start}`, origin: "manual" });
  return { ...made, ...more };
}

function read(exact: string, more: Partial<ReadMention> = {}): ReadMention {
  return {
    id: "T1",
    category: "person",
    status: "confirmed",
    exact,
    tags: [],
    attributes: {},
    ...more,
  };
}

function imported(
  mentions: readonly ReadMention[],
  annotations: readonly Annotation[] = [],
  source: Partial<ReadSource> = {},
  relations: readonly Relation[] = [],
): SourceImport {
  const decided = { annotations, relations };
  return importSource([{ mentions, relations: [], ...source }], snapshot, decided);
}

/** What the sidecar holds after an import. */
function after(result: SourceImport, before: readonly Annotation[] = []): readonly Annotation[] {
  const rows = new Map(before.map((each) => [each.id, each]));
  for (const change of result.changes) rows.set(change.after.id, change.after);
  return [...rows.values()];
}

describe("importSource", () => {
  it("places by offsets of the text that was read, whatever its line ends", () => {
    const then = text.replaceAll("\r\n", "\n");
    const start = then.lastIndexOf("Ann Lee");
    const result = imported([read("Ann Lee", { start, end: start + 7 })], [], { text: then });
    const [{ after: made } = assert.fail()] = result.changes;
    assert.deepEqual(
      [made.exact, made.start, made.end, made.origin, made.status],
      ["Ann Lee", 29, 36, "import", "confirmed"],
    );
  });

  it("places by code points of the source where the file has no text", () => {
    const result = imported([read("Bob Ray", { start: 14, end: 21 })]);
    assert.deepEqual(
      result.placed.map(({ start, end, fit }) => [text.slice(start, end), fit]),
      [["Bob Ray", "fits"]],
    );
  });

  it("places words alone where they stand once, and says so where they stand twice or nowhere", () => {
    const result = imported([read("Bob Ray"), read("Ann Lee"), read("Cy Doe")]);
    assert.deepEqual(
      result.placed.map(({ mention }) => mention.exact),
      ["Bob Ray"],
    );
    assert.deepEqual(
      result.unplaced.map(({ mention, state }) => [mention.exact, state]),
      [
        ["Ann Lee", "ambiguous"],
        ["Cy Doe", "orphan"],
      ],
    );
  });

  it("follows words into a text that was changed since, and says what changed", () => {
    const then = "Before that, Ann Lee met Bobby Ray.\nLater Ann Lee left; Ofsted said so.\n";
    const at = (words: string): Partial<ReadMention> => {
      const start = then.lastIndexOf(words);
      return { start, end: start + words.length };
    };
    const result = imported(
      [
        read("Ann Lee", at("Ann Lee")),
        read("Bobby Ray", at("Bobby Ray")),
        read("Ofsted", at("Ofsted")),
      ],
      [],
      { text: then },
    );
    assert.deepEqual(
      result.placed.map(({ start, end, fit }) => [start, text.slice(start, end), fit]),
      [
        [text.lastIndexOf("Ann Lee"), "Ann Lee", "surroundings changed"],
        [text.indexOf("Bob Ray"), "Bob Ray", "words changed"],
        [text.indexOf("Ofsted"), "Ofsted", "surroundings changed"],
      ],
    );
  });

  it("trusts words more than offsets", () => {
    const result = imported([read("Bob Ray", { start: 0, end: 7 })], [], { text });
    assert.deepEqual(
      result.placed.map(({ start }) => start),
      [text.indexOf("Bob Ray")],
    );
  });

  it("changes nothing that was decided, and lists what contradicts it", () => {
    const decisions = [
      decision("Ann Lee", { entity: "ann-lee", note: "ours" }),
      decision("Bob Ray", { status: "rejected" }),
      decision("Ofsted", { category: "organisation" }),
    ];
    const result = imported(
      [
        read("Ann Lee", { start: 2, end: 9, entity: "ann-lee-2", note: "theirs" }),
        read("Bob Ray"),
        read("Ofsted"),
        read("Ofsted said", { category: "organisation" }),
      ],
      decisions,
    );
    assert.deepEqual(result.changes, []);
    assert.deepEqual(
      result.conflicts.map(({ about, annotation }) => [annotation.exact, about]),
      [
        ["Ann Lee", "entity"],
        ["Ann Lee", "note"],
        ["Bob Ray", "status"],
        ["Ofsted", "category"],
        ["Ofsted", "span"],
      ],
    );
  });

  it("fills in what a decision leaves open", () => {
    const decisions = [decision("Bob Ray", { tags: ["mine"] })];
    const theirs = read("Bob Ray", {
      entity: "bob-ray",
      note: "a note",
      tags: ["theirs"],
      attributes: { role: "mayor", exact: "not ours to set" },
    });
    const result = imported([theirs], decisions);
    assert.deepEqual(
      result.changes.map((change) => change.after),
      [
        {
          ...decisions[0],
          entity: "bob-ray",
          note: "a note",
          tags: ["mine", "theirs"],
          attributes: { role: "mayor" },
        },
      ],
    );
  });

  it("takes nested mentions that the file knows beside what was decided", () => {
    const decisions = [decision("Ann Lee")];
    const nested = [read("Ann Lee", { start: 2, end: 9 }), read("Ann", { start: 2, end: 5 })];
    const result = imported(nested, decisions);
    assert.equal(result.conflicts.length, 0);
    assert.deepEqual(
      result.changes.map((change) => change.after.exact),
      ["Ann"],
    );
  });

  it("keeps ids that are like ours and free, and makes others from what a mention says", () => {
    const decisions = [decision("Ofsted", { id: "aaaaaa" })];
    const ids = (): readonly string[] =>
      imported(
        [read("Bob Ray", { id: "b0b0b0" }), read("Later", { id: "aaaaaa" })],
        decisions,
      ).changes.map((change) => change.after.id);
    assert.equal(ids()[0], "b0b0b0");
    assert.match(ids()[1] ?? "", /^[a-z][0-9a-z]{5}$/);
    assert.notEqual(ids()[1], "aaaaaa");
    assert.deepEqual(ids(), ids());
  });

  describe("with relations", () => {
    const knows = { id: "R1", type: "knows", from: "T1", to: "T2" };
    const of = (relations: readonly Relation[]): Partial<ReadSource> => ({ relations });
    const both = [read("Bob Ray"), read("Ofsted", { id: "T2", category: "organisation" })];

    it("puts them between the annotations that mentions have become, and changes nothing the second time", () => {
      const first = imported(both, [], of([knows]));
      const decisions = after(first);
      const [bob, ofsted] = decisions;
      const [added = assert.fail()] = first.relations.added;
      assert.deepEqual([added.type, added.from, added.to], ["knows", bob?.id, ofsted?.id]);
      assert.match(added.id, /^[a-z][0-9a-z]{5}$/);
      const second = imported(both, decisions, of([knows]), [added]);
      assert.deepEqual(second.relations, { added: [], present: 1, leftOut: 0, conflicts: [] });
    });

    it("puts them between decisions that were there, and keeps an id like ours", () => {
      const decisions = [decision("Bob Ray"), decision("Ofsted", { category: "organisation" })];
      const { relations } = imported(both, decisions, of([{ ...knows, id: "r2d9" }]));
      const [bob, ofsted] = decisions;
      assert.deepEqual(relations.added, [
        { id: "r2d9", type: "knows", from: bob?.id, to: ofsted?.id },
      ]);
    });

    it("leaves those out whose mentions were not taken over", () => {
      const rejected = [decision("Bob Ray", { status: "rejected" })];
      const suggested = [both[0]!, { ...both[1]!, status: "suggested" as const }];
      const gone = [both[0]!, read("Cy Doe", { id: "T2" })];
      for (const { relations } of [
        imported(both, rejected, of([knows])),
        imported(suggested, [], of([knows])),
        imported(gone, [], of([knows])),
      ]) {
        assert.deepEqual([relations.added, relations.leftOut], [[], 1]);
      }
    });

    it("keeps a relation that was decided otherwise here, and lists it", () => {
      const decisions = [decision("Bob Ray"), decision("Ofsted", { category: "organisation" })];
      const [bob, ofsted] = decisions;
      const ours = { id: "r2d9", type: "leads", from: bob!.id, to: ofsted!.id };
      const { relations } = imported(both, decisions, of([{ ...knows, id: "r2d9" }]), [ours]);
      assert.deepEqual(relations.added, []);
      assert.deepEqual(
        relations.conflicts.map(({ relation, existing }) => [relation.type, existing.type]),
        [["knows", "leads"]],
      );
    });
  });

  it("takes no suggestion for a decision", () => {
    const result = imported([read("Bob Ray", { status: "suggested", confidence: 0.4 })]);
    assert.deepEqual([result.changes, result.suggestions], [[], 1]);
  });

  it("changes nothing the second time, also where the file says two things of one place", () => {
    const mentions = [
      read("Bob Ray", { attributes: { role: "mayor" } }),
      read("Bob Ray", { id: "T2", note: "twice", attributes: { role: "clerk" } }),
      read("Ofsted", { category: "organisation", status: "rejected" }),
    ];
    const once = after(imported(mentions));
    assert.equal(once.length, 2);
    assert.equal(once[0]?.note, "twice");
    assert.deepEqual(imported(mentions, once).changes, []);
  });
});
