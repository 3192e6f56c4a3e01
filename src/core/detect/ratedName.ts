import { clauseSubjects } from "./clauseSubjects.ts";
import { aspect, judgePattern } from "./ratingPhrases.ts";

/** Phrases that name who or what was judged, told from those that do not. */

/** Who or what was judged, as the text words it. */
export interface Rated {
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
}

/** What may stand between a subject and its verb. */
export const adverb =
  "(?:also|now|still|again|once|twice|first|previously|recently|currently|already|then|since|later|just|only|officially|consistently|once again|last|all|both|each|today|formerly|initially|originally|repeatedly|overall|subsequently|therefore|both|not|somehow|back)";
const auxiliary = String.raw`(?:has|have|had|was|were|is|are|be|been|being|got|gets|will|could|would|should|must|may|might)`;

const lead =
  /^(?:(?:nationally|(?:these|those|they|there|it) (?:is|are|was|were)(?: often| also)?|at the time|and|but|then|today|now|overall|only|just|previously|since then|meanwhile|however|also|with|by|as|while|when|yet|so|where|because|in \d{4}|last (?:year|month|week)|this (?:year|month|week)|in \p{Lu}\p{L}+(?: \d{4})?|(?:\p{Lu}\p{L}+|the) (?:said|says)(?: that)?|inspectors (?:said|found)|(?:report|review|inspection) (?:said|says|found)(?: that)?)\s)+/iu;
const tail = new RegExp(
  String.raw`\s(?:${adverb}|${auxiliary}|which|who|that|have|having|does|did|do|by|of|in|to|with|and|for|as)$`,
  "iu",
);
/** How far a grade moved. */
const steps =
  /\s(?:by )?(?:one|two|three|four) (?:places?|notch(?:es)?|grades?|levels?|categor(?:y|ies)|points?|steps?)(?: \p{L}+)?$/u;
/** "Spain's rating" is Spain's: what is judged is whose rating it is. */
const ofItsGrade =
  /(?:['’]s?)?(?:\s(?:credit|debt|sovereign|long-term|short-term|issuer|overall|\p{L}+ strength))*\s(?:ratings?|outlooks?|grades?)(?:\soutlook)?$/iu;
/** "the proportion of schools", "the headteacher of an academy", "the Financial Strength Rating of the insurer". */
const part =
  /^(?:the|an?)\s(?:[\p{L}-]+\s){0,3}(?:proportion|share|percentage|level|number|head(?:teacher)?|principal|boss|owner|rating|outlook|verdict)\s(?:of|on|for)\s/iu;
/** Words that stand for somebody named elsewhere. */
const pronoun =
  /^(?:it|its|they|them|their|this|that|these|those|which|who|he|she|him|her|we|us|you|i|there|now|one|all|both|most of them|some|what|each|here)$/iu;
const pointing = /^(?:it|its|they|them|their|which|itself|themselves)$/iu;
/** No name of what is judged: a clause, those who judge, a time, a grade. */
const other = new RegExp(
  String.raw`^(?:it|they|he|she|we|with|without|after|under|by|as|to|in|on|at|of|for|from|who|when|how|somehow|has|have|had|was|were|is|are|being|been|an? (?:overall|report|rating|score)|the (?:overall )?(?:rating|grade|score|report|inspection|verdict|result)|last|this (?:year|month|week))\b|\b(?:was|were|is|are|has|had|have|said|says|it|they|found|told|rated|judged|inspected|visited|which)\b|^(?:the\s)?(?:[\p{L}]+['’]s\s)?(?:\p{L}+\s)?${judgePattern}(?:\s(?:inspectors|report|inspection|rating)s?)?$|\b(?:Moody|Poor|Fitch|seems)$|^\W|^\d{4}$`,
  "iu",
);

/** A grade's own name, whoever was judged. */
const grading = new RegExp(
  String.raw`\b(?:ratings?|outlooks?|trend|verdict|grading|overall|analysts?|brokers?|officers|guests|critics?|customers|users|reviewers?|agency|agencies|report|NCAP|notch(?:es)?|steps|rungs)\b|[.!?]$|^(?:the|an?|still|also|both|(?:whose|down|up|why|how|what|feel|despite|went|made|found|changed)\b.*)$`,
  "iu",
);

/** What a pattern found, as a name: a pronoun as what it stands for, undefined where it names nobody. */
export function accepted(
  found: string | undefined,
  words: string | undefined,
  before: string,
  previous = "",
): Rated | undefined {
  if (found === undefined) return undefined;
  const value = named(found);
  if (pointing.test(value)) {
    const subject = antecedent(previous, before);
    return subject === undefined ? undefined : { value: subject, words: `${subject} … ${value}` };
  }
  if (!isNameable(value)) return undefined;
  const at = words?.lastIndexOf(found) ?? 0;
  return { value, words: (words ?? value).slice(Math.max(0, at)) };
}

/** Whether a phrase can name what is judged: no pronoun, no judge, no grade. */
export function isNameable(value: string): boolean {
  return (
    value.length > 1 &&
    (determined.test(value) || bodyWord.test(value) || looked.test(value) || value.endsWith("s")) &&
    !pronoun.test(value) &&
    !other.test(value) &&
    !grading.test(value)
  );
}

/** "the unit", "Cromer Pier", "two homes". */
const determined =
  /^(?:the|an?|its|their|his|her|our|my|this|that|these|those|all|both|each|every|some|most|many|half|almost|nearly|around|about|more|just|several|none|neither|not|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|^["'“‘]?[\p{Lu}\d]/u;
/** "personal development", "maternity care". */
const looked = new RegExp(String.raw`\b(?:${aspect})\b`, "iu");

/** A phrase without what leads to it and what follows from it. */
export function named(found: string): string {
  let value = found.trim().replace(/\s+/gu, " ").replace(lead, "");
  while (tail.test(value)) value = value.replace(tail, "");
  value = value.replace(steps, "").replace(ofItsGrade, "").replace(part, "");
  return value
    .replace(/^(?:under|in|at|after|following)\s[^,]{3,40}?\s(?=(?:its|their)\s)/iu, "")
    .replace(/^(?:\d+[.)]\s)?(?:do|does|did)\s\p{L}+\s(?:believe|think|say|know)\s/iu, "")
    .replace(/^.*\bthat\s/u, "")
    .replace(/\s(?:where|which|who|whose)\s.*$/u, "")
    .replace(/\swith\san?\s.*$|\s\p{L}+ly$/u, "")
    .replace(/^["'“‘]|,$/gu, "")
    .trim();
}

/** Words for a body that can be judged. */
const bodyWord =
  /\b(?:schools?|academ(?:y|ies)|colleges?|universit(?:y|ies)|nurser(?:y|ies)|pre-?school|homes?|hospitals?|hospices?|trusts?|surger(?:y|ies)|practices?|services?|forces?|police|councils?|authorit(?:y|ies)|providers?|agency|compan(?:y|ies)|firms?|takeaways?|restaurants?|caf[eé]s?|pubs?|inns?|shops?|stores?|hotels?|prisons?|clubs?|departments?|centres?|sites?|childminders?|banks?|primary|infants|juniors?|house|units?|wards?|group|landlords?|association|constabulary|kitchen|bakery|bar|grill)\b/iu;
const acronym = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** What a pronoun stands for: the subject of an earlier clause, else of one of the sentence before. */
function antecedent(previous: string, before: string): string | undefined {
  const related =
    /(?<of>\p{Lu}[\p{L}'’&-]*(?:\s(?:of|in|and|the|for|\p{Lu}[\p{L}'’&-]*))*)\swhich\s[^,]*$/u;
  const relative = related.exec(before)?.groups?.["of"];
  if (relative !== undefined) return named(relative);
  const subjects = [...clauseSubjects(before), ...clauseSubjects(previous).toReversed()];
  return subjects
    .map(({ words }) => named(words))
    .find((value) => (bodyWord.test(value) || acronym.test(value)) && isNameable(value));
}
