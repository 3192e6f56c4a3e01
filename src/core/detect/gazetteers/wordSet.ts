/** A list of words to ask for one. */
export interface WordSet {
  has(word: string): boolean;
}

/** Lists written as words between white space; they are split when they are first asked. */
export function wordSet(...lists: readonly string[]): WordSet {
  let words: ReadonlySet<string> | undefined;
  return { has: (word) => (words ??= new Set(lists.join(" ").trim().split(/\s+/))).has(word) };
}
