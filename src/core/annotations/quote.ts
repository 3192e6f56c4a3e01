import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import type { Annotation } from "./annotation.ts";

/** What finds an annotation again: its words, those around it, and where it stands. */
export type Quote = Pick<Annotation, "exact" | "prefix" | "suffix" | "start" | "end">;

/** How much of the text before and after a mention is kept, in code points at most. */
export const contextLength = 32;

/**
 * The quote of a span (UTF-16 code units), all of it in normalised text and code points. The context
 * begins and ends at a word's edge, except where it is all one word.
 */
export function quoteOf(snapshot: TextSnapshot, span: Span): Quote {
  const start = snapshot.codePoints.fromUtf16(span.start);
  const end = snapshot.codePoints.fromUtf16(span.end);
  const { text, codePoints } = snapshot.normalised;
  const slice = (from: number, to: number): string =>
    text.slice(codePoints.toUtf16(from), codePoints.toUtf16(to));
  // One code point more than is kept tells whether a word is cut.
  const before = slice(start - contextLength - 1, start);
  const after = slice(end, end + contextLength + 1);
  return {
    exact: slice(start, end),
    prefix: start <= contextLength ? before : withoutCutWordAtStart(before),
    suffix: codePoints.length - end <= contextLength ? after : withoutCutWordAtEnd(after),
    start,
    end,
  };
}

/** Drops the first code point, which was one too many, and the rest of the word and the space after it. */
function withoutCutWordAtStart(text: string): string {
  const kept = text.replace(/^(?:[\p{L}\p{M}\p{N}]+|.)\s*/su, "");
  return kept === "" ? text.replace(/^./su, "") : kept;
}

function withoutCutWordAtEnd(text: string): string {
  const kept = text.replace(/\s*(?:[\p{L}\p{M}\p{N}]+|.)$/su, "");
  return kept === "" ? text.replace(/.$/su, "") : kept;
}
