import assert from "node:assert/strict";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { annotationOf } from "../../../src/core/annotations/annotationOf.ts";
import { placeAnnotations } from "../../../src/core/anchor/placeAnnotations.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** Annotates the occurrences of some words in a text. */
function annotate(text: string, words: string, ...occurrences: number[]): Annotation[] {
  const snapshot = new TextSnapshot(text);
  return occurrences.map((occurrence) => {
    let start = text.indexOf(words);
    for (let skip = 0; skip < occurrence; skip++) start = text.indexOf(words, start + 1);
    const span = { start, end: start + words.length, category: "person", attributes: {} };
    return annotationOf(snapshot, span, "confirmed", { id: `a${occurrence}` });
  });
}

/** Where annotations are now, and how or why not. */
function place(text: string, annotations: readonly Annotation[]): (string | number)[][] {
  const { placed, orphans } = placeAnnotations(new TextSnapshot(text), annotations);
  for (const { start, end, annotation } of placed) {
    assert.equal(text.slice(start, end).replaceAll("\r\n", "\n"), annotation.exact);
  }
  return [
    ...placed.map(({ annotation, start, attachment }) => [annotation.id, start, attachment]),
    ...orphans.map(({ annotation, reason }) => [annotation.id, reason]),
  ];
}

const article =
  "The leader, Ann Lee, said on Monday that she would resign.\nLater Ann Lee told the council that she had been asked to stay on.\n";

describe("placeAnnotations", () => {
  it("leaves what did not change where it is", () => {
    assert.deepEqual(place(article, annotate(article, "Ann Lee", 0, 1)), [
      ["a0", 12, "unchanged"],
      ["a1", 65, "unchanged"],
    ]);
  });

  it("does not mind other line endings and a byte order mark", () => {
    const words = "resign.\nLater";
    assert.deepEqual(
      place(`\uFEFF${article.replaceAll("\n", "\r\n")}`, annotate(article, words, 0)),
      [["a0", 1 + article.indexOf(words), "unchanged"]],
    );
  });

  it("stays at its position when words near it changed", () => {
    const changed = article.replace("leader, Ann", "Leader: Ann");
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [
      ["a0", 12, "context changed"],
    ]);
  });

  it("follows its words and all of their context", () => {
    assert.deepEqual(place(`👍 ${article}`, annotate(article, "Ann Lee", 0, 1)), [
      ["a0", 15, "moved"],
      ["a1", 68, "moved"],
    ]);
  });

  it("follows its words and a long context on one side", () => {
    const changed = article.replace("Later Ann", "A day later, Ann");
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 1)), [
      ["a1", 72, "context changed"],
    ]);
  });

  it("does not go to a namesake with the same words after it when its own words change", () => {
    const captions =
      "In the picture: Matt Dean, the director of a department.\nOn the right: Matt Dean, the director of a department.\n";
    const changed = captions.replace(/(.*)Matt Dean/s, "$1Matt zzDean");
    assert.deepEqual(place(changed, annotate(captions, "Matt Dean", 1)), [["a1", "quote gone"]]);
  });

  it("is an orphan when its words are gone", () => {
    const changed = article.replaceAll("Ann Lee", "Ms Ann Leigh");
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [["a0", "quote gone"]]);
  });

  it("is an orphan when its sentence is gone, though the words are elsewhere", () => {
    const changed = article.slice(article.indexOf("Later"));
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [["a0", "context gone"]]);
  });

  it("does not take another mention that came to stand at its position", () => {
    const other = "Somebody  – Ann Lee – asked about it again.\n";
    assert.equal(other.indexOf("Ann Lee"), article.indexOf("Ann Lee"));
    assert.deepEqual(place(other, annotate(article, "Ann Lee", 0)), [["a0", "context gone"]]);
  });

  it("is an orphan when two places are as good", () => {
    const doubled = `A word.\n${article}${article}`;
    const middle = annotate(`A word.\n${article}`, "Lee told", 0).map((annotation) => ({
      ...annotation,
      start: 0,
      end: 8,
    }));
    assert.deepEqual(place(doubled, middle), [["a0", "several places"]]);
  });

  it("is an orphan when it stands where it stood, but its context stands elsewhere", () => {
    const changed = `The leader, Ann Lee, is dead. ${article}`;
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [["a0", "several places"]]);
  });

  it("does not put two annotations that stood apart in one place", () => {
    const line = `A line long enough to fill the context, then Ann Lee, then many more words on the line.\n`;
    const both = annotate(`${line}${line}`, "Ann Lee", 0, 1);
    assert.deepEqual(place(`Something new. ${line}`, both), [
      ["a0", "several places"],
      ["a1", "several places"],
    ]);
  });

  it("gives a place to the annotation that fits it best", () => {
    const changed = article.replace(", said on Monday that she would resign.\nLater Ann Lee", "");
    const both = annotate(article, "Ann Lee", 0, 1);
    const [first, second] = both.map((each) => ({ ...each, prefix: "The leader, " }));
    assert.deepEqual(place(changed, [first!, second!]), [
      ["a1", 12, "moved"],
      ["a0", "several places"],
    ]);
  });

  it("keeps two decisions on one mention together", () => {
    const [first] = annotate(article, "Ann Lee", 0);
    const second = { ...first!, id: "b", category: "organisation" };
    assert.deepEqual(place(`New. ${article}`, [first!, second]), [
      ["a0", 17, "moved"],
      ["b", 17, "moved"],
    ]);
  });

  it("does not look for short words without context just anywhere", () => {
    const [only] = annotate("Lee", "Lee", 0);
    assert.deepEqual(place("Mr Lee said", [only!]), [["a0", "context gone"]]);
  });

  it("places by position what has no context at all", () => {
    const bare = annotate(article, "Ann Lee", 0).map((each) => ({
      ...each,
      prefix: "",
      suffix: "",
    }));
    assert.deepEqual(place(article, bare), [["a0", 12, "context changed"]]);
  });

  it("survives any numbers and words in a file", () => {
    const [annotation] = annotate(article, "Ann Lee", 0);
    const odd = [
      { ...annotation!, start: 10 ** 9 },
      { ...annotation!, exact: "" },
      { ...annotation!, exact: "nowhere to be found".repeat(1000) },
    ];
    assert.equal(placeAnnotations(new TextSnapshot(article), odd).orphans.length, 2);
    assert.equal(placeAnnotations(new TextSnapshot(""), odd).orphans.length, 3);
  });
});
