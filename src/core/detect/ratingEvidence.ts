import type { GradeWords } from "./grades.ts";
import type { Clue } from "./clauseClues.ts";
import { priorOf } from "./gradePriors.ts";
import { cluesOf, enough } from "./ratingClues.ts";
import type { GradeKind } from "./scales.ts";
import { several } from "./ratingPhrases.ts";
import type { Nearby } from "./ratingTopics.ts";

/** How much speaks for words being a rating, and what does, in words a reader understands. */
export interface Weighed {
  readonly weight: number;
  /** Whether what stands beside the words lets another rating nearby speak for them. */
  readonly mayFollow: boolean;
  readonly reasons: readonly string[];
}

/** What it counts, by kind, that the text does not speak of judging; other kinds are no ratings then. */
const unspoken: Partial<Record<GradeKind, number>> = {
  plain: -1.5,
  everyday: -1,
  credit: -1.5,
  project: 0,
  phrase: 0,
  measures: 0,
  stars: 0,
  glyphs: 0,
  fraction: 0,
};
/** Quotation marks or capitals around the words alone. */
const setOff = 1.5;
/** Somebody says it, and not as the words of a judge. */
const spoken = -1.5;
/** "good grades" are praise more than a grade. */
const ofSeveral = -4.5;
const nothing: Weighed = { weight: -Infinity, mayFollow: false, reasons: [] };

/** Weighs what stands beside and near words that could be a grade. */
export function weigh(words: GradeWords, topic: Nearby | undefined): Weighed {
  const near = topic?.weight ?? unspoken[words.kind];
  const isEveryday = words.kind === "everyday" && /^\p{Ll}/u.test(words.text);
  if (near === undefined || (topic === undefined && isEveryday)) return nothing;
  const { before, after } = cluesOf[words.kind];
  const [left, right] = [
    strongest(before, words.before, words.lineBefore),
    strongest(after, words.after, words.lineAfter),
  ];
  const isSetOff = words.quoted || isCapitalised(words);
  const beside = left?.weight ?? 0;
  const follows = right?.weight ?? 0;
  return {
    weight:
      priorOf(words) +
      near +
      (isSetOff ? setOff : 0) +
      beside +
      (isSetOff && mayPrecedeNoun(words) ? Math.max(follows, 0) : follows) +
      against(words, isSetOff),
    mayFollow: words.quoted || beside === enough || (left !== undefined && follows >= 0),
    reasons: [
      ...(words.quoted ? ["quoted grade"] : isSetOff ? ["capitalised grade"] : []),
      ...(left?.words ? [`follows “${shortened(left.words)}”`] : []),
      ...((right?.weight ?? 0) > 1 && right?.words ? [`before “${shortened(right.words)}”`] : []),
      ...(topic ? [`near “${topic.words}”`] : []),
    ],
  };
}

/** "an 'inadequate' school", "a Good report", but not "the Annual Green Table". */
function mayPrecedeNoun({ quoted, kind, after }: GradeWords): boolean {
  return quoted || (kind !== "label" && !/^\s\p{Lu}/u.test(after));
}

/** What speaks against words being a rating. */
function against(words: GradeWords, isSetOff: boolean): number {
  if (hoped.test(words.before) || isCount(words) || isDeed(words)) return -Infinity;
  if (!words.quoted && adjective.test(words.after)) return -Infinity;
  const said = words.spoken && !words.quoted && isWord(words) ? spoken : 0;
  return !isSetOff && isOfSeveral(words) ? ofSeveral + said : said;
}

function strongest(
  clues: readonly Clue[],
  sentence: string,
  line: string,
): { readonly weight: number; readonly words: string } | undefined {
  for (const { weight, inLine, pattern } of clues) {
    const found = pattern.exec(inLine ? line : sentence);
    if (found) return { weight, words: found[0].trim() };
  }
  return undefined;
}

/** Each word begins with a capital, in the middle of a sentence. */
function isCapitalised({ text, before, kind }: GradeWords): boolean {
  return (
    (kind === "plain" || kind === "everyday" || kind === "label" || kind === "standard") &&
    /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(text) &&
    /[\p{L}\d,)]["'”’)]?\s$/u.test(before)
  );
}

function isWord({ kind }: GradeWords): boolean {
  return cluesOf[kind] === cluesOf.plain || kind === "measures";
}

/** "got good grades", but not "got two good grades". */
function isOfSeveral({ kind, before, after }: GradeWords): boolean {
  return kind === "everyday" && plural.test(after) && !counted.test(before);
}
const plural = /^\s(?:\p{L}+\s)?(?:grades|ratings|scores|marks|reviews|results)\b/u;
const counted = new RegExp(String.raw`\b${several}\s$`, "u");

/** "one in five", "out of five", "October 3", a scale "from zero to five": numbers that are no grades. */
function isCount({ kind, text, before, after, lineBefore }: GradeWords): boolean {
  return (
    kind === "number" &&
    (countedAfter.test(after) ||
      (/^one$/iu.test(text) && pronounAfter.test(after)) ||
      countedBefore.test(before) ||
      (titled.test(before) && !named.test(lineBefore)) ||
      (definition.test(before) &&
        wholeScale.test(`${before.slice(-12)}${text}${after.slice(0, 9)}`)))
  );
}
const countedAfter = /^ (?:in (?:\d{1,2}|every|two|three|four|five|six|eight|ten)|of)\b/u;
const pronounAfter = /^ (?:ha[sd]|is|was|that|which|who)\b/u;
const countedBefore =
  /(?:\b(?:out of|by|this|that|which|every|each|no|another)|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\s$/u;
/** "District 9", but not "Jude Bellingham 8" at the head of a line. */
const titled = /[\p{L}\d,]\s(?!Rat|Scor|Grad)\p{Lu}\p{Ll}+\s$/u;
const named = /^\W*(?:[\p{Lu}(]\S*\s){1,5}$/u;
const definition =
  /\b(?:scale|scheme|system|ratings?|scores?|rang\w+|runs?|rated|scored)\s(?:of|from|(?:of\s)?between)\s(?:\S+\s(?:to|and)\s)?$/u;
const wholeScale = /\b(?:0|1|zero|one) (?:to|and) (?:[3-6]|10|100|three|four|five|six|ten)\b/u;

/** "investors may sell", "she won gold": no view of shares and no award, but what is done. */
function isDeed({ kind, before }: GradeWords): boolean {
  return (
    (kind === "label" &&
      /\bw(?:in|ins|on|inning)\s(?:(?:gold|silver|and|or|two|three)\s)*$/u.test(before)) ||
    (kind === "broker" &&
      /\b(?:can|could|may|might|must|shall|should|will|would|not)\s$/u.test(before))
  );
}

/** "good enough", "good news": an adjective, even after a judging word. */
const adjective =
  /^['’]s\b|^\s(?:enough|value|as(?! recently)|luck|news|idea|reason|shape|company|fit|candidates?|examples?|balance|debts?|medals?|cards?|light|time|job|things?|people|players?|start|chance|health|faith|sense|will|condition|point|deal|form|relations?|or so|of the|to (?:have|see|be|hear|know|get|go|say))\b/u;
/** Not judged so, but hoped or felt. */
const hoped =
  /\b(?:anything (?:less|other) than|sounds?|feels?|looks?|seems?|smells?|tastes?)\s$/iu;

/** The first and last word of what is too long to read at a glance. */
function shortened(words: string): string {
  return words.length <= 30 ? words : words.replace(/^(\S+)\s.*\s(\S+)$/su, "$1 … $2");
}
