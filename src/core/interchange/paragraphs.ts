import type { Span } from "../text/span.ts";

/** The stretches of a text without an empty line in them, with no line break at their ends. */
export function paragraphsOf(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/[^\S\r\n]*\S[^\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*\S[^\r\n]*)*/g),
    ({ index, 0: paragraph }) => ({ start: index, end: index + paragraph.length }),
  );
}
