import { TextSnapshot } from "../text/snapshot.ts";
import { valueOf } from "../yaml/entries.ts";
import { isWritable, type Problem } from "../yaml/problem.ts";
import type { Row } from "../yaml/row.ts";
import type { Entries } from "../yaml/rowValues.ts";
import { parseProject, type ProjectRows } from "./parse.ts";
import type { Project } from "./project.ts";
import type { Item } from "./sections.ts";

/** What a project file says. */
export interface ProjectFile {
  readonly project: Project;
  /** The zero-based line on which each entity begins, by its key. */
  readonly lines: ReadonlyMap<string, number>;
  /** The same of each export, by its name. */
  readonly exportLines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** Whether `editProject` will change the file: only when it has no errors. */
  readonly writable: boolean;
}

/** The name of the project file, at the root of a folder of sources. */
export const projectFileName = "dossier.yaml";

/** Reads a project file forgivingly: whatever can be read is given, the rest is reported. Never throws. */
export function readProject(yamlText: string): ProjectFile {
  const { entries, rows, problems } = parseProject(yamlText);
  const lineIndex = new TextSnapshot(yamlText).lines;
  const linesOf = (of: readonly Row<Item<unknown>>[]): ReadonlyMap<string, number> =>
    new Map(of.map(({ item, span }) => [item.id, lineIndex.at(span.start).line]));
  return {
    project: projectOf(entries, rows),
    lines: linesOf(rows.entities),
    exportLines: linesOf(rows.exports),
    problems,
    writable: isWritable(problems),
  };
}

function projectOf(entries: Entries, rows: ProjectRows): Project {
  return {
    ...globsOf(entries, "include"),
    ...globsOf(entries, "exclude"),
    categories: byId(rows.categories),
    scales: byId(rows.scales),
    entities: byId(rows.entities),
    distinct: [...byId(rows.distinct).values()],
    merged: [...byId(rows.merged).values()],
    meant: [...byId(rows.meant).values()],
    never: [...byId(rows.never).values()],
    exports: byId(rows.exports),
  };
}

function byId<Value>(rows: readonly Row<Item<Value>>[]): ReadonlyMap<string, Value> {
  return new Map(rows.map(({ item }) => [item.id, item.value]));
}

function globsOf(entries: Entries, key: "include" | "exclude"): Pick<Project, typeof key> {
  const entry = entries.get(key);
  const value = entry && valueOf(entry);
  return value?.kind === "list" ? { [key]: value.texts } : {};
}
