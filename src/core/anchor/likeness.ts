import type { Span } from "../text/span.ts";

/** How alike two strings are: 1 where they are the same, 0 where nothing is (1 − edit distance / length). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  // What is too long to compare is not alike: words that long are followed by comparing the texts.
  if (length > longestCompared) return 0;
  return 1 - (editsToBeginnings(a, b)[b.length] ?? 0) / length;
}

/** How much of some words is at the beginning of a text: 1 for all, 0 for none. */
export function likenessOfBeginning(words: string, text: string): number {
  if (text.startsWith(words)) return 1;
  return 1 - Math.min(...editsToBeginnings(words, text)) / words.length;
}

/** The least edits that make a string each beginning of another, from the empty one on. */
function editsToBeginnings(a: string, b: string): readonly number[] {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

/** The longest words (UTF-16 code units) that are compared letter by letter. */
export const longestCompared = 300;

/** How alike a word must be to one that it may have been corrected from. */
const correctedWord = 0.5;

/** How much of the longer of two wordings must be in the shorter one. */
const keptWords = 0.4;

/**
 * Whether words can be others corrected: a letter changed, a word added or left out. Where a word has
 * been replaced by an unlike one somebody else is named: "Jane Smith" is not "John Smith".
 */
export function canBeCorrected(before: string, after: string): boolean {
  if (before === after) return true;
  const [shorter, longer] = [before, after]
    .map((words) => words.split(/\s+/u).filter(Boolean))
    .sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  const length = (words: readonly string[]): number => words.join("").length;
  if (length(shorter) < keptWords * length(longer)) return false;
  let next = 0;
  return shorter.every((word) => {
    while (next < longer.length) {
      if (likeness(word, longer[next++] ?? "") >= correctedWord) return true;
    }
    return false;
  });
}

/** A span that begins or ends within a word, made to hold all of it. */
export function toWholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isWord(text, start - 1) && isWord(text, start)) start--;
  while (end < text.length && isWord(text, end - 1) && isWord(text, end)) end++;
  return { start, end };
}

/** Whether a span begins and ends at the edges of words. */
export function isWholeWords(text: string, span: Span): boolean {
  const whole = toWholeWords(text, span);
  return whole.start === span.start && whole.end === span.end;
}

function isWord(text: string, offset: number): boolean {
  return /[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(text.charAt(offset));
}
