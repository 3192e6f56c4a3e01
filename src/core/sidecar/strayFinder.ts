import type { Annotation } from "../annotations/annotation.ts";
import { digest } from "../text/digest.ts";
import { fold } from "../text/folded.ts";
import type { TextSnapshot } from "../text/snapshot.ts";

/** A sidecar whose source is gone. */
export interface Stray<Key> {
  readonly key: Key;
  readonly digest?: string;
  readonly annotations: readonly Annotation[];
}

/** Finds the texts that stray sidecars were made on. */
export interface StrayFinder<Key> {
  /** Looks at one of the texts that may be meant; linear in its length. */
  look(snapshot: TextSnapshot, text: Key): void;
  /** For each stray the one text that fits it best, if one does. */
  found(): ReadonlyMap<Key, Key>;
}

/** So many words in a row are hardly twice the same in different texts. */
const wordsInRow = 4;

/** Of a stray's quotes, so many must be in a text. */
const least = 0.5;

/**
 * A text whose digest a sidecar has is the one it was made on, only moved. One that was changed as well
 * fits by the quotes with the words around them: at least half must be there, and more than in any other.
 */
export function strayFinder<Key>(strays: readonly Stray<Key>[]): StrayFinder<Key> {
  const byDigest = new Map<string, Stray<Key>[]>();
  const byWords = new Map<string, [stray: Stray<Key>, id: string][]>();
  for (const stray of strays) {
    if (stray.digest !== undefined) push(byDigest, stray.digest, stray);
    for (const { id, prefix, exact, suffix } of stray.annotations) {
      for (const row of rowsOfWords(prefix + exact + suffix)) push(byWords, row, [stray, id]);
    }
  }
  const best = new Map<Key, { readonly share: number; readonly texts: readonly Key[] }>();
  const rate = (stray: Key, share: number, text: Key): void => {
    const before = best.get(stray) ?? { share: 0, texts: [] };
    if (share > before.share) best.set(stray, { share, texts: [text] });
    else if (share === before.share) best.set(stray, { share, texts: [...before.texts, text] });
  };
  return {
    look(snapshot, text) {
      // More than any number of quotes.
      for (const { key } of byDigest.get(digest(snapshot)) ?? []) rate(key, 2, text);
      const found = new Map<Stray<Key>, Set<string>>();
      for (const row of rowsOfWords(snapshot.text)) {
        for (const [stray, id] of byWords.get(row) ?? []) {
          found.set(stray, (found.get(stray) ?? new Set()).add(id));
        }
      }
      for (const [{ key, annotations }, ids] of found) {
        rate(key, ids.size / annotations.length, text);
      }
    },
    found() {
      const sure = new Map<Key, Key>();
      for (const [stray, { share, texts }] of best) {
        const [text, another] = texts;
        if (text !== undefined && another === undefined && share >= least) sure.set(stray, text);
      }
      return sure;
    },
  };
}

/** Each row of some words of a text, whatever stands between the words; all of a text with fewer. */
function* rowsOfWords(text: string): Iterable<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(0, words.length - wordsInRow);
  for (let at = 0; at <= last; at++) yield words.slice(at, at + wordsInRow).join(" ");
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
