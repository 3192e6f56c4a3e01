import type { Report } from "../yaml/entries.ts";
import { parseFile } from "../yaml/parseFile.ts";
import type { Problem } from "../yaml/problem.ts";
import { readListRows, readMapRows } from "../yaml/readRows.ts";
import type { Row } from "../yaml/row.ts";
import type { Entries } from "../yaml/rowValues.ts";
import { type Item, type SectionName, sections, type SectionValues } from "./sections.ts";

/** The rows of each section. */
export type ProjectRows = {
  readonly [Name in SectionName]: readonly Row<Item<SectionValues[Name]>>[];
};

/** A project file with where in its text everything stands (UTF-16 code units). */
export interface ParsedProject {
  readonly entries: Entries;
  readonly rows: ProjectRows;
  /** By line. */
  readonly problems: readonly Problem[];
}

/** Reads whatever can be read; never throws. A row with an error in it is reported and left out. */
export function parseProject(yamlText: string): ParsedProject {
  const { entries, content, problems } = parseFile(yamlText, "project file", readSections);
  return { entries, rows: content, problems };
}

function readSections(text: string, entries: Entries, report: Report): ProjectRows {
  const rowsOf = <Name extends SectionName>(
    name: Name,
  ): readonly Row<Item<SectionValues[Name]>>[] => {
    const { kind, read, advice } = sections[name];
    const readRows = kind === "map" ? readMapRows : readListRows;
    return asFirst(readRows(text, entries.get(name), read, advice, report), report);
  };
  return {
    categories: rowsOf("categories"),
    scales: rowsOf("scales"),
    entities: rowsOf("entities"),
    distinct: rowsOf("distinct"),
    merged: rowsOf("merged"),
    meant: rowsOf("meant"),
    never: rowsOf("never"),
    exports: rowsOf("exports"),
  };
}

/** Of lines about the same the first counts; those below it stand for it, and go where it goes. */
function asFirst<Value>(
  rows: readonly Row<Item<Value>>[],
  report: Report,
): readonly Row<Item<Value>>[] {
  const firsts = new Map<string, Item<Value>>();
  return rows.map((row) => {
    const first = firsts.get(row.item.id);
    if (!first) firsts.set(row.item.id, row.item);
    else report(row.span, "This is decided above already: delete one of the two.", "warning");
    return first ? { ...row, item: first } : row;
  });
}
