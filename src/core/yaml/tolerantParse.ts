import { parseDocument, type Document, type YAMLError } from "yaml";
import type { Span } from "../text/span.ts";
import { explain, isNoticedLate } from "./explain.ts";
import type { Report } from "./entries.ts";

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
      // The library compares each key with all others; `mapEntries` reports keys that stand twice.
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (!error) return document;
    const [start, end] = isNoticedLate(error) ? placeBefore(readable, error) : error.pos;
    report({ start, end }, explain(error));
    if (error.code === "MULTIPLE_DOCS") return document;
    readable = blank(readable, brokenLines(readable, start));
  }
  return undefined;
}

/** Makes a span spaces, so that no offset changes. */
function blank(text: string, { start, end }: Span): string {
  const spaces = text.slice(start, end).replaceAll(/[^\r\n]/g, " ");
  return text.slice(0, start) + spaces + text.slice(end);
}

/** What ends before an error. */
function placeBefore(text: string, { pos: [at] }: YAMLError): readonly [number, number] {
  const end = text.slice(0, at).trimEnd().length;
  return [Math.max(0, end - 1), end];
}

/** The lines of the row that an error is in, or outside of rows those up to the next row or key. */
function brokenLines(text: string, place: number): Span {
  const starts = stretchStarts(text);
  return {
    start: starts.findLast((start) => start <= place) ?? 0,
    end: starts.find((start) => start > place) ?? text.length,
  };
}

/** Where a file's rows begin, and the lines at its left margin: what is broken between two of them ends there. */
function stretchStarts(text: string): readonly number[] {
  const starts: number[] = [];
  /** How the rows of the present section begin: after how much space, with a hyphen or a key. */
  let row: { readonly space: string; readonly isList: boolean } | undefined;
  for (const { 1: space = "", 2: mark, index } of text.matchAll(/^([ \t]*)([^\s#])/gm)) {
    const isHyphen = mark === "-";
    if (space === "" && !isHyphen) row = undefined;
    else row ??= { space, isList: isHyphen };
    // A hyphen after a tab means to begin a row, and is no part of the one above.
    const isMeantAsRow = isHyphen && space.includes("\t");
    const isRow = !row || (row.space === space && row.isList === isHyphen);
    if (isRow || isMeantAsRow) starts.push(index);
  }
  return starts;
}
