import { builtInCategories } from "../../src/core/annotations/category.ts";
import { type GoldRow, type Score, score } from "../fixtures/gold.ts";
import type { AnnotatedText } from "./annotatedTexts.ts";
import type { Finder, Mark } from "./finder.ts";
import { processorTime } from "./processorTime.ts";

/** A mark and the text it is in. */
export type FoundMark = Mark & Pick<GoldRow, "file">;

export interface Measured {
  readonly finder: Finder;
  /** By category, for those that are annotated and that it can find. */
  readonly scores: ReadonlyMap<string, Score<FoundMark>>;
  readonly marks: readonly FoundMark[];
  /** Millions of bytes in UTF-8 a second of processor time. */
  readonly speed: number;
}

/** For how many milliseconds texts are read again and again to see how fast that goes. */
const timed = 1000;

/** Scores what a finder finds by exact span, a category at a time, and takes its time. */
export function measure(finder: Finder, texts: readonly AnnotatedText[]): Measured {
  const marks = findAll(finder, texts);
  const gold = texts.flatMap((text) => text.gold);
  const scores = new Map<string, Score<FoundMark>>();
  for (const category of builtInCategories) {
    const of = <Row extends { category: string }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter((row) => row.category === category);
    if (!finder.categories.includes(category) || of(gold).length === 0) continue;
    scores.set(category, score(of(gold), of(marks)));
  }
  return { finder, scores, marks, speed: bytesOf(texts) / 1000 / timeToRead(finder, texts) };
}

/** How long all texts are in UTF-8. */
export function bytesOf(texts: readonly AnnotatedText[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

function findAll(finder: Finder, texts: readonly AnnotatedText[]): readonly FoundMark[] {
  return texts.flatMap(({ name, text }) =>
    finder.find(text).map((mark) => ({ ...mark, file: name })),
  );
}

/** Milliseconds of processor time for all texts, on average. Whoever asks has warmed the finder up. */
function timeToRead(finder: Finder, texts: readonly AnnotatedText[]): number {
  const begun = processorTime();
  let taken = 0;
  let readings = 0;
  while (taken < timed) {
    findAll(finder, texts);
    readings++;
    taken = processorTime() - begun;
  }
  return taken / readings;
}
