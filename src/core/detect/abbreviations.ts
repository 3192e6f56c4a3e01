import { type Body, bodyAt } from "./body.ts";
import { textOf } from "./candidate.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import type { Reading } from "./reading.ts";
import { isCapitalised } from "./words.ts";

const smallWords = /^(?:of|for|the|and|in|on|to|de|against|&|,)$/;

/** Last words of full names that are things and no bodies: “Hypertext Markup Language (HTML)”. */
const thingEnding = wordSet(`
Language Protocol Format Shares Bonds Display Disc Discs Line Access Interface Memory Disorder Syndrome Disease Virus Vehicle Vehicles Index
Agreement Treaty Act
`);

/** Nouns beside an acronym that is something made: “its console, the XYZ”, “XYZ discs”. */
const productNoun = wordSet(`
games gamers player players console consoles handheld handhelds handset handsets phone phones disc discs software
format formats file files browser browsers chip chips message messages
`);

/** What may follow “an XYZ” where no noun does: “an XYZ.”, “an XYZ with”. */
const afterThing = /^(?:[.,;:!?)]|is|was|and|or|to|in|on|for|from|with|that|which)$/;

/** Abbreviations that a text introduces in brackets after the full name, and the full names. */
export function abbreviationsIn(reading: Reading): readonly Body[] {
  return reading.brackets.flatMap((bracket) => {
    const at = bracket + 1;
    const short = reading.word(at);
    if (reading.word(at + 1) !== ")" || !/^\p{Lu}[\p{L}&]{1,7}$/u.test(short)) return [];
    const first = fullNameStart(reading, at - 2, short) ?? contractedStart(reading, at - 2, short);
    if (first === undefined) return [];
    const full = textOf(reading, first, at - 1);
    if (/\n\s*\n/.test(full) || thingEnding.has(reading.word(at - 2))) return [];
    const introduces = { reason: `introduces the abbreviation “${short}”`, weight: 2 };
    const isShort = { reason: `short for ${full}`, weight: 2 };
    return [
      bodyAt(reading, first, at - 1, [introduces]),
      { ...bodyAt(reading, at, at + 1, [isShort]), abbreviates: full },
    ];
  });
}

/** Abbreviations that a text uses for things: “radio tags (RT)”, “its console, the XYZ”, “an XYZ.”, “XYZ discs”. */
export function thingsAbbreviated(reading: Reading): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [index, { text }] of reading.tokens.entries()) {
    if (isAbbreviation(text) && isThing(reading, index)) things.add(text);
  }
  return things;
}

function isThing(reading: Reading, index: number): boolean {
  const [before, after] = [reading.word(index - 1), reading.word(index + 1)];
  const beforeLast = reading.word(index - 2);
  return (
    productNoun.has(after) ||
    (/^an?$/.test(before) && afterThing.test(after)) ||
    (before === "the" && beforeLast === "," && productNoun.has(reading.word(index - 3))) ||
    (before === "(" && after === ")" && isShortForThing(reading.word(index), beforeLast))
  );
}

function isShortForThing(short: string, thing: string): boolean {
  const isPlain = /^\p{Ll}{3}/u.test(thing) && short.at(-1)?.toLowerCase() === thing[0];
  return isPlain || thingEnding.has(thing);
}

/** The initials of a name's words, with and without the small ones: “DfE” and “DE”, in capitals. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const initials = (chosen: readonly string[]): string =>
    chosen.map((word) => word[0]?.toUpperCase() ?? "").join("");
  const full = words.filter((word) => /^\p{L}/u.test(word));
  const large = full.filter((word) => !smallWords.test(word));
  return [...new Set([initials(full), initials(large)])].filter(({ length }) => length > 1);
}

export function isAbbreviation(word: string): boolean {
  return isCapitalised(word) && /^\p{Lu}[\p{L}&]{1,7}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}

/** Where the words before a bracket begin whose initials the abbreviation gives, read backwards. */
function fullNameStart(reading: Reading, last: number, short: string): number | undefined {
  const letters = short.toUpperCase().match(/\p{L}/gu) ?? [];
  let index = last;
  let first: number | undefined;
  for (let left = letters.length - 1; left >= 0; index -= 1) {
    const word = reading.word(index);
    const matches = word[0]?.toUpperCase() === letters[left];
    if (matches && (isCapitalised(word) || smallWords.test(word))) {
      first = index;
      left -= 1;
    } else if (!smallWords.test(word)) return undefined;
  }
  return first !== undefined && isCapitalised(reading.word(first)) ? first : undefined;
}

/** How many tokens before a bracket may be the full name: the longest of real bodies have about ten. */
const longestFullName = 10;

/** The same for an abbreviation made of parts of words: “Nymex” of “New York Mercantile Exchange”. */
function contractedStart(reading: Reading, last: number, short: string): number | undefined {
  for (let index = last; index > last - longestFullName; index -= 1) {
    const word = reading.word(index);
    if (!isCapitalised(word) && !smallWords.test(word)) return undefined;
    const full = textOf(reading, index, last + 1);
    const beginsAlike = isCapitalised(word) && word.startsWith(short.charAt(0));
    if (index < last && beginsAlike && isContractionOf(short, full)) return index;
  }
  return undefined;
}

/** Whether the letters of a short form stand in the full name in their order. */
function isContractionOf(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short.toLowerCase().match(/\p{L}/gu) ?? []) {
    at = full.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
