import type { Attributes } from "../annotations/attributes.ts";
import type { GradeWords } from "./grades.ts";
import { judgePattern } from "./rating-cues.ts";
import { raters } from "./scales.ts";

/** Who gave a grade, to whom, when and on which scale, as the sentence and its neighbours word it. */
export function ratingDetails(words: GradeWords): Attributes {
  const by = raterOf(words);
  const details = { scale: scaleOf(words, by), by, of: ratedOf(words), when: timeOf(words) };
  return Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** "by Ofsted inspectors" first, then the judge named nearest before, then any beside the sentence. */
function raterOf({ before, after, around }: GradeWords): string | undefined {
  const given = new RegExp(String.raw`\bby\s(?:the\s)?(${judgePattern})\b`, "u").exec(after)?.[1];
  if (given !== undefined) return given;
  const named = new RegExp(String.raw`\b${judgePattern}(?!\p{L})`, "gu");
  return (
    [...before.matchAll(named)].at(-1)?.[0] ??
    [...after.matchAll(named)][0]?.[0] ??
    [...around.matchAll(named)][0]?.[0]
  );
}

function scaleOf({ kind, text, around }: GradeWords, by: string | undefined): string | undefined {
  if (kind === "fraction") return `out-of-${/\w+$/u.exec(text)?.[0] ?? ""}`;
  if (kind === "stars") return /hygiene/iu.test(around) ? "food-hygiene" : "stars";
  if (kind === "broker") return kind;
  return raters.find(({ written }) => new RegExp(`^(?:${written})$`, "u").test(by ?? ""))?.scale;
}

/** The subject of "X was rated good", the object of "rated X good". */
function ratedOf({ before }: GradeWords): string | undefined {
  const passive =
    /(?:^|[,;:]\s|\b(?:that|after|when|and|but|said)\s)((?:[^,;:\s]+\s){1,12}?)(?:,[^,]*,\s)?(?:was|were|is|are|be|been|being|has|have|had)\s(?:\p{L}+\s){0,3}(?:rated|graded|judged|deemed|branded|ranked|assessed|placed|put|given|awarded|found)\b/u;
  const active =
    /\b(?:rat(?:ed|es|ing)|grad(?:ed|es|ing)|judg(?:ed|es|ing)|deem(?:ed|s|ing)|brand(?:ed|s|ing)|found|finds|gave|given|awarded)\s((?:[^,;:\s]+\s){1,12}?)(?:an?|as|to be|being)\s/u;
  const subject = (active.exec(before)?.[1] ?? passive.exec(before)?.[1])?.trim();
  return subject === undefined || pronoun.test(subject) ? undefined : subject;
}

const pronoun =
  /^(?:it|its|they|them|he|she|him|her|we|us|you|this|that|which|who|by|as|to|overall)\b|["“”]/iu;

/** A time in the sentence: the first after the grade, else the last before it. */
function timeOf({ before, after }: GradeWords): string | undefined {
  return time.exec(after)?.[0] ?? [...before.matchAll(new RegExp(time, "gu"))].at(-1)?.[0];
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const time = new RegExp(
  String.raw`\b(?:(?:last|this) (?:week|month|year|spring|summer|autumn|winter|${month})|yesterday|(?:\d{1,2} )?${month}(?: (?:last year|this year|(?:19|20)\d\d))?|(?:earlier|later) this (?:year|month|week)|(?:19|20)\d\d)\b`,
  "u",
);
