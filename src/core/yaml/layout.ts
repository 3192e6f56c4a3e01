import type { Span } from "../text/span.ts";
import type { Entry } from "./entries.ts";
import type { Field, Fields } from "./field.ts";
import { lineStart } from "./lineEnds.ts";
import { literalBlock, scalar, scalarList } from "./scalar.ts";

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineBreak: string;
  /** What stands before a row's hyphen or key. */
  readonly indent: string;
  /** From the start of the line to the keys within a row, the hyphen's place included. */
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

function writeEntries(fields: Fields, layout: Layout): string {
  return Array.from(fields, ([key, field]) => writeEntry(key, field, layout)).join(
    layout.lineBreak + layout.keyIndent,
  );
}

/** The lines of a list's row, without the last line break. */
export function writeListRow(fields: Fields, layout: Layout): string {
  return writeAfterHyphen(writeEntries(fields, layout), layout);
}

export function writeAfterHyphen(written: string, { indent, keyIndent }: Layout): string {
  return `${indent}-${" ".repeat(Math.max(1, keyIndent.length - indent.length - 1))}${written}`;
}

/** The lines of a map's row, without the last line break. */
export function writeMapRow(key: string, fields: Fields, layout: Layout): string {
  const { indent, keyIndent, lineBreak } = layout;
  const head = `${indent}${scalar(key)}:`;
  return fields.size === 0 ? head : head + lineBreak + keyIndent + writeEntries(fields, layout);
}

/** The layout of a row, or for the first of a section the usual one. */
export function layoutOf(
  text: string,
  row: { readonly span: Span; readonly entries: ReadonlyMap<string, Entry> } | undefined,
): Layout {
  const [lineBreak = "\n"] = /\r?\n/.exec(text) ?? [];
  const columnOf = (offset: number): number => offset - lineStart(text, offset);
  const indent = row ? columnOf(row.span.start) : 2;
  const [entry] = row?.entries.values() ?? [];
  const keyIndent = entry ? columnOf(entry.key.start) : indent + 2;
  return { lineBreak, indent: " ".repeat(indent), keyIndent: " ".repeat(keyIndent) };
}
