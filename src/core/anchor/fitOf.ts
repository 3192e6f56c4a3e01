import type { Annotation } from "../annotations/annotation.ts";
import { fold } from "../text/folded.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";

/** How an annotation fits a place. White space, quotation marks and ways to write a letter do not count. */
export type Fit =
  /** Its words stand where they stood, between the same words. */
  | "fits"
  /** Its words stand at another offset, between the same words. */
  | "moved"
  /** Its own words are not what they were: worth a look. */
  | "words changed"
  /** Words around it are not what they were: worth a look. */
  | "surroundings changed";

/** Tells how an annotation fits a span (UTF-16 code units). */
export function fitOf(annotation: Annotation, snapshot: TextSnapshot, span: Span): Fit {
  if (fold(snapshot.slice(span)) !== fold(annotation.exact)) return "words changed";
  if (!isSurrounded(annotation, snapshot.text, span)) return "surroundings changed";
  const isThere = snapshot.codePoints.fromUtf16(span.start) === annotation.start;
  return isThere ? "fits" : "moved";
}

/** The span at which an annotation says it stands, as long as its words are; its end is not relied on. */
export function statedSpan(annotation: Annotation, snapshot: TextSnapshot): Span {
  const { start, exact } = annotation;
  return snapshot.codePoints.spanToUtf16({ start, end: start + Array.from(exact).length });
}

/** The place where an annotation says it stands, if it fits there. */
export function statedPlace(annotation: Annotation, snapshot: TextSnapshot): Span | undefined {
  const span = statedSpan(annotation, snapshot);
  const isFitting = span.start < span.end && fitOf(annotation, snapshot, span) === "fits";
  return isFitting ? span : undefined;
}

function isSurrounded({ prefix, suffix }: Annotation, text: string, { start, end }: Span): boolean {
  // Written by hand, an annotation may say nothing of what is around it.
  if (prefix === "" && suffix === "") return true;
  const before = fold(text.slice(Math.max(0, start - roomFor(prefix)), start));
  const after = fold(text.slice(end, end + roomFor(suffix)));
  return (
    // Without a prefix it stood at the text's start, and without a suffix at its end.
    (prefix === "" ? before === "" : before.endsWith(fold(prefix))) &&
    (suffix === "" ? after === "" : after.startsWith(fold(suffix)))
  );
}

/** How much text may hold a context: line breaks and letters take more room in some texts than in others. */
function roomFor(context: string): number {
  return 3 * context.length + 16;
}
