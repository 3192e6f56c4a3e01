/** A list of words to ask for one. */
export interface WordSet {
  has(word: string): boolean;
}

/** A list written as words between white space; it is split when it is first asked. */
export function wordSet(list: string): WordSet {
  let words: ReadonlySet<string> | undefined;
  return { has: (word) => (words ??= new Set(list.trim().split(/\s+/))).has(word) };
}
