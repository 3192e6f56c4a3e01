import { byWord } from "../text/byWord.ts";
import { companies } from "./gazetteers/companies.ts";
import { countingWords, functionWords } from "./gazetteers/functionWords.ts";
import { media } from "./gazetteers/media.ts";
import {
  bodyFollowers,
  bodyNouns,
  closingWords,
  openingWords,
  thingWords,
} from "./gazetteers/organisationWords.ts";
import { parties } from "./gazetteers/parties.ts";
import {
  capitalisedRoles,
  honorifics,
  particles,
  roles,
  speechVerbs,
} from "./gazetteers/people.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { beginsPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { otherNames, publicBodies } from "./gazetteers/publicBodies.ts";
import { surnames } from "./gazetteers/surnames.ts";
import { isCapitalised, isCommon, isGivenName, withoutStop } from "./words.ts";
import { hashOf } from "./tagger/hash.ts";

/**
 * What is known of a word by itself, worked out once, as texts repeat their words. Numbers that stand for strings are
 * hashes of 32 bits.
 */
export interface WordTraits {
  /** How it looks, a bit each of `look`. */
  readonly looks: number;
  /** The word in lower case. */
  readonly lower: number;
  /** How it is written: “Xx”, “XX”, “Xx-Xx”, “9”. */
  readonly shape: number;
  /** Which of the word lists have it, a bit each. */
  readonly lists: number;
  /** Its last three letters. */
  readonly ending: number;
  /** Whether a listed name may begin with it. */
  readonly beginsListed: boolean;
}

/** Bits of `looks`. */
export const look = {
  /** In small letters throughout. */
  small: 1,
  capitalised: 2,
  /** See `isNameWord`: all that a word tells of it by itself. */
  nameWord: 4,
  /** “Two”, which is no part of a name where it opens a sentence. */
  counting: 8,
} as const;

/** Lists of names that are known by themselves. */
export const knownNames = [places, companies, publicBodies, media, parties, otherNames];

/** Bits of `lists` that other parts ask for. */
export const list = { given: 1, closing: 2, honorific: 4, role: 8, speech: 16 } as const;

const tests: readonly ((word: string) => boolean)[] = [
  (word) => isGivenName(word),
  (word) => closingWords.has(word),
  (word) => honorifics.has(withoutStop(word)),
  (word) => capitalisedRoles.has(word) || roles.has(word),
  (word) => speechVerbs.has(word),
  (word) => surnames.has(word),
  (word) => isCommon(word),
  (word) => functionWords.has(word.toLowerCase()),
  (word) => beginsPhrase(places, word),
  (word) => openingWords.has(word),
  (word) => peoples.has(word),
  (word) => particles.has(word),
  (word) => bodyNouns.has(word) || bodyFollowers.has(word),
  (word) => [companies, publicBodies, media].some((names) => beginsPhrase(names, word)),
  (word) => beginsPhrase(parties, word),
  (word) => thingWords.has(word),
];

export const traitsOf = byWord((word): WordTraits => {
  const lower = word.toLowerCase();
  return {
    looks: looksOf(word, lower),
    lower: hashOf(lower),
    shape: hashOf(shapeOf(word)),
    lists: tests.reduce((bits, test, bit) => (test(word) ? bits | (1 << bit) : bits), 0),
    ending: hashOf(lower.slice(-3)),
    beginsListed: knownNames.some((names) => beginsPhrase(names, word)),
  };
});

function looksOf(word: string, lower: string): number {
  const isFunctionWord = functionWords.has(lower);
  const isNamePart =
    (isCapitalised(word) || (word[2] === "-" && /^[ae]l-\p{Lu}/u.test(word))) &&
    !(word.includes("-", 3) && goesOnPlainly(word));
  return (
    (word === lower ? look.small : 0) |
    (isCapitalised(word) ? look.capitalised : 0) |
    (isNamePart && !isFunctionWord ? look.nameWord : 0) |
    (countingWords.has(lower) ? look.counting : 0)
  );
}

/** “Post-war”, “Stratford-upon”, but not “Jong-un”: what is joined in lower case and is no part of a given name. */
function goesOnPlainly(word: string): boolean {
  const [, tail] = /-(\p{Ll}.*)$/u.exec(word.slice(3)) ?? [];
  return (
    tail !== undefined && (tail.length > longestTail || isCommon(tail) || functionWords.has(tail))
  );
}

/** The longest part in lower case of a given name with a hyphen: “Myung-hyung”. */
const longestTail = 5;

/** Letters become X and x, digits 9, runs of them at most two long. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, (letter) => (letter === "X" ? "X" : "x"))
    .replace(/\p{N}+/gu, "9")
    .replace(/x+/g, "x")
    .replace(/XX+/g, "XX");
}
