import { anchorState } from "../../../src/core/anchor/anchorState.ts";
import type { Placement } from "../../../src/core/anchor/placeAnnotations.ts";
import type { Span } from "../../../src/core/text/span.ts";

export const verdicts = ["right", "flagged", "orphaned", "misplaced", "wrong"] as const;

/**
 * What became of an annotation.
 * - right: it is where its mention is, or has no place where the mention is gone;
 * - flagged: it has no place, but the right one is offered; or it is at what replaced it and marked as changed;
 * - orphaned: it has no place, though its mention still stands;
 * - misplaced: it is anywhere else, but marked as changed and to be checked;
 * - wrong: it is anywhere else, and nothing says so.
 */
export type Verdict = (typeof verdicts)[number];

/** Whether a span is as good as another: half of the two together is in both. */
function isAt(span: Span, other: Span): boolean {
  const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
  return 2 * shared >= Math.max(span.end, other.end) - Math.min(span.start, other.start);
}

/** Judges a way that gives a place or none. */
export function judgePlace(truth: Span | undefined, place: Span | undefined): Verdict {
  if (!truth) return place ? "wrong" : "right";
  if (!place) return "orphaned";
  return isAt(place, truth) ? "right" : "wrong";
}

/** Judges ours, which has five states. `around` tells what stands where a mention stood that is gone. */
export function judge(
  truth: Span | undefined,
  id: string,
  { placed, unplaced }: Placement,
  around: Span | undefined,
): Verdict {
  const place = placed.find(({ annotation }) => annotation.id === id);
  if (place) {
    const verdict = judgePlace(truth, place);
    if (verdict !== "wrong" || anchorState(place) !== "changed") return verdict;
    const isThere = !truth && around && place.start <= around.end && place.end >= around.start;
    return isThere ? "flagged" : "misplaced";
  }
  const entry = unplaced.find(({ annotation }) => annotation.id === id);
  const isOffered = truth && entry?.candidates.some((candidate) => isAt(candidate, truth));
  return isOffered && entry && anchorState(entry) === "ambiguous"
    ? "flagged"
    : judgePlace(truth, undefined);
}
