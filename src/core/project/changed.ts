import type {
  KeyedChange,
  KeyedSections,
  ListedChange,
  ListedSections,
  ProjectChange,
} from "./change.ts";
import { identityOf } from "./identity.ts";
import type { SectionName, SectionValues } from "./sections.ts";

/** The values of each section, by key or by what tells them apart. */
export type Tables = {
  readonly [Name in SectionName]: ReadonlyMap<string, SectionValues[Name]>;
};

type Drafts = { readonly [Name in SectionName]: Map<string, SectionValues[Name]> };

/** A change of a row that is not there; the message says which. */
export class NoSuchRow extends Error {}

/** What sections are after changes, one after the other. Throws NoSuchRow. */
export function changed(before: Tables, changes: readonly ProjectChange[]): Tables {
  const drafts: Drafts = {
    categories: new Map(before.categories),
    scales: new Map(before.scales),
    entities: new Map(before.entities),
    distinct: new Map(before.distinct),
    merged: new Map(before.merged),
    meant: new Map(before.meant),
    never: new Map(before.never),
    exports: new Map(before.exports),
  };
  for (const change of changes) {
    if ("key" in change) changeKeyed(drafts, change);
    else changeListed(drafts, change);
  }
  return drafts;
}

function changeKeyed<Section extends keyof KeyedSections>(
  drafts: Drafts,
  change: KeyedChange<Section>,
): void {
  const { section, key } = change;
  const rows: Map<string, KeyedSections[Section]> = drafts[section];
  if ("value" in change) {
    if (change.value === undefined) rows.delete(key);
    else rows.set(key, change.value);
    return;
  }
  const before = rows.get(key);
  if (before === undefined) throw new NoSuchRow(`There is no "${key}" under "${section}".`);
  // What is undefined is not written.
  rows.set(key, { ...before, ...change.patch });
}

function changeListed<Section extends keyof ListedSections>(
  drafts: Drafts,
  change: ListedChange<Section>,
): void {
  const rows: Map<string, ListedSections[Section]> = drafts[change.section];
  const identity = identityOf[change.section];
  if ("add" in change) rows.set(identity(change.add), change.add);
  else rows.delete(identity(change.remove));
}
