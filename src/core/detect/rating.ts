import type { TextSnapshot } from "../text/snapshot.ts";
import { findGradeWords, type GradeWords } from "./grades.ts";
import type { KnownScale } from "./knowledge.ts";
import { alsoJudged, ratingEvidence } from "./ratingCues.ts";
import { detailReader, type Judged, type RatingDetails } from "./ratingDetails.ts";
import type { Finding } from "./suggestion.ts";

/** One or more grades that one judgement covers, and why each is a rating; undefined where nothing says so. */
interface Judgement {
  readonly grades: readonly GradeWords[];
  readonly reasons: readonly (string | undefined)[];
}

/**
 * Finds grades on rating scales where the text says or quotes that somebody was judged so.
 * Attributes: `grade` ("requires-improvement") and, where the sentence or what it points to says so,
 * `scale`, `by`, `of` and `when`. Ordered, never overlapping; takes time proportional to the text.
 * @param scales the project's own, whose grades and judges come before the built-in ones
 */
export function detectRatings(
  { text }: TextSnapshot,
  scales: readonly KnownScale[] = [],
): readonly Finding[] {
  const reader = detailReader(scales);
  const judgements = withOthersBeside(
    chains(findGradeWords(text, scales), text).map((grades) => ({
      grades,
      reasons: grades.map(ratingEvidence),
    })),
  ).filter(isRating);
  let last: { readonly judgement: Judgement; readonly judged: Judged } | undefined;
  return judgements.flatMap((judgement) => {
    const before =
      last && inOneSentence(last.judgement, judgement)
        ? { judged: last.judged, between: text.slice(endOf(last.judgement), startOf(judgement)) }
        : undefined;
    const judged = reader.judged(judgement.grades, before);
    last = { judgement, judged };
    return suggest(judgement, (words) => reader.details(words, judged));
  });
}

function suggest(
  { grades, reasons }: Judgement,
  detailsOf: (words: GradeWords) => RatingDetails,
): readonly Finding[] {
  const sure = grades.find((_, at) => reasons[at] !== undefined);
  return grades.map((words, at) => {
    const { attributes, evidence } = detailsOf(words);
    return {
      category: "rating",
      start: words.start,
      end: words.end,
      evidence: [reasons[at] ?? `joined to “${sure?.text ?? ""}”`, ...evidence],
      attributes: { grade: words.grade, ...attributes },
    };
  });
}

/** How far on a rating may vouch for one of the next sentence, in UTF-16 code units. */
const nextSentence = 150;

/** Lets a rating vouch for the grades beside it in its sentence, on from there and back. */
function withOthersBeside(judgements: readonly Judgement[]): readonly Judgement[] {
  const all = [...judgements];
  const vouch = (index: number, by: number): void => {
    const [judgement, other] = [all[index], all[by]];
    if (judgement === undefined || other === undefined) return;
    if (isRating(judgement) || !isRating(other)) return;
    const [left, right] = index < by ? [judgement, other] : [other, judgement];
    const inSentence = inOneSentence(left, right);
    if (!inSentence && (index < by || startOf(right) - endOf(left) > nextSentence)) return;
    const kind = other.grades[0]?.kind ?? "plain";
    const reasons = judgement.grades.map((words) => alsoJudged(words, kind, inSentence));
    all[index] = { ...judgement, reasons };
  };
  for (let index = 1; index < all.length; index += 1) vouch(index, index - 1);
  for (let index = all.length - 2; index >= 0; index -= 1) vouch(index, index + 1);
  return all;
}

function isRating({ reasons }: Judgement): boolean {
  return reasons.some((reason) => reason !== undefined);
}

function inOneSentence(left: Judgement, right: Judgement): boolean {
  return startOf(right) - endOf(left) < (right.grades[0]?.before.length ?? 0);
}

function startOf({ grades }: Judgement): number {
  return grades[0]?.start ?? 0;
}

function endOf({ grades }: Judgement): number {
  return grades.at(-1)?.end ?? 0;
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

const link =
  /^["'”’]?,?\s?(?:(?:or|and|to|from|through|and now|to a|or even)\s|\/\s?)?(?:an?\s)?["'“‘]?$/u;

function joins(left: GradeWords, right: GradeWords, between: string): boolean {
  const inBrackets = /^["'”’]? ?[(–-] ?["'“‘]?$|^,? (?:or|meaning) ["'“‘]?$/u.test(between);
  if (left.kind === "number" || left.kind === "fraction") {
    return (
      (right.kind !== left.kind && inBrackets) ||
      (left.kind === right.kind &&
        left.kind === "number" &&
        /^ (?:to|or) (?:an? )?$/u.test(between))
    );
  }
  const alike = left.kind === right.kind || (isQuality(left) && isQuality(right));
  return alike && between.trim() !== "" && link.test(between);
}

function isQuality({ kind }: GradeWords): boolean {
  return kind === "plain" || kind === "everyday";
}
