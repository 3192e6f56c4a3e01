import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { compare } from "../corpus/order.ts";
import { labelIn } from "../project/labelIn.ts";
import type { Project } from "../project/project.ts";
import type { Entity } from "../resolve/entity.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans } from "../text/span.ts";
import type {
  ExchangedEntity,
  ExchangedMention,
  ExchangedRelation,
  ExchangedSource,
} from "./annotationSet.ts";
import type { Selection } from "./selection.ts";

/** The mentions of a source that the corpus has taken in. */
export interface KnownMentions {
  /** As the corpus was given it. */
  readonly source: string;
  readonly mentions: readonly Mention[];
}

/** A source whose mentions are exported. */
export interface SourceToExport extends KnownMentions {
  /** From the folder that is exported, with slashes. */
  readonly path: string;
  readonly snapshot: TextSnapshot;
  readonly relations?: readonly ExchangedRelation[];
}

/** What the corpus says of chosen mentions, as formats take it. */
export class ExportSet {
  readonly #corpus: Corpus;
  readonly #selection: Selection;

  constructor(corpus: Corpus, selection: Selection) {
    this.#corpus = corpus;
    this.#selection = selection;
  }

  /** The mentions of a source that were chosen, and the relations between them. */
  source({ path, snapshot, relations = [], ...known }: SourceToExport): ExchangedSource {
    const mentions = this.#chosen(known).map(([mention, entity]) => exchanged(mention, entity));
    mentions.sort((a, b) => compareSpans(a, b) || compare(a.id, b.id));
    const ids = new Set(mentions.map(({ id }) => id));
    return {
      path,
      snapshot,
      mentions,
      relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    };
  }

  /** Whom and what the chosen mentions mean, by key, in the order of the keys. */
  entities(sources: Iterable<KnownMentions>): ReadonlyMap<string, ExchangedEntity> {
    const keys = new Set<string>();
    for (const known of sources) {
      for (const [, key] of this.#chosen(known)) if (key !== undefined) keys.add(key);
    }
    return new Map(
      [...keys].sort(compare).flatMap((key) => {
        const entity = this.#corpus.entity(key);
        return entity ? [[key, exchangedEntity(entity)] as const] : [];
      }),
    );
  }

  /** The categories that occur, with what the projects call them, in alphabetical order. */
  categories(
    sources: Iterable<KnownMentions>,
    projects: readonly Pick<Project, "categories">[],
  ): ReadonlyMap<string, string> {
    const found = new Set<string>();
    for (const known of sources) {
      for (const [{ category }] of this.#chosen(known)) found.add(category);
    }
    return new Map(
      [...found].sort(compare).map((key) => [key, labelIn(projects, key) ?? capitalised(key)]),
    );
  }

  /** The chosen mentions of a source, each with the key of what it means. */
  #chosen({
    source,
    mentions,
  }: KnownMentions): readonly (readonly [Mention, string | undefined])[] {
    const { statuses, categories, entities } = this.#selection;
    return mentions.flatMap((mention) => {
      if (!statuses.includes(mention.status)) return [];
      if (categories && !categories.includes(mention.category)) return [];
      const key = this.#entityOf(source, mention);
      if (entities && (key === undefined || !entities.includes(key))) return [];
      return [[mention, key] as const];
    });
  }

  /** What was decided counts, unless that entity was merged into another. */
  #entityOf(source: string, { id, annotation }: Mention): string | undefined {
    const decided = annotation?.entity;
    if (decided !== undefined && this.#corpus.entity(decided)) return decided;
    const resolution = this.#corpus.resolutionOf(source, id);
    return resolution?.kind === "entity" ? resolution.key : decided;
  }
}

function exchanged(mention: Mention, entity: string | undefined): ExchangedMention {
  const { id, start, end, category, status, confidence, annotation } = mention;
  const { origin, note, tags = [] } = annotation ?? {};
  // Rejecting says nothing of what the text says of a mention.
  const attributes = status === "rejected" ? (annotation?.attributes ?? {}) : mention.attributes;
  return {
    id,
    start,
    end,
    category,
    status,
    ...(entity !== undefined && { entity }),
    ...(origin === undefined ? { confidence } : { origin }),
    ...(note !== undefined && { note }),
    tags,
    attributes,
  };
}

function exchangedEntity(entity: Entity): ExchangedEntity {
  const { key, category, name, otherNames, roles, note, links, tags, groups } = entity;
  const aliases = otherNames;
  const noted = note !== undefined && { note };
  return { key, category, name, aliases, roles, ...noted, links, tags, groups };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
