import type { Annotation } from "../annotations/annotation.ts";
import { editRow } from "./editRow.ts";
import { valueOf } from "../yaml/entries.ts";
import { compareAnnotations } from "./format.ts";
import { lineEnd, lineStart, nextLine } from "../yaml/lineEnds.ts";
import type { ParsedSidecar, Row } from "./parse.ts";
import type { SidecarSource } from "./sidecarSource.ts";
import { applyEdits, type TextEdit } from "../yaml/textEdit.ts";
import { layoutOf, writeHeader, writeRow, type Layout } from "./writeLines.ts";

/** An annotation's lines on their way to their place. */
interface Addition {
  readonly annotation: Annotation;
  /** Without the last line break. */
  readonly lines: string;
}

/** The edits after which a sidecar holds the annotations of `result` and no others. */
export function rowEdits(
  text: string,
  sidecar: ParsedSidecar,
  result: ReadonlyMap<string, Annotation>,
  source: SidecarSource,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const additions: Addition[] = [];
  const staying: Row[] = [];
  const kept = sidecar.rows.filter(({ annotation }) => result.has(annotation.id));
  const becomes = (row: Row): Annotation => result.get(row.annotation.id) ?? row.annotation;

  for (const row of sidecar.rows) {
    if (!result.has(row.annotation.id)) edits.push(removeRow(text, row));
  }
  for (const [index, row] of kept.entries()) {
    const annotation = becomes(row);
    const changes = annotation === row.annotation ? [] : editRow(text, row, annotation);
    const neighbours = [kept[index - 1], row, kept[index + 1]].filter((each) => each !== undefined);
    if (isMoved(row.annotation, annotation) && !isOrdered(neighbours.map(becomes))) {
      edits.push(removeRow(text, row));
      additions.push({ annotation, lines: editedLines(text, row, changes) });
    } else {
      edits.push(...changes);
      staying.push({ ...row, annotation });
    }
  }
  const layout = layoutOf(text, sidecar.rows[0]);
  const known = new Set(sidecar.rows.map(({ annotation }) => annotation.id));
  for (const annotation of result.values()) {
    if (known.has(annotation.id)) continue;
    additions.push({ annotation, lines: writeRow(annotation, layout) });
  }
  additions.sort((a, b) => compareAnnotations(a.annotation, b.annotation));
  if (additions.length === 0) return edits;
  return sidecar.rows.length > 0
    ? [...edits, ...insertAmong(text, sidecar.rows, staying, additions, layout)]
    : beginList(text, sidecar, additions, layout, source);
}

function isMoved(before: Annotation, after: Annotation): boolean {
  return before.start !== after.start || before.end !== after.end;
}

function isOrdered(annotations: readonly Annotation[]): boolean {
  return annotations.every((annotation, index) => {
    const next = annotations[index + 1];
    return !next || compareAnnotations(annotation, next) <= 0;
  });
}

function removeRow(text: string, { span }: Row): TextEdit {
  return { start: lineStart(text, span.start), end: nextLine(text, span.end), text: "" };
}

/** The lines of a row after edits within it. */
function editedLines(text: string, row: Row, edits: readonly TextEdit[]): string {
  const { start, end } = removeRow(text, row);
  const shifted = edits.map((edit) => ({
    start: edit.start - start,
    end: edit.end - start,
    text: edit.text,
  }));
  return applyEdits(text.slice(start, end), shifted).replace(/\r?\n$/, "");
}

/** Puts each addition before the first staying row that sorts after it, or below the last. */
function insertAmong(
  text: string,
  rows: readonly Row[],
  staying: readonly Row[],
  additions: readonly Addition[],
  { lineBreak }: Layout,
): readonly TextEdit[] {
  const last = staying.at(-1);
  let next = 0;
  return additions.map(({ annotation, lines }) => {
    let row = staying[next];
    while (row && compareAnnotations(row.annotation, annotation) <= 0) row = staying[++next];
    row ??= last ? undefined : rows[0];
    if (row) {
      const place = startWithComments(text, row, rows);
      return { start: place, end: place, text: lines + lineBreak };
    }
    const place = lineEnd(text, last?.span.end ?? text.length);
    return { start: place, end: place, text: lineBreak + lines };
  });
}

/** Where a row's lines start, with the comments right above it, which go with it. */
function startWithComments(text: string, row: Row, rows: readonly Row[]): number {
  const index = rows.findIndex(({ span }) => span.start === row.span.start);
  const before = rows[index - 1];
  let start = lineStart(text, row.span.start);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const isComment = text.slice(above, start).trimStart().startsWith("#");
    if (!isComment || (before && above <= before.span.end)) break;
    start = above;
  }
  return start;
}

/** The first annotations of a file that has none, or that is not there yet. */
function beginList(
  text: string,
  { entries }: ParsedSidecar,
  additions: readonly Addition[],
  { lineBreak }: Layout,
  source: SidecarSource,
): readonly TextEdit[] {
  const list = entries.get("annotations");
  const lines = additions.map((addition) => addition.lines).join(lineBreak);
  if (list) {
    const place = lineEnd(text, list.value.end);
    const insertion = { start: place, end: place, text: lineBreak + lines };
    if (valueOf(list).kind === "nothing") return [insertion];
    const space = text.charAt(list.value.start - 1) === " " ? 1 : 0;
    return [{ start: list.value.start - space, end: list.value.end, text: "" }, insertion];
  }
  const header = entries.size > 0 ? "annotations:" : writeHeader(source, lineBreak);
  const lineIsOpen = text !== "" && !text.endsWith("\n");
  const added = (lineIsOpen ? lineBreak : "") + header + lineBreak + lines + lineBreak;
  return [{ start: text.length, end: text.length, text: added }];
}
