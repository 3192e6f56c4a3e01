import type { Attributes } from "../annotations/attributes.ts";
import type { BuiltInCategory } from "../annotations/category.ts";
import type { Span } from "../text/span.ts";

/** A mention that the detector found. Recomputed from the text, never stored. */
export interface Suggestion extends Span {
  readonly category: BuiltInCategory;
  /** Why it was marked, in words a reader understands, the strongest reason first; never empty. */
  readonly evidence: readonly string[];
  readonly attributes: Attributes;
}
