import type { Span } from "../../src/core/text/span.ts";

/** Something that was found in a text; offsets in UTF-16 code units. */
export interface Mark extends Span {
  readonly category: string;
  readonly evidence?: readonly string[];
}

/** Something that finds mentions: this project's detector or a peer of it. */
export interface Finder {
  readonly name: string;
  /** What it can find at all. */
  readonly categories: readonly string[];
  find(text: string): readonly Mark[];
}
