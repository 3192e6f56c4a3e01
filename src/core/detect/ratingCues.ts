import type { GradeWords } from "./grades.ts";
import { raterPattern, type GradeKind } from "./scales.ts";

/** What in the text says that somebody was judged. All that a cue names must hold. */
interface Cue {
  readonly kinds: readonly GradeKind[];
  /** Ends right before the grade, within its sentence. */
  readonly before?: RegExp;
  /** Starts right after the grade, within its sentence. */
  readonly after?: RegExp;
  /** Somewhere in the sentence or beside it. */
  readonly around?: RegExp;
  /** Somewhere in the sentence or before it, as far as a list goes on. */
  readonly section?: RegExp;
  readonly quoted?: true;
  /** Each word begins with a capital, in the middle of a sentence. */
  readonly capitalised?: true;
}

/** Why these words are a rating, in words a reader understands; undefined where nothing says so. */
export function ratingEvidence(words: GradeWords): string | undefined {
  if (!words.quoted && adjective.test(words.after)) return undefined;
  if (hoped.test(words.before)) return undefined;
  for (const cue of cues) {
    const evidence = cue.kinds.includes(words.kind) ? evidenceOf(cue, words) : undefined;
    if (evidence !== undefined) return evidence;
  }
  return undefined;
}

/**
 * Why words beside a rating are one, too: in its sentence "… was rated inadequate for safety but good for care",
 * in the next "Behaviour was good". Undefined where they read as an adjective.
 */
export function alsoJudged(
  words: GradeWords,
  beside: GradeKind,
  inSentence: boolean,
): string | undefined {
  if (counts.has(words.kind) !== counts.has(beside)) return undefined;
  const forms = inSentence ? parallels[words.kind] : furtherAspect;
  const fits =
    forms !== undefined &&
    (words.quoted || forms.before.test(words.before)) &&
    forms.after.test(words.after);
  return fits ? "beside another grade" : undefined;
}

function evidenceOf(cue: Cue, words: GradeWords): string | undefined {
  if (cue.quoted && !words.quoted) return undefined;
  if (cue.capitalised && !isCapitalised(words)) return undefined;
  const found = [
    cue.before?.exec(words.before),
    cue.after?.exec(words.after),
    cue.around?.exec(words.around),
    cue.section?.exec(words.section),
  ];
  if (found.includes(null)) return undefined;
  const [before, after, around, section] = found.map((match) => match?.[0].trim());
  const reasons = [
    ...(cue.quoted ? ["quoted grade"] : []),
    ...(cue.capitalised ? ["capitalised grade"] : []),
    ...(before ? [`follows “${shortened(before)}”`] : []),
    ...(after ? [`before “${shortened(after)}”`] : []),
    ...(around ? [`near “${around}”`] : []),
    ...(section ? [`in a list near “${section}”`] : []),
  ];
  return reasons.length === 0 ? "stands alone" : reasons.join(", ");
}

function isCapitalised({ text, before }: GradeWords): boolean {
  return /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(text) && /[\p{L}\d,]["'”’)]?\s$/u.test(before);
}

/** The first and last word of what is too long to read at a glance. */
function shortened(words: string): string {
  return words.length <= 30 ? words : words.replace(/^(\S+)\s.*\s(\S+)$/su, "$1 … $2");
}

/** Somebody whose business is judging. */
export const judgePattern = String.raw`(?:${raterPattern}|[Ii]nspect(?:ors|orate)|[Rr]egulators?|[Ww]atchdogs?)`;
const inspection = new RegExp(
  String.raw`\b(?:${judgePattern}|[Ii]nspect(?:ion|ed)s?|[Hh]ygiene|[Rr]eport card|[Bb]athing water)(?![\p{L}])`,
  "u",
);
const judging = new RegExp(String.raw`${inspection.source}|\brat(?:ed|ings?)\b`, "u");
const hygiene = /\b(?:hygiene|Food Standards (?:Agency|Scotland)|FSA)\b/iu;
const market =
  /\b(?:Moody['’]?s|Fitch|Standard (?:&|and) Poor|S&P|DBRS|A\.?M\.? Best|credit (?:rating|score|agenc|worth)|ratings? agenc|sovereign (?:debt|rating)|bond rating)/u;
const broker = /\b(?:analysts?|brokers?|shares|stock|price target)\b/iu;
const award =
  /\b(?:ratings?|rated|ranked|ranking|graded|league table|inspect\w+|Teaching Excellence|TEF|bathing water|Ofsted|CQC|Estyn|report card)\b/iu;
const review =
  /\b(?:ratings?|rated|rates?|reviews?|reviewers?|scor(?:e[ds]?|ing)|marks|verdict|taste|judges|hygiene|survey|critics?|awarded|averaging|Michelin|NCAP|Tripadvisor|Trustpilot)\b/iu;
const energy = /\b(?:EPC|[Ee]nergy (?:[Pp]erformance|[Ee]fficiency|[Rr]ating))/u;
const housing =
  /\b(?:[Rr]egulator of [Ss]ocial [Hh]ousing|RSH|[Ss]ocial housing regulator|[Hh]ousing regulator|regulatory judge?ment|[Hh]ousing association|[Ll]andlord|governance|viability)\b/u;

const judged = String.raw`(?<![\p{L}-])(?:re-?|down|up)?(?:rate[ds]?|rating|graded?|grading|judge[ds]?|deem(?:ed|s|ing)?|brand(?:ed|ing)|ranked|class(?:ed|ified)|assess(?:ed|es)|evaluat(?:ed|es)|label(?:led|s))`;
const found = String.raw`\b(?:found|finds?|considered|declared|described|called|pronounced)`;
const given = String.raw`\b(?:receiv(?:ed|es?|ing)|giv(?:en|es?|ing)|gave|award(?:ed|s|ing)|hand(?:ed|s|ing)|got|gets|getting|gain(?:ed|s|ing)|achiev(?:ed|es?|ing)|earn(?:ed|s|ing)|scor(?:ed|es?|ing)|secur(?:ed|es|ing)|slapp(?:ed|ing)|issu(?:ed|ing)|retain(?:ed|s|ing)|maintain(?:ed|s|ing)|kept|keeps?|keeping|lost|los(?:es|ing)|regain(?:ed|s|ing)|hit with|celebrat(?:ed|es|ing)|boasts?|boasting|holds?|held|holding|h[ae][sd]|having|have)`;
const moved = String.raw`\b(?:(?:down|up)grad(?:ed?|es|ing)|mov(?:ed|es|ing)|dropp(?:ed|ing)|drops?|slip(?:ped|s|ping)|slump(?:ed|s|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|improv(?:ed|es|ing)|f[ae]ll(?:en|s|ing)?|went|go(?:es|ne|ing)|ris(?:en|es|ing)|rose|rais(?:ed|es|ing)|cut|cuts|lower(?:ed|s|ing)|lift(?:ed|s|ing)|jump(?:ed|s|ing)|climb(?:ed|s|ing)|strip(?:ped|s|ping)|turn(?:ed|s|ing)|revers(?:ed|es)|return(?:ed|s|ing)|demot(?:ed|es))`;
const nouns = String.raw`(?:ratings?|grades?|judge?ments?|verdict|status|gradings?|ranking|scores?|mark|category|assessment|outcome|classification)`;
const adverbs = String.raw`(?:(?:overall|again|once again|once more|still|also|only|just|merely|consistently|currently|now|officially|previously|formerly|recently|largely|generally|as|being|to be|at|both|either)\s){0,4}`;
const within = String.raw`[^;]{0,120}\s`;

/** What inspectorates look at, as reports list it. */
const aspect =
  "safe|effective|caring|responsive|well[- ]led|overall|effectiveness|behaviour|attitudes|achievement|attendance|inclusion|personal development|well-?being|education|curriculum|teaching|leadership|management|governance|provision|sixth form|early years|care|support|staffing|environment|setting|outcomes|rating|grade|judge?ment|verdict|efficiency|legitimacy|learning|people|safeguarding";

/** An adjective and no grade, even after a judging word. */
const adjective =
  /^\s(?:enough|value|as|luck|news|idea|reason|shape|company|fit|candidates?|examples?|balance|debts?|medals?|cards?|light|time|job|things?|people|players?|start|chance|health|faith|sense|will|condition|point|deal|form|relations?|or so|of the)\b/u;
/** Not judged so: hoped, asked or fallen short of in general. */
const hoped =
  /\b(?:anything (?:less|other) than|sounds?|feels?|looks?|seems?|smells?|tastes?)\s$/iu;
/** How a clause goes on after a grade, where an adjective would have its noun. */
const clauseEnd =
  /^(?:[,.;:)!?|–—-]|\s[–—(|-]|\s*$|\s(?:or|and|but|by|in|for|to|from|overall|last|after|when|while|at|on|this|again|across|with|because|due|following|during|under|since|before|until|yesterday|today|despite|although|though|twice|three times|multiple)\b)/u;
/** How a sentence words one grade after another, by kind: what stands before and after. */
const parallels: Partial<Record<GradeKind, Parallel>> = (() => {
  const quality = {
    before:
      /(?:\b(?:as|to|from|was|were|is|are|remain(?:s|ed)?|stay(?:s|ed)|became|been|and|but|or|with|overall|also|received|given|got|provision|behaviour|leadership|management|activity|safety|years|release|development)|,)\s(?:(?:an?|only|just|overall|now|still|also|rated)\s){0,2}$/iu,
    after:
      /^(?:[.;,)]|\s*$|\s(?:in|for|overall|across|at|on|by|and|or)\b|\s(?:\p{L}+\s)?(?:rating|grade|judge?ment)s?\b)/u,
  };
  return {
    plain: quality,
    everyday: quality,
    phrase: { before: /\s$/u, after: quality.after },
    label: { before: /[\p{L}\d]\s$/u, after: /^(?:[.;,)]|\s(?:and|or)\b|\s*$)/u },
    number: { before: /[\p{L},]\s$/u, after: /^\sfor\b/u },
  };
})();

const counts: ReadonlySet<GradeKind> = new Set<GradeKind>([
  "number",
  "fraction",
  "stars",
  "glyphs",
]);

interface Parallel {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** How the next sentence goes on with another aspect of what was judged. */
const furtherAspect: Parallel = {
  before:
    /(?:^|\b)(?:[Bb]ehaviour|[Aa]ttitudes|[Ll]eadership|[Mm]anagement|[Ee]arly years|[Ss]ixth form|[Pp]ersonal development|[Qq]uality of (?:education|care)|[Pp]rovision|[Rr]espect|[Ss]afety)\s(?:(?:was|were|is|are|remained)\s)?(?:(?:still|also|again|now|only)\s){0,2}$/u,
  after: /^(?:[.;,)]|\s(?:and|but|in)\b|\s*$)/u,
};

const quality: readonly GradeKind[] = ["plain", "everyday", "project"];
const sure: readonly GradeKind[] = ["plain", "project"];

/** The first cell of a line: what is judged, and what parts it from the grade. */
const bullet = String.raw`^[\s>|*•·\d.)–-]*`;
const parting = String.raw`\s*(?:[:|?\t–—]|\s-)\s*(?:\p{So}\s?)?$`;
const lineEnds = /^\s*(?:\p{So}|[|(,;–—-].*)?[.]?\s*$/su;

const cues: readonly Cue[] = [
  {
    kinds: ["measures"],
    before:
      /\b(?:in|into|in to|out of|under|from|exit\w*|leav\w+|left|enter\w*|avoid\w*|requir\w+)\s$/iu,
  },
  { kinds: ["measures"], around: inspection, quoted: true },
  { kinds: ["measures"], after: /^\s(?:school|academy|trust|hospital|status|regime|category)\b/u },
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
    before: new RegExp(String.raw`${judged}\b[^.;:]{1,120}\s$`, "iu"),
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
  { kinds: sure, quoted: true, before: new RegExp(String.raw`${found}\b${within}$`, "iu") },
  { kinds: sure, quoted: true, around: inspection },
  // "Overall: Good", "Safe | Requires improvement", "Is the service caring? Good"
  {
    kinds: quality,
    before: new RegExp(
      String.raw`(?:^|[\s|])(?:${aspect})(?:\s[\p{L}\s&,]{0,30})?(?:[:|?\t–—]|\s-)\s*(?:\p{So}\s?)?$`,
      "iu",
    ),
    after: clauseEnd,
  },
  // "The quality of education Good", as inspectorates print it
  {
    kinds: quality,
    capitalised: true,
    before: new RegExp(
      String.raw`${bullet}(?:The\s|Overall\s)?(?:\p{L}+\s){0,3}(?:${aspect})(?:\s(?:and|of)\s\p{L}+){0,2}\s+$`,
      "iu",
    ),
    after: /^\s*$/u,
  },
  // "Hill View Primary – Outstanding": items of a list
  {
    kinds: quality,
    before: new RegExp(String.raw`${bullet}[\p{Lu}\d][^.|\n]{1,80}?${parting}`, "u"),
    after: lineEnds,
    section: judging,
  },
  // "Holme Gap poor; Old Hythe sufficient"
  {
    kinds: quality,
    before: /[:;]\s\p{Lu}[^.;:]{1,40}[\p{L})]\s$/u,
    after: /^[;.]/u,
    section: judging,
  },
  // "Good: Hill View Primary"
  {
    kinds: quality,
    before: new RegExp(String.raw`${bullet}$`, "u"),
    after: /^\s?[:–—]\s/u,
    section: inspection,
  },
  // "Hill Primary requires improvement, Ofsted has said"
  {
    kinds: quality,
    before: /[\p{L},]\s$/u,
    after: new RegExp(
      String.raw`^,(?:[^.;]{0,60},)?\s(?:the\s)?${judgePattern}\s(?:has\s|have\s)?(?:said|says?|reports?|reported|found|finds?|ruled|announced|concluded)\b`,
      "u",
    ),
  },
  // "had got adequate for current performance", "is good for being safe"
  {
    kinds: quality,
    before: new RegExp(String.raw`${given}\s(?:an?\s)?$`, "iu"),
    after: /^\sfor\b/u,
    around: inspection,
  },
  { kinds: quality, before: /\b(?:is|was|it['’]s)\s$/iu, after: /^\sfor being\b/u },
  { kinds: ["plain"], before: /\b(?:before that|previously|formerly),\s$/iu, section: inspection },
  { kinds: ["phrase"], section: /\b(?:[Ii]nspect|[Pp]rison|HMP)/u },
  // "said the force was inadequate", "told it required improvement"
  {
    kinds: ["plain"],
    before:
      /\b(?:said|says?|found|finds|concluded|ruled|told|saying|warned|announced|confirmed)\b[^;]{1,120}\s$/iu,
    after: clauseEnd,
    around: judging,
  },
  // "a report said the force was inadequate"
  {
    kinds: ["plain"],
    before:
      /\b(?:report|inspection|review|audit|inquiry)\s(?:has\s)?(?:said|says|found|finds|concluded)\b[^;]{1,120}\s$/iu,
    after: clauseEnd,
  },
  // "an overall 'inadequate' rating"
  { kinds: sure, after: new RegExp(String.raw`^\s(?:[\p{L}]+\s){0,2}${nouns}\b`, "u") },
  {
    kinds: ["everyday"],
    after: new RegExp(
      String.raw`^\s(?:overall\s|\p{Lu}\p{L}+\s)?(?:ratings?|grade|judge?ment|verdict|status|grading|category|outcome|classification)\b`,
      "u",
    ),
    around: inspection,
  },
  {
    kinds: ["everyday"],
    quoted: true,
    after: new RegExp(String.raw`^\s(?:\p{L}+\s){0,2}${nouns}\b`, "u"),
  },
  {
    kinds: ["everyday"],
    capitalised: true,
    after: new RegExp(
      String.raw`^\s(?:\p{L}+\s){0,2}(?:(?:rating|grade|judge?ment)s?|status)\b`,
      "u",
    ),
  },
  {
    kinds: ["everyday"],
    capitalised: true,
    after: new RegExp(String.raw`^\s(?:${judgePattern})(?!\p{L})`, "u"),
  },
  // "good-rated homes"
  {
    kinds: [...quality, "label", "stars", "number", "fraction"],
    after: /^-(?:rated|graded)\b/u,
  },
  // "an 'outstanding' school" where inspectors are near; "Ofsted Outstanding"
  { kinds: ["everyday"], quoted: true, before: new RegExp(String.raw`\b${judgePattern}\s$`, "u") },
  {
    kinds: quality,
    capitalised: true,
    before: new RegExp(String.raw`\b${judgePattern}['’s]{0,2}\s(?:rated\s)?$`, "u"),
  },
  // "it was Good in all areas", "remains Requires Improvement"
  {
    kinds: quality,
    capitalised: true,
    before:
      /\b(?:was|were|is|are|be|been|remain(?:s|ed)?|stay(?:s|ed)|becom(?:e|es|ing)|became|as|and|or|from|to|an?)\s$/u,
    after: clauseEnd,
    around: inspection,
  },
  // "remains good", "the school continues to be 'good'"
  {
    kinds: quality,
    before:
      /\b(?:remain(?:s|ed|ing)?|continu(?:es|ed|ing) to be|is (?:now|still)|was (?:previously|still|again)|staye?[ds])\s(?:overall\s|rated\s|an?\s)?$/iu,
    after: /^(?:[,.;)]|\s(?:overall|in (?:all|every|each)|school|across|for)\b|\s*$)/u,
    around: inspection,
  },
  // "is good in all areas, inspectors say"
  {
    kinds: quality,
    before: /\b(?:is|was|are|were|be|been)\s(?:(?:also|overall|now)\s)?$/iu,
    after: /^\s(?:in (?:all|every|each|four|five)|across (?:all|the board|every)|overall)\b/u,
    around: inspection,
  },
  // "a rating of good", "its grade was 'good'"
  {
    kinds: quality,
    before: new RegExp(
      String.raw`\b${nouns}(?:\s(?:overall|of|as|is|was|remains|to|from|back to|up to|down to)|:)\s${adverbs}$`,
      "iu",
    ),
    after: clauseEnd,
  },
  // "downgraded from “good” to “inadequate”"
  {
    kinds: quality,
    before: new RegExp(
      String.raw`${moved}\b${within}(?:from|to|into)\s(?:(?:an?|being|overall|rated|its|their|previous)\s){0,4}$`,
      "iu",
    ),
    around: judging,
  },
  {
    kinds: quality,
    quoted: true,
    before: new RegExp(String.raw`${moved}\b${within}(?:from|to|into)\s(?:an?\s)?$`, "iu"),
  },
  // "one of its top grades, 'outstanding'", "lost its 'outstanding'", "received a 'good'"
  {
    kinds: [...quality, "broker"],
    quoted: true,
    before: new RegExp(String.raw`${given}\b[^;]{0,60}\s$`, "iu"),
    around: award,
  },
  // "'inadequate' by inspectors"
  {
    kinds: quality,
    quoted: true,
    after: new RegExp(
      String.raw`^\s(?:\p{L}+\s){0,2}(?:by|from|according to)\s(?:the\s)?${judgePattern}(?!\p{L})`,
      "u",
    ),
  },
  {
    kinds: quality,
    quoted: true,
    before: new RegExp(String.raw`\b(?:was|were|is|are|school|home|as)\s(?:now\s)?$`, "iu"),
    after: clauseEnd,
    around: inspection,
  },
  // The project's judge names its grade.
  { kinds: ["project"], quoted: true },
  {
    kinds: ["broker"],
    before:
      /\b(?:(?:up|down)grad(?:ed|es|ing)|cuts?|raised|lowered|lifted|moved)\b[^;]{0,120}\s(?:from|to)\s(?:an?\s)?$/iu,
    after: /^(?:[.,;]|\s(?:from|to|with|and)\b|\s*$)/u,
    around: broker,
  },
  {
    kinds: ["broker"],
    before: /\b(?:up|down)graded\b[^.;]{0,60}\s(?:from|to)\s$/iu,
    after: /^(?:[.,;]|\s(?:from|to)\s["'“‘]?\p{L}+["'”’]?[.,;]|\s*$)/u,
  },
  // "their rating was downgraded to AA+"
  {
    kinds: ["credit"],
    before: new RegExp(
      String.raw`\b(?:credit|debt|bond|sovereign)?\s?rating\b[^;]{0,60}\b(?:to|from|of|at)\s(?:an?\s)?$`,
      "iu",
    ),
  },
  {
    kinds: ["credit"],
    after: /^(?:\s(?:credit\s)?(?:rating|status|rated)|-rated)\b/u,
    around: market,
  },
  // "BBB-" where credit is spoken of
  { kinds: ["credit"], section: market },
  // "stripped of its AAA rating"
  { kinds: ["credit"], after: /^\s(?:credit\s)?(?:rating|status)\b/u },
  {
    kinds: ["outlook"],
    before:
      /\boutlook\b[^.;]{0,60}\s(?:to|from|of|is|at|as|was|remains?|remained|on)\s(?:an?\s)?$/u,
    section: market,
  },
  { kinds: ["outlook"], before: /\boutlook(?::|\s\()?\s?$/iu, section: market },
  { kinds: ["outlook"], after: /^["'”’]?\s(?:credit\s)?(?:outlook|watch)\b/u, section: market },
  // "awarded a 3rd class", "scored green", "received a red"
  {
    kinds: ["label"],
    before: new RegExp(
      String.raw`(?:${given}|${judged})\s(?:it\s|them\s)?(?:an?\s|the\s|just\s|only\s|as\s)*$`,
      "iu",
    ),
    after: clauseEnd,
    around: award,
  },
  {
    kinds: ["label"],
    before: /\b(?:(?:falling|fell|falls) into|stripped of)\s(?:the\s|its\s)?$/iu,
    around: award,
  },
  { kinds: ["label"], before: /\bawarded\s(?:an?\s)?$/iu, after: /^(?:[,.;]|\saward\b)/u },
  {
    kinds: ["label"],
    after: new RegExp(String.raw`^\s(?:TEF\s|RAG\s)?${nouns}\b`, "u"),
    around: award,
  },
  {
    kinds: ["label"],
    before: new RegExp(
      String.raw`${moved}\b[^.;]{0,60}\s(?:from|to)\s$|\brat(?:ed|ing)(?: of|:| was| is)?\s$`,
      "iu",
    ),
    around: /\brat(?:ed|ings?)\b/iu,
  },
  {
    kinds: ["label"],
    before: new RegExp(String.raw`${bullet}[\p{Lu}\d][^.|\n]{1,80}?${parting}`, "u"),
    after: lineEnds,
    section: /\b(?:RAG|rat(?:ed|ings?)|traffic[- ]light|TEF)\b/u,
  },
  // "an 'outperform' rating"
  {
    kinds: ["broker"],
    around: broker,
    after: /^["'”’]?\s(?:rating|recommendation|stance)\b/u,
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
    before: /\b(?:rating|recommendation|stance|downgrad\w+|upgrad\w+|reiterat\w+)\b[^;]{0,80}\s$/iu,
  },
  { kinds: ["glyphs"] },
  // "two stars out of five", "a four-star review", "gave the film four stars"
  {
    kinds: ["stars"],
    before: /\b(?:gave|gives?|given|giving|award(?:ed|s|ing))\s(?:[^\s.;]+\s){1,5}$/iu,
    after: clauseEnd,
  },
  { kinds: ["stars"], before: /^$/u, after: /^\s*$/u },
  {
    kinds: ["stars"],
    after:
      /^\s(?:[\p{L}&'’-]+\s){0,3}(?:ratings?|(?:book\s)?reviews?|hygiene|verdict|score|status)\b/u,
  },
  {
    kinds: ["stars"],
    before: new RegExp(String.raw`(?:${given}|${judged}|averag\w+|\bmaximum)\b[^;]{0,80}\s$`, "iu"),
    after: clauseEnd,
    around: review,
  },
  {
    kinds: ["stars"],
    before: new RegExp(String.raw`(?:[:|–—(]|\s-)\s*$|^\W*$`, "u"),
    after: lineEnds,
    section: review,
  },
  // "gave him five out of 10", "TripAdvisor: 1.5/5", a fraction that stands alone
  {
    kinds: ["fraction"],
    before: new RegExp(
      String.raw`(?:\b(?:receiv|gave|giv|award|scor|earn|hand)\p{L}*|${judged}|\b(?:ratings?|score|mark|verdict)\b)[^;]{0,80}[\s:]$`,
      "iu",
    ),
    after: clauseEnd,
  },
  {
    kinds: ["fraction"],
    before: new RegExp(String.raw`${given}[^;]{0,80}\s$`, "iu"),
    after: clauseEnd,
    around: review,
  },
  {
    kinds: ["fraction"],
    after: /^\s(?:[\p{L}&'’-]+\s){0,3}(?:ratings?|reviews?|hygiene|verdict|scores?|mark|stars?)\b/u,
  },
  {
    kinds: ["fraction"],
    before: new RegExp(String.raw`(?:\p{L}[:|–—(]|\p{L}\s[-–—(|])\s*$`, "u"),
    after: /^\s*(?:[|):,;.–—-].*)?$/su,
    section: review,
  },
  {
    kinds: ["fraction"],
    before: /(?<!\b(?:on|at|of|by|than|about)\s)(?<=[\p{L})\]:–—-])\s$/u,
    after: /^(?:[,.:;)]|\s*$)/u,
    around: /\b(?:reviews?|ratings?|verdict|TripAdvisor|Booking\.com|Trustpilot|marks out of)\b/iu,
  },
  { kinds: ["fraction"], before: /^$/u, after: /^[.]?\s*$/u },
  // "a score of one", "a hygiene rating of 2", "Rated 5: …"
  {
    kinds: ["number"],
    before:
      /\b(?:ratings?|scores?|marks?|grades?)(?: (?:of|was|is|from|to|at))?:?\s(?:just\s|only\s|an?\s|zero to\s)?$/iu,
    around: inspection,
  },
  { kinds: ["number"], before: /\brated\s(?:as\s)?(?:an?\s)?$/iu, around: inspection },
  {
    kinds: ["number"],
    before: new RegExp(
      String.raw`(?:${given}|${moved}\b[^.;]{0,40}\s(?:from|to))\s(?:an?\s|the\s|just\s|only\s|top\s|overall\s|maximum\s)*$`,
      "iu",
    ),
    after:
      /^(?:[.,;)]|\s(?:for|rating|stars?|food|hygiene|out|in|after|following|from|to|–|-|\()|-rated|\s*$)/u,
    around: /\b(?:hygiene|Food Standards (?:Agency|Scotland)|FSA|NCAP|Care Inspectorate)\b/iu,
  },
  // "Trafford 5 – picked it out of the net three times", under "Player ratings"
  {
    kinds: ["number"],
    before: new RegExp(String.raw`${bullet}(?:[\p{Lu}(][\p{L}\d.'’()&-]*\s){1,5}$`, "u"),
    after: /^(?:\s?[–—-]\s.*|[.:,].*|\s*)$/su,
    section:
      /\b(?:[Pp]layer ratings|(?:[Mm]arks|[Ss]tars|[Rr]atings|[Rr]ated|[Ss]cores) out of)\b/u,
  },
  {
    kinds: ["number"],
    before: /\bgave (?:it|them|him|her)\s(?:just\s|only\s)?(?:an?\s)?$/u,
    after: /^[.,;]/u,
    around: review,
  },
  {
    kinds: ["number"],
    before: new RegExp(String.raw`(?:${judged}|graded)\b[^.;]{0,60}\sfrom\s$`, "iu"),
    after: /^\sto\s/u,
    section: inspection,
  },
  {
    kinds: ["number"],
    before: /\bstraight\s$/iu,
    section: inspection,
  },
  {
    kinds: ["number"],
    after: /^\s(?:food\s)?(?:hygiene\s)?rating\b|^\sfor (?:food )?hygiene\b/u,
    around: hygiene,
  },
  {
    kinds: ["number"],
    before: new RegExp(String.raw`${bullet}[\p{Lu}\d][^|\n]{1,80}?${parting}`, "u"),
    after: /^\s*[|.]?\s*$/u,
    section: hygiene,
  },
  // "G1/V2", "graded C3", "a V2 rating"
  {
    kinds: ["code"],
    before: new RegExp(
      String.raw`(?:${judged}|${given}|${nouns}|${moved}|[/:(]|\b(?:to|from|of|at|and|as|governance|viability|consumer))(?:\s(?:it|them))?\W{0,2}(?:(?:an?|of|as|is|was|at|its|top)\s){0,2}$`,
      "iu",
    ),
    section: housing,
  },
  {
    kinds: ["code"],
    after: new RegExp(String.raw`^(?:/[GVC][1-4]|\s${nouns}\b)`, "u"),
    section: housing,
  },
  // "an EPC rating of D", "rated F", "band C"
  {
    kinds: ["band"],
    before:
      /(?:\bEPC|\b[Ee]nergy (?:[Pp]erformance|[Ee]fficiency)(?: [Cc]ertificate)?)(?:\s(?:energy\s)?(?:[Rr]at(?:ings?|ed)|[Bb]ands?|[Gg]rades?|[Ss]core|[Cc]ertificate))*(?:\s(?:is|was|of|at|as|with|to|from|below|above|least|[Bb]and|an?|current(?:ly)?))*[\s:–-]*$/u,
  },
  {
    kinds: ["band"],
    before:
      /\b(?:[Rr]at(?:ed|ing)|[Bb]ands?|[Gg]raded?)(?:\s(?:of|at|as|is|was|an?|below|above|to|from))*[\s:]*$/u,
    after: /^(?:[.,;)]|\s(?:and|or|to|for|from|by|on|in|under|rating)\b|\s*$)/u,
    around: energy,
  },
  { kinds: ["band"], after: /^-rated\b|^\s(?:EPC|energy)\b/u, around: energy },
];
