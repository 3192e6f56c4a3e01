import * as vscode from "vscode";
import { builtInCategories, isBuiltInCategory } from "../../core/annotations/category.ts";
import { compare } from "../../core/corpus/order.ts";
import type { Entity, FirstPlace } from "../../core/resolve/entity.ts";
import { groupBy } from "../../core/resolve/groupBy.ts";
import {
  type EntityFilter,
  folded,
  hasWords,
  parseFilter,
} from "../../core/search/filterEntities.ts";
import type { Library } from "../library.ts";
import type { RecentDecisions } from "../recentDecisions.ts";
import { sourceLabel } from "../sources.ts";
import { articleGroup, type EntityStatus, statusGroup, statuses } from "./row.ts";

/** What the Entities view shows, and in which order. */
export interface ListOptions {
  readonly group: "category" | "article" | "status";
  readonly sort: "frequency" | "name" | "first" | "decided";
  /** As a person typed it: see `parseFilter`. */
  readonly filter: string;
}

export const plainList: ListOptions = { group: "category", sort: "frequency", filter: "" };

/** The entities as the options group, sort and filter them; made anew after each change, as far as they are asked for. */
export class EntityList {
  readonly #library: Library;
  readonly #recent: RecentDecisions | undefined;
  #options = plainList;
  #grouped: ReadonlyMap<string, readonly Entity[]> | undefined;
  #sorted = new Map<string, readonly Entity[]>();
  #decided: ReadonlyMap<string, number> | undefined;

  constructor(library: Library, recent?: RecentDecisions) {
    this.#library = library;
    this.#recent = recent;
  }

  get options(): ListOptions {
    return this.#options;
  }

  set options(options: ListOptions) {
    this.#options = options;
    this.outdate();
  }

  /** Forgets what was put together. */
  outdate(): void {
    this.#grouped = undefined;
    this.#sorted = new Map();
    this.#decided = undefined;
  }

  /** What the rows at the top stand for: categories, articles or statuses that have entities. */
  groups(): readonly string[] {
    const found = [...this.#groups().keys()];
    switch (this.#options.group) {
      case "category":
        return [
          ...builtInCategories.filter((category) => found.includes(category)),
          ...found.filter((category) => !isBuiltInCategory(category)).sort(),
        ];
      case "article":
        return found.sort(compare);
      case "status":
        return statuses.map(statusGroup).filter((group) => found.includes(group));
    }
  }

  /** The entities of a group in their order. */
  entitiesOf(group: string): readonly Entity[] {
    const known = this.#sorted.get(group);
    if (known) return known;
    const sorted = this.#inOrder(this.#groups().get(group) ?? []);
    this.#sorted.set(group, sorted);
    return sorted;
  }

  /** How many entities there are, with those that the filter leaves out, and without. */
  counts(): { readonly all: number; readonly shown: number } {
    const shown = new Set([...this.#groups().values()].flat());
    return { all: this.#library.corpus.entities().length, shown: shown.size };
  }

  /** The group that an entity is in; of several articles the one at hand. */
  groupOf(entity: Entity, source: string): string {
    switch (this.#options.group) {
      case "category":
        return entity.category;
      case "article":
        return articleGroup(source);
      case "status":
        return statusGroup(this.#statusOf(entity));
    }
  }

  #groups(): ReadonlyMap<string, readonly Entity[]> {
    return (this.#grouped ??= this.#group());
  }

  #group(): ReadonlyMap<string, readonly Entity[]> {
    const filter = parseFilter(this.#options.filter);
    if (this.#options.group === "article") return this.#byArticle(filter);
    const inArticles = filter.articles.length > 0 ? this.#inArticles(filter) : undefined;
    const entities = this.#library.corpus
      .entities()
      .filter((entity) => this.#isShown(entity, filter) && (inArticles?.has(entity.key) ?? true));
    return groupBy(entities, (entity) =>
      this.#options.group === "status" ? statusGroup(this.#statusOf(entity)) : entity.category,
    );
  }

  #byArticle(filter: EntityFilter): ReadonlyMap<string, readonly Entity[]> {
    const shown = new Map<string, boolean>();
    const isShown = (entity: Entity): boolean => {
      const known = shown.get(entity.key) ?? this.#isShown(entity, filter);
      shown.set(entity.key, known);
      return known;
    };
    return new Map(
      this.#articles(filter).flatMap((source) => {
        const entities = this.#entitiesIn(source).filter(isShown);
        return entities.length > 0 ? [[articleGroup(source), entities] as const] : [];
      }),
    );
  }

  #inArticles(filter: EntityFilter): ReadonlySet<string> {
    return new Set(
      this.#articles(filter).flatMap((source) => this.#entitiesIn(source).map(({ key }) => key)),
    );
  }

  #articles({ articles }: EntityFilter): readonly string[] {
    const all = [...this.#library.sources].map(({ uri }) => uri);
    return all
      .filter((uri) => articles.every((part) => folded(sourceLabel(uri)).includes(part)))
      .map(String);
  }

  #entitiesIn(source: string): readonly Entity[] {
    const { corpus } = this.#library;
    const mentions = this.#library.source(vscode.Uri.parse(source))?.mentions ?? [];
    const keys = new Set(
      mentions.flatMap(({ id }) => {
        const resolution = corpus.resolutionOf(source, id);
        return resolution?.kind === "entity" ? [resolution.key] : [];
      }),
    );
    return [...keys].flatMap((key) => corpus.entity(key) ?? []);
  }

  #isShown(entity: Entity, filter: EntityFilter): boolean {
    const { statuses: wanted } = filter;
    const isOfStatus = wanted.length === 0 || wanted.includes(this.#statusOf(entity));
    return isOfStatus && hasWords(entity, filter);
  }

  #statusOf({ key, mentionCount }: Entity): EntityStatus {
    const decided = (this.#decided ??= this.#countDecided()).get(key) ?? 0;
    if (decided === 0) return "undecided";
    return decided < mentionCount ? "partly" : "decided";
  }

  /** How many mentions of each entity are confirmed: only articles with a sidecar have any. */
  #countDecided(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { uri, mentions, sidecar } of this.#library.sources) {
      if (!sidecar) continue;
      for (const { id } of mentions.filter(({ status }) => status === "confirmed")) {
        const resolution = this.#library.corpus.resolutionOf(uri.toString(), id);
        if (resolution?.kind !== "entity") continue;
        counts.set(resolution.key, (counts.get(resolution.key) ?? 0) + 1);
      }
    }
    return counts;
  }

  #inOrder(entities: readonly Entity[]): readonly Entity[] {
    const byFrequency = (a: Entity, b: Entity): number => b.mentionCount - a.mentionCount;
    switch (this.#options.sort) {
      // Entities come by key: those of one frequency stay in that order.
      case "frequency":
        return [...entities].sort(byFrequency);
      case "name":
        return sortedBy(entities, ({ name }) => folded(name), compare);
      case "first":
        return sortedBy(entities, ({ firstPlace }) => firstPlace, comparePlaces);
      case "decided": {
        const rank = this.#recent?.rankOf() ?? (() => -1);
        return [...entities].sort((a, b) => rank(b.key) - rank(a.key) || byFrequency(a, b));
      }
    }
  }
}

function sortedBy<Value>(
  entities: readonly Entity[],
  valueOf: (entity: Entity) => Value,
  order: (a: Value, b: Value) => number,
): readonly Entity[] {
  return entities
    .map((entity) => ({ entity, value: valueOf(entity) }))
    .sort((a, b) => order(a.value, b.value))
    .map(({ entity }) => entity);
}

/** Those that are not mentioned come last. */
function comparePlaces(a: FirstPlace | undefined, b: FirstPlace | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compare(a.source, b.source) || a.start - b.start;
}
