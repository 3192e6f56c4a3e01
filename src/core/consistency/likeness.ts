import { isGivenName } from "../detect/words.ts";
import type { Entity } from "../resolve/entity.ts";
import { givenNameForms, sameGivenName } from "../resolve/givenNames.ts";
import { withoutHonorific } from "../resolve/honorifics.ts";
import { initials } from "../resolve/organisations.ts";
import { bareName } from "../resolve/reading.ts";
import { slug } from "../resolve/slug.ts";

/** Why two entities look like one. */
export type Likeness = "link" | "letters" | "person" | "abbreviation" | "spelling";

/** Shorter names that differ in a letter are too often two: "Ann Lee" and "Dan Lee". */
const spellingLength = 8;

/** A name as it is compared. */
interface Name {
  readonly words: readonly string[];
  /** The words without spaces and signs. */
  readonly letters: string;
}

function nameOf({ name }: Pick<Entity, "name">): Name {
  // A double name is one word: "Day-Lewis" is not "Lewis".
  const words = bareName(withoutHonorific(name)).split(/\s+/u).map(slug);
  return { words, letters: words.join("").replaceAll("-", "") };
}

/** Terms of which two entities of one category share one wherever `likenessOf` finds them alike. */
export function likenessTerms(
  entity: Pick<Entity, "name" | "category" | "links">,
): readonly string[] {
  const name = nameOf(entity);
  const { words, letters } = name;
  const [given = ""] = words;
  const surname = words.at(-1) ?? "";
  const terms = [letters, ...entity.links];
  if (entity.category === "person" && words.length > 1) {
    terms.push(`${surname} ${given.charAt(0)}.`);
    for (const form of givenNameForms(given)) terms.push(`${surname} ${form}`);
  }
  if (entity.category === "organisation") terms.push(...initials(name));
  if (letters.length >= spellingLength) {
    // Two that differ in one letter are the same without it.
    for (let at = 0; at < letters.length; at += 1) {
      terms.push(letters.slice(0, at) + letters.slice(at + 1));
    }
  }
  return [...new Set(terms)];
}

/** Why two entities of one category look like one; undefined where they do not. */
export function likenessOf(
  a: Pick<Entity, "name" | "category" | "links">,
  b: Pick<Entity, "name" | "category" | "links">,
): Likeness | undefined {
  if (a.links.some((link) => b.links.includes(link))) return "link";
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one.letters === other.letters) return "letters";
  if (a.category === "person" && mayBeOnePerson(one, other)) return "person";
  if (a.category === "organisation" && (isShort(one, other) || isShort(other, one))) {
    return "abbreviation";
  }
  return isMisspelt(one, other) && !(a.category === "person" && areTwoPeople(a, b))
    ? "spelling"
    : undefined;
}

/** One surname, and given names that can be one person's, middle names too where both have them. */
function mayBeOnePerson({ words: a }: Name, { words: b }: Name): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [middleOfA, middleOfB] = [a.slice(1, -1), b.slice(1, -1)];
  return (
    sameGivenName(a[0] ?? "", b[0] ?? "") &&
    (middleOfA.length === 0 ||
      middleOfB.length === 0 ||
      (middleOfA.length === middleOfB.length &&
        middleOfA.every((name, at) => sameGivenName(name, middleOfB[at] ?? ""))))
  );
}

/** Initials of two letters are too many bodies'. */
const initialsLength = 3;

function isShort(short: Name, full: Name): boolean {
  return (
    short.letters.length >= initialsLength &&
    short.words.length === 1 &&
    full.words.length > 1 &&
    initials(full).includes(short.letters)
  );
}

/** Shorter words are initials and numerals, which tell people and bodies apart. */
const wordLength = 3;

/** Whether one letter is other, missing or too many, or two are swapped. */
function isMisspelt(one: Name, other: Name): boolean {
  const [a, b] = [one.letters, other.letters];
  if (Math.min(a.length, b.length) < spellingLength) return false;
  const isOfSameWords = one.words.length === other.words.length;
  const differing = one.words.filter((word, at) => isOfSameWords && word !== other.words[at]);
  if (differing.some(({ length }) => length < wordLength)) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // "Channel 4" is not "Channel 5".
  if (/\p{N}/u.test(left + right)) return false;
  const isSwapped = left.length === 2 && left === Array.from(right).reverse().join("");
  return isSwapped || Math.max(left.length, right.length) === 1;
}

/** Whether both have a given name, and not the same: "Paul" and "Paula". */
function areTwoPeople(a: Pick<Entity, "name">, b: Pick<Entity, "name">): boolean {
  const [one = "", other = ""] = [a, b].map(({ name }) => withoutHonorific(name).split(" ", 1)[0]);
  return one !== other && isGivenName(one) && isGivenName(other);
}
