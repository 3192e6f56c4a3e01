import assert from "node:assert/strict";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { layDecisions } from "../../../src/core/annotations/layDecisions.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import { ExportSet, type SourceToExport } from "../../../src/core/interchange/exportSet.ts";
import { confirmedOnly, type Selection } from "../../../src/core/interchange/selection.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const text = "Edward Timpson paid £5m. Mr Timpson and Ann Widdecombe left Ofsted.";
const snapshot = new TextSnapshot(text);

function source(corpus: Corpus): SourceToExport {
  const suggestions = detect(snapshot);
  const on = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, category: "person", attributes: { role: "MP" } };
  };
  const annotation = (words: string, status: "confirmed" | "rejected", id: string) => ({
    ...on(words),
    annotation: annotationOf(snapshot, on(words), status, { id }),
  });
  const mentions = layDecisions(snapshot, suggestions, [
    annotation("Edward Timpson", "confirmed", "aa"),
    annotation("Ann Widdecombe", "rejected", "bb"),
  ]);
  corpus.update("one", mentions, snapshot);
  return { path: "one.txt", source: "one", snapshot, mentions };
}

function exported(selection: Selection) {
  const corpus = new Corpus();
  const set = new ExportSet(corpus, selection);
  const known = source(corpus);
  const relations = [{ id: "r", type: "knows", from: "aa", to: "bb" }];
  return {
    ...set.source({ ...known, relations }),
    entities: set.entities([known]),
    categories: set.categories(
      [known],
      [{ categories: new Map([["person", { label: "Leute", terms: [] }]]) }],
    ),
  };
}

describe("ExportSet", () => {
  it("has confirmed mentions only, unless more is asked for", () => {
    const { mentions, entities, categories, relations } = exported(confirmedOnly);
    assert.deepEqual(mentions, [
      {
        id: "aa",
        start: 0,
        end: 14,
        category: "person",
        status: "confirmed",
        entity: "edward-timpson",
        origin: "detector",
        tags: [],
        attributes: { role: "MP" },
      },
    ]);
    assert.deepEqual([...entities.keys()], ["edward-timpson"]);
    assert.deepEqual(entities.get("edward-timpson")?.roles, ["MP"]);
    assert.deepEqual([...categories], [["person", "Leute"]]);
    assert.deepEqual(relations, []);
  });

  it("has suggestions with how likely they are, and rejected ones without attributes", () => {
    const { mentions, relations, categories } = exported({
      statuses: ["confirmed", "suggested", "rejected"],
    });
    assert.deepEqual(
      mentions.map(({ start, status, confidence }) => [start, status, confidence !== undefined]),
      [
        [0, "confirmed", false],
        [20, "suggested", true],
        [28, "suggested", true],
        [40, "rejected", false],
        [60, "suggested", true],
      ],
    );
    assert.deepEqual(mentions[3]?.attributes, {});
    assert.equal(relations.length, 1);
    assert.deepEqual([...categories.keys()], ["money", "organisation", "person"]);
  });

  it("has chosen categories and entities only", () => {
    const statuses = ["confirmed", "suggested"] as const;
    const starts = (selection: Omit<Selection, "statuses">) =>
      exported({ statuses, ...selection }).mentions.map(({ start }) => start);
    assert.deepEqual(starts({ categories: ["money"] }), [20]);
    assert.deepEqual(starts({ entities: ["edward-timpson"] }), [0, 28]);
  });
});
