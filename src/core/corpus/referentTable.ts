import type { Mention } from "../annotations/mention.ts";
import type { Referent } from "../resolve/referent.ts";
import type { Atoms } from "./atoms.ts";

/**
 * Referents of a source as numbers, one after the other: category, gender and key of the decision, the full
 * names (slug, form, count), the short names, the mentions (index, key meant), and those it is among (index).
 * Each list has its length first.
 */
export function packReferents(
  referents: readonly Referent[],
  mentions: readonly Mention[],
  atoms: Atoms,
): Uint32Array {
  const numberOf = new Map(referents.map((referent, index) => [referent, index]));
  const indexOf = new Map(mentions.map(({ id }, index) => [id, index]));
  return Uint32Array.from(
    referents.flatMap((referent) => {
      const { category, gender, decided, names, shortNames, among = [] } = referent;
      return [
        atoms.number(category),
        atoms.number(gender),
        atoms.number(decided),
        names.size,
        ...[...names].flatMap(([slug, { form, count }]) => [
          atoms.number(slug),
          atoms.number(form),
          count,
        ]),
        shortNames.length,
        ...shortNames.map((name) => atoms.number(name)),
        referent.mentions.length,
        ...referent.mentions.flatMap(({ id, meant }) => [
          indexOf.get(id) ?? 0,
          atoms.number(meant),
        ]),
        among.length,
        ...among.map((other) => numberOf.get(other) ?? 0),
      ];
    }),
  );
}

/** A referent as it stands in the numbers of its source. */
export interface PackedReferent {
  readonly category: number;
  readonly gender: number;
  readonly decided: number;
  /** Slug, form and count of each. */
  readonly names: Uint32Array;
  readonly shortNames: Uint32Array;
  /** Index and key meant of each. */
  readonly mentions: Uint32Array;
  readonly among: Uint32Array;
  /** Where the next one begins. */
  readonly next: number;
}

export function referentAt(numbers: Uint32Array, at: number): PackedReferent {
  let next = at + 3;
  const list = (size: number): Uint32Array => {
    const from = next + 1;
    next = from + (numbers[next] ?? 0) * size;
    return numbers.subarray(from, next);
  };
  const [category = 0, gender = 0, decided = 0] = numbers.subarray(at, next);
  const [names, shortNames, mentions, among] = [list(3), list(1), list(2), list(1)];
  return { category, gender, decided, names, shortNames, mentions, among, next };
}

/** Index and key meant of each mention of the referent at a place. */
export function mentionsOfReferent(numbers: Uint32Array, at: number): Uint32Array {
  const from = mentionsAt(numbers, at);
  return numbers.subarray(from + 1, from + 1 + 2 * (numbers[from] ?? 0));
}

/** How many mentions the referent at a place has. */
export function mentionCountAt(numbers: Uint32Array, at: number): number {
  return numbers[mentionsAt(numbers, at)] ?? 0;
}

/** Where the list of mentions of the referent at a place begins, with its length. */
function mentionsAt(numbers: Uint32Array, at: number): number {
  const shortNames = at + 4 + 3 * (numbers[at + 3] ?? 0);
  return shortNames + 1 + (numbers[shortNames] ?? 0);
}

/** The referents with the numbers that their atoms have elsewhere. */
export function renumberReferents(
  referents: Uint32Array,
  numberOf: (number: number) => number,
): Uint32Array {
  const own = referents.slice();
  const renumber = (list: Uint32Array, step: number, ...places: readonly number[]): void => {
    for (let at = 0; at < list.length; at += step) {
      for (const place of places) list[at + place] = numberOf(list[at + place] ?? 0);
    }
  };
  for (let at = 0; at < own.length;) {
    const { names, shortNames, mentions, next } = referentAt(own, at);
    renumber(own.subarray(at, at + 3), 3, 0, 1, 2);
    renumber(names, 3, 0, 1);
    renumber(shortNames, 1, 0);
    renumber(mentions, 2, 1);
    at = next;
  }
  return own;
}

/** Stands for the index of a mention that is not there any more. */
export const gone = 0xffffffff;

/** The referents with their mentions at other indexes of their source. */
export function withMentionsAt(
  referents: Uint32Array,
  placeOf: (index: number) => number,
): Uint32Array {
  const own = referents.slice();
  for (let at = 0; at < own.length;) {
    const mentions = mentionsAt(own, at);
    const among = mentions + 1 + 2 * (own[mentions] ?? 0);
    for (let one = mentions + 1; one < among; one += 2) own[one] = placeOf(own[one] ?? gone);
    at = among + 1 + (own[among] ?? 0);
  }
  return own;
}
