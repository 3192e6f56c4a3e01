import type { Annotation } from "../annotations/annotation.ts";
import type { PlacedAnnotation } from "../annotations/layDecisions.ts";
import { fold } from "../text/folded.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import { fitOf, statedPlace, statedSpan, type Fit } from "./fitOf.ts";
import { pastOf, type Before, type Past } from "./past.ts";
import { searchQuotes, type Reason, type Sought } from "./searchQuotes.ts";

/** An annotation and its place: spans are in UTF-16 code units. */
export interface Placed extends PlacedAnnotation {
  readonly fit: Fit;
}

/** An annotation that has no place for now. */
export interface Unplaced {
  readonly annotation: Annotation;
  readonly reason: Reason;
  /** Places that may be meant, best first. */
  readonly candidates: readonly Span[];
}

/** All annotations, in the order in which they were given. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Attaches annotations to a text that may have changed since they were written. One whose place is in
 * doubt is given none: it is never put where another has as good a claim.
 *
 * Where the text before is known, places in it are followed: through the edits made to it, or else by
 * comparing the two. What has no such place, or is gone from it, is looked for by position and by quote.
 * Linear in the length of the texts.
 */
export function placeAnnotations(
  snapshot: TextSnapshot,
  annotations: readonly Annotation[],
  before?: Before,
): Placement {
  const past = before && pastOf(before, snapshot);
  const claims = annotations.map((annotation): Claim => {
    const origin = past?.originOf(annotation);
    const place = origin ? past?.follow(annotation, origin) : statedPlace(annotation, snapshot);
    return { annotation, origin, place, isSure: place !== undefined };
  });
  search(snapshot, claims, past);
  withdrawLesserClaims(claims);
  return settle(snapshot, claims);
}

/** What is known of an annotation's place so far: it has one, or the reason why it has none. */
interface Claim {
  readonly annotation: Annotation;
  readonly origin: Span | undefined;
  place: Span | undefined;
  /** Its place was followed, or all of its quote was found there. */
  isSure: boolean;
  doubt?: { readonly reason: Reason; readonly candidates: readonly Span[] };
}

// Noncharacters, which no text should hold, stand for the edges of the text: an annotation without a
// prefix stood at its start, and is not to be found again just anywhere.
const textStart = "\uFFFE";
const textEnd = "\uFFFF";

function search(snapshot: TextSnapshot, claims: readonly Claim[], past: Past | undefined): void {
  const lost = claims.filter(({ place }) => !place);
  if (lost.length === 0) return;
  const { folded } = snapshot;
  const toText = ({ start, end }: Span): Span =>
    folded.spanToOriginal({
      start: Math.max(0, start - textStart.length),
      end: Math.min(folded.text.length, end - textStart.length),
    });
  const takers = new Map<number, Claim>();
  for (const claim of claims) if (claim.place) takers.set(claim.place.start, claim);

  const sought = lost.map(({ annotation, origin }): Sought => {
    const { exact, prefix, suffix } = annotation;
    return {
      exact: fold(exact),
      prefix: fold(prefix) || textStart,
      suffix: fold(suffix) || textEnd,
      expected: folded.fromOriginal(statedSpan(annotation, snapshot).start) + textStart.length,
      allows(place) {
        const span = toText(place);
        const taker = takers.get(span.start)?.annotation;
        if (taker && taker.start !== annotation.start) return false;
        return !past || !origin || past.isFree(span, origin);
      },
    };
  });
  searchQuotes(textStart + folded.text + textEnd, sought).forEach((result, index) => {
    const claim = lost[index];
    if (!claim) return;
    if ("place" in result) {
      claim.place = toText(result.place);
      claim.isSure = result.isWhole;
    } else {
      // At the edges of a text a likely place may hold nothing of it.
      const candidates = result.candidates.map(toText).filter(({ start, end }) => start < end);
      claim.doubt = { reason: result.reason, candidates };
    }
  });
}

/** Of annotations that stood apart and are now in one place, at most the surest stays. */
function withdrawLesserClaims(claims: readonly Claim[]): void {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.place) continue;
    const key = `${claim.place.start}-${claim.place.end}`;
    const others = byPlace.get(key);
    if (others) others.push(claim);
    else byPlace.set(key, [claim]);
  }
  for (const rivals of byPlace.values()) {
    if (!stoodApart(rivals)) continue;
    const sure = rivals.filter(({ isSure }) => isSure);
    const isDecided = sure.length > 0 && !stoodApart(sure);
    for (const claim of rivals) {
      if (!claim.place || (isDecided && claim.isSure)) continue;
      claim.doubt = { reason: "several places", candidates: [claim.place] };
      claim.place = undefined;
    }
  }
}

function stoodApart(claims: readonly Claim[]): boolean {
  return claims.some(({ annotation }) => annotation.start !== claims[0]?.annotation.start);
}

function settle(snapshot: TextSnapshot, claims: readonly Claim[]): Placement {
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const { annotation, place, doubt } of claims) {
    if (place) {
      const { start, end } = place;
      placed.push({ annotation, start, end, fit: fitOf(annotation, snapshot, place) });
    } else {
      unplaced.push({ annotation, reason: "words gone", candidates: [], ...doubt });
    }
  }
  return { placed, unplaced };
}
