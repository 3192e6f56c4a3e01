import type { TextSnapshot } from "../text/snapshot.ts";
import {
  digitsPattern,
  lastPower,
  magnitudePattern,
  magnitudePower,
  numberWordsPattern,
  shift,
  valueOfDigits,
  valueOfWords,
} from "./amount.ts";
import { currencyCodes, currencySigns, currencyUnits, dollar } from "./currencies.ts";
import { currencyReader, type CurrencyReader } from "./currency.ts";
import { hedgeOf } from "./hedge.ts";
import type { Finding } from "./suggestion.ts";

/**
 * Finds amounts of money: a sign or code before a number ("£16.5million", "US$5bn", "GBP 3m"), a
 * unit or code after it ("70m euros", "half a million pounds", "50p"), ranges as one ("£5-£10m").
 * Attributes: `value` in units, exact ("16500000"; of a range "5000000-10000000"), `currency`
 * (ISO 4217), and `approximation` where words beside it say that it is none exactly. Ordered, never overlapping; takes time proportional to the text.
 */
export function detectMoney(snapshot: TextSnapshot): readonly Finding[] {
  const { text } = snapshot;
  const currencyOf = currencyReader(text);
  return [...text.matchAll(amount)].flatMap((match) => {
    if (match.groups?.["sign"] !== undefined) return readSigned(match, text, currencyOf);
    return isEverydayUse(match, text) ? [] : (readNamed(match, text, currencyOf) ?? []);
  });
}

/** Signs, the longest first; with letters only where no word goes on: one look back for all, as each costs time to compile. */
const signs = [String.raw`(?<!\p{L})(?:${signsThat(/^\p{L}/u)})`, signsThat(/^[^\p{L}]/u)].join(
  "|",
);
const codes = currencyCodes.join("|");
const units = currencyUnits.map(({ written }) => written).join("|");
const gap = String.raw`(?:\s{1,2}|-)`;

const afterSign = [
  String.raw`(?<sign>${signs}|(?<![\p{L}\p{N}])(?:${codes}))\s?`,
  String.raw`(?<low>${digitsPattern})(?<lowMagnitude>${magnitudePattern})?`,
  String.raw`(?:(?:[-–—](?:${signs})?|\s[-–—]\s(?:${signs}))`,
  String.raw`(?<high>${digitsPattern})(?<highMagnitude>${magnitudePattern})?`,
  String.raw`(?![\p{L}\d%]|\s?per\s?cent))?`,
].join("");
const beforeUnit = [
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])`,
  String.raw`(?:(?:(?<from>${digitsPattern})(?:[-–—]|(?<!(?:19|20)\d\d)\s(?:to|or)\s))?(?<digits>${digitsPattern})|(?:(?<fromWords>${numberWordsPattern})\s(?:to|or)\s)?(?<words>${numberWordsPattern}))`,
  String.raw`(?<magnitude>${magnitudePattern})?`,
  String.raw`(?:${gap}(?<country>(?:\p{Lu}\p{L}{1,14}\s){1,2})|${gap})?`,
  String.raw`(?<unit>${codes}|${units})(?![\p{L}\p{N}])`,
].join("");
// What a sign announces stands first: "£3bn pounds" is "£3bn".
const amount = new RegExp(`${afterSign}|${beforeUnit}`, "gu");

/** The signs of some look, as a pattern. */
function signsThat(looks: RegExp): string {
  return Object.keys(currencySigns)
    .filter((sign) => looks.test(sign))
    .toSorted((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[$.]/gu, "\\$&"))
    .join("|");
}

const unitPatterns = currencyUnits.map(
  (unit) => [new RegExp(`^(?:${unit.written})$`, "u"), unit] as const,
);

function readSigned(match: RegExpExecArray, text: string, currencyOf: CurrencyReader): Finding {
  const { sign = "", low = "", lowMagnitude = "", high, highMagnitude = "" } = match.groups ?? {};
  // "£5-£10m" is five to ten million.
  const from = shift(valueOfDigits(low), magnitudePower(lowMagnitude || highMagnitude));
  const to = high && shift(valueOfDigits(high), magnitudePower(highMagnitude));
  const currency = sign === "$" ? currencyOf(dollar, "") : currencySigns[sign];
  return finding(match, text, to ? `${from}-${to}` : from, currency ?? sign, `“${sign}” before`);
}

function readNamed(
  match: RegExpExecArray,
  text: string,
  currencyOf: CurrencyReader,
): Finding | undefined {
  const { magnitude = "", country = "", unit = "" } = match.groups ?? {};
  const meant = unitPatterns.find(([pattern]) => pattern.test(unit))?.[1];
  const currency = meant === undefined ? unit : currencyOf(meant, country);
  if (currency === undefined) return undefined;
  if (meant?.everyday && magnitude === "" && country === "") return undefined;
  const power = magnitudePower(magnitude) - (meant?.minor ? 2 : 0) + (meant?.thousand ? 3 : 0);
  const value = numbersOf(match)
    .map((number) => shift(number, power))
    .join("-");
  return finding(match, text, value, currency, `“${unit}” after`);
}

/** The number before a unit, or the two of a range: "five to six million" is 5000000 and 6000000. */
function numbersOf({ groups }: RegExpExecArray): readonly string[] {
  const { from, digits, fromWords, words = "" } = groups ?? {};
  if (digits !== undefined)
    return (from === undefined ? [digits] : [from, digits]).map(valueOfDigits);
  const number = valueOfWords(words);
  if (fromWords === undefined) return [number];
  const shared = lastPower(fromWords) === 0 ? lastPower(words) : 0;
  return [shift(valueOfWords(fromWords), shared), number];
}

function finding(
  match: RegExpExecArray,
  text: string,
  value: string,
  currency: string,
  evidence: string,
): Finding {
  const start = match.index;
  const end = start + match[0].length;
  const hedge = hedgeOf(text, start, end);
  return {
    category: "money",
    start,
    end,
    evidence: [
      `${evidence} a number`,
      ...(hedge ? [`${hedge.approximation}: “${hedge.words}”`] : []),
    ],
    attributes: { value, currency, ...(hedge && { approximation: hedge.approximation }) },
  };
}

/** Whether a number with a unit's word after it counts something other than money. */
function isEverydayUse(match: RegExpExecArray, text: string): boolean {
  const { digits = "", words = "", magnitude = "", unit = "" } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 30);
  switch (unit) {
    case "p":
      // Only right after digits; and screens have 720p, 1080p.
      return (
        !/\dp$/u.test(match[0]) ||
        /\b(?:pages?|pp?\.|sections?|paragraphs?|clauses?|rules?|rooms?|flats?|platforms?|class)\s?$/iu.test(
          before,
        ) ||
        (/^(?:480|720|1080|1440|2160)$/u.test(digits) && !/\b(?:shares?|price)\b/iu.test(before))
      );
    case "grand":
      // Not pianos, prizes and slams.
      return (
        /^\s?\p{L}/u.test(after) &&
        !/^\s(?:an?|to|for|in|on|and|or|from|at|each|per|by|more|less|was|is|were|every|over|off|out|of|this|last|when|but|with|if)\b/u.test(
          after,
        )
      );
    case "cent":
    case "penny":
      return digits !== "1" && words !== "one" && !match[0].includes("-cent");
    case "pound":
    case "pounds":
      // Pounds are a weight too: a big number says that they are not.
      return (
        !(
          magnitude ||
          digits.length > 3 ||
          words.includes("thousand") ||
          words.includes("million")
        ) &&
        ((unit === "pound" &&
          !/^\s(?:notes?|coins?|fees?|fines?|bills?|tickets?|bets?|prizes?)\b/u.test(after)) ||
          /\b(?:weigh\w*|lost|lose|losing|gained|shed)\b/iu.test(before) ||
          /^\s(?:of|in weight|heavier|lighter|overweight|per square|(?:and )?\w+ ounces?)\b/iu.test(
            after,
          ))
      );
    default:
      // The tournament and the countries of the currency, not the currency.
      return (
        /^Euros?$/u.test(unit) &&
        (/^(?:19|20)\d\d$/u.test(digits) ||
          /^[\s-](?:zone|area|countries|nations|members?|states|land)\b/u.test(after))
      );
  }
}
