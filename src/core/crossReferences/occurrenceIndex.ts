import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { compare } from "../corpus/order.ts";
import type { Entity, SourceReferent } from "../resolve/entity.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Amount, amountOf } from "./amount.ts";
import { type Judgement, judgementsIn } from "./judgement.ts";
import type { Counts, Level } from "./level.ts";
import { placesOf } from "./places.ts";
import {
  entriesOf,
  noPresences,
  packPresences,
  placesIn,
  type Presences,
  unitCount,
} from "./presences.ts";

/** A source as it is kept by whoever gives it: asked for its mentions and text whenever they are needed. */
export interface SourceToIndex {
  readonly mentions: readonly Mention[];
  readonly snapshot: TextSnapshot;
}

/** An entity in a source, and all that is there. */
export interface Appearance {
  readonly source: string;
  /** The entity's own places: see `Presences`. */
  readonly own: Uint32Array;
  readonly present: Presences;
}

interface IndexedSource {
  readonly taken: SourceToIndex;
  /** The index of each mention that was not rejected, in the order of the text. */
  readonly indexes: Uint32Array;
  /** See `Presences`, in the order of the text. */
  readonly places: Uint32Array;
  readonly judgements: readonly Judgement[];
  /** The amounts that mentions give, by the number of the mention. */
  readonly amounts: ReadonlyMap<number, Amount>;
  /** As the corpus resolves it. */
  present: Presences;
  revision: unknown;
}

type Reads = Pick<Corpus, "entities" | "entity" | "resolutionOf" | "revisionOf">;

const noCounts: Counts = { sentence: 0, paragraph: 0, source: 0 };

/**
 * Which entities stand where, by source: what all cross-references are computed from. After a change of the corpus
 * only sources are looked at anew that changed themselves or of which entities came to mean other things.
 *
 * Give it each source that the corpus is given, after the corpus, and settle it before asking: what has not been
 * settled since counts as it was before.
 */
export class OccurrenceIndex {
  readonly corpus: Reads;
  readonly #sources = new Map<string, IndexedSource>();
  readonly #pending = new Map<string, SourceToIndex>();
  /** The sources in which a rating's `by` or `of` may be a key, by that key. */
  readonly #parties = new Map<string, Set<string>>();
  readonly #totals = { ...noCounts };
  /** Entities are numbered as they are met; a key keeps its number. */
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  /** By the number of the entity. */
  readonly #counts: Record<Level, number>[] = [];
  /** The entities as the corpus had them when this was settled last. */
  #known: readonly Entity[] = [];

  constructor(corpus: Reads) {
    this.corpus = corpus;
  }

  /** Takes a source in, or what has become of it. Quick: the work waits until the index is settled. */
  update(source: string, taken: SourceToIndex): void {
    this.#pending.set(source, taken);
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
      const indexed = await indexedSource(taken, breathe);
      if (this.#pending.get(source) !== taken) continue;
      this.#pending.delete(source);
      this.#forget(source);
      this.#sources.set(source, indexed);
      this.#countAll(indexed, 1);
      for (const words of partiesOf(indexed.judgements)) {
        this.#parties.set(words, (this.#parties.get(words) ?? new Set()).add(source));
      }
      this.#resolve(source, indexed);
    }
    await this.#follow(breathe);
  }

  get sources(): Iterable<string> {
    return this.#sources.keys();
  }

  snapshot(source: string): TextSnapshot | undefined {
    return this.#sources.get(source)?.taken.snapshot;
  }

  /** A mention of a source by its number: see `NumberedPlace`. */
  mention(source: string, number: number): Mention | undefined {
    const indexed = this.#sources.get(source);
    return indexed?.taken.mentions[indexed.indexes[number] ?? -1];
  }

  /** The amounts that mentions of a source give, by the number of the mention. */
  amounts(source: string): ReadonlyMap<number, Amount> {
    return this.#sources.get(source)?.amounts ?? new Map();
  }

  /** The sources whose ratings may be by or of an entity. */
  sourcesOfRatings(entity: Entity): Iterable<string> {
    return new Set([...entity.sources, ...(this.#parties.get(entity.key) ?? [])]);
  }

  /** The judgements that a source tells of, in the order of its text. */
  judgements(source: string): readonly Judgement[] {
    return this.#sources.get(source)?.judgements ?? [];
  }

  /** What a source mentions; nothing for one that is not known. */
  present(source: string): Presences {
    return this.#sources.get(source)?.present ?? noPresences;
  }

  /** Where an entity is, in the order of the sources. */
  *appearances(entity: Entity): Generator<Appearance> {
    const number = this.numberOf(entity);
    if (number === undefined) return;
    for (const source of entity.sources) {
      const present = this.present(source);
      const own = placesIn(present, number);
      if (own) yield { source, own, present };
    }
  }

  /** The number that an entity has in presences; undefined for one that no source mentions. */
  numberOf({ key }: Pick<Entity, "key">): number | undefined {
    return this.#numbers.get(key);
  }

  /** The entity with a number; undefined for one that is no more. */
  entity(number: number): Entity | undefined {
    return this.corpus.entity(this.#keys[number] ?? "");
  }

  /** How many entities have numbers, from zero on. */
  get entityCount(): number {
    return this.#keys.length;
  }

  /** How many sentences, paragraphs and sources mention an entity. */
  countsOf(entity: Pick<Entity, "key">): Counts {
    return this.#counts[this.numberOf(entity) ?? -1] ?? noCounts;
  }

  /** How many sentences, paragraphs and sources mention anything. */
  get totals(): Counts {
    return this.#totals;
  }

  /** Looks anew at the sources of which the corpus says other things than it did. */
  async #follow(breathe: () => Promise<void>): Promise<void> {
    const now = this.corpus.entities();
    if (now !== this.#known) {
      const outdated = new Set<string>();
      for (const [before, after] of changes(this.#known, now)) {
        await breathe();
        for (const { source } of apart(before, after)) outdated.add(source.name);
      }
      for (const [source, indexed] of this.#sources) {
        await breathe();
        const isOutdated =
          outdated.has(source) || this.corpus.revisionOf(source) !== indexed.revision;
        if (isOutdated && this.#sources.get(source) === indexed) this.#resolve(source, indexed);
      }
      this.#known = now;
    }
  }

  #resolve(source: string, indexed: IndexedSource): void {
    this.#countPresent(indexed, -1);
    const { mentions } = indexed.taken;
    indexed.revision = this.corpus.revisionOf(source);
    indexed.present = packPresences(indexed.places, (number) => {
      const id = mentions[indexed.indexes[number] ?? -1]?.id;
      const resolution = id === undefined ? undefined : this.corpus.resolutionOf(source, id);
      return resolution?.kind === "entity" ? this.#numbered(resolution.key) : undefined;
    });
    this.#countPresent(indexed, 1);
  }

  #numbered(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    this.#counts.push({ ...noCounts });
    return this.#keys.push(key) - 1;
  }

  #forget(source: string): void {
    const indexed = this.#sources.get(source);
    if (!indexed) return;
    this.#countAll(indexed, -1);
    this.#countPresent(indexed, -1);
    for (const words of partiesOf(indexed.judgements)) this.#parties.get(words)?.delete(source);
    this.#sources.delete(source);
  }

  #countAll({ places }: IndexedSource, by: 1 | -1): void {
    addUnits(this.#totals, places, by);
  }

  #countPresent({ present }: IndexedSource, by: 1 | -1): void {
    for (const [entity, places] of entriesOf(present)) {
      const counts = this.#counts[entity];
      if (counts) addUnits(counts, places, by);
    }
  }
}

async function indexedSource(
  taken: SourceToIndex,
  breathe: () => Promise<void>,
): Promise<IndexedSource> {
  const { mentions: all, snapshot } = taken;
  const indexOf = new Map(all.map((mention, index) => [mention, index]));
  const mentions = all.filter(({ status }) => status !== "rejected");
  const places = await placesOf(mentions, snapshot, breathe);
  const amounts = places.flatMap(({ mention }, number) => {
    const amount = mention.category === "money" ? amountOf(mention) : undefined;
    return amount ? [[number, amount] as const] : [];
  });
  return {
    taken,
    indexes: Uint32Array.from(places, ({ mention }) => indexOf.get(mention) ?? 0),
    places: Uint32Array.from(
      places.flatMap(({ sentence, paragraph }, number) => [number, sentence, paragraph]),
    ),
    judgements: judgementsIn(mentions, snapshot),
    amounts: new Map(amounts),
    present: noPresences,
    revision: undefined,
  };
}

function addUnits(counts: Record<Level, number>, places: Uint32Array, by: 1 | -1): void {
  if (places.length === 0) return;
  counts.sentence += by * unitCount(places, "sentence");
  counts.paragraph += by * unitCount(places, "paragraph");
  counts.source += by;
}

/** The entities of two lists ordered by key that differ, each with what it was and what it is. */
function* changes(
  before: readonly Entity[],
  after: readonly Entity[],
): Generator<readonly [Entity | undefined, Entity | undefined]> {
  for (let [i, j] = [0, 0]; ;) {
    const [one, other] = [before[i], after[j]];
    if (!one && !other) return;
    const order = !one ? 1 : !other ? -1 : compare(one.key, other.key);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    if (one !== other) yield [order <= 0 ? one : undefined, order >= 0 ? other : undefined];
  }
}

/** What only one of two states of an entity has. */
function apart(before: Entity | undefined, after: Entity | undefined): Iterable<SourceReferent> {
  const left = new Set(before?.members);
  const added = after?.members.filter((member) => !left.delete(member)) ?? [];
  return [...left, ...added];
}

function partiesOf(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap(({ by, of }) => [by, of].flatMap((party) => party?.words ?? []));
}
