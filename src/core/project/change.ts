import type {
  Distinct,
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
type KeyedChange<Section extends keyof KeyedSections> =
  | {
      readonly section: Section;
      readonly key: string;
      readonly value: KeyedSections[Section] | undefined;
    }
  | {
      readonly section: Section;
      readonly key: string;
      readonly patch: Patch<KeyedSections[Section]>;
    };

/**
 * What is to become of a row of a list. The reason does not tell rows apart: added is what already stands
 * there with its reason changed, and removed is the row whatever its reason.
 */
type ListedChange<Section extends keyof ListedSections> =
  | { readonly section: Section; readonly add: ListedSections[Section] }
  | { readonly section: Section; readonly remove: ListedSections[Section] };

/** One change of a project file. */
export type ProjectChange =
  | { [Section in keyof KeyedSections]: KeyedChange<Section> }[keyof KeyedSections]
  | { [Section in keyof ListedSections]: ListedChange<Section> }[keyof ListedSections];
