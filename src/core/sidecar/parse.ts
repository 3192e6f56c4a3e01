import { isMap, isSeq, type YAMLSeq } from "yaml";
import type { Annotation } from "../annotations/annotation.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import { withoutConflictMarkers } from "../yaml/conflicts.ts";
import { isFlow, mapEntries, spanOf, valueOf, type Entry, type Report } from "../yaml/entries.ts";
import { formatNumber } from "./format.ts";
import { problemAt, type Problem } from "../yaml/problem.ts";
import { readAnnotation, UnreadableAnnotation } from "./readAnnotation.ts";
import { tolerantParse } from "../yaml/tolerantParse.ts";

/** A sidecar with where in its text everything stands (UTF-16 code units). */
export interface ParsedSidecar {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly rows: readonly Row[];
  /** By line. */
  readonly problems: readonly Problem[];
}

/** An annotation and its lines. */
export interface Row {
  readonly annotation: Annotation;
  /** From its hyphen to the end of its last value. */
  readonly span: Span;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Reads whatever can be read; never throws. A row with an error in it is reported and left out. */
export function parseSidecar(yamlText: string): ParsedSidecar {
  const file = new TextSnapshot(yamlText);
  const { text, problems: conflicts } = withoutConflictMarkers(file);
  const problems: Problem[] = [];
  const report: Report = (span, message, severity) => {
    problems.push(problemAt(file, span, message, severity));
  };
  const root = tolerantParse(text, report)?.contents ?? null;
  let entries: ReadonlyMap<string, Entry> = new Map();
  let rows: readonly Row[] = [];
  if (isMap(root) && !isFlow(root)) {
    entries = mapEntries(text, root, report);
    checkFormat(entries.get("dossier"), report);
    rows = readRows(text, entries.get("annotations"), report);
  } else if (root !== null && spanOf(text, root).end > spanOf(text, root).start) {
    report(spanOf(text, root), 'This is no sidecar: its first line must be "dossier: 1".');
  }
  // What else is wrong in a file with conflicts follows from them.
  const told = conflicts.length > 0 ? conflicts : firstOnEachLine(problems);
  return { entries, rows, problems: told };
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

function readRows(text: string, list: Entry | undefined, report: Report): readonly Row[] {
  if (!list || valueOf(list).kind === "nothing") return [];
  if (!isSeq(list.node)) {
    report(
      list.value,
      'After "annotations:", each annotation must begin with a hyphen: "  - id: …".',
    );
    return [];
  }
  if (isFlow(list.node) && list.node.items.length > 0) {
    report(
      list.value,
      "Write one annotation below the other and one key a line, without brackets.",
    );
  }
  const hyphens = hyphensOf(list.node);
  const rows = new Map<string, Row>();
  for (const [index, item] of list.node.items.entries()) {
    const { start, end } = spanOf(text, item);
    if (!isMap(item)) {
      report({ start, end }, 'An annotation has one key a line, the first as in "  - id: …".');
      continue;
    }
    if (isFlow(item)) report({ start, end }, "Write one key a line, without braces.");
    const row = readRow(mapEntries(text, item, report), hyphens[index] ?? start, report);
    if (!row) continue;
    const { id } = row.annotation;
    if (rows.has(id)) {
      report(
        row.entries.get("id")?.value ?? row.span,
        `Two annotations have the id ${id}: delete one of them or change its id.`,
      );
    } else rows.set(id, row);
  }
  return [...rows.values()];
}

function readRow(
  entries: ReadonlyMap<string, Entry>,
  start: number,
  report: Report,
): Row | undefined {
  // The map's own end takes in the comments below it.
  const end = [...entries.values()].reduce((last, { value }) => Math.max(last, value.end), start);
  try {
    const annotation = readAnnotation(entries);
    checkEnd(annotation, entries.get("end"), report);
    return { annotation, span: { start, end }, entries };
  } catch (error) {
    if (!(error instanceof UnreadableAnnotation)) throw error;
    report(entries.get(error.key)?.key ?? { start, end: start + 1 }, error.message);
    return undefined;
  }
}

function checkEnd(
  { start, end, exact }: Annotation,
  entry: Entry | undefined,
  report: Report,
): void {
  const expected = start + Array.from(exact).length;
  if (!entry || end === expected) return;
  report(
    entry.value,
    `"end" should be ${expected}, the start plus the length of "exact".`,
    "warning",
  );
}

/** Where the hyphens of a list's items stand. */
function hyphensOf({ srcToken }: YAMLSeq): readonly number[] {
  if (srcToken?.type !== "block-seq") return [];
  return srcToken.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset),
  );
}

function firstOnEachLine(problems: readonly Problem[]): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const problem of problems) {
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
