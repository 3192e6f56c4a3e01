/** Where a string stands in a text. */
export interface Places {
  /** Offset (UTF-16 code units) of the first place. */
  readonly first: number;
  /** Whether there is another. */
  readonly several: boolean;
}

/** How many code units of the strings are hashed. Shorter strings are searched for one by one. */
const width = 16;

const base = 0x01000193;

/**
 * Finds many strings in a text with one pass over it (Rabin and Karp, "Efficient randomized
 * pattern-matching algorithms", 1987): where the hash of a window of the text is that of a string's
 * beginning, the two are compared. Strings that are not in the text have no entry; empty ones are not
 * looked for.
 */
export function findPlaces(text: string, strings: Iterable<string>): ReadonlyMap<string, Places> {
  const found = new Map<string, Places>();
  const byHash = new Map<number, Set<string>>();
  // Tells by the low bits of a hash, and fast, that no string has it.
  const isPossible = new Uint8Array(0x10000);
  for (const string of strings) {
    if (string.length < width) {
      findOne(text, string, found);
      continue;
    }
    const hash = hashOfStart(string);
    byHash.set(hash, (byHash.get(hash) ?? new Set()).add(string));
    isPossible[hash & 0xffff] = 1;
  }
  if (byHash.size === 0 || text.length < width) return found;

  let hash = hashOfStart(text);
  for (let start = 0; ; start++) {
    if (isPossible[hash & 0xffff]) {
      for (const string of byHash.get(hash) ?? []) {
        if (text.startsWith(string, start)) addPlace(found, string, start);
      }
    }
    if (start + width >= text.length) return found;
    const leaving = Math.imul(text.charCodeAt(start), power);
    hash = (Math.imul(hash - leaving, base) + text.charCodeAt(start + width)) | 0;
  }
}

/** What the first of the code units in a window is multiplied with. */
const power = Array.from({ length: width - 1 }).reduce<number>(
  (product) => Math.imul(product, base),
  1,
);

function hashOfStart(text: string): number {
  let hash = 0;
  for (let offset = 0; offset < width; offset++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(offset)) | 0;
  }
  return hash;
}

function findOne(text: string, string: string, found: Map<string, Places>): void {
  const first = string === "" ? -1 : text.indexOf(string);
  if (first < 0) return;
  found.set(string, { first, several: text.includes(string, first + 1) });
}

function addPlace(found: Map<string, Places>, string: string, start: number): void {
  const first = found.get(string)?.first;
  found.set(string, { first: first ?? start, several: first !== undefined });
}
