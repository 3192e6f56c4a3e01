import type { Suggestion } from "../detect/suggestion.ts";
import { groupBy } from "../resolve/groupBy.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Annotation } from "./annotation.ts";
import { type Mention, suggestionId } from "./mention.ts";

/** An annotation and the span it has in the text now. */
export interface PlacedAnnotation extends Span {
  readonly annotation: Annotation;
}

/**
 * The mentions of a source: people's decisions laid over what the detector suggests, by start, then end.
 *
 * - A decision on a suggestion's span and category replaces it and keeps its evidence and those of its
 *   attributes that the decision does not set.
 * - A confirmed decision hides the suggestions of its category that it overlaps, and those of any
 *   category on exactly its span: people have said what these words are.
 * - A rejected decision stays as a mention, for it can be taken back.
 * - Of several decisions on one span and category the first counts: they are one mention.
 *
 * Suggestions must be ordered by start and not overlap, as `detect` gives them.
 */
export function layDecisions(
  snapshot: TextSnapshot,
  suggestions: readonly Suggestion[],
  decisions: readonly PlacedAnnotation[],
): readonly Mention[] {
  const hidden = new Set<Suggestion>();
  const mentions = withoutRepeats(decisions).map((decision): Mention => {
    const { annotation } = decision;
    let evidence: readonly string[] = [];
    let attributes = annotation.attributes;
    for (const suggestion of overlapping(suggestions, decision)) {
      const sameCategory = suggestion.category === annotation.category;
      const sameSpan = compareSpans(suggestion, decision) === 0;
      if (sameCategory && sameSpan) {
        evidence = suggestion.evidence;
        attributes = { ...suggestion.attributes, ...annotation.attributes };
        hidden.add(suggestion);
      } else if (annotation.status === "confirmed" && (sameCategory || sameSpan)) {
        hidden.add(suggestion);
      }
    }
    const { start, end } = decision;
    const { id, category, status } = annotation;
    const text = snapshot.slice(decision);
    const decided = { text, category, status, evidence, confidence: 1, attributes, annotation };
    return { id, start, end, ...decided };
  });
  for (const suggestion of suggestions) {
    if (!hidden.has(suggestion)) mentions.push(mentionOf(snapshot, suggestion));
  }
  return mentions.sort(compareSpans);
}

function withoutRepeats(decisions: readonly PlacedAnnotation[]): readonly PlacedAnnotation[] {
  const byPlace = groupBy(
    decisions,
    ({ start, end, annotation }) => `${start}-${end} ${annotation.category}`,
  );
  return [...byPlace.values()].flatMap(([first]) => first ?? []);
}

function mentionOf(snapshot: TextSnapshot, suggestion: Suggestion): Mention {
  return {
    ...suggestion,
    id: suggestionId(suggestion),
    text: snapshot.slice(suggestion),
    status: "suggested",
  };
}

/** Those of the ordered, disjoint suggestions that share text with a span. */
function* overlapping(suggestions: readonly Suggestion[], span: Span): Iterable<Suggestion> {
  let low = 0;
  let high = suggestions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((suggestions[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < suggestions.length; index++) {
    const suggestion = suggestions[index];
    if (!suggestion || suggestion.start >= span.end) return;
    yield suggestion;
  }
}
