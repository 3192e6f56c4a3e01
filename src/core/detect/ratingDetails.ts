import type { Attributes } from "../annotations/attributes.ts";
import type { GradeWords } from "./grades.ts";
import { judgePattern, raterPattern } from "./ratingCues.ts";
import { gradeOf, raters } from "./scales.ts";

/** Who gave a grade, to whom, when and on which scale, as the sentence and its neighbours word it. */
export function ratingDetails(words: GradeWords): Attributes {
  const by = raterOf(words);
  const details = { scale: scaleOf(words, by), by, of: ratedOf(words.before), when: timeOf(words) };
  return Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const named = new RegExp(String.raw`\b(?:${raterPattern})(?!\p{L})`, "gu");
const judge = new RegExp(String.raw`\b${judgePattern}(?!\p{L})`, "gu");

/** A body by name before "inspectors", the sentence before its neighbours, "by …" before all. */
function raterOf({ before, after, around }: GradeWords): string | undefined {
  const by = /^.{0,60}?\bby\s(?:the\s)?(.*)/su.exec(after)?.[1] ?? "";
  return (
    first(by, named) ??
    last(before, named) ??
    first(after, named) ??
    first(by, judge) ??
    last(before, judge) ??
    first(around, named)
  );
}

function scaleOf({ kind, text, around }: GradeWords, by: string | undefined): string | undefined {
  const most = /\d+$/u.exec(gradeOf(text, kind))?.[0];
  if (kind === "fraction") return `out-of-${most ?? ""}`;
  if ((kind === "stars" || kind === "number") && /hygiene/iu.test(around)) return "food-hygiene";
  if (kind === "stars") return most === undefined ? "stars" : `stars-${most}`;
  if (kind === "broker") return kind;
  if (kind === "label" && /^(?:green|amber|red)$/iu.test(text)) return "rag";
  return raters.find(({ written }) => new RegExp(`^(?:${written})$`, "u").test(by ?? ""))?.scale;
}

// The last clause before the grade that fits is the one that names whom it judges.
const clauseStart = String.raw`^(?:.*(?:[,;:]\s|\b(?:that|after|when|while|but|said|says)\s))?`;
const phrase = String.raw`([^,;:"“”]{2,90}?)`;
const been = String.raw`(?:,[^,]{1,100},)?\s(?:(?:has|have|had)\s(?:\p{L}+\s)?)?(?:was|were|is|are|be|been|being)\s(?:\p{L}+\s){0,2}?`;

/** Where a sentence names whom it judges; the phrase is the first group. */
const rated = [
  // "rated the home as", "gave Bale just", "stripped the United Kingdom of its"
  String.raw`^.*\b(?:rat(?:ed|es?|ing)|grad(?:ed|es|ing)|judg(?:ed|es|ing)|deem(?:ed|s|ing)|brand(?:ed|ing)|found|finds|gave|given|giving|award(?:ed|ing)|strip(?:ped|s)|downgrad(?:ed|es)|upgrad(?:ed|es))\s${phrase}(?:['’]s\s(?:credit\s)?rating)?\s(?:as|to be|being|an?|\d+|just|of its|from)\s(?:an?\s)?(?:\S+\s)?$`,
  // "Ofsted has rated two-thirds of services"
  String.raw`\b(?:has|have|had)\s(?:rated|graded|judged)\s${phrase}\s$`,
  // "The school, which has 620 pupils, was rated"
  String.raw`${clauseStart}${phrase}${been}(?:rated|graded|judged|deemed|branded|ranked|classed|assessed|placed|put|given|awarded|found|downgraded|upgraded|stripped)\b`,
  // "Her school was in special measures", "waters in England received a"
  String.raw`${clauseStart}${phrase}\s(?:(?:was|were|is|are)\s(?:in\s|back in\s)?(?:an?\s)?$|(?:receiv|achiev|scor|earn)(?:ed|es|s)\b)`,
  // "practices rated by regulators as", "Stockport, rated"
  String.raw`${clauseStart}${phrase},?\s(?:rated|graded|judged|deemed)\b`,
].map((source) => new RegExp(source, "isu"));

const lead = /^(?:(?:and|but|then|today|now|overall|only|just|previously|since then)\s)+/iu;
/** Words that stand for somebody named elsewhere, those who judge, and what is no name at all. */
const unnamed = new RegExp(
  String.raw`^(?:it|its|they|them|these|those|he|she|him|her|we|us|you|this|that|which|who|there|now)$|^(?:it|they|he|she|we|by|as|to|in|on|at|which|who|when|somehow|has|have|had|was|were)\b|\b(?:was|were|is|are|has|had|have|it|said|by|and)$|^(?:the\s)?${judgePattern}\b`,
  "iu",
);

function ratedOf(before: string): string | undefined {
  for (const pattern of rated) {
    const found = pattern.exec(before)?.[1]?.trim().replace(/\s+/gu, " ").replace(lead, "");
    if (found !== undefined && !unnamed.test(found)) return found;
  }
  return undefined;
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const time = new RegExp(
  String.raw`\b(?:(?:last|this) (?:week|month|year|spring|summer|autumn|winter|${month})|yesterday|(?:\d{1,2} )?${month}(?: (?:last year|this year|(?:19|20)\d\d))?|(?:earlier|later) this (?:year|month|week)|(?:in|In) (?<year>(?:19|20)\d\d))\b`,
  "gu",
);

/** A time in the sentence: the first after the grade, else the last before it. */
function timeOf({ before, after }: GradeWords): string | undefined {
  return (first(after, time) ?? last(before, time))?.replace(/^in /iu, "");
}

function first(text: string, pattern: RegExp): string | undefined {
  return text.matchAll(pattern).next().value?.[0];
}

function last(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[0];
}
