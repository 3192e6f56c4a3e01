import type { Span } from "../src/core/text/span.ts";
import type { TaggedCategory } from "../src/core/detect/tagger/labels.ts";

/** A name in a training text; `unclear` where any label is right, or nobody has said which. */
export interface TrainingName extends Span {
  readonly category: TaggedCategory | "unclear";
}

/** An annotated text. Its names are in order and do not overlap. */
export interface TrainingDocument {
  /** The set it is from, or the file of the annotated news. */
  readonly source: string;
  readonly text: string;
  readonly names: readonly TrainingName[];
}
