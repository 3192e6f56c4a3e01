import type { Attributes } from "./attributes.ts";

export type DecidedStatus = "confirmed" | "rejected";
export type Origin = "detector" | "manual" | "import";

/**
 * A decision on a mention as a sidecar keeps it.
 * Terms are those of the W3C Web Annotation Data Model (TextQuoteSelector, TextPositionSelector).
 */
export interface Annotation {
  /** Short, random, unique within its sidecar. */
  readonly id: string;
  readonly category: string;
  readonly status: DecidedStatus;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points in the source without byte order mark and with CRLF and CR read as LF; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
  /** Key of the entity that the mention means, where that was decided. */
  readonly entity?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly attributes: Attributes;
}
