import type { MentionStatus } from "../annotations/mention.ts";

/**
 * What people decided for all sources of a folder together, as `dossier.yaml` holds it. Keys are those of
 * entities, categories and scales (slugs); sources are named by their path from the folder, with slashes.
 */
export interface Project {
  /** Which files are sources, as globs; absent where the file does not say. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly categories: ReadonlyMap<string, ProjectCategory>;
  readonly scales: ReadonlyMap<string, ProjectScale>;
  readonly entities: ReadonlyMap<string, ProjectEntity>;
  readonly distinct: readonly Distinct[];
  readonly merged: readonly Merge[];
  readonly meant: readonly Meaning[];
  readonly never: readonly Never[];
  readonly exports: ReadonlyMap<string, ExportProfile>;
}

/** What a project says of who is who. */
export type WhoIsWho = Pick<Project, "entities" | "distinct" | "merged" | "meant">;

/** A category beside the built-in ones; its terms are marked wherever they stand as words. */
export interface ProjectCategory {
  readonly label?: string;
  readonly terms: readonly string[];
}

/** A rating scale of the project's own, or another list of grades for a built-in one. */
export interface ProjectScale {
  /** Best first, as texts write them. */
  readonly grades: readonly string[];
  /** Names of those who judge on it. */
  readonly judges: readonly string[];
}

/** An entity that somebody named, described or corrected. */
export interface ProjectEntity {
  readonly category: string;
  readonly name: string;
  /** Other names that mean it wherever they stand alone. */
  readonly aliases: readonly string[];
  readonly note?: string;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  /** Names of the groups that it is of: "Inspectors". */
  readonly groups: readonly string[];
}

/** Two entities that are not the same, however alike they look. */
export interface Distinct {
  readonly entities: readonly [string, string];
  readonly reason?: string;
}

/** An entity that is another. Sidecars keep the key that they have, so taking the line out undoes it exactly. */
export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly reason?: string;
}

/** Whom a text means where several could be meant: in one source, or everywhere. */
export interface Meaning {
  readonly text: string;
  readonly entity: string;
  readonly in?: string;
  readonly reason?: string;
}

/** What is never to be suggested: a text or an entity, in one source or everywhere, in one category or any. */
export interface Never {
  readonly text?: string;
  readonly entity?: string;
  readonly category?: string;
  readonly in?: string;
  readonly reason?: string;
}

/** What is exported again and again, by the command line and in the editor alike. An empty list narrows nothing. */
export interface ExportProfile {
  /** The id of a format: "brat". */
  readonly format: string;
  /** The file, folder or zip that is written, from the project's folder; a folder ends with a slash. */
  readonly to: string;
  /** None means the confirmed ones. */
  readonly statuses: readonly MentionStatus[];
  readonly categories: readonly string[];
  readonly entities: readonly string[];
  /** Globs of sources, from the project's folder. */
  readonly sources: readonly string[];
  /** The format's options: "bom", "delimiter=tab". */
  readonly options: readonly string[];
}

/** A folder about which nobody decided anything. */
export const emptyProject: Project = {
  categories: new Map(),
  scales: new Map(),
  entities: new Map(),
  distinct: [],
  merged: [],
  meant: [],
  never: [],
  exports: new Map(),
};
