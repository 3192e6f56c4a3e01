import type { KnownName, Knowledge } from "./knowledge.ts";

/**
 * Says of a text whether it reads otherwise by what is known now: a superset, found without reading it.
 * `breathe` is called all along.
 */
export type IsAffected = (text: string, breathe: () => Promise<void>) => Promise<boolean>;

/** Of so many words one takes breath. */
const few = 500;

/** What texts a change of knowledge affects; undefined where it is no change. */
export function knowledgeChange(before: Knowledge, after: Knowledge): IsAffected | undefined {
  if (JSON.stringify(before.scales) !== JSON.stringify(after.scales))
    return () => Promise.resolve(true);
  const known = new Map(before.names.map((name) => [keyOf(name), name]));
  const added = after.names.filter((name) => !known.delete(keyOf(name)));
  const changed = [...added, ...known.values()];
  return changed.length > 0 ? namesAnyOf(changed) : undefined;
}

function keyOf({ category, text, reason }: KnownName): string {
  return JSON.stringify([category, text, reason]);
}

/** Whether a text has a name in it, in whatever case and however its words are parted. */
function namesAnyOf(names: readonly KnownName[]): IsAffected {
  const byFirstWord = new Map<string, RegExp[]>();
  for (const { text } of names) {
    const [first = "", ...rest] = wordsOf(text);
    const pattern = new RegExp(rest.map((word) => `[^\\p{L}\\p{N}]*${word}`).join(""), "uy");
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), pattern]);
  }
  return async (text, breathe) => {
    const lower = text.toLowerCase();
    let count = 0;
    for (const word of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (++count % few === 0) await breathe();
      const patterns = byFirstWord.get(word[0]) ?? [];
      const end = word.index + word[0].length;
      if (patterns.some((pattern) => matchesAt(pattern, lower, end))) return true;
    }
    return false;
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function matchesAt(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}
