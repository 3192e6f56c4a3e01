import { isMap } from "yaml";
import { TextSnapshot } from "../text/snapshot.ts";
import { withoutConflictMarkers } from "./conflicts.ts";
import { isFlow, mapEntries, spanOf, valueOf, type Entry, type Report } from "./entries.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Entries } from "./rowValues.ts";
import { tolerantParse } from "./tolerantParse.ts";

/** The number of the format that this code writes, and the newest that it knows. */
export const formatNumber = 1;

/** A file with where in its text everything stands (UTF-16 code units). */
export interface ParsedFile<Content> {
  readonly entries: Entries;
  readonly content: Content;
  /** By line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads whatever can be read; never throws.
 * @param kind what the file should be: "sidecar"
 * @param read makes sense of the entries, of none where the file can't be read
 */
export function parseFile<Content>(
  yamlText: string,
  kind: string,
  read: (text: string, entries: Entries, report: Report) => Content,
): ParsedFile<Content> {
  const file = new TextSnapshot(yamlText);
  const { text, problems: conflicts } = withoutConflictMarkers(file);
  const problems: Problem[] = [];
  const report: Report = (span, message, severity) => {
    problems.push(problemAt(file, span, message, severity));
  };
  const root = tolerantParse(text, report)?.contents ?? null;
  let entries: Entries = new Map();
  if (isMap(root) && !isFlow(root)) {
    entries = mapEntries(text, root, report);
    checkFormat(entries.get("dossier"), report);
  } else if (root !== null && spanOf(text, root).end > spanOf(text, root).start) {
    report(spanOf(text, root), `This is no ${kind}: its first line must be "dossier: 1".`);
  }
  const content = read(text, entries, report);
  // What else is wrong in a file with conflicts follows from them.
  const told = conflicts.length > 0 ? conflicts : firstOnEachLine(problems);
  return { entries, content, problems: told };
}

function checkFormat(entry: Entry | undefined, report: Report): void {
  const value = entry && valueOf(entry);
  const format =
    value?.kind === "text" && /^\d+$/.test(value.text) ? Number(value.text) : undefined;
  if (format === formatNumber) return;
  const span = entry ? { start: entry.key.start, end: entry.value.end } : { start: 0, end: 0 };
  report(
    span,
    format !== undefined && format > formatNumber
      ? `This file has format ${format}, and this version of Dossier knows ${formatNumber}: update Dossier.`
      : `The format number is missing: the first line must be "dossier: ${formatNumber}".`,
  );
}

function firstOnEachLine(problems: readonly Problem[]): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const problem of problems) {
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
