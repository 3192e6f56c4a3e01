import { textOf } from "./candidate.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import { capitalisedRoles, generations, nameSuffixes, roles } from "./gazetteers/people.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { beginsPhrase, phraseEnd } from "./gazetteers/phrases.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isAllCapitals, isCommon, isGivenName, isPlaceWord } from "./words.ts";

/** The number that kings and popes have after their only name: “Benedict XVI”. */
export const regnal = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3})$/;

/** A name read as a person's. */
export interface PersonName extends Name {
  /** Its words without the generation. */
  readonly words: readonly string[];
}

/** The part of a capitalised name that can be a person: without peoples, parties and plain words around it. */
export function personIn(name: Name, reading: Reading): PersonName | undefined {
  let { first, end, office } = name;
  if (!name.honorific) {
    while (end - first > 1 && belongsToNext(reading.word(end - 1))) end -= 1;
    while (end - first > 1 && standsBefore(reading, first, end)) {
      if (opensWithRole(reading, first)) office ??= reading.word(first);
      first = Math.min(partyEnd(reading, first) ?? first + 1, end - 1);
    }
  }
  while (end - first > 1 && nameSuffixes.has(reading.word(end - 1))) end -= 1;
  if (isRanked(reading, first)) end = placeAfter(reading, first, end) ?? end;
  const words = reading.tokens
    .slice(first, endOfSurname(reading, first, end))
    .flatMap(({ text, kind }) => (kind === "word" || joinsBodies(text) ? [text] : []));
  if (words.every((word) => capitalisedRoles.has(word)) || words.some(joinsBodies)) {
    return undefined;
  }
  const text = textOf(reading, first, end);
  return { ...name, ...(office && { office }), first, end, words, text };
}

/** Where a name ends without “Jr”; “II” is all that tells a monarch’s name from others and stays. */
function endOfSurname(reading: Reading, first: number, end: number): number {
  return end - first > 2 && generations.has(reading.word(end - 1)) ? end - 1 : end;
}

/** Whether a name stands in a row of a table, after a rank: “2 O. Quill Australia McLaren 1:41.686”. */
function isRanked(reading: Reading, first: number): boolean {
  return reading.tokens[first - 1]?.kind === "number" || /^[:.]$/.test(reading.word(first - 1));
}

/** Where a place stands after a name of two words in the same run. */
function placeAfter(reading: Reading, first: number, end: number): number | undefined {
  for (let index = first + 2; index < end - 1; index += 1) {
    if (isPlaceWord(reading.word(index))) return index;
  }
  return undefined;
}

/** Where the name of a party ends that stands before a person’s: “Lib Dem Jo Lock”. */
function partyEnd(reading: Reading, first: number): number | undefined {
  return (
    phraseEnd(partyAdjectives, reading.tokens, first) ?? phraseEnd(parties, reading.tokens, first)
  );
}

/** Whether a word after a person's name belongs to what follows: “Blair Labour’s …”, “Ken Nazi jibe”. */
function belongsToNext(word: string): boolean {
  return /^(?:Labour|Tory|Tories|Lib|Dem)$/.test(word) || (peoples.has(word) && !isGivenName(word));
}

/** Whether the first word stands before the person's name: “Tory Michael Howard”, “Defiant Matt Williams”. */
function standsBefore(reading: Reading, first: number, end: number): boolean {
  const word = reading.word(first);
  if (peoples.has(word)) {
    if (givenMonth.test(word)) return isMonthAfterLast(reading, first);
    return !isGivenName(word) || end - first > 2;
  }
  if (beginsPhrase(partyAdjectives, word) || beginsPhrase(parties, word)) return true;
  if (isGivenName(word)) return false;
  if (opensWithRole(reading, first)) return true;
  if (end - first <= 2) return isDescribedSurname(reading, first);
  const next = reading.word(first + 1);
  return (
    (isGivenName(next) && isDescription(reading, word)) ||
    (reading.opens(first) && beginsPhrase(partyAdjectives, next)) ||
    (/^(?:North|South)$/.test(word) && peoples.has(next))
  );
}

/** “Dogged Federer”: a plain word that opens a sentence before a surname that the text has elsewhere. */
function isDescribedSurname(reading: Reading, first: number): boolean {
  const [word, surname] = [reading.word(first), reading.word(first + 1)];
  return (
    reading.opens(first) &&
    isDescription(reading, word) &&
    !isPlaceWord(word) &&
    !isCommon(surname) &&
    !isPlaceWord(surname) &&
    reading.seenInside(surname)
  );
}

/** “Rapper Eminem”: a role that opens a sentence. */
function opensWithRole(reading: Reading, first: number): boolean {
  return reading.opens(first) && roles.has(reading.word(first).toLowerCase());
}

/** Months that are given names, too: “June Carter Cash”. */
const givenMonth = /^(?:April|May|June|August)$/;

/** “Last June Grewcock was banned”: the month, not the given name. */
function isMonthAfterLast(reading: Reading, first: number): boolean {
  return (
    givenMonth.test(reading.word(first)) &&
    /^(?:last|next|in|since|by|until|from|of|this|early|late)$/i.test(reading.word(first - 1))
  );
}

/** A word that is no name by its look: known as a plain word, a place or an acronym, or with a plain word's ending. */
function isDescription(reading: Reading, word: string): boolean {
  return (
    isCommon(word) ||
    reading.seenInLowerCase(word) ||
    isPlaceWord(word) ||
    isAllCapitals(word) ||
    /(?:man|woman|men|women|ist|ant|ent|ful|less|ous|ed|ing|ive|ish)$/.test(word)
  );
}

function joinsBodies(word: string): boolean {
  return word === "&" || word === "/";
}
