import type { Project, ProjectEntity, WhoIsWho } from "./project.ts";

/** A folder's project, and how a source that its file names by path is named elsewhere. */
export interface FolderProject {
  readonly project: Project;
  readonly sourceAt: (path: string) => string;
}

/**
 * What the project files of several folders say of who is who, as if one file said it: rows of one
 * entity put together, the first to say something counting, and sources named as `sourceAt` does.
 */
export function joinProjects(folders: readonly FolderProject[]): WhoIsWho {
  const entities = new Map<string, ProjectEntity>();
  for (const { project } of folders) {
    for (const [key, row] of project.entities) entities.set(key, joinRows(entities.get(key), row));
  }
  return {
    entities,
    distinct: folders.flatMap(({ project }) => project.distinct),
    merged: folders.flatMap(({ project }) => project.merged),
    meant: folders.flatMap(({ project, sourceAt }) =>
      project.meant.map((meaning) =>
        meaning.in === undefined ? meaning : { ...meaning, in: sourceAt(meaning.in) },
      ),
    ),
  };
}

function joinRows(before: ProjectEntity | undefined, row: ProjectEntity): ProjectEntity {
  if (before === undefined) return row;
  const all = (list: "aliases" | "links" | "tags" | "groups"): readonly string[] => [
    ...new Set([...before[list], ...row[list]]),
  ];
  return {
    ...row,
    ...before,
    aliases: all("aliases"),
    links: all("links"),
    tags: all("tags"),
    groups: all("groups"),
  };
}
