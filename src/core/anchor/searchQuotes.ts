import type { Span } from "../text/span.ts";
import { fitQuote, leeway, type Quote } from "./fitQuote.ts";
import { canBeCorrected, likenessOfBeginning } from "./likeness.ts";
import { findPlaces } from "./places.ts";

/** A quote that is looked for in a folded text, folded as well. */
export interface Sought extends Quote {
  /** Where it would stand (UTF-16 code units) had nothing before it changed. */
  readonly expected: number;
  /** Whether a place can be its own. */
  readonly allows: (span: Span) => boolean;
}

/** Why a quote was given no place. */
export type Reason =
  /** Its words are nowhere in the text, nor are words like them where they were. */
  | "words gone"
  /** Other words stand between the words that were around it. */
  | "words replaced"
  /** Its words, or some like them, are there, but not between enough of the words that were around them. */
  | "surroundings gone"
  /** More than one place has a claim to it, or another annotation has as good a claim to its place. */
  | "several places";

/** A place, or the reason why there is none and the places that may be meant, best first. */
export type Search =
  | {
      readonly place: Span;
      /** All of the words around it are there, too. */
      readonly isWhole: boolean;
    }
  | { readonly reason: Reason; readonly candidates: readonly Span[] };

/** How much of the words around must be there (1 for all of them) for the same words to be the ones sought. */
const enoughContext = 0.7;

/** The same where the words stand at the very offset where they stood. */
const enoughAtPosition = 0.45;

/** The same for other words: corrected ones, or what replaced them. */
const enoughForOthers = 0.8;

/** How much better a place must be than the next best. */
const margin = 0.15;

/** The same on the side where there is less of it. */
const enoughOnEitherSide = 0.5;

/** The least length of the context that must be there. */
const leastContext = 12;

/** The most places of the same words that are compared, those nearest to where they stood. */
const mostPlaces = 64;

/** The most places that are offered to a person. */
const mostCandidates = 5;

/** How long the pieces of a context are by which the place of changed words is looked for. */
const pieceLength = 12;

/**
 * Finds quotes again in a folded text without knowing the text they were taken from: where all of the
 * words around them are, or else enough of them to tell from every other place. Linear in the text.
 */
export function searchQuotes(text: string, sought: readonly Sought[]): readonly Search[] {
  if (sought.length === 0) return [];
  const strings = sought.flatMap((each) => [each.exact, wholeOf(each), ...piecesOf(each).keys()]);
  const places = findPlaces(text, strings);
  return sought.map((each) => {
    const exact = placesOf(text, each, places.get(each.exact) ?? []);
    const [first, ...others] = (places.get(wholeOf(each)) ?? [])
      .map((at) => at + each.prefix.length)
      .filter((start) => each.allows({ start, end: start + each.exact.length }));
    if (first !== undefined && others.length === 0) {
      return { place: { start: first, end: first + each.exact.length }, isWhole: true };
    }
    return choose(text, each, [...exact, ...otherWords(text, each, places)]);
  });
}

function wholeOf({ prefix, exact, suffix }: Quote): string {
  return prefix + exact + suffix;
}

/** A place that words may have. */
interface Place extends Span {
  /** How much of the words around them is there. */
  readonly context: number;
  /** The same on the side where there is less of it. */
  readonly lesserSide: number;
}

/** The places where a quote's very words stand. */
function placesOf(text: string, sought: Sought, starts: readonly number[]): readonly Place[] {
  const { prefix, exact, suffix, expected, allows } = sought;
  const nearest =
    starts.length <= mostPlaces
      ? starts
      : starts
          .toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
          .slice(0, mostPlaces);
  return nearest
    .map((start) => ({ start, end: start + exact.length }))
    .filter(allows)
    .map((span) => {
      const textBefore = text.slice(
        Math.max(0, span.start - prefix.length - pieceLength),
        span.start,
      );
      const before = likenessOfBeginning(reversed(prefix), reversed(textBefore));
      const textAfter = text.slice(span.end, span.end + suffix.length + pieceLength);
      return placeOf(sought, span, before, likenessOfBeginning(suffix, textAfter));
    });
}

function placeOf({ prefix, suffix }: Quote, span: Span, before: number, after: number): Place {
  return {
    start: span.start,
    end: span.end,
    context: (before * prefix.length + after * suffix.length) / (prefix.length + suffix.length),
    lesserSide: Math.min(before, after),
  };
}

function reversed(text: string): string {
  return Array.from(text).reverse().join("");
}

/** The places where pieces of the words around are: between them other words may stand. */
function otherWords(
  text: string,
  sought: Sought,
  places: ReadonlyMap<string, readonly number[]>,
): readonly Place[] {
  const found = new Map<number, Place>();
  const starts = new Set<number>();
  for (const [piece, offset] of piecesOf(sought)) {
    const [at, second] = places.get(piece) ?? [];
    if (at !== undefined && second === undefined) starts.add(at - offset);
  }
  let last = -Infinity;
  for (const start of [...starts].sort((a, b) => a - b)) {
    // What is that near was seen from the one before.
    if (start - last <= leeway / 2) continue;
    last = start;
    const window = { start: start - leeway, end: start + wholeOf(sought).length + leeway };
    const fit = fitQuote(sought, text, window);
    if (!fit || !sought.allows(fit)) continue;
    found.set(fit.start, placeOf(sought, fit, fit.before, fit.after));
  }
  return [...found.values()].filter(({ start, end }) => text.slice(start, end) !== sought.exact);
}

/** Pieces of the words around a quote's, with how far into the quote they begin. */
function piecesOf({ prefix, exact, suffix }: Quote): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  const cut = (context: string, offset: number): void => {
    for (let at = 0; at + pieceLength <= context.length; at += pieceLength / 2) {
      pieces.set(context.slice(at, at + pieceLength), offset + at);
    }
  };
  cut(prefix, 0);
  cut(suffix, prefix.length + exact.length);
  return pieces;
}

function choose(text: string, sought: Sought, places: readonly Place[]): Search {
  const ranked = places.toSorted((a, b) => b.context - a.context);
  const candidates = ranked.slice(0, mostCandidates).map(({ start, end }) => ({ start, end }));
  const [best, second] = ranked;
  if (!best) return { reason: "words gone", candidates };
  const { prefix, suffix, exact, expected } = sought;
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end);
  const isExact = wordsAt(best) === exact;
  const isHere = isExact && best.start === expected && best.context >= enoughAtPosition;
  const isEnough =
    isHere ||
    (best.context >= (isExact ? enoughContext : enoughForOthers) &&
      best.lesserSide >= enoughOnEitherSide &&
      best.context * (prefix.length + suffix.length) >= leastContext);
  if (isEnough && !canBeCorrected(exact, wordsAt(best))) {
    return { reason: "words replaced", candidates };
  }
  const isClear = best.context - (second?.context ?? 0) >= margin;
  if (isEnough)
    return isClear ? { place: best, isWhole: false } : { reason: "several places", candidates };
  const isThere = ranked.some(
    (place) =>
      wordsAt(place) === exact ||
      (place.context >= enoughAtPosition && canBeCorrected(exact, wordsAt(place))),
  );
  return { reason: isThere ? "surroundings gone" : "words gone", candidates };
}
