import type { Span } from "../../text/span.ts";

/** The ASCII separators of files, groups and records, which end lines for Python. */
const separators = "\x1c\x1d\x1e";

/** White space for Python or for JavaScript. */
const blank = new RegExp(`^[\\s${separators}\x1f\\x85]*$`, "u");

/** Where Python's `splitlines`, by which brat reads its files, ends a line. */
const lineEnd = new RegExp(`\\r\\n|[\\n\\r\\v\\f${separators}\\x85\\u2028\\u2029]`, "gu");

/** A text as the lines that brat would make of it. */
export function linesOf(text: string): readonly string[] {
  return text.split(lineEnd);
}

/** A text in one column of one line: tabs and what ends a line become spaces. */
export function flat(text: string): string {
  return text.replaceAll(lineEnd, " ").replaceAll("\t", " ");
}

/** Whether a text has what `flat` would change. */
export function isFlat(text: string): boolean {
  return flat(text) === text;
}

/**
 * The parts of a span that lie on a line each, as brat wants them, without those of white space only.
 * The text has no carriage returns. Offsets in UTF-16 code units.
 */
export function fragmentsOf(text: string, { start, end }: Span): readonly Span[] {
  const fragments: Span[] = [];
  let at = start;
  for (const line of linesOf(text.slice(start, end))) {
    if (!isBlank(line)) fragments.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return fragments;
}

/** Whether there is nothing but white space, which brat's fragments cannot hold, in a text. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** A name with the only signs that brat's types may have. */
export function typeName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}
