import type { Span } from "../text/span.ts";
import type { Annotation, DecidedStatus } from "./annotation.ts";
import type { Attributes } from "./attributes.ts";

export type MentionStatus = "suggested" | DecidedStatus;

/** A stretch of a source that names something: a suggestion, or a decision laid over it. */
export interface Mention extends Span {
  /** The annotation's id, or for a suggestion one made of its category and span; unique within a source. */
  readonly id: string;
  readonly text: string;
  readonly category: string;
  readonly status: MentionStatus;
  readonly evidence: readonly string[];
  /** How likely it is right, from 0 to 1, as the detector reckons; 1 for a decision. */
  readonly confidence: number;
  readonly attributes: Attributes;
  /** The decision behind the status; absent for a suggestion. */
  readonly annotation?: Annotation;
  /** Key of the entity that the project file says these words mean here; an annotation's own entity beats it. */
  readonly meant?: string;
}

/** The id of a suggestion: its category and span. */
export function suggestionId({ category, start, end }: Span & Pick<Mention, "category">): string {
  return `${category}:${start}-${end}`;
}
