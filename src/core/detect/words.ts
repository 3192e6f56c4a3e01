import { byWord } from "../text/byWord.ts";
import { commonWords } from "./gazetteers/commonWords.ts";
import { companies } from "./gazetteers/companies.ts";
import { givenNames } from "./gazetteers/givenNames.ts";
import { media } from "./gazetteers/media.ts";
import { parties } from "./gazetteers/parties.ts";
import { capitalisedRoles, roles } from "./gazetteers/people.ts";
import { isPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { otherAcronyms, publicBodies } from "./gazetteers/publicBodies.ts";
import { surnames } from "./gazetteers/surnames.ts";

// What a single word tells by itself.

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  // Most words begin with a letter of ASCII: there no pattern is needed.
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Written in capitals throughout: “BBC”, “JK”, but not “I”. */
export function isAllCapitals(word: string): boolean {
  const second = word.charCodeAt(1);
  // Most words go on with a small letter of ASCII: there no pattern is needed.
  return !(second >= 0x61 && second <= 0x7a) && /^[\p{Lu}&.]{2,}$/u.test(word);
}

/** Also an ordinary word: “Brown”, “Mark”. */
export function isCommon(word = ""): boolean {
  return commonWords.has(word.toLowerCase());
}

/** A given name as listed; a hyphenated one by its first part; diacritics do not count. */
export const isGivenName = byWord((word) => {
  if (/^[A-Za-z]+$/.test(word)) return givenNames.has(word);
  const plain = withoutDiacritics(word);
  return givenNames.has(plain) || givenNames.has(plain.split(/[-‐‑]/)[0] ?? "");
});

/** A surname as listed; a hyphenated one by its last part; diacritics do not count. */
export const isSurname = byWord((word) => {
  if (/^[A-Za-z]+$/.test(word)) return surnames.has(word);
  const plain = withoutDiacritics(word.replace(/^al-/i, ""));
  return surnames.has(plain) || surnames.has(plain.split(/[-‐‑]/).at(-1) ?? "");
});

/** Endings that surnames of many languages have and hardly any other word: “Petrovic”, “Johannsson”, “Tkachenko”. */
const surnameEnding =
  /\p{L}{2}(?:[oe]v|[oe]va|s[kc]y|s[kc]yy|sk[aiy]|skiy|enko|chuk|[oi]vic|evic|vych|vich|icz|czyk|oglu|yan|ian|dze|shvili|escu|opoulos|poulou|akis|idis|iadis|sson|ssen|nsen|rsen|lsen|dottir|inen|onen|anen|berg|stein|mann|hardt|baum|qvist|quist|strom|zadeh|nejad|pour|uddin|ullah|inho|guez|uez|ndez|nkov|etti|elli|ucci|acci|ieri|olini|asinghe|araj|kumar|murthy|appa|wala|bhai|moto|shita|mura|guchi|yama|zawa|gawa|kawa|nabe)$/u;

/** Ends as surnames do: “Petrović”. */
export const endsLikeSurname = byWord(
  (word) => /^\p{Lu}\p{Ll}/u.test(word) && surnameEnding.test(withoutDiacritics(word)),
);

function withoutDiacritics(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The name of a place by itself: “Norwich”, but not “San”. */
export function isPlaceWord(word = ""): boolean {
  return isPhrase(places, word);
}

/** “J.”, “JK”. */
export function isInitials(word: string): boolean {
  return /^(?:(?:\p{Lu}\.){1,3}|\p{Lu}{1,2})$/u.test(word);
}

/** Capitals that may be short for a body: “NSPCC”, but not “TV”. */
export function isAcronym(word = ""): boolean {
  return /^[\p{Lu}&]{2,6}$/u.test(word) && !otherAcronyms.has(word);
}

/** Initials on the lists of bodies and others: “BBC”, “MP”. */
export function isKnownInCapitals(word: string): boolean {
  return (
    otherAcronyms.has(word) ||
    [publicBodies, media, parties, companies].some((list) => isPhrase(list, word))
  );
}

export function isRole(word: string): boolean {
  return capitalisedRoles.has(word) || roles.has(word.toLowerCase());
}

/** The ending of a possessive, a token of its own. */
export function isPossessive(word: string): boolean {
  return word === "’s" || word === "'s" || word === "’S" || word === "'S";
}

/** “The”, however it is written. */
export function isThe(word: string): boolean {
  return word.length === 3 && word.toLowerCase() === "the";
}

/** An abbreviation without its full stop: “Mr” of “Mr.”. */
export function withoutStop(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
