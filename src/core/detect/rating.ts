import type { TextSnapshot } from "../text/snapshot.ts";
import { findGradeWords, type GradeWords } from "./grades.ts";
import { ratingEvidence } from "./ratingCues.ts";
import { ratingDetails } from "./ratingDetails.ts";
import { gradeOf } from "./scales.ts";
import type { Finding } from "./suggestion.ts";

/**
 * Finds grades on rating scales where the text says or quotes that somebody was judged so.
 * Attributes: `grade` ("requires-improvement") and, where the sentence or its neighbours say so,
 * `scale`, `by`, `of` and `when`. Ordered, never overlapping; takes time proportional to the text.
 */
export function detectRatings({ text }: TextSnapshot): readonly Finding[] {
  return chains(findGradeWords(text), text).flatMap((chain) => {
    const reasons = chain.map(ratingEvidence);
    const judged = chain.find((_, index) => reasons[index] !== undefined);
    const [head] = chain;
    if (judged === undefined || head === undefined) return [];
    const details = ratingDetails(head);
    return chain.map((words, index) => ({
      category: "rating",
      start: words.start,
      end: words.end,
      evidence: [reasons[index] ?? `joined to “${judged.text}”`],
      attributes: { grade: gradeOf(words.text, words.kind), ...details },
    }));
  });
}

/** Runs of grades that one judgement covers: "good or outstanding", "one (unsatisfactory)". */
function chains(found: readonly GradeWords[], text: string): readonly (readonly GradeWords[])[] {
  const all: GradeWords[][] = [];
  for (const words of found) {
    const chain = all.at(-1);
    const last = chain?.at(-1);
    if (last && joins(last, words, text.slice(last.end, words.start))) chain?.push(words);
    else all.push([words]);
  }
  return all;
}

function joins(left: GradeWords, right: GradeWords, between: string): boolean {
  if (left.kind === "number") return right.kind !== "number" && between === " (";
  const link = /^["'”’]?,?\s?(?:(?:or|and|to|from)\s|\/\s?)?(?:an?\s)?["'“‘]?$/u;
  return left.kind === right.kind && between.trim() !== "" && link.test(between);
}
