import type { Attributes } from "../annotations/attributes.ts";
import type { BuiltInCategory } from "../annotations/category.ts";
import type { Span } from "../text/span.ts";

/** What a finder of one category found. */
export interface Finding extends Span {
  readonly category: BuiltInCategory;
  /** Why it was marked, in words a reader understands, the strongest reason first; never empty. */
  readonly evidence: readonly string[];
  readonly attributes: Attributes;
}

/** A mention that the detector found. Recomputed from the text, never stored. */
export interface Suggestion extends Finding {
  /** How likely it is right, span and category, from 0 to 1: see `confidence.ts`. */
  readonly confidence: number;
}
