import { byWord } from "../../text/byWord.ts";
import { companies } from "../gazetteers/companies.ts";
import { functionWords } from "../gazetteers/functionWords.ts";
import { media } from "../gazetteers/media.ts";
import {
  bodyFollowers,
  bodyNouns,
  closingWords,
  openingWords,
  thingWords,
} from "../gazetteers/organisationWords.ts";
import { parties } from "../gazetteers/parties.ts";
import {
  capitalisedRoles,
  honorifics,
  particles,
  roles,
  speechVerbs,
} from "../gazetteers/people.ts";
import { peoples } from "../gazetteers/peoples.ts";
import { beginsPhrase } from "../gazetteers/phrases.ts";
import { places } from "../gazetteers/places.ts";
import { otherNames, publicBodies } from "../gazetteers/publicBodies.ts";
import { surnames } from "../gazetteers/surnames.ts";
import { isCommon, isGivenName, withoutStop } from "../words.ts";
import { hashOf } from "./hash.ts";

/** What the tagger knows of a word by itself; numbers that stand for strings are hashes of 32 bits. */
export interface WordTraits {
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
    lower: hashOf(lower),
    shape: hashOf(shapeOf(word)),
    lists: tests.reduce((bits, test, bit) => (test(word) ? bits | (1 << bit) : bits), 0),
    ending: hashOf(lower.slice(-3)),
    beginsListed: knownNames.some((names) => beginsPhrase(names, word)),
  };
});

/** Letters become X and x, digits 9, runs of them at most two long. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, (letter) => (letter === "X" ? "X" : "x"))
    .replace(/\p{N}+/gu, "9")
    .replace(/x+/g, "x")
    .replace(/XX+/g, "XX");
}
