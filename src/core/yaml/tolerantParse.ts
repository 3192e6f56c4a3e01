import { parseDocument, type Document, type YAMLError } from "yaml";
import type { Span } from "../text/span.ts";
import { explain } from "./explain.ts";
import type { Report } from "./entries.ts";
import { lineEnd, lineStart, nextLine } from "./lineEnds.ts";

/** After so many broken places the rest of a file is not read. */
const maximumErrors = 10;

/**
 * Parses YAML so that one broken row does not spoil those after it: a row with an error is reported and
 * read again as if it were blank. Undefined when too much is broken. Every scalar is a string (YAML's
 * failsafe schema): "no", 007 and 1:30 are what they look like.
 */
export function tolerantParse(text: string, report: Report): Document.Parsed | undefined {
  let readable = text;
  for (let errors = 0; errors < maximumErrors; errors++) {
    const document = parseDocument(readable, {
      schema: "failsafe",
      keepSourceTokens: true,
      prettyErrors: false,
    });
    const [error] = document.errors;
    if (!error) return document;
    const [start, end] = error.pos;
    report({ start, end }, explain(error));
    if (error.code === "MULTIPLE_DOCS") return document;
    readable = blank(readable, brokenLines(readable, error));
  }
  return undefined;
}

/** Makes a span spaces, so that no offset changes. */
function blank(text: string, { start, end }: Span): string {
  const spaces = text.slice(start, end).replaceAll(/[^\r\n]/g, " ");
  return text.slice(0, start) + spaces + text.slice(end);
}

/** The lines of the annotation that an error is in, or outside of annotations its line. */
function brokenLines(text: string, error: YAMLError): Span {
  const [at] = error.pos;
  // What was not closed is noticed where the next row begins.
  const before = text.slice(0, at).trimEnd().length;
  const place = text.charAt(at) === "-" && before < lineStart(text, at) ? before : at;
  const line = { start: lineStart(text, place), end: lineEnd(text, place) };
  const [, indent] = /^annotations:.*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)- /m.exec(text) ?? [];
  if (indent === undefined) return line;
  const isRowStart = (offset: number): boolean => text.startsWith(`${indent}-`, offset);
  let start = line.start;
  while (start > 0 && !isRowStart(start)) {
    if (/\S/.test(text.charAt(start))) return line;
    start = lineStart(text, start - 1);
  }
  if (start === 0) return line;
  let end = nextLine(text, line.start);
  while (end < text.length && !isRowStart(end) && !/\S/.test(text.charAt(end))) {
    end = nextLine(text, end);
  }
  return { start, end };
}
