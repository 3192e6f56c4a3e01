import type { ProjectChange } from "../project/change.ts";
import type { Project } from "../project/project.ts";
import { slug } from "../resolve/slug.ts";
import type { ExchangedEntity } from "./annotationSet.ts";
import type { ReadSet } from "./readSet.ts";

/**
 * The rows of a project file that an import brings: of entities which confirmed mentions mean and of which the
 * file says more than their mentions do. Rows that are there stay as they are.
 */
export function entityRows(
  set: ReadSet,
  project: Pick<Project, "entities">,
): readonly ProjectChange[] {
  const wordsOf = new Map<string, Set<string>>();
  for (const { entity, exact, status } of set.sources.flatMap(({ mentions }) => mentions)) {
    if (entity === undefined || status !== "confirmed") continue;
    wordsOf.set(entity, (wordsOf.get(entity) ?? new Set()).add(exact));
  }
  return [...wordsOf].flatMap(([key, words]): readonly ProjectChange[] => {
    const entity = set.entities.get(key);
    if (!entity || project.entities.has(key) || isDerived(entity, words)) return [];
    const { category, name, note, links, tags, groups } = entity;
    const aliases = entity.aliases.filter((alias) => !words.has(alias));
    const noted = note !== undefined && { note };
    const value = { category, name, aliases, ...noted, links, tags, groups };
    return [{ section: "entities", key, value }];
  });
}

/** Whether texts say all of it: what is found in them needs no row. */
function isDerived(
  { key, category, name, aliases, note, links, tags, groups }: ExchangedEntity,
  words: ReadonlySet<string>,
): boolean {
  // Grades and amounts are told by their form, not by name.
  if (category === "rating" || category === "money") return true;
  const isSaid = note !== undefined || [...links, ...tags, ...groups].length > 0;
  return !isSaid && key === slug(name) && aliases.every((alias) => words.has(alias));
}
