import { editRow } from "./editRow.ts";
import { valueOf } from "./entries.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { lineEnd, lineStart, nextLine } from "./lineEnds.ts";
import type { Row, RowFormat, Section } from "./row.ts";
import { applyEdits, shifted, type TextEdit } from "./textEdit.ts";

/** An item's lines on their way to their place. */
interface Addition<Item> {
  readonly item: Item;
  /** Without the last line break. */
  readonly lines: string;
}

/**
 * The edits after which a section holds the items of `result`, by id, and no others.
 * @param header the lines that a new file begins with
 */
export function rowEdits<Item>(
  text: string,
  section: Section<Item>,
  result: ReadonlyMap<string, Item>,
  format: RowFormat<Item>,
  header: () => readonly string[],
): readonly TextEdit[] {
  const { rows } = section;
  const edits: TextEdit[] = [];
  const additions: Addition<Item>[] = [];
  const staying: Row<Item>[] = [];
  const kept = rows.filter(({ item }) => result.has(format.idOf(item)));
  const becomes = ({ item }: Row<Item>): Item => result.get(format.idOf(item)) ?? item;

  for (const row of rows) {
    if (!result.has(format.idOf(row.item))) edits.push(removeRow(text, row));
  }
  for (const [index, row] of kept.entries()) {
    const item = becomes(row);
    const changes = editRow(text, row, item, format);
    const neighbours = [kept[index - 1], row, kept[index + 1]].filter((each) => each !== undefined);
    const isMoved = format.compare(row.item, item) !== 0;
    if (isMoved && !isOrdered(neighbours.map(becomes), format)) {
      edits.push(removeRow(text, row));
      additions.push({ item, lines: editedLines(text, row, changes) });
    } else {
      edits.push(...changes);
      staying.push({ ...row, item });
    }
  }
  const layout = layoutOf(text, rows[0]);
  const known = new Set(rows.map(({ item }) => format.idOf(item)));
  for (const [id, item] of result) {
    if (!known.has(id)) additions.push({ item, lines: format.write(item, layout) });
  }
  additions.sort((a, b) => format.compare(a.item, b.item));
  if (additions.length === 0) return edits;
  return rows.length > 0
    ? [...edits, ...insertAmong(text, rows, staying, additions, format, layout)]
    : beginSection(text, section, additions, layout, header);
}

function isOrdered<Item>(items: readonly Item[], { compare }: RowFormat<Item>): boolean {
  return items.every((item, index) => {
    const next = items[index + 1];
    return next === undefined || compare(item, next) <= 0;
  });
}

function removeRow<Item>(text: string, { span }: Row<Item>): TextEdit {
  return { start: lineStart(text, span.start), end: nextLine(text, span.end), text: "" };
}

/** The lines of a row after edits within it. */
function editedLines<Item>(text: string, row: Row<Item>, edits: readonly TextEdit[]): string {
  const { start, end } = removeRow(text, row);
  return applyEdits(text.slice(start, end), shifted(edits, -start)).replace(/\r?\n$/, "");
}

/** Puts each addition before the first staying row that sorts after it, or below the last. */
function insertAmong<Item>(
  text: string,
  rows: readonly Row<Item>[],
  staying: readonly Row<Item>[],
  additions: readonly Addition<Item>[],
  { compare }: RowFormat<Item>,
  { lineBreak }: Layout,
): readonly TextEdit[] {
  const last = staying.at(-1);
  let next = 0;
  return additions.map(({ item, lines }) => {
    let row = staying[next];
    while (row && compare(row.item, item) <= 0) row = staying[++next];
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
function startWithComments<Item>(text: string, row: Row<Item>, rows: readonly Row<Item>[]): number {
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

/** The first rows of a section that has none, or that is not there yet. */
function beginSection<Item>(
  text: string,
  { name, entry }: Section<Item>,
  additions: readonly Addition<Item>[],
  { lineBreak }: Layout,
  header: () => readonly string[],
): readonly TextEdit[] {
  const lines = additions.map((addition) => addition.lines).join(lineBreak);
  if (entry) {
    const place = lineEnd(text, entry.value.end);
    const insertion = { start: place, end: place, text: lineBreak + lines };
    if (valueOf(entry).kind === "nothing") return [insertion];
    const space = text.charAt(entry.value.start - 1) === " " ? 1 : 0;
    return [{ start: entry.value.start - space, end: entry.value.end, text: "" }, insertion];
  }
  const opening = text !== "" && !text.endsWith("\n") ? lineBreak : "";
  const added = [...header(), `${name}:`, lines, ""].join(lineBreak);
  return [{ start: text.length, end: text.length, text: opening + added }];
}
