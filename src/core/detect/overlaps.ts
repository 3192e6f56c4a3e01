import { compareSpans } from "../text/span.ts";
import type { Suggestion } from "./suggestion.ts";

/** A suggestion in the contest for its stretch of text. */
export interface Contender {
  readonly suggestion: Suggestion;
  /** How sure the finder is: the sum of the evidence's weights; infinite where a fixed form leaves no doubt. */
  readonly weight: number;
  /** People said so, wherever it stands by itself. */
  readonly known?: true;
}

/**
 * Keeps the strongest of the suggestions that share text, ordered by start. Priorities:
 * 1. within a category the longer name before those inside it (“Fox Entertainment Group” before “Fox”), and any
 *    longer name before a known one inside it (“Norwich City Council” before a known place “Norwich”);
 * 2. the greater weight: amounts and ratings first, as theirs is infinite;
 * 3. the longer; 4. the earlier.
 */
export function resolveOverlaps(contenders: readonly Contender[]): readonly Suggestion[] {
  const byPriority = withoutInner(contenders).toSorted(
    (a, b) =>
      (a.weight === b.weight ? 0 : b.weight - a.weight) ||
      lengthOf(b.suggestion) - lengthOf(a.suggestion) ||
      compareSpans(a.suggestion, b.suggestion),
  );
  const taken = new Uint8Array(
    byPriority.reduce((end, { suggestion }) => Math.max(end, suggestion.end), 0),
  );
  const kept = byPriority.filter(({ suggestion: { start, end } }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.map(({ suggestion }) => suggestion).sort(compareSpans);
}

/** Leaves out what lies inside a longer suggestion of the same category, and what is known inside any. */
function withoutInner(contenders: readonly Contender[]): readonly Contender[] {
  const outermost = new Map<string, Suggestion>();
  let reaching: Suggestion | undefined;
  const outerFirst = contenders.toSorted(
    ({ suggestion: a }, { suggestion: b }) => a.start - b.start || b.end - a.end,
  );
  return outerFirst.filter(({ suggestion, known }) => {
    const { category } = suggestion;
    if (isInside(suggestion, known ? reaching : outermost.get(category))) return false;
    outermost.set(category, suggestion);
    if (!reaching || suggestion.end > reaching.end) reaching = suggestion;
    return true;
  });
}

function isInside(inner: Suggestion, outer: Suggestion | undefined): boolean {
  return outer !== undefined && inner.end <= outer.end && lengthOf(inner) < lengthOf(outer);
}

function lengthOf({ start, end }: Suggestion): number {
  return end - start;
}
