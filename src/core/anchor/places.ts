/** How many code units of the strings are hashed. Shorter strings are searched for one by one. */
const width = 8;

const base = 0x01000193;

/**
 * The offsets (UTF-16 code units, ascending) at which each of many strings stands in a text, by one
 * pass over it (Rabin and Karp, "Efficient randomized pattern-matching algorithms", 1987): where the
 * hash of a window of the text is that of a string's beginning, the two are compared. Strings that are
 * not in the text have no entry; empty ones are not looked for.
 */
export function findPlaces(
  text: string,
  strings: Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const byHash = new Map<number, Set<string>>();
  // Tells by the low bits of a hash, and fast, that no string has it.
  const isPossible = new Uint8Array(0x10000);
  for (const string of new Set(strings)) {
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

function findOne(text: string, string: string, found: Map<string, number[]>): void {
  if (string === "") return;
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    addPlace(found, string, at);
  }
}

function addPlace(found: Map<string, number[]>, string: string, start: number): void {
  const places = found.get(string);
  if (places) places.push(start);
  else found.set(string, [start]);
}
