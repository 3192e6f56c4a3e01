import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import type { Annotation, DecidedStatus, Origin } from "./annotation.ts";
import type { Mention } from "./mention.ts";
import { quoteOf } from "./quote.ts";

export interface Decision {
  /** Used where the mention has no annotation yet: see `newAnnotationId`. */
  readonly id: string;
  /** Key of the entity that the mention means; without one, what was decided before stays. */
  readonly entity?: string;
  /** Who found the mention; without one, what was so before, or the detector. */
  readonly origin?: Origin;
}

/**
 * The annotation that records a decision on a mention, with its quote and offsets as they are now.
 * What an earlier decision on it holds (id, note, tags, attributes) is kept. Confirming records what
 * the text says of the mention (its attributes) too; rejecting does not.
 */
export function annotationOf(
  snapshot: TextSnapshot,
  mention: Span & Pick<Mention, "category" | "attributes" | "annotation">,
  status: DecidedStatus,
  { id, entity, origin }: Decision,
): Annotation {
  const before = mention.annotation;
  return {
    ...before,
    id: before?.id ?? id,
    category: mention.category,
    ...(entity !== undefined && { entity }),
    status,
    ...quoteOf(snapshot, mention),
    origin: origin ?? before?.origin ?? "detector",
    attributes: status === "confirmed" ? mention.attributes : (before?.attributes ?? {}),
  };
}
