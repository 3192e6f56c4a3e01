import { builtInCategories } from "../../src/core/annotations/category.ts";
import { type GoldRow, type Score, score } from "../fixtures/gold.ts";
import type { AnnotatedText } from "./annotatedTexts.ts";
import type { Finder, Mark } from "./finder.ts";

/** A mark and the text it is in. */
export type FoundMark = Mark & Pick<GoldRow, "file">;

export interface Judged {
  readonly finder: Finder;
  /** By category, for those that are annotated and that it can find. */
  readonly scores: ReadonlyMap<string, Score<FoundMark>>;
  readonly marks: readonly FoundMark[];
}

/** Scores what a finder finds by exact span, a category at a time. */
export function judge(finder: Finder, texts: readonly AnnotatedText[]): Judged {
  const marks = texts.flatMap(({ name, text }) =>
    finder.find(text).map((mark) => ({ ...mark, file: name })),
  );
  const scores = new Map<string, Score<FoundMark>>();
  for (const category of builtInCategories) {
    const annotated = texts.filter(({ categories }) => categories.has(category));
    if (!finder.categories.includes(category) || annotated.length === 0) continue;
    const names = new Set(annotated.map(({ name }) => name));
    const asked = annotated.flatMap(({ gold }) => gold.filter((row) => row.category === category));
    const found = marks.filter((mark) => mark.category === category && names.has(mark.file));
    scores.set(category, score(asked, found));
  }
  return { finder, scores, marks };
}
