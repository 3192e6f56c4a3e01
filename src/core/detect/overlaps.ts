import { compareSpans } from "../text/span.ts";
import type { Suggestion } from "./suggestion.ts";

/** A suggestion in the contest for its stretch of text. */
export interface Contender {
  readonly suggestion: Suggestion;
  /** How sure the finder is: the sum of the evidence's weights; infinite where a fixed form leaves no doubt. */
  readonly weight: number;
}

/**
 * Keeps the strongest of the suggestions that share text, ordered by start. Priorities: the greater weight
 * (amounts and ratings, whose form leaves no doubt, come with infinite weight); then the longer; then the earlier.
 */
export function resolveOverlaps(contenders: readonly Contender[]): readonly Suggestion[] {
  const byPriority = contenders.toSorted(
    (a, b) =>
      (a.weight === b.weight ? 0 : b.weight - a.weight) ||
      lengthOf(b.suggestion) - lengthOf(a.suggestion) ||
      compareSpans(a.suggestion, b.suggestion),
  );
  const kept: Suggestion[] = [];
  const taken = new Set<number>();
  for (const { suggestion } of byPriority) {
    let free = true;
    for (let at = suggestion.start; free && at < suggestion.end; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = suggestion.start; at < suggestion.end; at += 1) taken.add(at);
    kept.push(suggestion);
  }
  return kept.sort(compareSpans);
}

function lengthOf({ start, end }: Suggestion): number {
  return end - start;
}
