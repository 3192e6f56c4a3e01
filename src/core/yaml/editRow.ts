import type { Entry } from "./entries.ts";
import { areSame, isSame, type Field } from "./field.ts";
import { layoutOf, writeEntry, writeValue, type Layout } from "./layout.ts";
import { lineEnd, lineStart, nextLine } from "./lineEnds.ts";
import { editList } from "./editList.ts";
import type { Row, RowFormat } from "./row.ts";
import type { TextEdit } from "./textEdit.ts";

/** The edits that make a row's lines say what it has become. What did not change is not touched. */
export function editRow<Item>(
  text: string,
  row: Row<Item>,
  item: Item,
  format: RowFormat<Item>,
): readonly TextEdit[] {
  const layout = layoutOf(text, row);
  const before = format.fieldsOf(row.item);
  const after = format.fieldsOf(item);
  if (areSame(before, after)) return [];
  const [first] = row.entries.values();
  // What is not written as one key a line is written anew.
  if (!first) return [{ ...row.span, text: format.write(item, layout).trimStart() }];
  const edits: TextEdit[] = [];
  for (const [key, entry] of row.entries) {
    if (before.has(key) && !after.has(key)) edits.push(removeEntry(text, entry));
  }
  // What is missing goes below the key that it follows, or above the first.
  let previous: Entry | undefined;
  for (const [key, field] of after) {
    const entry = row.entries.get(key);
    const changed = !isSame(before.get(key), field);
    if (entry) {
      if (changed) edits.push(...replaceValue(text, entry, key, field, layout));
      previous = entry;
    } else if (changed) {
      const line = writeEntry(key, field, layout);
      edits.push(previous ? below(text, previous, line, layout) : above(text, first, line, layout));
    }
  }
  return edits;
}

function below(text: string, { value }: Entry, line: string, layout: Layout): TextEdit {
  const place = lineEnd(text, value.end);
  return { start: place, end: place, text: layout.lineBreak + layout.keyIndent + line };
}

function above(text: string, { key }: Entry, line: string, layout: Layout): TextEdit {
  const start = lineStart(text, key.start);
  const isAfterHyphen = text.slice(start, key.start).trim() !== "";
  const { lineBreak, keyIndent } = layout;
  return isAfterHyphen
    ? { start: key.start, end: key.start, text: line + lineBreak + keyIndent }
    : { start, end: start, text: keyIndent + line + lineBreak };
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
  entry: Entry,
  key: string,
  field: Field,
  layout: Layout,
): readonly TextEdit[] {
  const { value, node } = entry;
  const itemwise = typeof field === "object" ? editList(text, node, field) : undefined;
  if (itemwise) return itemwise;
  // After a literal block no comment can follow on the line.
  const isLast = text.slice(value.end, lineEnd(text, value.end)).trim() === "";
  const written = writeValue(field, layout, key === "note" && isLast);
  const space = text.charAt(value.start - 1) === ":" ? " " : "";
  return [{ ...value, text: space + written }];
}
