import type { Span } from "../../core/text/span.ts";

/** Words of an article, named so that what has changed meanwhile is noticed; in UTF-16 code units. */
export interface TextPlace extends Span {
  /** The article's address. */
  readonly source: string;
  /** The words, any white space in them as one space. */
  readonly match: string;
}
