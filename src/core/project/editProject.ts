import { withoutEmptySection } from "../yaml/emptySection.ts";
import { areSame } from "../yaml/field.ts";
import { formatNumber } from "../yaml/parseFile.ts";
import { isWritable } from "../yaml/problem.ts";
import { rowEdits } from "../yaml/rowEdits.ts";
import type { Row } from "../yaml/row.ts";
import { applyEdits, joinEdits, type TextEdit } from "../yaml/textEdit.ts";
import { changed, NoSuchRow, type Tables } from "./changed.ts";
import type { ProjectChange } from "./change.ts";
import { type ParsedProject, parseProject, type ProjectRows } from "./parse.ts";
import { type Item, type SectionName, sections, type SectionValues } from "./sections.ts";

/** What to do to a project file. */
export type ProjectEdit =
  /** By start, none touching another; empty when there is nothing to do. Offsets in UTF-16 code units. */
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  /** The file must be left alone; the message says why and what to do. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * The least edits that make changes to a project file, or create it where there is none (undefined).
 *
 * Only the lines that change are touched; comments, order, quoting, line breaks and unknown keys stay. New
 * rows with a key go to their place in the alphabet, those of lists to the end; a section whose last row
 * goes is taken out with it.
 *
 * The edits are tried out first: where the file would not read back as intended, they are refused.
 */
export function editProject(
  yamlText: string | undefined,
  changes: readonly ProjectChange[],
): ProjectEdit {
  const text = yamlText ?? "";
  const file = parseProject(text);
  const obstacle = file.problems.find(({ severity }) => severity === "error");
  if (obstacle) return refuse(`Line ${obstacle.line + 1}: ${obstacle.message}`);
  try {
    const result = changed(tablesOf(file.rows), changes);
    const edits = joinEdits(editsTo(text, file, result));
    return saysWhatIsMeant(applyEdits(text, edits), result)
      ? { kind: "edits", edits }
      : refuse(unsafe);
  } catch (error) {
    if (error instanceof NoSuchRow) return refuse(error.message);
    throw error;
  }
}

const unsafe =
  "This file is written in a way that cannot be edited without risk to what it holds: write one row below the other and one key a line.";

function refuse(message: string): ProjectEdit {
  return { kind: "refused", message };
}

const sectionNames = Object.keys(sections) as readonly SectionName[];

function tablesOf(rows: ProjectRows): Tables {
  return {
    categories: tableOf(rows.categories),
    scales: tableOf(rows.scales),
    entities: tableOf(rows.entities),
    distinct: tableOf(rows.distinct),
    merged: tableOf(rows.merged),
    meant: tableOf(rows.meant),
    never: tableOf(rows.never),
    exports: tableOf(rows.exports),
  };
}

function tableOf<Value>(rows: readonly Row<Item<Value>>[]): ReadonlyMap<string, Value> {
  return new Map(rows.map(({ item: { id, value } }) => [id, value]));
}

function editsTo(text: string, file: ParsedProject, result: Tables): readonly TextEdit[] {
  let isBegun = file.entries.size > 0;
  const header = (): readonly string[] => {
    const lines = isBegun ? [] : [`dossier: ${formatNumber}`];
    isBegun = true;
    return lines;
  };
  return sectionNames.flatMap((name) => sectionEdits(text, file, name, result[name], header));
}

function sectionEdits<Name extends SectionName>(
  text: string,
  { entries, rows }: ParsedProject,
  name: Name,
  result: Tables[Name],
  header: () => readonly string[],
): readonly TextEdit[] {
  const section = { name, entry: entries.get(name), rows: rows[name] };
  const items = new Map(Array.from(result, ([id, value]) => [id, { id, value }]));
  const edits = rowEdits(text, section, items, sections[name], header);
  return withoutEmptySection(text, section, items.size, edits);
}

function saysWhatIsMeant(text: string, meant: Tables): boolean {
  const { rows, problems } = parseProject(text);
  return (
    isWritable(problems) &&
    sectionNames.every((name) => isSameSection(name, rows[name], meant[name]))
  );
}

function isSameSection<Name extends SectionName>(
  name: Name,
  rows: ProjectRows[Name],
  meant: Tables[Name],
): boolean {
  const { fieldsOf } = sections[name];
  const read = tableOf<SectionValues[Name]>(rows);
  return (
    read.size === meant.size &&
    Array.from(read).every(([id, value]) => {
      const other = meant.get(id);
      return (
        other !== undefined && areSame(fieldsOf({ id, value }), fieldsOf({ id, value: other }))
      );
    })
  );
}
