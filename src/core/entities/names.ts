import type { ProjectChange } from "../project/change.ts";
import type { ProjectEntity } from "../project/project.ts";
import { type Described, described, type Rows } from "./rows.ts";

/** Gives an entity another name; the one that it had becomes an alias, so that its mentions stay its own. */
export function renamed(project: Rows, entity: Described, name: string): readonly ProjectChange[] {
  const aliases = [...aliasesOf(project, entity), entity.name];
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return described(project, entity, { name, aliases: others });
}

export function withAlias(
  project: Rows,
  entity: Described,
  alias: string,
): readonly ProjectChange[] {
  const aliases = aliasesOf(project, entity);
  if (alias === entity.name || aliases.includes(alias)) return [];
  return described(project, entity, { aliases: [...aliases, alias] });
}

export function withoutAlias(
  project: Rows,
  entity: Described,
  alias: string,
): readonly ProjectChange[] {
  const aliases = aliasesOf(project, entity);
  if (!aliases.includes(alias)) return [];
  return described(project, entity, { aliases: aliases.filter((other) => other !== alias) });
}

function aliasesOf({ entities }: Rows, { key }: Described): ProjectEntity["aliases"] {
  return entities.get(key)?.aliases ?? [];
}
