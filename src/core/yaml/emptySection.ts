import { lineStart, nextLine } from "./lineEnds.ts";
import type { Section } from "./row.ts";
import { applyEdits, shifted, type TextEdit } from "./textEdit.ts";

/**
 * The edits of a section; where its last row goes, its own line goes too, unless something else stands in it.
 * @param left how many rows there will be
 */
export function withoutEmptySection<Item>(
  text: string,
  { name, entry, rows }: Section<Item>,
  left: number,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const last = rows.at(-1);
  if (!entry || !last || left > 0) return edits;
  const start = lineStart(text, entry.key.start);
  const end = nextLine(text, last.span.end);
  const rest = applyEdits(text.slice(start, end), shifted(edits, -start));
  return rest.trim() === `${name}:` ? [{ start, end, text: "" }] : edits;
}
