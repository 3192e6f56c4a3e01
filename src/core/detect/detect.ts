import type { TextSnapshot } from "../text/snapshot.ts";
import type { Suggestion } from "./suggestion.ts";

/** Finds the mentions in a source: ordered by start, never overlapping. A pure function of the text. */
export function detect(_snapshot: TextSnapshot): readonly Suggestion[] {
  return [];
}
