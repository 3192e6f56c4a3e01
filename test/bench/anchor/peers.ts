// The published ways to find a quote again, restated over plain text, to be measured beside ours.

import approximateSearch from "approx-string-match";
import { diff_match_patch as DiffMatchPatch } from "diff-match-patch";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import type { Span } from "../../../src/core/text/span.ts";

/** Where an annotation is in a text; undefined where it is given up. Offsets in UTF-16 code units. */
export type Peer = (text: string, annotation: Annotation) => Span | undefined;

interface Match extends Span {
  readonly errors: number;
}

/**
 * Hypothesis: the stored position where the quote stands there, else the best of the nearest matches of
 * the quote, by its weights of quote, prefix, suffix and position.
 * https://github.com/hypothesis/client, src/annotator/anchoring/{html,match-quote}.ts
 */
export const hypothesis: Peer = (text, { exact, prefix, suffix, start }) => {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  const matches = searchNearest(text, exact, Math.min(256, exact.length / 2));
  const score = (match: Match): number => {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    return (
      50 * (1 - match.errors / exact.length) +
      20 * (prefix ? textMatchScore(before, prefix) : 1) +
      20 * (suffix ? textMatchScore(after, suffix) : 1) +
      2 * (1 - Math.abs(match.start - start) / text.length)
    );
  };
  return matches
    .map((match) => ({ match, score: score(match) }))
    .reduce<{ match: Match; score: number } | undefined>(
      (best, each) => (best && best.score >= each.score ? best : each),
      undefined,
    )?.match;
};

function searchNearest(text: string, words: string, maxErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximateSearch(text, words, maxErrors);
}

function textMatchScore(text: string, words: string): number {
  if (words.length === 0 || text.length === 0) return 0;
  const [match] = searchNearest(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}

/** The most characters that diff-match-patch looks for at once. */
const sliceLength = 32;

/**
 * dom-anchor-text-quote: the prefix is searched for near the position, or else the suffix, then the quote
 * slice by slice from there on, all by diff-match-patch with its defaults.
 * https://github.com/tilgovi/dom-anchor-text-quote, src/index.js
 */
export const domAnchorTextQuote: Peer = (text, { exact, prefix, suffix, start: hint }) => {
  const matcher = new DiffMatchPatch();
  matcher.Match_Distance = text.length * 2;
  let near = hint;
  const beforeIt = prefix ? matcher.match_main(text, prefix.slice(-sliceLength), near) : -1;
  if (beforeIt >= 0) near = beforeIt + prefix.length;
  else {
    const afterIt = suffix ? matcher.match_main(text, suffix.slice(0, sliceLength), near) : -1;
    if (afterIt >= 0) near = afterIt - exact.length;
  }
  const [first = "", ...slices] = exact.match(/[^]{1,32}/g) ?? [];
  const start = matcher.match_main(text, first, near);
  if (start < 0) return undefined;
  let end = start + first.length;
  matcher.Match_Distance = 64;
  for (const slice of slices) {
    const found = matcher.match_main(text, slice, end);
    if (found < 0) return undefined;
    end = found + slice.length;
  }
  return { start, end };
};
