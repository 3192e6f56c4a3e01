import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Entity } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Judgement, judgementsIn } from "./judgement.ts";
import type { Counts } from "./level.ts";
import { type Place, placesOf } from "./places.ts";

/** An entity in a source. */
export interface Presence {
  readonly entity: Entity;
  /** In the order of the text; the mentions of one entity, never empty. */
  readonly places: readonly Place[];
  /** The numbers of the sentences and paragraphs that mention it, ascending, each once. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** An entity in a source, and all that is there. */
export interface Appearance {
  readonly source: string;
  readonly own: Presence;
  readonly present: ReadonlyMap<Entity, Presence>;
}

interface TakenSource {
  readonly mentions: readonly Mention[];
  readonly snapshot: TextSnapshot;
}

interface IndexedSource {
  readonly snapshot: TextSnapshot;
  readonly places: readonly Place[];
  readonly judgements: readonly Judgement[];
  /** Absent until somebody asks, and where the corpus says other things by now. */
  present?: ReadonlyMap<Entity, Presence> | undefined;
}

type Reads = Pick<Corpus, "entities" | "entity" | "resolutionOf">;

/**
 * Which entities stand where, by source: what all cross-references are computed from. What it remembers of the
 * corpus is compared with the corpus each time: sources of entities that came or went are looked at anew.
 *
 * Give it each source that the corpus is given, after the corpus, and settle it before asking: sources that
 * were not settled since count as they were before.
 */
export class OccurrenceIndex {
  readonly corpus: Reads;
  readonly #sources = new Map<string, IndexedSource>();
  readonly #pending = new Map<string, TakenSource>();
  /** The sources in which a rating's `by` or `of` may be a key, by that key. */
  readonly #parties = new Map<string, Set<string>>();
  readonly #totals = { sentence: 0, paragraph: 0, source: 0 };
  /** The entities as the corpus had them when somebody asked last. */
  #known: readonly Entity[] = [];
  readonly #counts = new WeakMap<Entity, Counts>();
  /** Putting the mentions of an entity together takes the corpus a while. */
  readonly #sourcesOf = new WeakMap<Entity, readonly string[]>();

  constructor(corpus: Reads) {
    this.corpus = corpus;
  }

  /** Takes a source in, or what has become of it. Quick: the work waits until the index is settled. */
  update(source: string, mentions: readonly Mention[], snapshot: TextSnapshot): void {
    this.#pending.set(source, { mentions, snapshot });
  }

  remove(source: string): void {
    this.#pending.delete(source);
    this.#forget(source);
  }

  /**
   * Works off what was taken in, and looks anew at what the corpus says of it.
   * @param breathe called all along; where it rejects, so does this, and what is left waits for the next time
   */
  async settle(breathe: () => Promise<void>): Promise<void> {
    for (const [source, taken] of this.#pending) {
      await breathe();
      const mentions = taken.mentions.filter(({ status }) => status !== "rejected");
      const places = await placesOf(mentions, taken.snapshot, breathe);
      if (this.#pending.get(source) !== taken) continue;
      this.#pending.delete(source);
      this.#forget(source);
      const judgements = judgementsIn(mentions, taken.snapshot);
      this.#sources.set(source, { snapshot: taken.snapshot, places, judgements });
      this.#count(places, 1);
      for (const words of partiesOf(judgements)) {
        this.#parties.set(words, (this.#parties.get(words) ?? new Set()).add(source));
      }
      for (const entity of this.present(source).keys()) this.#counts.delete(entity);
    }
    for (const source of this.#sources.keys()) {
      await breathe();
      this.present(source);
    }
    for (const entity of this.corpus.entities()) {
      await breathe();
      this.countsOf(entity);
    }
  }

  get sources(): Iterable<string> {
    return this.#sources.keys();
  }

  snapshot(source: string): TextSnapshot | undefined {
    return this.#sources.get(source)?.snapshot;
  }

  /** The sources that mention an entity, in order. */
  sourcesOf(entity: Entity): readonly string[] {
    const known = this.#sourcesOf.get(entity);
    if (known) return known;
    const sources = [...new Set(entity.mentions.map(({ source }) => source))];
    this.#sourcesOf.set(entity, sources);
    return sources;
  }

  /** The sources whose ratings may be by or of an entity. */
  sourcesOfRatings(entity: Entity): Iterable<string> {
    return new Set([...this.sourcesOf(entity), ...(this.#parties.get(entity.key) ?? [])]);
  }

  /** The judgements that a source tells of, in the order of its text. */
  judgements(source: string): readonly Judgement[] {
    return this.#sources.get(source)?.judgements ?? [];
  }

  /** The entities of a source in the order in which it first mentions them; none for one that is not known. */
  present(source: string): ReadonlyMap<Entity, Presence> {
    this.#follow();
    const indexed = this.#sources.get(source);
    return indexed ? (indexed.present ??= this.#presences(source, indexed.places)) : new Map();
  }

  /** Where an entity is, in the order of the sources. */
  *appearances(entity: Entity): Generator<Appearance> {
    for (const source of this.sourcesOf(entity)) {
      const present = this.present(source);
      const own = present.get(entity);
      if (own) yield { source, own, present };
    }
  }

  /** How many sentences, paragraphs and sources mention an entity. */
  countsOf(entity: Entity): Counts {
    const known = this.#counts.get(entity);
    if (known) return known;
    const counts = { sentence: 0, paragraph: 0, source: 0 };
    for (const { own } of this.appearances(entity)) {
      counts.sentence += own.sentences.length;
      counts.paragraph += own.paragraphs.length;
      counts.source += 1;
    }
    this.#counts.set(entity, counts);
    return counts;
  }

  /** How many sentences, paragraphs and sources mention anything. */
  get totals(): Counts {
    return this.#totals;
  }

  /** Outdates the sources of all entities that came or went since somebody asked last. */
  #follow(): void {
    const now = this.corpus.entities();
    const before = this.#known;
    if (now === before) return;
    this.#known = now;
    const [old, young] = [new Set(before), new Set(now)];
    for (const entity of [...before, ...now]) {
      if (old.has(entity) && young.has(entity)) continue;
      for (const source of this.sourcesOf(entity)) {
        const indexed = this.#sources.get(source);
        if (indexed) indexed.present = undefined;
      }
    }
  }

  #entityOf(source: string, id: string): Entity | undefined {
    const resolution = this.corpus.resolutionOf(source, id);
    return resolution?.kind === "entity" ? this.corpus.entity(resolution.key) : undefined;
  }

  #presences(source: string, places: readonly Place[]): ReadonlyMap<Entity, Presence> {
    const byEntity = groupBy(places, ({ mention }) => this.#entityOf(source, mention.id));
    return new Map(
      [...byEntity].flatMap(([entity, of]) =>
        entity ? [[entity, presenceOf(entity, of)] as const] : [],
      ),
    );
  }

  #forget(source: string): void {
    const indexed = this.#sources.get(source);
    if (!indexed) return;
    this.#count(indexed.places, -1);
    for (const words of partiesOf(indexed.judgements)) this.#parties.get(words)?.delete(source);
    this.#sources.delete(source);
  }

  #count(places: readonly Place[], by: 1 | -1): void {
    const last = places.at(-1);
    if (!last) return;
    this.#totals.sentence += by * (last.sentence + 1);
    this.#totals.paragraph += by * (last.paragraph + 1);
    this.#totals.source += by;
  }
}

function partiesOf(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap(({ by, of }) => [by, of].flatMap((party) => party?.words ?? []));
}

function presenceOf(entity: Entity, places: readonly Place[]): Presence {
  const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];
  return {
    entity,
    places,
    sentences: distinct(places.map(({ sentence }) => sentence)),
    paragraphs: distinct(places.map(({ paragraph }) => paragraph)),
  };
}
