/**
 * Numbers as people write them, in exact decimals: a value is a string of digits with at most one
 * point ("16500000", "0.29"), never a floating point number.
 */

/** What a magnitude multiplies by, as a power of ten. `m` and `bn` are what British papers print. */
const magnitudePowers: Readonly<Record<string, number>> = {
  hundred: 2,
  k: 3,
  grand: 3,
  thousand: 3,
  lakh: 5,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  crore: 7,
  b: 9,
  bn: 9,
  billion: 9,
  tn: 12,
  trn: 12,
  trillion: 12,
};

const smallNumbers: Readonly<Record<string, bigint>> = Object.fromEntries([
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, BigInt(value)] as const),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, ten) => [word, BigInt(ten * 10 + 20)] as const),
]);

/**
 * Sources of regular expressions. All repetition is bounded, so that a search takes time
 * proportional to the text whatever the text.
 */
export const digitsPattern = String.raw`(?:\d{1,3}(?:,\d{2,3}){0,4},\d{3}|\d{1,15}(?:[.,]\d{1,6})?)(?!\d)(?:\.\d{1,6}(?!\d))?`;

export const magnitudePattern = String.raw`(?:[\s-]{0,2}(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|THOUSAND|MILLION|BILLION|TRILLION|lakh|crore|grand(?!\s\p{L}{5})|m|bn)|mn|mln|tn|trn|k|K|b|M|B|BN|Bn)(?![\p{Ll}\d])`;

const numberWord = [...Object.keys(smallNumbers), "hundred", "thousand", "million", "billion"];
const joinedWord = [...numberWord, "trillion", "half", "quarters?", "an?"].join("|");
/** One or two; `[\s-]{1,2}` says the same, but the pattern below then takes ten times as long to compile. */
const joint = String.raw`(?![\s-]{3})[\s-]+`;
export const numberWordsPattern = String.raw`(?:${Object.keys(smallNumbers).join("|")}|half|quarter|an?(?=${joint}(?:half|quarter|hundred|thousand|million|billion|trillion)(?!\w)))(?:${joint}(?:(?:and|of)${joint})?(?:${joinedWord})(?!\w)){0,9}`;

/** Moves the decimal point: `shift("16.5", 6)` is "16500000", `shift("29", -2)` is "0.29". */
export function shift(decimal: string, power: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padding = "0".repeat(Math.abs(power) + 1);
  const digits = padding + whole + fraction + padding;
  const point = padding.length + whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/u, "");
  const right = digits.slice(point).replace(/0+$/u, "");
  return right === "" ? left : `${left}.${right}`;
}

/** The power of ten of a magnitude as written (" million", "-million", "bn"); 0 for none. */
export function magnitudePower(written: string): number {
  return magnitudePowers[written.replace(/[\s-]/gu, "").toLowerCase()] ?? 0;
}

/**
 * The value of digits as written. A comma before exactly three digits groups thousands; any other
 * comma is read as a decimal point ("£21,8m").
 */
export function valueOfDigits(written: string): string {
  const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.|$)/u.test(written);
  return shift(grouped ? written.replaceAll(",", "") : written.replace(",", "."), 0);
}

/** The power of ten that the last magnitude of a number in words has: 6 of "two hundred million", 0 of "ten". */
export function lastPower(written: string): number {
  const last =
    written
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? "";
  return magnitudePowers[last] ?? 0;
}

/** The value of a number in words ("two and a half million", "quarter of a million"). */
export function valueOfWords(written: string): string {
  // Hundredths, so that halves and quarters stay whole numbers.
  let total = 0n;
  let group = 0n;
  for (const word of written.toLowerCase().split(/[\s-]+/u)) {
    const small = smallNumbers[word];
    const power = magnitudePowers[word];
    if (small !== undefined) group += small * 100n;
    else if (word === "half") group += 50n;
    else if (word === "quarter") group += 25n;
    else if (word === "quarters") group = (group * 25n) / 100n;
    else if (power === 2) group = (group || 100n) * 100n;
    else if (power !== undefined) {
      total += (group || 100n) * 10n ** BigInt(power);
      group = 0n;
    }
  }
  return shift(String(total + group), -2);
}
