import type { ExchangedEntity } from "./annotationSet.ts";

/** The keys of entities by the folded forms of their keys and names; undefined for a name of two. */
export function keysByName(
  entities: Iterable<ExchangedEntity>,
): ReadonlyMap<string, string | undefined> {
  const keys = new Map<string, string | undefined>();
  for (const { key, name, aliases } of entities) {
    for (const word of new Set([key, name, ...aliases].map(folded))) {
      keys.set(word, keys.has(word) ? undefined : key);
    }
  }
  return keys;
}

/** A name without what does not tell names apart: case and kinds of white space. */
export function folded(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, " ").trim();
}
