import type { ProjectChange } from "../project/change.ts";
import type { Never } from "../project/project.ts";
import type { Entity } from "../resolve/entity.ts";
import { type Described, described, listed, type Rows } from "./rows.ts";

/** Says whom a text means, in one source (its path from the project's folder) or everywhere. */
export function meant(
  project: Rows,
  text: string,
  entity: Described,
  { in: source, reason }: { readonly in?: string; readonly reason?: string } = {},
): readonly ProjectChange[] {
  const meaning = {
    text,
    entity: entity.key,
    ...(source !== undefined && { in: source }),
    ...(reason !== undefined && { reason }),
  };
  return [...listed(project, entity), { section: "meant", add: meaning }];
}

/**
 * Says that an entity is never to be suggested. Its row gets all names that are not parts of its own, for
 * by them it is known where nothing is suggested of it any more.
 */
export function neverEntity(
  project: Rows,
  entity: Pick<Entity, "key" | "category" | "name" | "otherNames">,
  where: Pick<Never, "category" | "in" | "reason"> = {},
): readonly ProjectChange[] {
  const aliases = new Set([
    ...(project.entities.get(entity.key)?.aliases ?? []),
    ...entity.otherNames.filter((other) => !isPart(other, entity.name)),
  ]);
  return [
    ...described(project, entity, { aliases: [...aliases] }),
    { section: "never", add: { entity: entity.key, ...where } },
  ];
}

/** "Lewis" of "Clive Lewis", which is other people's name, too. */
function isPart(other: string, name: string): boolean {
  return ` ${name} `.includes(` ${other} `);
}
