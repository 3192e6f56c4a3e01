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

/** Pairs of initials that stand for things, whatever is in capitals beside them. */
const thingPair = wordSet("A&E B&B D&D M&A P&L Q&A R&B R&D T&C");

/** Full names of two parts, “Scottish and Newcastle”, and what a text calls them for short: “S&N”. */
export function pairsOfInitials(reading: Reading): readonly Body[] {
  const joints = reading.where((word) => word === "&" || word === "and");
  const fullNames = new Map<string, number>();
  for (const joint of joints) {
    const [left, right] = [reading.word(joint - 1), reading.word(joint + 1)];
    const pair = `${left.charAt(0)}&${right.charAt(0)}`;
    const isFull = [left, right].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
    if (isFull && !thingPair.has(pair)) fullNames.set(pair, fullNames.get(pair) ?? joint);
  }
  return joints.flatMap((joint): readonly Body[] => {
    const full = fullNames.get(textOf(reading, joint - 1, joint + 2));
    if (full === undefined) return [];
    const [first, end] = [full - 1, full + 2];
    const name = textOf(reading, first, end);
    const isShort = { reason: `short for ${name}`, weight: 2 };
    const short = { ...bodyAt(reading, joint - 1, joint + 2, [isShort]), abbreviates: name };
    // Only where it comes with its initials is a name of two parts surely one.
    const introduces = {
      reason: `introduces the abbreviation “${textOf(reading, joint - 1, joint + 2)}”`,
      weight: 2,
    };
    return reading.word(end) === "(" && joint === end + 2
      ? [bodyAt(reading, first, end, [introduces]), short]
      : [short];
  });
}

/** Abbreviations that a text uses for things: “radio tags (RT)”, “its console, the XYZ”, “an XYZ.”, “XYZ discs”. */
export function thingsAbbreviated(reading: Reading): ReadonlySet<string> {
  const abbreviations = reading.where(isAbbreviation);
  return new Set(
    abbreviations.filter((index) => isThing(reading, index)).map((index) => reading.word(index)),
  );
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
