import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import { association } from "./association.ts";
import { type Counts, type Level, levels } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { entriesOf, SharedUnits } from "./presences.ts";

/** An entity that appears with the one that was asked about. */
export interface CoOccurrence {
  /** The entity's number: see `OccurrenceIndex.entity`. */
  readonly number: number;
  /** How many sentences, paragraphs and sources mention both. */
  readonly counts: Counts;
  /** The closest level at which they appear together. */
  readonly level: Level;
  /** How strongly they are tied at that level: see `association`. */
  readonly strength: number;
}

/** Two entities that appear together; the one that comes first by key is `a`. */
export interface CoOccurringPair {
  readonly a: Entity;
  readonly b: Entity;
  /** How many sentences, paragraphs or sources mention both. */
  readonly count: number;
  readonly strength: number;
}

/**
 * Who and what an entity appears with, in no order. Symmetric: the counts and the strength of a with b are
 * those of b with a.
 * @param breathe called all along; where it rejects, so does this
 */
export async function coOccurrences(
  index: OccurrenceIndex,
  entity: Entity,
  breathe: () => Promise<void>,
): Promise<readonly CoOccurrence[]> {
  const own = index.numberOf(entity);
  const met: Record<Level, Uint32Array> = {
    sentence: new Uint32Array(index.entityCount),
    paragraph: new Uint32Array(index.entityCount),
    source: new Uint32Array(index.entityCount),
  };
  const shared = new SharedUnits();
  for (const { own: places, present } of index.appearances(entity)) {
    await breathe();
    shared.take(places);
    const { entities } = present;
    for (let at = 0; at < entities.length; at += 2) {
      const other = entities[at] ?? 0;
      const close = shared.count(present, at, "paragraph");
      add(met.source, other, 1);
      add(met.paragraph, other, close);
      if (close > 0) add(met.sentence, other, shared.count(present, at, "sentence"));
    }
  }
  const found: CoOccurrence[] = [];
  for (const [number, source] of met.source.entries()) {
    if (source === 0 || number === own) continue;
    await breathe();
    const counts = {
      sentence: met.sentence[number] ?? 0,
      paragraph: met.paragraph[number] ?? 0,
      source,
    };
    const level = levels.find((candidate) => counts[candidate] > 0) ?? "source";
    const tie = strength(index, own, number, level, counts[level]);
    found.push({ number, counts, level, strength: tie });
  }
  return found;
}

function add(sums: Uint32Array, place: number, count: number): void {
  sums[place] = (sums[place] ?? 0) + count;
}

/**
 * All pairs of entities that appear together at a level, in no order: for pictures of a whole folder.
 * @param isWanted leaves entities out before they are paired
 * @param breathe called all along; where it rejects, so does this
 */
export async function coOccurringPairs(
  index: OccurrenceIndex,
  level: Level,
  isWanted: (entity: Entity) => boolean,
  breathe: () => Promise<void>,
): Promise<readonly CoOccurringPair[]> {
  const met = new Map<number, Map<number, number>>();
  // Once for each number: the corpus may change meanwhile.
  const known = new Map<number, Entity | undefined>();
  const wantedOf = (number: number): Entity | undefined => {
    if (known.has(number)) return known.get(number);
    const entity = index.entity(number);
    const wanted = entity && isWanted(entity) ? entity : undefined;
    known.set(number, wanted);
    return wanted;
  };
  const shared = new SharedUnits();
  for (const source of index.sources) {
    await breathe();
    const present = index.present(source);
    const wanted = [...entriesOf(present)]
      .map(([number, places], place) => ({ number, places, place }))
      .filter(({ number }) => wantedOf(number))
      .sort((a, b) => compare(index.keyOf(a.number), index.keyOf(b.number)));
    for (const [first, one] of wanted.entries()) {
      const of = met.get(one.number) ?? new Map<number, number>();
      met.set(one.number, of);
      shared.take(one.places);
      for (const other of wanted.slice(first + 1)) {
        const count = level === "source" ? 1 : shared.count(present, other.place * 2, level);
        if (count > 0) of.set(other.number, (of.get(other.number) ?? 0) + count);
      }
    }
  }
  const pairs: CoOccurringPair[] = [];
  for (const [one, of] of met) {
    const a = wantedOf(one);
    await breathe();
    for (const [other, count] of of) {
      const b = wantedOf(other);
      if (a && b) pairs.push({ a, b, count, strength: strength(index, one, other, level, count) });
    }
  }
  return pairs;
}

/** @param a the number of an entity, as `b` */
function strength(
  index: OccurrenceIndex,
  a: number | undefined,
  b: number,
  level: Level,
  both: number,
): number {
  const [one, other] = [index.countsOf(a)[level], index.countsOf(b)[level]];
  return association({ both, one, other, all: index.totals[level] });
}
