import type { Attributes } from "../annotations/attributes.ts";
import type { BuiltInCategory } from "../annotations/category.ts";
import type { Span } from "../text/span.ts";

/** A mention that the detector found. Recomputed from the text, never stored. */
export interface Suggestion extends Span {
  /** A built-in category, or one of the project's. */
  readonly category: string;
  /** Why it was marked, in words a reader understands, the strongest reason first; never empty. */
  readonly evidence: readonly string[];
  readonly attributes: Attributes;
  /** How likely it is right, span and category, from 0 to 1: see `confidence.ts`. */
  readonly confidence: number;
}

/** What a finder of one category found. */
export interface Finding extends Omit<Suggestion, "confidence"> {
  readonly category: BuiltInCategory;
}
