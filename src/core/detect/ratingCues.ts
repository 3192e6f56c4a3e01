import type { GradeWords } from "./grades.ts";
import { raters, type GradeKind } from "./scales.ts";

/** What in the text says that somebody was judged. All that a cue names must hold. */
interface Cue {
  readonly kinds: readonly GradeKind[];
  /** Ends right before the grade, within its sentence. */
  readonly before?: RegExp;
  /** Starts right after the grade, within its sentence. */
  readonly after?: RegExp;
  /** Somewhere in the sentence or beside it. */
  readonly around?: RegExp;
  readonly quoted?: true;
}

/** Why these words are a rating, in words a reader understands; undefined where nothing says so. */
export function ratingEvidence(words: GradeWords): string | undefined {
  if (!words.quoted && adjective.test(words.after)) return undefined;
  for (const cue of cues) {
    const evidence = cue.kinds.includes(words.kind) ? evidenceOf(cue, words) : undefined;
    if (evidence !== undefined) return evidence;
  }
  return undefined;
}

function evidenceOf(cue: Cue, words: GradeWords): string | undefined {
  if (cue.quoted && !words.quoted) return undefined;
  const found = [
    cue.before?.exec(words.before),
    cue.after?.exec(words.after),
    cue.around?.exec(words.around),
  ];
  if (found.includes(null)) return undefined;
  const [before, after, around] = found.map((match) => match?.[0].trim());
  const reasons = [
    ...(cue.quoted ? ["quoted grade"] : []),
    ...(before ? [`follows “${shortened(before)}”`] : []),
    ...(after ? [`before “${shortened(after)}”`] : []),
    ...(around ? [`near “${around}”`] : []),
  ];
  return reasons.length === 0 ? "stands alone" : reasons.join(", ");
}

/** The first and last word of what is too long to read at a glance. */
function shortened(words: string): string {
  return words.length <= 30 ? words : words.replace(/^(\S+)\s.*\s(\S+)$/su, "$1 … $2");
}

/** A body that rates, by name. */
export const raterPattern = raters.map(({ written }) => written).join("|");
/** Somebody whose business is judging. */
export const judgePattern = String.raw`(?:${raterPattern}|[Ii]nspect(?:ors|orate)|[Rr]egulators?|[Ww]atchdogs?)`;
const inspection = new RegExp(
  String.raw`\b(?:${judgePattern}|[Ii]nspect(?:ion|ed)s?|[Hh]ygiene)\b`,
  "u",
);
const judging = new RegExp(String.raw`${inspection.source}|\brat(?:ed|ings?)\b`, "u");
const market =
  /\b(?:Moody|Fitch|Standard (?:&|and) Poor|S&P|DBRS|credit (?:rating|score|agenc|worth)|ratings? agenc)/u;
const broker = /\b(?:analysts?|brokers?|shares|stock|price target)\b/iu;
const award = /\b(?:ratings?|rated|ranked|ranking|graded|league table|inspect\w+)\b/iu;
const review =
  /\b(?:ratings?|rated|reviews?|reviewers?|scor(?:e[ds]?|ing)|marks|verdict|taste|judges|hygiene|survey|critics?|awarded|averaging)\b/iu;

const judged = String.raw`(?<![\p{L}-])(?:re-?)?(?:rate[ds]?|rating|graded?|grading|judge[ds]?|judging|deem(?:ed|s|ing)?|brand(?:ed|ing)|ranked|class(?:ed|ified)|assess(?:ed|es|ing)|label(?:led|s))`;
const found = String.raw`\b(?:found|finds?|considered|declared|described|called|pronounced)`;
const given = String.raw`\b(?:receiv(?:ed|es|ing)|giv(?:en|es|ing)|gave|award(?:ed|s|ing)|hand(?:ed|s)|got|gets|achiev(?:ed|es|ing)|earn(?:ed|s)|scor(?:ed|es?|ing)|slapp(?:ed|ing)|issu(?:ed|ing)|retain(?:ed|s)|kept)`;
const moved = String.raw`\b(?:downgrad(?:ed|es|ing)|upgrad(?:ed|es|ing)|moved|dropped|slipped|improved|f[ae]ll(?:en|s)?|went|gone|ris(?:en|es)|rose|raised|cut|cuts|lowered|strip(?:ped|s))`;
const nouns = String.raw`(?:ratings?|grade|judge?ment|verdict|status|grading|ranking|score|mark|category)`;
const adverbs = String.raw`(?:(?:overall|again|once again|still|only|just|merely|consistently|currently|now|officially|as|being|to be|at)\s){0,4}`;
const within = String.raw`[^;]{0,120}\s`;

/** An adjective and no grade, even after a judging word. */
const adjective =
  /^\s(?:enough|value|as|luck|news|idea|reason|shape|company|fit|candidates?|examples?|balance|debts?|medals?|cards?|light)\b/u;
/** How a clause goes on after a grade, where an adjective would have its noun. */
const clauseEnd =
  /^(?:[,.;:)!?–—-]|\s[–—-]\s|\s*$|\s(?:or|and|but|by|in|for|to|overall|last|after|when|while|at|on|this|again|across|with|because|due)\b)/u;

const quality: readonly GradeKind[] = ["plain", "everyday"];

const cues: readonly Cue[] = [
  {
    kinds: ["measures"],
    before: /\b(?:in|into|in to|out of|under|from|exit\w*)\s$/iu,
  },
  // "rated inadequate", "judged to be 'good'", "branded 'inadequate'"
  {
    kinds: [...quality, "broker"],
    before: new RegExp(String.raw`${judged}\s(?:(?:it|them|him|her|us)\s)?${adverbs}$`, "iu"),
  },
  // "rated the home as inadequate", "judged this school to be good"
  {
    kinds: quality,
    before: new RegExp(String.raw`${judged}\b${within}(?:as|to be|being)\s${adverbs}$`, "iu"),
  },
  // "rating the county's services as “inadequate”" without the "as"
  { kinds: quality, quoted: true, before: new RegExp(String.raw`${judged}\b${within}$`, "iu") },
  {
    kinds: quality,
    before: new RegExp(String.raw`${judged}\b[^,.;:]{1,120}\s$`, "iu"),
    after: clauseEnd,
    around: inspection,
  },
  // "found its approach to be inadequate"
  {
    kinds: quality,
    before: new RegExp(String.raw`${found}\b${within}(?:as|to be|being)\s${adverbs}$`, "iu"),
    after: clauseEnd,
    around: inspection,
  },
  { kinds: ["plain"], quoted: true, before: new RegExp(String.raw`${found}\b${within}$`, "iu") },
  { kinds: ["plain"], quoted: true, around: inspection },
  // "Safe: requires improvement", as reports list what they look at
  {
    kinds: quality,
    before:
      /\b(?:safe|effective|caring|responsive|well-led|overall|effectiveness|behaviour|attitudes|development|education|leadership|management|provision):\s$/iu,
    after: clauseEnd,
  },
  // "said the force was inadequate", "told it required improvement"
  {
    kinds: ["plain"],
    before: /\b(?:said|says|found|finds|concluded|ruled|told|saying|warned)\b[^;]{1,120}\s$/iu,
    after: clauseEnd,
    around: judging,
  },
  // "a report said the force was inadequate"
  {
    kinds: ["plain"],
    before:
      /\b(?:report|inspection|review|audit|inquiry)\s(?:said|says|found|finds|concluded)\b[^;]{1,120}\s$/iu,
    after: clauseEnd,
  },
  // "an overall 'inadequate' rating"
  { kinds: ["plain"], after: new RegExp(String.raw`^\s(?:[\p{L}]+\s){0,2}${nouns}\b`, "u") },
  {
    kinds: ["everyday"],
    after: new RegExp(String.raw`^\s(?:overall\s|\p{Lu}\p{L}+\s)?${nouns}\b`, "u"),
    around: inspection,
  },
  {
    kinds: ["everyday"],
    quoted: true,
    after: new RegExp(String.raw`^\s(?:\p{L}+\s)?${nouns}\b`, "u"),
  },
  // "a rating of good", "its grade was 'good'"
  {
    kinds: quality,
    before: new RegExp(
      String.raw`\b${nouns}(?:\s(?:overall|of|as|is|was|remains|to|from)|:)\s${adverbs}$`,
      "iu",
    ),
    after: clauseEnd,
  },
  // "downgraded from “good” to “inadequate”"
  {
    kinds: quality,
    before: new RegExp(String.raw`${moved}\b${within}(?:from|to)\s${adverbs}$`, "iu"),
    around: judging,
  },
  {
    kinds: ["broker"],
    before: /\b(?:up|down)graded\b[^;]{0,120}\s(?:from|to)\s$/iu,
    around: broker,
  },
  // "their rating was downgraded to AA+"
  {
    kinds: ["credit"],
    before: new RegExp(String.raw`\brating\b[^;]{0,60}\b(?:to|from|of|at)\s$`, "iu"),
  },
  // "'inadequate' by inspectors"
  {
    kinds: quality,
    quoted: true,
    after: new RegExp(String.raw`^\s(?:\p{L}+\s){0,2}by\s(?:the\s)?${judgePattern}\b`, "u"),
  },
  // "received a 'good'"
  {
    kinds: [...quality, "broker"],
    quoted: true,
    before: new RegExp(String.raw`${given}\b[^;]{0,60}\s$`, "iu"),
    around: award,
  },
  // "awarded a 3rd class", "scored green", "received a red"
  {
    kinds: ["label"],
    before: new RegExp(
      String.raw`(?:${given}|${judged})\s(?:it\s|them\s)?(?:an?\s|just\s|only\s)*$`,
      "iu",
    ),
    around: award,
  },
  { kinds: ["label"], before: /\b(?:falling|fell|falls) into\s(?:the\s)?$/iu, around: award },
  { kinds: ["label"], before: /\bawarded\s(?:an?\s)?$/iu, after: /^(?:[,.;]|\saward\b)/u },
  { kinds: ["label"], after: new RegExp(String.raw`^\s${nouns}\b`, "u"), around: award },
  { kinds: ["credit"], after: /^\s(?:credit\s)?(?:rating|status)\b/u },
  // "BBB-" where credit is spoken of
  { kinds: ["credit"], around: market },
  // "an 'outperform' rating"
  {
    kinds: ["broker"],
    quoted: true,
    around: broker,
    after: /^\s(?:rating|recommendation|stance)\b/u,
  },
  {
    kinds: ["broker"],
    before:
      /\b(?:rating|recommendation|stance)(?: (?:of|on the (?:stock|shares) (?:of|to|at)|to|from|at))?\s$/iu,
    around: broker,
  },
  {
    kinds: ["broker"],
    quoted: true,
    before: /\b(?:rating|recommendation|stance)\b[^;]{0,80}\s$/iu,
  },
  // "two stars out of five", "a four-star review"
  { kinds: ["stars"], before: /^$/u, after: /^\s*$/u },
  {
    kinds: ["stars"],
    after: /^\s(?:\p{Lu}\p{L}*\s){0,2}(?:rating|(?:book\s)?review|(?:food\s)?hygiene|verdict)\b/u,
  },
  {
    kinds: ["stars"],
    before: new RegExp(String.raw`(?:${given}|${judged}|averaging)\b[^;]{0,80}\s$`, "iu"),
    after: clauseEnd,
    around: review,
  },
  // "gave him five out of 10", "TripAdvisor: 1.5/5", a fraction that stands alone
  {
    kinds: ["fraction"],
    before: new RegExp(
      String.raw`(?:${given}|${judged}|\b(?:ratings?|score|mark|verdict)\b)[^;]{0,80}[\s:]$`,
      "iu",
    ),
    after: clauseEnd,
  },
  { kinds: ["fraction"], before: /^$/u, after: /^[.]?\s*$/u },
  // "a score of one", "a hygiene rating of 2"
  { kinds: ["number"], before: /\b(?:rating|score|mark)s?(?: of)?\s$/iu, around: inspection },
  { kinds: ["number"], before: /\brated\s$/iu, around: inspection },
];
