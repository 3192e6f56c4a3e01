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

/** Where annotations are now, and how, or why not; `before` is the text they were written for, where known. */
function place(
  text: string,
  annotations: readonly Annotation[],
  before?: string,
): (string | number)[][] {
  const { placed, unplaced } = placeAnnotations(
    new TextSnapshot(text),
    annotations,
    before === undefined ? undefined : { snapshot: new TextSnapshot(before) },
  );
  for (const { start, end, annotation, fit } of placed) {
    const isSame = text.slice(start, end).replaceAll("\r\n", "\n") === annotation.exact;
    assert.equal(isSame, fit !== "words changed");
  }
  return [
    ...placed.map(({ annotation, start, fit }) => [annotation.id, start, fit]),
    ...unplaced.map(({ annotation, reason }) => [annotation.id, reason]),
  ];
}

const article =
  "The leader, Ann Lee, said on Monday that she would resign.\nLater Ann Lee told the council that she had been asked to stay on.\n";

describe("placeAnnotations", () => {
  it("leaves what did not change where it is", () => {
    assert.deepEqual(place(article, annotate(article, "Ann Lee", 0, 1)), [
      ["a0", 12, "fits"],
      ["a1", 65, "fits"],
    ]);
  });

  it("does not mind other line endings and a byte order mark", () => {
    const words = "resign.\nLater";
    assert.deepEqual(
      place(`\uFEFF${article.replaceAll("\n", "\r\n")}`, annotate(article, words, 0)),
      [["a0", 1 + article.indexOf(words), "fits"]],
    );
  });

  it("stays at its position when words near it changed", () => {
    const changed = article.replace("leader, Ann", "Leader: Ann");
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [
      ["a0", 12, "surroundings changed"],
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
      ["a1", 72, "surroundings changed"],
    ]);
  });

  it("follows a correction of its own words rather than going to a namesake", () => {
    const captions =
      "In the picture: Matt Dean, the director of a department.\nOn the right: Matt Dean, the director of a department.\n";
    const changed = captions.replace(/(.*)Matt Dean/s, "$1Matt zzDean");
    const second = captions.lastIndexOf("Matt Dean");
    assert.deepEqual(place(changed, annotate(captions, "Matt Dean", 1), captions), [
      ["a1", second, "words changed"],
    ]);
    assert.deepEqual(place(changed, annotate(captions, "Matt Dean", 1)), [
      ["a1", second, "words changed"],
    ]);
  });

  it("is an orphan when its words are gone", () => {
    const changed = article.replaceAll("Ann Lee", "Ms Ann Leigh");
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [["a0", "words replaced"]]);
    const other = "Nothing of the sort was ever said here.";
    assert.deepEqual(place(other, annotate(article, "Ann Lee", 0)), [["a0", "words gone"]]);
  });

  it("is an orphan when its sentence is gone, though the words are elsewhere", () => {
    const changed = article.slice(article.indexOf("Later"));
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), [
      ["a0", "surroundings gone"],
    ]);
  });

  it("does not take another mention that came to stand at its position", () => {
    const other = "Somebody  – Ann Lee – asked about it again.\n";
    assert.equal(other.indexOf("Ann Lee"), article.indexOf("Ann Lee"));
    assert.deepEqual(place(other, annotate(article, "Ann Lee", 0)), [["a0", "surroundings gone"]]);
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

  it("goes with all of its context, though the same words came to stand where it stood", () => {
    const changed = `The leader, Ann Lee, is dead. ${article}`;
    const moved = [["a0", changed.indexOf("Ann Lee, said"), "moved"]];
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0)), moved);
    assert.deepEqual(place(changed, annotate(article, "Ann Lee", 0), article), moved);
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
    assert.deepEqual(place("Mr Lee said", [only!]), [["a0", "surroundings gone"]]);
  });

  it("places by position what has no context at all", () => {
    const bare = annotate(article, "Ann Lee", 0).map((each) => ({
      ...each,
      prefix: "",
      suffix: "",
    }));
    assert.deepEqual(place(article, bare), [["a0", 12, "fits"]]);
  });

  it("follows words that were corrected, or between words that were rewritten", () => {
    const changed = article
      .replace("Ann Lee, said on", "Anne Lee, told us on")
      .replace("Later Ann Lee told", "Much later, Ann Lee assured");
    const both = annotate(article, "Ann Lee", 0, 1);
    assert.deepEqual(place(changed, both, article), [
      ["a0", 12, "words changed"],
      ["a1", changed.lastIndexOf("Ann Lee"), "surroundings changed"],
    ]);
  });

  it("does not go to a namesake when its sentence was deleted", () => {
    const sentences = `${article}Ann Lee then left. Ann Lee then came back.\n`;
    const changed = sentences.replace("Ann Lee then left. ", "");
    const [, , third, fourth] = annotate(sentences, "Ann Lee", 0, 1, 2, 3);
    assert.deepEqual(place(changed, [third!, fourth!], sentences), [
      ["a3", changed.lastIndexOf("Ann Lee"), "surroundings changed"],
      ["a2", "words gone"],
    ]);
  });

  it("follows a sentence that was moved", () => {
    const sentences = `${article}The vote on the budget is to be held on Friday at noon.\n`;
    const vote = sentences.slice(article.length);
    const annotations = annotate(sentences, "budget", 0);
    const changed = vote + article;
    assert.deepEqual(place(changed, annotations, sentences), [
      ["a0", changed.indexOf("budget"), "surroundings changed"],
    ]);
  });

  it("does not mind new line breaks, quotation marks and ways to write a letter", () => {
    const quoted = "The mayor, Zoë O’Neill, said:\n“Never again, as long as I live.”\n";
    const plain = 'The mayor, Zoe\u0308 O\'Neill,\nsaid: "Never again, as long as I live."\n';
    const [annotation] = annotate(quoted, "Zoë O’Neill", 0);
    const { placed } = placeAnnotations(new TextSnapshot(plain), [annotation!]);
    const { placed: withBefore } = placeAnnotations(new TextSnapshot(plain), [annotation!], {
      snapshot: new TextSnapshot(quoted),
    });
    assert.deepEqual(placed, withBefore);
    assert.equal(plain.slice(placed[0]!.start, placed[0]!.end), "Zoe\u0308 O'Neill");
    assert.equal(placed[0]!.fit, "fits");
  });

  it("offers the places that may be meant, best first", () => {
    const changed = article.replace("The leader, Ann Lee", "Yesterday it was Ann Lee");
    const [annotation] = annotate(article, "Ann Lee", 0);
    const { unplaced } = placeAnnotations(new TextSnapshot(changed), [annotation!]);
    assert.equal(unplaced[0]?.reason, "surroundings gone");
    assert.deepEqual(
      unplaced[0].candidates.map(({ start }) => start),
      [changed.indexOf("Ann Lee"), changed.lastIndexOf("Ann Lee")],
    );
  });

  it("survives any numbers and words in a file", () => {
    const [annotation] = annotate(article, "Ann Lee", 0);
    const odd = [
      { ...annotation!, start: 10 ** 9 },
      { ...annotation!, exact: "" },
      { ...annotation!, exact: "nowhere to be found".repeat(1000) },
    ];
    assert.equal(placeAnnotations(new TextSnapshot(article), odd).unplaced.length, 2);
    assert.equal(placeAnnotations(new TextSnapshot(""), odd).unplaced.length, 3);
  });
});
