import { compare } from "../core/corpus/order.ts";
import type { Project } from "../core/project/project.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { slug } from "../core/resolve/slug.ts";
import { findByName } from "../core/search/findByName.ts";
import type { Library } from "./library.ts";
import type { YamlPlace } from "./yamlFiles.ts";

/** More than anybody reads; the next letter narrows it. */
const shownEntities = 100;

/**
 * The entities that fit what is typed at a place, by key or by name, each by its key: those of the row's
 * category, or where it has none all; those mentioned most come first.
 */
export function offeredEntities(
  { corpus }: Library,
  place: YamlPlace,
  project: Project,
): ReadonlyMap<string, Entity> {
  const { text, fields } = place;
  const category = fields.get("category");
  const entities = corpus
    .entities()
    .filter((entity) => !category || entity.category === category)
    .sort((a, b) => b.mentionCount - a.mentionCount || compare(a.key, b.key));
  const keyOf = (entity: Entity): string => keyBesides(place, entity, project);
  const byKey = entities.filter((entity) => text !== "" && keyOf(entity).startsWith(text));
  const byName = findByName(entities, text, shownEntities).map(({ entity }) => entity);
  const offered = [...byKey, ...byName].slice(0, shownEntities);
  return new Map(offered.map((entity) => [keyOf(entity), entity]));
}

/**
 * An entity's key without the row at the place: what is half typed there has been taken for the key of whom
 * the row means.
 */
function keyBesides({ text, fields }: YamlPlace, entity: Entity, project: Project): string {
  const { key, name, mentions } = entity;
  if (key !== text || project.entities.has(key)) return key;
  const deciding = mentions.filter(({ mention }) => mention.annotation?.entity === key);
  const isOwn = deciding.length === 1 && deciding[0]?.mention.id === fields.get("id");
  return isOwn ? slug(name) : key;
}
