import type { WhoIsWho } from "../project/project.ts";

/** Which keys mean which, and the merges that say so. */
export interface Merges {
  /** The key that a key ends up as; itself where it was not merged into another. */
  readonly canonical: (key: string) => string;
  /** The merges that count, as pairs of keys. */
  readonly links: readonly (readonly [from: string, into: string])[];
}

/**
 * Follows the merges of a project file, in its order, over any number of steps. A line does not count
 * where its `from` was merged before, where it would close a circle, or where it would make one of two
 * that were said to be distinct.
 */
export function mergesOf({ merged, distinct }: Pick<WhoIsWho, "merged" | "distinct">): Merges {
  const next = new Map<string, string>();
  const canonical = (key: string): string => {
    let last = key;
    for (let into = next.get(last); into !== undefined; into = next.get(last)) last = into;
    return last;
  };
  const links: (readonly [string, string])[] = [];
  for (const { from, into } of merged) {
    const end = canonical(into);
    const joinsDistinct = distinct.some(({ entities }) => {
      const [a, b] = entities.map(canonical);
      return (a === from && b === end) || (a === end && b === from);
    });
    if (next.has(from) || end === from || joinsDistinct) continue;
    next.set(from, into);
    links.push([from, into]);
  }
  return { canonical, links };
}
