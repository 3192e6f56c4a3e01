import type { Annotation } from "../annotations/annotation.ts";
import type { Entry } from "../yaml/entries.ts";
import { fieldsOf, isSame, type Field } from "./format.ts";
import { lineEnd, lineStart, nextLine } from "../yaml/lineEnds.ts";
import type { Row } from "./parse.ts";
import type { TextEdit } from "../yaml/textEdit.ts";
import { layoutOf, writeEntry, writeValue, type Layout } from "./writeLines.ts";

/** The edits that make an annotation's lines say what it has become. What did not change is not touched. */
export function editRow(text: string, row: Row, annotation: Annotation): readonly TextEdit[] {
  const layout = layoutOf(text, row);
  const before = fieldsOf(row.annotation);
  const after = fieldsOf(annotation);
  const edits: TextEdit[] = [];
  for (const [key, entry] of row.entries) {
    if (before.has(key) && !after.has(key)) edits.push(removeEntry(text, entry));
  }
  // The id comes first and is always there: what is missing goes below the key that it follows.
  let previous: Entry | undefined;
  for (const [key, field] of after) {
    const entry = row.entries.get(key);
    const changed = !isSame(before.get(key), field);
    if (entry) {
      if (changed) edits.push(replaceValue(text, entry, key, field, layout));
      previous = entry;
    } else if (changed && previous) {
      const place = lineEnd(text, previous.value.end);
      const line = layout.lineBreak + layout.keyIndent + writeEntry(key, field, layout);
      edits.push({ start: place, end: place, text: line });
    }
  }
  return edits;
}

/** Takes out a line, or of the hyphen's line only what follows the hyphen. */
function removeEntry(text: string, { key, value }: Entry): TextEdit {
  const start = lineStart(text, key.start);
  return text.slice(start, key.start).trim() === ""
    ? { start, end: nextLine(text, value.end), text: "" }
    : { start: key.start, end: value.end, text: "" };
}

function replaceValue(
  text: string,
  { value }: Entry,
  key: string,
  field: Field,
  layout: Layout,
): TextEdit {
  // After a literal block no comment can follow on the line.
  const isLast = text.slice(value.end, lineEnd(text, value.end)).trim() === "";
  const written = writeValue(field, layout, key === "note" && isLast);
  const space = text.charAt(value.start - 1) === ":" ? " " : "";
  return { ...value, text: space + written };
}
