import assert from "node:assert/strict";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { newAnnotationId } from "../../../src/core/annotations/annotationId.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

function mention(text: string, words: string): Parameters<typeof annotationOf>[1] {
  const start = text.indexOf(words);
  return { start, end: start + words.length, category: "person", attributes: { role: "director" } };
}

describe("annotationOf", () => {
  it("quotes the mention with context cut at words, in code points of the normalised text", () => {
    const text =
      "\uFEFF👍 There is no 'magic bullet'…\r\nBut consultant Andrew Bunyan, who today became the fourth";
    const annotation = annotationOf(
      new TextSnapshot(text),
      mention(text, "Andrew Bunyan"),
      "confirmed",
      { id: "k1", entity: "andrew-bunyan" },
    );
    assert.deepEqual(annotation, {
      id: "k1",
      category: "person",
      entity: "andrew-bunyan",
      status: "confirmed",
      exact: "Andrew Bunyan",
      prefix: "'magic bullet'…\nBut consultant ",
      suffix: ", who today became the fourth",
      start: 45,
      end: 58,
      origin: "detector",
      attributes: { role: "director" },
    });
  });

  it("keeps all of the context at the edges of the text and in long words", () => {
    const edge = annotationOf(
      new TextSnapshot("Mr Lee said"),
      mention("Mr Lee said", "Lee"),
      "confirmed",
      { id: "k" },
    );
    assert.deepEqual([edge.prefix, edge.suffix], ["Mr ", " said"]);
    const text = `${"字".repeat(50)}Lee${"語".repeat(50)}`;
    const long = annotationOf(new TextSnapshot(text), mention(text, "Lee"), "confirmed", {
      id: "k",
    });
    assert.deepEqual([long.prefix, long.suffix], ["字".repeat(32), "語".repeat(32)]);
  });

  it("keeps a word that ends just where the context does", () => {
    const text = `of ${"a".repeat(31)} Lee ${"b".repeat(31)} of`;
    const annotation = annotationOf(new TextSnapshot(text), mention(text, "Lee"), "confirmed", {
      id: "k",
    });
    assert.deepEqual(
      [annotation.prefix, annotation.suffix],
      [`${"a".repeat(31)} `, ` ${"b".repeat(31)}`],
    );
  });

  it("keeps what was decided before", () => {
    const snapshot = new TextSnapshot("Mr Lee said");
    const first = mention(snapshot.text, "Lee");
    const before = {
      ...annotationOf(snapshot, first, "confirmed", { id: "k1", entity: "lee", origin: "manual" }),
      note: "A note",
    };
    const rejected = annotationOf(snapshot, { ...first, annotation: before }, "rejected", {
      id: "k2",
    });
    assert.deepEqual(rejected, { ...before, status: "rejected" });
  });

  it("does not record what the detector said of a mention that is rejected", () => {
    const snapshot = new TextSnapshot("Mr Lee said");
    const rejected = annotationOf(snapshot, mention(snapshot.text, "Lee"), "rejected", {
      id: "k2",
    });
    assert.deepEqual(rejected.attributes, {});
  });
});

describe("newAnnotationId", () => {
  it("is a letter and five letters or digits, and not one that is taken", () => {
    const numbers = [0, 0, 0, 0, 0, 0, 0.999, 0.5, 0, 0.1, 0.2, 0.3];
    const random = (): number => numbers.shift() ?? assert.fail();
    assert.equal(newAnnotationId(random, new Set(["a00000"])), "zg0369");
  });
});
