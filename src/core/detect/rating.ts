import type { TextSnapshot } from "../text/snapshot.ts";
import { findGradeWords, type GradeWords } from "./grades.ts";
import type { KnownScale } from "./knowledge.ts";
import { enough } from "./ratingClues.ts";
import { detailReader, type Judged, type RatingDetails } from "./ratingDetails.ts";
import { weigh, type Weighed } from "./ratingEvidence.ts";
import { topicReader } from "./ratingTopics.ts";
import type { GradeKind } from "./scales.ts";
import type { Finding } from "./suggestion.ts";

/** One or more grades that one judgement covers, and what speaks for each. */
interface Judgement {
  readonly grades: readonly GradeWords[];
  readonly weighed: readonly Weighed[];
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
  const topicOf = topicReader(text, scales);
  const judgements = withCompany(
    chains(findGradeWords(text, scales), text).map((grades) => ({
      grades,
      weighed: grades.map((words) => weigh(words, topicOf(words))),
    })),
    text,
  ).filter(isRating);
  if (judgements.length === 0) return [];
  const reader = detailReader(scales);
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
  { grades, weighed }: Judgement,
  detailsOf: (words: GradeWords) => RatingDetails,
): readonly Finding[] {
  const sure = grades.find((_, at) => isEnough(weighed[at]));
  return grades.map((words, at) => {
    const { attributes, evidence } = detailsOf(words);
    const reasons = weighed[at]?.reasons.join(", ") ?? "";
    const own = reasons === "" ? "stands alone" : reasons;
    return {
      category: "rating",
      start: words.start,
      end: words.end,
      evidence: [isEnough(weighed[at]) ? own : `joined to “${sure?.text ?? ""}”`, ...evidence],
      attributes: { grade: words.grade, ...attributes },
    };
  });
}

/** What another rating nearby is worth: in the sentence, in the paragraph, in the list. */
const company = { sentence: 2.5, paragraph: 1.5, list: 0.5 } as const;
/** How far it may be, in UTF-16 code units. */
const reach = { paragraph: 400, list: 1500 } as const;

/** Lets each rating speak for the next that could be one, on from there and back. */
function withCompany(judgements: readonly Judgement[], text: string): readonly Judgement[] {
  const all = [...judgements];
  const pass = (indexes: readonly number[]): void => {
    const sure = new Map<string, Judgement>();
    for (const index of indexes) {
      const judgement = all[index];
      if (judgement === undefined) continue;
      const family = families[judgement.grades[0]?.kind ?? "plain"];
      const other = sure.get(family);
      if (!isRating(judgement) && other !== undefined) {
        const extra = companyOf(judgement, other, text);
        const weighed = judgement.weighed.map((each) =>
          each.mayFollow && each.weight + extra >= enough
            ? {
                ...each,
                weight: each.weight + extra,
                reasons: [...each.reasons, "beside another grade"],
              }
            : each,
        );
        all[index] = { ...judgement, weighed };
      }
      const now = all[index];
      if (now !== undefined && isRating(now)) sure.set(family, now);
    }
  };
  const indexes = [...all.keys()];
  pass(indexes);
  pass(indexes.toReversed());
  return all;
}

function companyOf(judgement: Judgement, other: Judgement, text: string): number {
  const [left, right] =
    startOf(judgement) < startOf(other) ? [judgement, other] : [other, judgement];
  if (inOneSentence(left, right)) return company.sentence;
  const gap = startOf(right) - endOf(left);
  if (gap > reach.list) return 0;
  const inParagraph =
    gap <= reach.paragraph && !text.slice(endOf(left), startOf(right)).includes("\n");
  return inParagraph ? company.paragraph : company.list;
}

/** Grades that are given beside each other. */
const families: Readonly<Record<GradeKind, string>> = {
  plain: "words",
  everyday: "words",
  phrase: "words",
  project: "words",
  standard: "words",
  measures: "words",
  label: "labels",
  credit: "credit",
  outlook: "credit",
  broker: "broker",
  stars: "counts",
  glyphs: "counts",
  fraction: "counts",
  number: "counts",
  code: "codes",
  band: "bands",
};

function isEnough(weighed: Weighed | undefined): boolean {
  return weighed !== undefined && weighed.weight >= enough;
}

function isRating({ weighed }: Judgement): boolean {
  return weighed.some(isEnough);
}

function inOneSentence(left: Judgement, right: Judgement): boolean {
  return endOf(left) > (right.grades[0]?.sentence.start ?? Infinity);
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
      (right.kind === "stars" && /^ (?:and|or|to) (?:an? )?$/u.test(between)) ||
      (left.kind === right.kind &&
        left.kind === "number" &&
        /^ (?:to|or) (?:an? )?$/u.test(between))
    );
  }
  if (left.kind === "credit" && isQuality(right)) return /^["'”’]? \($/u.test(between);
  const alike = left.kind === right.kind || (isQuality(left) && isQuality(right));
  return alike && between.trim() !== "" && link.test(between);
}

function isQuality({ kind }: GradeWords): boolean {
  return kind === "plain" || kind === "everyday";
}
