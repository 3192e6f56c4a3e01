import Fuse from "fuse.js";
import type { Entity } from "../resolve/entity.ts";

/** Forgiving of a typing error or two in a name, but not of another name. Fuse's own default is 0.6. */
const threshold = 0.35;

/** Searches entities by name, other names and roles; best first, all of them for an empty query. */
export class EntitySearch {
  readonly #entities: readonly Entity[];
  readonly #fuse: Fuse<Entity>;

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
    this.#fuse = new Fuse(entities, {
      keys: [
        { name: "name", weight: 3 },
        { name: "otherNames", weight: 2 },
        { name: "roles", weight: 1 },
      ],
      threshold,
      ignoreLocation: true,
    });
  }

  search(query: string, limit: number): readonly Entity[] {
    if (query.trim() === "") return this.#entities.slice(0, limit);
    return this.#fuse.search(query, { limit }).map(({ item }) => item);
  }
}
