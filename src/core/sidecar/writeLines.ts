import type { Annotation } from "../annotations/annotation.ts";
import { fieldsOf, formatNumber, type Field } from "./format.ts";
import { lineStart } from "../yaml/lineEnds.ts";
import type { Row } from "./parse.ts";
import { literalBlock, scalar, scalarList } from "../yaml/scalar.ts";
import type { SidecarSource } from "./sidecarSource.ts";

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineBreak: string;
  /** What stands before an annotation's hyphen. */
  readonly indent: string;
  /** From the start of the line to an annotation's keys, the hyphen's place included. */
  readonly keyIndent: string;
}

/** A value as it stands after its key. On one line, but for a field of several lines where `block` allows. */
export function writeValue(field: Field, layout: Layout, block: boolean): string {
  if (typeof field === "number") return String(field);
  if (typeof field !== "string") return scalarList(field);
  const literal = block
    ? literalBlock(field, `${layout.keyIndent}  `, layout.lineBreak)
    : undefined;
  return literal ?? scalar(field);
}

/** The line of a key and its value, without indent and line break. */
export function writeEntry(key: string, field: Field, layout: Layout): string {
  return `${scalar(key)}: ${writeValue(field, layout, key === "note")}`;
}

/** The lines of an annotation, without the last line break. */
export function writeRow(annotation: Annotation, layout: Layout): string {
  const lines = Array.from(fieldsOf(annotation), ([key, field]) => writeEntry(key, field, layout));
  const gap = " ".repeat(Math.max(1, layout.keyIndent.length - layout.indent.length - 1));
  return `${layout.indent}-${gap}${lines.join(layout.lineBreak + layout.keyIndent)}`;
}

/** The lines above the first annotation, without the last line break. */
export function writeHeader({ source, digest }: SidecarSource, lineBreak: string): string {
  return [
    `dossier: ${formatNumber}`,
    `source: ${scalar(source)}`,
    `digest: ${scalar(digest)}`,
    "annotations:",
  ].join(lineBreak);
}

/** The layout of a row, or for the first of a file the usual one. */
export function layoutOf(text: string, row: Row | undefined): Layout {
  const [lineBreak = "\n"] = /\r?\n/.exec(text) ?? [];
  const [entry] = row?.entries.values() ?? [];
  if (!row || !entry) return { lineBreak, indent: "  ", keyIndent: "    " };
  const columnOf = (offset: number): number => offset - lineStart(text, offset);
  return {
    lineBreak,
    indent: " ".repeat(columnOf(row.span.start)),
    keyIndent: " ".repeat(columnOf(entry.key.start)),
  };
}
