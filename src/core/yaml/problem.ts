import type { Span } from "../text/span.ts";
import type { TextSnapshot } from "../text/snapshot.ts";

/** What is wrong with a file, where, and what to do. Lines and columns are zero-based, in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** On the same line, exclusive. */
  readonly endColumn: number;
  readonly message: string;
  /** With an error in it a file is not written to. */
  readonly severity: "error" | "warning";
}

/** A problem with a span of a file; of a longer one its first line is named. */
export function problemAt(
  file: TextSnapshot,
  span: Span,
  message: string,
  severity: Problem["severity"] = "error",
): Problem {
  const start = Math.min(span.start, file.text.length);
  const { line, column } = file.lines.at(start);
  const stretch = file.text.slice(start, Math.max(start, span.end));
  const [firstLine = ""] = stretch.split(/[\r\n]/, 1);
  return { line, column, endColumn: column + firstLine.length, message, severity };
}

export function isWritable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== "error");
}
