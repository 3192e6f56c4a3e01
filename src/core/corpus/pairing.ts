import { attributesAtomOf, type MentionTable, mentionCount, textAtomOf } from "./mentionTable.ts";
import { referentAt } from "./referentTable.ts";

/** A source's numbers: see `MentionTable` and `packReferents`. */
interface Numbers {
  readonly mentions: MentionTable;
  readonly referents: Uint32Array;
}

/** A referent as a source has it now, and which of those that it had that one is. */
export interface Paired {
  /** Where it stands among the source's referents. */
  readonly at: number;
  /** The place in the list of those before; undefined for a new one. */
  readonly before: number | undefined;
  /** Whether there is more to say of it than that its mentions have moved. */
  readonly hasChanged: boolean;
}

/** So many referents may come or go in one place before the others are taken for new ones. */
const reach = 20;

/**
 * Finds the referents of a source again after it was read anew, each where it speaks in the same way. Goes
 * along both lists once: most of a text stays as it was while a person types.
 */
export function paired(before: Numbers, after: Numbers): readonly Paired[] {
  const old = placesOf(before.referents);
  const now = placesOf(after.referents);
  const isSame = (from: number, to: number): boolean =>
    from < old.length &&
    to < now.length &&
    speakSame(before.referents, old[from] ?? 0, after.referents, now[to] ?? 0);
  const pairs: { at: number; before: number | undefined; hasChanged: boolean }[] = [];
  let from = 0;
  for (let to = 0; to < now.length; to++) {
    const at = now[to] ?? 0;
    const next = nextPair(from, to, isSame);
    if (next?.to === to) {
      const hasChanged = !tellSame(before, old[next.from] ?? 0, after, at);
      pairs.push({ at, before: next.from, hasChanged });
      from = next.from + 1;
    } else {
      pairs.push({ at, before: undefined, hasChanged: true });
    }
  }
  if (isInOrder(before, old, after, pairs)) return pairs;
  return pairs.map((pair) => ({ ...pair, hasChanged: true }));
}

function nextPair(
  from: number,
  to: number,
  isSame: (from: number, to: number) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  for (let distance = 0; distance <= reach; distance++) {
    for (let ahead = 0; ahead <= distance; ahead++) {
      const pair = { from: from + ahead, to: to + distance - ahead };
      if (isSame(pair.from, pair.to)) return pair;
    }
  }
  return undefined;
}

function placesOf(referents: Uint32Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < referents.length;) {
    places.push(at);
    const shortNames = at + 4 + 3 * (referents[at + 3] ?? 0);
    const mentions = shortNames + 1 + (referents[shortNames] ?? 0);
    const among = mentions + 1 + 2 * (referents[mentions] ?? 0);
    at = among + 1 + (referents[among] ?? 0);
  }
  return places;
}

/** Whether two have the same naming, and leave nothing open. */
function speakSame(a: Uint32Array, at: number, b: Uint32Array, bt: number): boolean {
  for (let one = 0; one < 4; one++) if (a[at + one] !== b[bt + one]) return false;
  const names = a[at + 3] ?? 0;
  for (let name = 0; name < names; name++) {
    const slug = 4 + 3 * name;
    if (a[at + slug] !== b[bt + slug]) return false;
  }
  const shortNames = 4 + 3 * names;
  const count = a[at + shortNames] ?? 0;
  for (let one = 0; one <= count; one++) {
    if (a[at + shortNames + one] !== b[bt + shortNames + one]) return false;
  }
  return !isOpen(a, at + shortNames + 1 + count) && !isOpen(b, bt + shortNames + 1 + count);
}

function isOpen(referents: Uint32Array, mentions: number): boolean {
  return (referents[mentions + 1 + 2 * (referents[mentions] ?? 0)] ?? 0) > 0;
}

/** Whether the same is to be told of two: names as often, and mentions with the same words. */
function tellSame(before: Numbers, at: number, after: Numbers, to: number): boolean {
  const [a, b] = [referentAt(before.referents, at), referentAt(after.referents, to)];
  return (
    a.names.every((number, index) => number === b.names[index]) &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every((number, place) => {
      const other = b.mentions[place] ?? 0;
      if (place % 2 === 1) return number === other;
      return (
        textAtomOf(before.mentions, number) === textAtomOf(after.mentions, other) &&
        attributesAtomOf(before.mentions, number) === attributesAtomOf(after.mentions, other)
      );
    })
  );
}

/** Whether the mentions of pairs stand in the order in which they stood. */
function isInOrder(
  before: Numbers,
  old: readonly number[],
  after: Numbers,
  pairs: readonly Paired[],
): boolean {
  const places = new Int32Array(mentionCount(before.mentions)).fill(-1);
  for (const { at, before: from, hasChanged } of pairs) {
    if (from === undefined || hasChanged) continue;
    const { mentions } = referentAt(after.referents, at);
    referentAt(before.referents, old[from] ?? 0).mentions.forEach((index, place) => {
      if (place % 2 === 0) places[index] = mentions[place] ?? -1;
    });
  }
  let last = -1;
  for (const place of places) {
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}
