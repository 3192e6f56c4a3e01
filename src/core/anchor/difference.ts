import { overlaps, type Span } from "../text/span.ts";
import { align, none, type Sequence } from "./align.ts";
import { fitQuote, leeway } from "./fitQuote.ts";
import { canBeCorrected } from "./likeness.ts";

/** What a comparison of two folded texts tells; spans in their UTF-16 code units. */
export interface Difference {
  /** Where a span of the old text is in the new one; undefined where it is gone. */
  follow(span: Span): Span | undefined;
  /** Whether a span of the new text holds words that did not stand elsewhere than in one of the old. */
  isFree(span: Span, origin: Span): boolean;
}

/** Compares two folded texts word by word. Linear in their length. */
export function difference(before: string, after: string): Difference {
  const numbers = new Map<string, number>();
  const old = readWords(before, numbers);
  const current = readWords(after, numbers);
  const toCurrent = align(old, current);
  const toOld = new Int32Array(current.tokens.length).fill(none);
  toCurrent.forEach((index, from) => {
    if (index !== none) toOld[index] = from;
  });

  /** Where words are that stand one after the other as they did, beside a neighbour that they had. */
  const followUnchanged = (span: Span, [first, last]: Range): Span | undefined => {
    const target = toCurrent[first] ?? none;
    for (let word = first; word <= last; word++) {
      if (target === none || toCurrent[word] !== target + word - first) return undefined;
    }
    const isHeld =
      (first > 0 && toCurrent[first - 1] === target - 1) ||
      toCurrent[last + 1] === target + last + 1 - first;
    const start =
      (current.starts[target] ?? 0) + Math.max(0, span.start - (old.starts[first] ?? 0));
    const rest = Math.max(0, (old.ends[last] ?? 0) - span.end);
    return isHeld ? { start, end: (current.ends[target + last - first] ?? 0) - rest } : undefined;
  };

  /** Looks for words between the nearest words on both sides that are what they were. */
  const followChanged = (span: Span, [first, last]: Range): Span | undefined => {
    let left = first - 1;
    while (left >= 0 && toCurrent[left] === none) left--;
    let right = last + 1;
    while (right < toCurrent.length && toCurrent[right] === none) right++;
    const from = left < 0 ? 0 : (toCurrent[left] ?? 0) + 1;
    const to = right < toCurrent.length ? (toCurrent[right] ?? 0) : current.tokens.length;
    if (from >= to) return undefined;
    const origins = toOld.subarray(from, to);
    if (origins.some((origin) => origin !== none && (origin <= left || origin >= right))) {
      return undefined;
    }
    const stretch = { start: current.starts[from] ?? 0, end: current.ends[to - 1] ?? 0 };
    const stood = { start: old.starts[left + 1] ?? 0, end: old.ends[right - 1] ?? 0 };
    const words = before.slice(span.start, span.end);
    const quote = {
      prefix: before.slice(Math.max(0, span.start - leeway), span.start),
      exact: words,
      suffix: before.slice(span.end, span.end + leeway),
    };
    const fit = fitQuote(quote, after, {
      start: stretch.start - leeway,
      end: stretch.end + leeway,
    });
    const only = onlyPlace(words, before, stood) && onlyPlace(words, after, stretch);
    const isFirm =
      fit &&
      fit.start >= stretch.start &&
      fit.end <= stretch.end &&
      fit.before + fit.after >= 1 &&
      canBeCorrected(words, after.slice(fit.start, fit.end));
    return isFirm && !(only && overlaps(only, fit)) ? fit : only;
  };

  return {
    follow(span) {
      const range = wordsOf(old, span);
      return range && (followUnchanged(span, range) ?? followChanged(span, range));
    },
    isFree(span, origin) {
      const [first, last] = wordsOf(current, span) ?? [0, -1];
      const [from, to] = wordsOf(old, origin) ?? [0, -1];
      return toOld
        .subarray(first, last + 1)
        .some((index) => index === none || (index >= from && index <= to));
    },
  };
}

/** Where words stand in a stretch of a text, if they do so once. */
function onlyPlace(words: string, text: string, { start, end }: Span): Span | undefined {
  const first = text.indexOf(words, start);
  if (first < 0 || first + words.length > end) return undefined;
  const second = text.indexOf(words, first + 1);
  const isOnly = second < 0 || second + words.length > end;
  return isOnly ? { start: first, end: first + words.length } : undefined;
}

interface Words extends Sequence {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Splits a folded text into words and marks; the same ones have the same number. */
function readWords(text: string, numbers: Map<string, number>): Words {
  const matches = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)];
  const tokens = new Int32Array(matches.length);
  const begins = new Uint8Array(matches.length);
  const starts = new Int32Array(matches.length);
  const ends = new Int32Array(matches.length);
  matches.forEach(({ 0: word, index: start }, index) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    tokens[index] = number;
    starts[index] = start;
    ends[index] = start + word.length;
    begins[index] = Number(/[.!?]["')]? $|^$/u.test(text.slice(Math.max(0, start - 3), start)));
  });
  return { tokens, begins, starts, ends };
}

/** The first and the last of some words, by index. */
type Range = readonly [first: number, last: number];

/** The words that a span shares text with; undefined where there are none. */
function wordsOf({ starts, ends }: Words, span: Span): Range | undefined {
  const first = firstWhere(ends, (end) => end > span.start);
  const last = firstWhere(starts, (start) => start >= span.end) - 1;
  return first <= last ? [first, last] : undefined;
}

/** The first index, of ascending numbers, for which something holds. */
function firstWhere(sorted: Int32Array, holds: (offset: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
