import { groupBy } from "./groupBy.ts";

/** The different words of a list, the most frequent first; of equals the one that comes first. */
export function byFrequency(words: Iterable<string>): readonly string[] {
  return [...groupBy(words, (word) => word)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);
}
