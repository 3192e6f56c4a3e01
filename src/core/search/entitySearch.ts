import Fuse from "fuse.js";
import type { Attributes } from "../annotations/attributes.ts";
import type { Entity, SourceMention } from "../resolve/entity.ts";
import { type EntityQuery, isWithin, readQuery, valuesOf } from "./entityQuery.ts";
import { WordIndex } from "./wordIndex.ts";
import { wordsOf } from "./words.ts";

/** As many are put in order by fuse.js as it can within a key's patience. */
const ranked = 200;

/** Forgiving of a typing error or two in a name, but not of another name. Fuse's own default is 0.6. */
const threshold = 0.35;

export interface SearchOptions {
  readonly limit: number;
  /** Leaves entities out. */
  readonly accepts?: (entity: Entity) => boolean;
}

/** What people wrote beside an entity's mentions, by its key: notes and tags. */
export type Remarks = ReadonlyMap<string, string>;

/**
 * Finds entities by what they are called, who they are, what was noted of them, and of ratings and amounts
 * by whom, of what and when. An index of words chooses whom fuse.js then puts in order, for fuse.js itself
 * takes time by the number of entities.
 */
export class EntitySearch {
  readonly #numbers = new Map<Entity, number>();
  #index = new WordIndex();
  #entities: readonly Entity[] = [];
  #remarks: Remarks = new Map();

  /**
   * Takes in what has become of the entities: those that are the same objects as before cost nothing.
   * @param breathe is awaited after each, so that others get their turn
   */
  async update(
    entities: readonly Entity[],
    remarks: Remarks,
    breathe: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const current = new Set(entities);
    for (const entity of this.#numbers.keys()) {
      const isSame = remarks.get(entity.key) === this.#remarks.get(entity.key);
      if (!isSame || !current.has(entity)) this.#numbers.delete(entity);
    }
    // What is gone keeps its room in the index; when that is most of it, all is made anew.
    if (this.#numbers.size * 2 < this.#index.size) {
      this.#index = new WordIndex();
      this.#numbers.clear();
    }
    for (const entity of entities) {
      if (this.#numbers.has(entity)) continue;
      const texts = textsOf(entity, remarks);
      this.#numbers.set(entity, this.#index.add(texts.flatMap(wordsOf)));
      await breathe();
    }
    this.#remarks = remarks;
    this.#entities = entities;
  }

  /** The entities that fit a query, best first; for an empty one those mentioned most. */
  search(query: string, { limit, accepts = () => true }: SearchOptions): readonly Entity[] {
    const read = readQuery(query);
    const found = this.#choose(read, accepts);
    const best = firstBy(found, Math.max(limit, ranked), better);
    return inOrder(
      best.map(({ entity }) => entity),
      read,
      this.#remarks,
    ).slice(0, limit);
  }

  #choose({ words, bounds }: EntityQuery, accepts: (entity: Entity) => boolean): readonly Found[] {
    const fits = words.map((word) => this.#index.fits(word));
    const found: Found[] = [];
    for (const entity of this.#entities) {
      const number = this.#numbers.get(entity) ?? 0;
      let score = 0;
      const isFound = fits.every((of) => {
        const fit = of[number] ?? 0;
        score += fit;
        return fit > 0;
      });
      if (isFound && accepts(entity) && isWithin(bounds, entity)) {
        found.push({ entity, score });
      }
    }
    return found;
  }
}

interface Found {
  readonly entity: Entity;
  readonly score: number;
}

function better(a: Found, b: Found): number {
  return b.score - a.score || b.entity.mentionCount - a.entity.mentionCount;
}

/** The first so many in an order; faster than putting all in order where they are many. */
function firstBy<Item>(
  items: readonly Item[],
  limit: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  let first: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue;
    first.push(item);
    if (first.length < 2 * limit) continue;
    first = first.sort(compare).slice(0, limit);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, limit);
}

/** By fuse.js where words are looked for, by size where only amounts are; what it does not find comes last. */
function inOrder(
  entities: readonly Entity[],
  { words, bounds }: EntityQuery,
  remarks: Remarks,
): readonly Entity[] {
  if (words.length === 0) {
    return bounds.length === 0 ? entities : [...entities].sort((a, b) => worth(b) - worth(a));
  }
  const fuse = new Fuse(
    entities.map((entity) => ({
      entity,
      names: [entity.name, ...entity.otherNames],
      texts: textsOf(entity, remarks),
    })),
    {
      keys: [
        { name: "names", weight: 3 },
        { name: "texts", weight: 1 },
      ],
      threshold,
      ignoreLocation: true,
      ignoreDiacritics: true,
    },
  );
  const everyWord = words.map((word) => ({ $or: [{ names: word }, { texts: word }] }));
  const inTurn = fuse.search({ $and: everyWord }).map(({ item }) => item.entity);
  return [...new Set([...inTurn, ...entities])];
}

function worth({ attributes }: Entity): number {
  return valuesOf(attributes["value"] ?? "0").high;
}

/** All that an entity can be found by: of a rating also what its mentions say beside the grade. */
function textsOf(entity: Entity, remarks: Remarks): readonly string[] {
  const { key, name, otherNames, roles, note = "", tags, groups } = entity;
  const said =
    entity.category === "rating"
      ? new Set(entity.mentions.flatMap(({ mention }) => saidOf(mention.attributes)))
      : [];
  return [name, ...otherNames, ...roles, note, ...tags, ...groups, ...said, remarks.get(key) ?? ""];
}

function saidOf({ by, of, when, scale }: Attributes): readonly string[] {
  return [by, of, when, scale].filter((value) => value !== undefined);
}

/** The mention of an entity that a query is after: the one that says most of its words of itself. */
export function mentionSought(query: string, { mentions }: Entity): SourceMention | undefined {
  const { words } = readQuery(query);
  const counts = mentions.map(({ mention }) => {
    const said = new Set(saidOf(mention.attributes).flatMap(wordsOf));
    return words.filter((word) => said.has(word)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : mentions[counts.indexOf(most)];
}
