import { areSame } from "../yaml/field.ts";
import { changed, type Tables } from "./changed.ts";
import type { ProjectChange } from "./change.ts";
import { identityOf } from "./identity.ts";
import type { Project } from "./project.ts";
import { type SectionName, sections, type SectionValues } from "./sections.ts";

/** What becomes of one row of a project file: absent before where it is added, after where it is taken out. */
export interface RowChange<Name extends SectionName = SectionName> {
  readonly section: Name;
  /** Its key, or in a list what tells it from the others. */
  readonly id: string;
  readonly before: SectionValues[Name] | undefined;
  readonly after: SectionValues[Name] | undefined;
}

/** What changes make of a project's rows; none for what is so already. Throws NoSuchRow. */
export function rowChangesOf(
  project: Project,
  changes: readonly ProjectChange[],
): readonly RowChange[] {
  const before = tablesOf(project);
  const after = changed(before, changes);
  const names = Object.keys(sections) as readonly SectionName[];
  return names.flatMap((name) => changesIn(name, before[name], after[name]));
}

function changesIn<Name extends SectionName>(
  section: Name,
  before: Tables[Name],
  after: Tables[Name],
): readonly RowChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ section, id, before: before.get(id), after: after.get(id) }))
    .filter((change) => !isSameRow(section, change.id, change.before, change.after));
}

/** Whether a project's row says now what a change found, so that the change can be made. */
export function isAsBefore(project: Project, { section, id, before }: RowChange): boolean {
  return isSameRow(section, id, tablesOf(project)[section].get(id), before);
}

/** The change of the file that makes a row what it is after. */
export function asProjectChange({ section, id, before, after }: RowChange): ProjectChange {
  const isList = sections[section].kind === "list";
  const change = isList
    ? after === undefined
      ? { section, remove: before }
      : { section, add: after }
    : { section, key: id, value: after };
  // The section says which of the kinds its values are of.
  return change as ProjectChange;
}

function tablesOf({ distinct, merged, meant, never, ...keyed }: Project): Tables {
  const { categories, scales, entities, exports } = keyed;
  return {
    categories,
    scales,
    entities,
    exports,
    distinct: tableOf(distinct, identityOf.distinct),
    merged: tableOf(merged, identityOf.merged),
    meant: tableOf(meant, identityOf.meant),
    never: tableOf(never, identityOf.never),
  };
}

function tableOf<Value>(
  rows: readonly Value[],
  identity: (row: Value) => string,
): ReadonlyMap<string, Value> {
  return new Map(rows.map((row) => [identity(row), row]));
}

function isSameRow<Name extends SectionName>(
  section: Name,
  id: string,
  a: SectionValues[Name] | undefined,
  b: SectionValues[Name] | undefined,
): boolean {
  const fieldsOf = sections[section].fieldsOf;
  return a === undefined || b === undefined
    ? a === b
    : areSame(fieldsOf({ id, value: a }), fieldsOf({ id, value: b }));
}
