import { separator } from "../annotations/attributes.ts";

/**
 * When something was, as exactly as a text tells: a year, a month or a day as in ISO 8601 ("2013", "2013-08",
 * "2013-08-16"). Compared as strings they are in order of time, the less exact before what it holds.
 */
export type Time = string;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** The month in which a season begins. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const numbers = "no a two three four five six seven eight nine ten eleven twelve".split(" ");
/** How many characters of a date tell a unit; nobody knows the day from “last week”. */
const exactness: Readonly<Record<string, number>> = { year: 4, month: 7, week: 7, day: 10 };

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const month = String.raw`(?<month>${months.join("|")})[a-z]*\.?`;
const year = String.raw`(?<year>(?:1[89]|20)\d\d)`;
const pattern = (source: string): RegExp => new RegExp(String.raw`\b${source}\b`, "iu");

const fullDates = [
  String.raw`${year}-(?<number>\d\d)-${day}`,
  String.raw`${day}\s(?:of\s)?${month},?\s${year}`,
  String.raw`${month}\s${day},?\s${year}`,
].map(pattern);
const partialDates = [String.raw`${month},?\s(?:of\s)?${year}`, year].map(pattern);
const ago = pattern(
  String.raw`(?<count>\d+|an?|one|${numbers.slice(2).join("|")})\s(?<unit>year|month|week|day)s?\s(?:ago|earlier)`,
);
const neighbour = pattern(String.raw`(?<which>last|this|next)\s(?<unit>year|month|week)`);
const namedMonth = pattern(month);
const namedSeason = pattern(`(?<season>${Object.keys(seasons).join("|")})`);

/**
 * The times of a rating's `when`, one for each that it lists; undefined for one that it does not tell.
 * @param told the day on which the source was written, by which “last October” is known
 */
export function timesOf(when: string, told?: Time): readonly (Time | undefined)[] {
  return when
    .split(separator)
    .map((words) => dateBy([...fullDates, ...partialDates], words) ?? relative(words, told));
}

/** The first day that a text names with its month and year. */
export function firstDateIn(text: string): Time | undefined {
  return dateBy(fullDates, text);
}

function dateBy(patterns: readonly RegExp[], text: string): Time | undefined {
  for (const each of patterns) {
    const { year: ofYear, month: name, number, day: ofMonth } = each.exec(text)?.groups ?? {};
    if (ofYear === undefined) continue;
    const numbered = number ?? (name === undefined ? undefined : twoDigits(monthNumber(name)));
    return [ofYear, numbered, ofMonth?.padStart(2, "0")].filter(Boolean).join("-");
  }
  return undefined;
}

/** A time that is told by the day on which it was written. */
function relative(words: string, told: Time | undefined): Time | undefined {
  if (told === undefined) return undefined;
  const { count, unit = "" } = ago.exec(words)?.groups ?? {};
  if (count !== undefined) return before(told, numberOf(count), unit);
  const near = neighbour.exec(words)?.groups;
  if (near)
    return before(
      told,
      { last: 1, next: -1 }[near["which"]?.toLowerCase() ?? ""] ?? 0,
      near["unit"],
    );
  if (/\byesterday\b/iu.test(words)) return before(told, 1, "day");
  if (/\btoday\b/iu.test(words)) return told;
  const name = namedMonth.exec(words)?.groups?.["month"];
  if (name !== undefined) return latestMonth(told, monthNumber(name));
  const season = namedSeason.exec(words)?.groups?.["season"]?.toLowerCase() ?? "";
  const begins = seasons[season];
  return begins === undefined ? undefined : latestMonth(told, begins).slice(0, 4);
}

function before(told: Time, count: number, unit = ""): Time {
  const date = new Date(`${told}T00:00Z`);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() - count);
  // The first of the month: there is no 30 February.
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() - count, 1);
  else date.setUTCDate(date.getUTCDate() - count * (unit === "week" ? 7 : 1));
  return date.toISOString().slice(0, exactness[unit] ?? 10);
}

/** The last month of that number that had begun on a day. */
function latestMonth(told: Time, number: number): Time {
  const isPast = number <= Number(told.slice(5, 7));
  return `${Number(told.slice(0, 4)) - (isPast ? 0 : 1)}-${twoDigits(number)}`;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function numberOf(count: string): number {
  return Number(count) || Math.max(1, numbers.indexOf(count.toLowerCase()));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
