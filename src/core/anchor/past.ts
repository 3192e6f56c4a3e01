import type { Annotation } from "../annotations/annotation.ts";
import type { PlacedAnnotation } from "../annotations/layDecisions.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import { difference, type Difference } from "./difference.ts";
import { statedPlace } from "./fitOf.ts";
import { editText, followEdits, type Edit } from "./followEdits.ts";
import { isWholeWords, toWholeWords } from "./likeness.ts";

/** A text in which annotations had their places. Spans are in UTF-16 code units. */
export interface Before {
  readonly snapshot: TextSnapshot;
  /** Where they were; those that are not among them count where they fit as they say. */
  readonly placed?: readonly PlacedAnnotation[];
  /** What was done to the text since; without it, the texts are compared. */
  readonly edits?: readonly Edit[];
}

/** The way of annotations from one text to another. */
export interface Past {
  /** Where an annotation was; undefined where that is not known. */
  originOf(annotation: Annotation): Span | undefined;
  /** Where what was at an origin is now; undefined where it is gone. */
  follow(annotation: Annotation, origin: Span): Span | undefined;
  /** Whether a place holds words that did not stand somewhere else before. */
  isFree(span: Span, origin: Span): boolean;
}

export function pastOf(before: Before, now: TextSnapshot): Past {
  const then = before.snapshot;
  const known = new Map(before.placed?.map((each) => [each.annotation.id, each]));
  const edits = before.edits ?? [];
  // Edits that do not lead to the text are not what happened.
  const areEditsAll = editText(then.text, edits) === now.text;
  let compared: Difference | undefined;
  const comparison = (): Difference => (compared ??= difference(then.folded.text, now.folded.text));

  return {
    originOf(annotation) {
      const place = known.get(annotation.id);
      return place && isSameQuote(place.annotation, annotation)
        ? place
        : statedPlace(annotation, then);
    },
    follow(annotation, origin) {
      const edited = areEditsAll ? followEdits(origin, edits) : undefined;
      if (edited) return mendEdges(annotation, then.text, origin, now.text, edited);
      const span = comparison().follow(then.folded.spanFromOriginal(origin));
      return span && now.folded.spanToOriginal(span);
    },
    isFree: (span, origin) =>
      comparison().isFree(now.folded.spanFromOriginal(span), then.folded.spanFromOriginal(origin)),
  };
}

function isSameQuote(a: Annotation, b: Annotation): boolean {
  return (
    a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.start === b.start
  );
}

/** A span follows edits inside it only. Where a letter at its edge was typed anew, it takes it in again. */
function mendEdges(
  { exact }: Annotation,
  then: string,
  origin: Span,
  now: string,
  span: Span,
): Span {
  const start = now.startsWith(exact, span.start)
    ? span.start
    : now.indexOf(exact, Math.max(0, span.start - exact.length));
  if (start >= 0 && start < span.end && start + exact.length > span.start) {
    return { start, end: start + exact.length };
  }
  return isWholeWords(then, origin) ? toWholeWords(now, span) : span;
}
