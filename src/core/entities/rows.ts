import type { Patch, ProjectChange } from "../project/change.ts";
import type { Project, ProjectEntity } from "../project/project.ts";
import type { Entity } from "../resolve/entity.ts";
import { slug } from "../resolve/slug.ts";

/** The project file's list of entities. */
export type Rows = Pick<Project, "entities">;

/** What tells who an entity is. */
export type Described = Pick<Entity, "key" | "category" | "name">;

/** Writes the row of an entity where there is none, so that it keeps its key and name whatever texts say. */
export function listed(project: Rows, entity: Described): readonly ProjectChange[] {
  return project.entities.has(entity.key) ? [] : described(project, entity, {});
}

/** Changes what the project file says of an entity: its note, links, tags, groups, … Undefined takes one out. */
export function described(
  { entities }: Rows,
  { key, category, name }: Described,
  patch: Patch<ProjectEntity>,
): readonly ProjectChange[] {
  if (entities.has(key)) return [{ section: "entities", key, patch }];
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<ProjectEntity>;
  const bare: ProjectEntity = { category, name, aliases: [], links: [], tags: [], groups: [] };
  return [{ section: "entities", key, value: { ...bare, ...given } }];
}

/** A key for a new entity by its name, unlike those taken: "john-smith", "john-smith-2", … */
export function newKey(name: string, isTaken: (key: string) => boolean): string {
  const first = slug(name);
  let key = first;
  for (let number = 2; isTaken(key); number += 1) key = `${first}-${number}`;
  return key;
}
