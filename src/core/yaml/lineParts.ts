import { parseDocument } from "yaml";
import type { Span } from "../text/span.ts";
import { lineEnd } from "./lineEnds.ts";

/** A line of a YAML file by its look, finished or not. Columns count UTF-16 code units from zero. */
export interface LineParts {
  /** Where it starts in the file (UTF-16 code units). */
  readonly start: number;
  /** Columns of the hyphens that it begins with. */
  readonly hyphens: readonly number[];
  /** Where what follows indent and hyphens begins: the key, or a word without a colon. */
  readonly column: number;
  /** As written; absent where no colon follows. */
  readonly key?: string;
  /** The column after the colon, or where there is no key the same as `column`. */
  readonly restColumn: number;
  /** The value, or the word, with spaces and comment. */
  readonly rest: string;
}

const pattern =
  /^(?<lead> *(?:-(?: +|$))*)(?:(?<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>%@`,[\]{}?-][^#]*?) *:(?=\s|$))?/;

export function lineParts(text: string, start: number): LineParts {
  const line = text.slice(start, lineEnd(text, start));
  const found = pattern.exec(line);
  const lead = found?.groups?.["lead"] ?? "";
  const key = found?.groups?.["key"];
  const restColumn = found?.[0].length ?? 0;
  return {
    start,
    hyphens: Array.from(lead.matchAll(/-/g), ({ index }) => index),
    column: lead.length,
    ...(key !== undefined && { key }),
    restColumn,
    rest: line.slice(restColumn),
  };
}

/** Whether a line holds nothing but spaces or a comment. */
export function isNothing({ hyphens, key, rest }: LineParts): boolean {
  return hyphens.length === 0 && key === undefined && /^\s*(?:#|$)/.test(rest);
}

/**
 * Where the scalar stands that `rest` holds, without the spaces and the comment around it (UTF-16 code
 * units of the file). Where there is none it is empty, at a column that lies before a comment.
 */
export function scalarSpan({ start, restColumn, rest }: LineParts, column = restColumn): Span {
  const [, spaces = "", written = ""] = scalarPattern.exec(rest) ?? [];
  const from = restColumn + spaces.length;
  const at = written === "" ? Math.max(restColumn, Math.min(column, from)) : from;
  return { start: start + at, end: start + at + written.length };
}

const scalarPattern = /^(\s*)("(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?!#).*?(?=\s+#|\s*$))/;

/** What a scalar says: a text without its quotes, closed or not. */
export function scalarText(written: string): string {
  const [quote] = /^["']/.exec(written) ?? [];
  if (quote === undefined) return written;
  const isClosed = written.length > 1 && written.endsWith(quote);
  const closed = isClosed ? written : written + quote;
  const value: unknown = parseDocument(closed, { schema: "failsafe" }).toJS();
  return typeof value === "string" ? value : written;
}
