import type { Mention } from "../annotations/mention.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { compare } from "../corpus/order.ts";
import type { Entity, SourceReferent } from "../resolve/entity.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Amount, amountOf } from "./amount.ts";
import { type Judgement, judgementsIn } from "./judgement.ts";
import type { Counts, Level } from "./level.ts";
import type { Party } from "./party.ts";
import { placesOf } from "./places.ts";
import {
  entitiesIn,
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
  /** One of its mentions, by its index: quicker than to have all. */
  mentionAt(index: number): Mention | undefined;
}

/** An entity in a source, and all that is there. */
export interface Appearance {
  readonly source: string;
  /** The entity's own places: see `Presences`. */
  readonly own: Uint32Array;
  readonly present: Presences;
  /** Of each mention by its number where it begins (in UTF-16 code units), its sentence and its paragraph. */
  readonly places: Uint32Array;
  /** The amounts that mentions give, by the number of the mention. */
  readonly amounts: ReadonlyMap<number, Amount>;
}

/** A judgement, and the numbers of the entities that the mentions of its parties mean. */
export interface ReadJudgement {
  readonly judgement: Judgement;
  readonly by?: number | undefined;
  readonly of?: number | undefined;
}

interface IndexedSource {
  readonly name: string;
  readonly taken: SourceToIndex;
  /** The index of each mention that was not rejected, in the order of the text. */
  readonly indexes: Uint32Array;
  /** See `Appearance`. */
  readonly places: Uint32Array;
  readonly judgements: readonly Judgement[];
  /** The index of each mention that is a party of a judgement. */
  readonly parties: ReadonlyMap<Mention, number>;
  readonly amounts: ReadonlyMap<number, Amount>;
  /** As the corpus resolves it. */
  present: Presences;
  read: readonly ReadJudgement[];
}

type Reads = Pick<Corpus, "entity" | "entities" | "follow" | "keysIn" | "settle">;

const noCounts: Counts = { sentence: 0, paragraph: 0, source: 0 };

/**
 * Which entities stand where, by source, and in which sources each entity is: what all cross-references are computed
 * from. After a change of the corpus only sources are looked at anew that changed themselves or of which entities
 * came to mean other things.
 *
 * Give it each source that the corpus is given, after the corpus, and settle it before asking: what has not been
 * settled since counts as it was before.
 */
export class OccurrenceIndex {
  readonly corpus: Reads;
  readonly #changes: ReturnType<Corpus["follow"]>;
  readonly #sources = new Map<string, IndexedSource>();
  readonly #pending = new Map<string, SourceToIndex>();
  /** Sources that are to be resolved anew. */
  readonly #outdated = new Set<string>();
  /** The sources in which a rating's `by` or `of` may be a key, by that key. */
  readonly #parties = new Map<string, Set<string>>();
  readonly #totals = { ...noCounts };
  /** Entities are numbered as they are met; a key keeps its number. */
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  /** By the number of the entity. */
  readonly #counts: Record<Level, number>[] = [];
  /** The sources that mention an entity, by its number; in order only where they were asked for. */
  readonly #postings: IndexedSource[][] = [];
  /** The entities as the corpus had them when this was settled last, by key. */
  readonly #known = new Map<string, Entity>();

  constructor(corpus: Reads) {
    this.corpus = corpus;
    this.#changes = corpus.follow();
  }

  /** Takes a source in, or what has become of it. Quick: the work waits until the index is settled. */
  update(source: string, taken: SourceToIndex): void {
    this.#pending.set(source, taken);
  }

  remove(source: string): void {
    this.#pending.delete(source);
    this.#outdated.delete(source);
    this.#forget(source);
  }

  /**
   * Works off what was taken in, and looks anew at what the corpus says of it.
   * @param breathe called all along; where it rejects, so does this, and what is left waits for the next time
   */
  async settle(breathe: () => Promise<void>): Promise<void> {
    await this.#follow(breathe);
    for (const [source, taken] of this.#pending) {
      await breathe();
      const indexed = await indexedSource(source, taken, breathe);
      if (this.#pending.get(source) !== taken) continue;
      this.#pending.delete(source);
      this.#outdated.delete(source);
      this.#forget(source);
      this.#sources.set(source, indexed);
      this.#countAll(indexed, 1);
      for (const words of partiesOf(indexed.judgements)) {
        this.#parties.set(words, (this.#parties.get(words) ?? new Set()).add(source));
      }
      this.#resolve(indexed);
    }
    // What the corpus learnt meanwhile.
    await this.#follow(breathe);
    for (const source of this.#outdated) {
      await breathe();
      this.#outdated.delete(source);
      const indexed = this.#sources.get(source);
      if (indexed) this.#resolve(indexed);
    }
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
    const index = indexed?.indexes[number];
    return index === undefined ? undefined : indexed?.taken.mentionAt(index);
  }

  /** The amounts that mentions of a source give, by the number of the mention. */
  amounts(source: string): ReadonlyMap<number, Amount> {
    return this.#sources.get(source)?.amounts ?? new Map();
  }

  /** The sources whose ratings may be by or of an entity. */
  sourcesOfRatings(entity: Entity): Iterable<string> {
    return new Set([...this.sourcesOf(entity), ...(this.#parties.get(entity.key) ?? [])]);
  }

  /** The judgements that a source tells of, in the order of its text. */
  judgements(source: string): readonly ReadJudgement[] {
    return this.#sources.get(source)?.read ?? [];
  }

  /** What a source mentions; nothing for one that is not known. */
  present(source: string): Presences {
    return this.#sources.get(source)?.present ?? noPresences;
  }

  /** The sources that mention an entity, in order. */
  sourcesOf(entity: Pick<Entity, "key">): readonly string[] {
    return this.#posting(entity).map(({ name }) => name);
  }

  /** Where an entity is, in the order of the sources. */
  *appearances(entity: Entity): Generator<Appearance> {
    const number = this.numberOf(entity) ?? -1;
    for (const { name, present, places, amounts } of [...this.#posting(entity)]) {
      const own = placesIn(present, number);
      if (own) yield { source: name, own, present, places, amounts };
    }
  }

  #posting(entity: Pick<Entity, "key">): readonly IndexedSource[] {
    // Quick where they are in order already.
    const posting = this.#postings[this.numberOf(entity) ?? -1] ?? [];
    return posting.sort((a, b) => compare(a.name, b.name));
  }

  /** The number that an entity has in presences; undefined for one that no source mentions. */
  numberOf({ key }: Pick<Entity, "key">): number | undefined {
    return this.#numbers.get(key);
  }

  /** The key of the entity with a number. */
  keyOf(number: number): string {
    return this.#keys[number] ?? "";
  }

  /** The entity with a number; undefined for one that is no more. */
  entity(number: number): Entity | undefined {
    return this.corpus.entity(this.keyOf(number));
  }

  /** How many entities have numbers, from zero on. */
  get entityCount(): number {
    return this.#keys.length;
  }

  /** How many sentences, paragraphs and sources mention the entity with a number. */
  countsOf(number: number | undefined): Counts {
    return this.#counts[number ?? -1] ?? noCounts;
  }

  /** How many sentences, paragraphs and sources mention anything. */
  get totals(): Counts {
    return this.#totals;
  }

  /** Looks of which sources the corpus says other things than it did. */
  async #follow(breathe: () => Promise<void>): Promise<void> {
    this.corpus.settle();
    const { keys, sources } = this.#changes;
    for (const key of keys) {
      await breathe();
      keys.delete(key);
      const before = this.#known.get(key);
      const after = this.corpus.entity(key);
      for (const { source } of apart(before, after)) this.#outdated.add(source.name);
      if (after) this.#known.set(key, after);
      else this.#known.delete(key);
    }
    for (const source of sources) this.#outdated.add(source);
    sources.clear();
  }

  #resolve(indexed: IndexedSource): void {
    const before = indexed.present;
    const keys = this.corpus.keysIn(indexed.name);
    const entityAt = (index: number | undefined): number | undefined => {
      const key = keys[index ?? -1];
      return key === undefined ? undefined : this.#numbered(key);
    };
    const entityOf = (party: Party | undefined): number | undefined =>
      party?.mention && entityAt(indexed.parties.get(party.mention));
    indexed.present = packPresences(indexed.places, (number) => entityAt(indexed.indexes[number]));
    indexed.read = indexed.judgements.map((judgement) => ({
      judgement,
      by: entityOf(judgement.by),
      of: entityOf(judgement.of),
    }));
    this.#countPresent(before, -1);
    this.#countPresent(indexed.present, 1);
    this.#post(indexed, before, indexed.present);
  }

  /** Lists a source with the entities that it came to mention, and no more with those that it left. */
  #post(indexed: IndexedSource, before: Presences, after: Presences): void {
    const left = new Set(entitiesIn(before));
    for (const entity of entitiesIn(after)) {
      if (!left.delete(entity)) this.#postings[entity]?.push(indexed);
    }
    for (const entity of left) {
      const posting = this.#postings[entity];
      posting?.splice(posting.indexOf(indexed), 1);
    }
  }

  #numbered(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    this.#counts.push({ ...noCounts });
    this.#postings.push([]);
    return this.#keys.push(key) - 1;
  }

  #forget(source: string): void {
    const indexed = this.#sources.get(source);
    if (!indexed) return;
    this.#countAll(indexed, -1);
    this.#countPresent(indexed.present, -1);
    this.#post(indexed, indexed.present, noPresences);
    for (const words of partiesOf(indexed.judgements)) this.#parties.get(words)?.delete(source);
    this.#sources.delete(source);
  }

  #countAll({ places }: IndexedSource, by: 1 | -1): void {
    addUnits(this.#totals, places, by);
  }

  #countPresent(present: Presences, by: 1 | -1): void {
    for (const [entity, places] of entriesOf(present)) {
      const counts = this.#counts[entity];
      if (counts) addUnits(counts, places, by);
    }
  }
}

async function indexedSource(
  name: string,
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
  const judgements = judgementsIn(mentions, snapshot);
  const parties = judgements.flatMap(({ by, of }) => [by, of].flatMap((one) => one?.mention ?? []));
  return {
    name,
    taken,
    indexes: Uint32Array.from(places, ({ mention }) => indexOf.get(mention) ?? 0),
    places: Uint32Array.from(
      places.flatMap(({ mention, sentence, paragraph }) => [mention.start, sentence, paragraph]),
    ),
    judgements,
    parties: new Map(parties.map((mention) => [mention, indexOf.get(mention) ?? 0])),
    amounts: new Map(amounts),
    present: noPresences,
    read: [],
  };
}

function addUnits(counts: Record<Level, number>, places: Uint32Array, by: 1 | -1): void {
  if (places.length === 0) return;
  counts.sentence += by * unitCount(places, "sentence");
  counts.paragraph += by * unitCount(places, "paragraph");
  counts.source += by;
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
