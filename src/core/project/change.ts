import type {
  Distinct,
  ExportProfile,
  Meaning,
  Merge,
  Never,
  ProjectCategory,
  ProjectEntity,
  ProjectScale,
} from "./project.ts";

/** The parts of a project file whose rows have a key of their own, and what a row says. */
export interface KeyedSections {
  readonly categories: ProjectCategory;
  readonly scales: ProjectScale;
  readonly entities: ProjectEntity;
  readonly exports: ExportProfile;
}

/** The parts of a project file that are lists, and what a row says. */
export interface ListedSections {
  readonly distinct: Distinct;
  readonly merged: Merge;
  readonly meant: Meaning;
  readonly never: Never;
}

/** Other values for some keys; undefined takes one out. */
export type Patch<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** What is to become of a row with a key: written, new or anew, changed in part, or taken out (undefined). */
export type KeyedChange<Section extends keyof KeyedSections = keyof KeyedSections> = {
  [Name in Section]:
    | {
        readonly section: Name;
        readonly key: string;
        readonly value: KeyedSections[Name] | undefined;
      }
    | {
        readonly section: Name;
        readonly key: string;
        readonly patch: Patch<KeyedSections[Name]>;
      };
}[Section];

/**
 * What is to become of a row of a list. Rows are told apart by whom or what they are about, as `identityOf`
 * says: adding one that stands there already changes it, and removing one does not ask for its reason.
 */
export type ListedChange<Section extends keyof ListedSections = keyof ListedSections> = {
  [Name in Section]:
    | { readonly section: Name; readonly add: ListedSections[Name] }
    | { readonly section: Name; readonly remove: ListedSections[Name] };
}[Section];

/** One change of a project file. */
export type ProjectChange = KeyedChange | ListedChange;
