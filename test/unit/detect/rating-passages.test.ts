import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { detectRatings } from "../../../src/core/detect/rating.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { type GoldRow, score } from "../../fixtures/gold.ts";

interface Passage {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldRow[];
}

const mark = /\[\[(?<rating>.+?)\]\]|\{\{(?<either>.+?)\}\}/gu;

/** Reads a passage whose ratings are marked as the head of the file says. */
function readPassage(marked: string, at: number): Passage {
  const name = `passage ${String(at + 1)}`;
  const gold: GoldRow[] = [];
  let [text, last] = ["", 0];
  for (const { 0: whole, index, groups } of marked.matchAll(mark)) {
    const words = groups?.["rating"] ?? groups?.["either"] ?? "";
    text += marked.slice(last, index);
    const span = { start: text.length, end: text.length + words.length };
    const optional = groups?.["rating"] === undefined;
    gold.push({ file: name, ...span, text: words, category: "rating", entity: "", optional });
    text += words;
    last = index + whole.length;
  }
  return { name, text: text + marked.slice(last), gold };
}

const passages = readFileSync("test/fixtures/ratings/passages.txt", "utf8")
  .split("=====\n")
  .slice(1)
  .map(readPassage);

function scored(of: readonly Passage[]): ReturnType<typeof score> {
  return score(
    of.flatMap(({ gold }) => gold),
    of.flatMap(({ name, text }) =>
      detectRatings(new TextSnapshot(text)).map(({ start, end }) => ({ file: name, start, end })),
    ),
  );
}

describe("ratings in passages of many kinds", () => {
  it("are found, nearly all, and hardly anything else", () => {
    const { precision, recall, misses } = scored(passages);
    assert.ok(precision >= 0.97, `precision ${precision.toFixed(3)}`);
    const missed = misses.map(({ file, text }) => `${file}: ${text}`).join("; ");
    assert.ok(recall >= 0.95, `recall ${recall.toFixed(3)}; missed ${missed}`);
  });

  it("are not seen where words only look like them", () => {
    const traps = passages.filter(({ gold }) => gold.every(({ optional }) => optional));
    assert.ok(traps.length >= 15);
    assert.deepEqual(scored(traps).falseMarks, []);
  });
});
