import type { Entity } from "../resolve/entity.ts";
import { association } from "./association.ts";
import { type Counts, type Level, levels } from "./level.ts";
import type { OccurrenceIndex, Presence } from "./occurrenceIndex.ts";

/** An entity that appears with the one that was asked about. */
export interface CoOccurrence {
  readonly entity: Entity;
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
 */
export function coOccurrences(index: OccurrenceIndex, entity: Entity): readonly CoOccurrence[] {
  const met = new Map<Entity, Record<Level, number>>();
  for (const { own, present } of index.appearances(entity)) {
    for (const [other, { sentences, paragraphs }] of present) {
      if (other === entity) continue;
      let counts = met.get(other);
      if (!counts) met.set(other, (counts = { sentence: 0, paragraph: 0, source: 0 }));
      const close = common(own.paragraphs, paragraphs);
      counts.source += 1;
      counts.paragraph += close;
      if (close > 0) counts.sentence += common(own.sentences, sentences);
    }
  }
  return [...met].map(([other, counts]) => {
    const level = levels.find((candidate) => counts[candidate] > 0) ?? "source";
    return {
      entity: other,
      counts,
      level,
      strength: strength(index, entity, other, level, counts[level]),
    };
  });
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
  const met = new Map<Entity, Map<Entity, number>>();
  for (const source of index.sources) {
    await breathe();
    const present = [...index.present(source).values()]
      .filter(({ entity }) => isWanted(entity))
      .sort((a, b) => (a.entity.key < b.entity.key ? -1 : 1));
    for (const [at, one] of present.entries()) {
      const of = met.get(one.entity) ?? new Map<Entity, number>();
      met.set(one.entity, of);
      for (const other of present.slice(at + 1)) {
        const count = shared(one, other, level);
        if (count > 0) of.set(other.entity, (of.get(other.entity) ?? 0) + count);
      }
    }
  }
  const pairs: CoOccurringPair[] = [];
  for (const [a, of] of met) {
    await breathe();
    for (const [b, count] of of) {
      pairs.push({ a, b, count, strength: strength(index, a, b, level, count) });
    }
  }
  return pairs;
}

function strength(
  index: OccurrenceIndex,
  a: Entity,
  b: Entity,
  level: Level,
  both: number,
): number {
  const [one, other] = [index.countsOf(a)[level], index.countsOf(b)[level]];
  return association({ both, one, other, all: index.totals[level] });
}

/** How many units of a source mention both. */
function shared(a: Presence, b: Presence, level: Level): number {
  if (level === "source") return 1;
  return level === "sentence"
    ? common(a.sentences, b.sentences)
    : common(a.paragraphs, b.paragraphs);
}

/** How many numbers two ascending lists share. */
function common(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let [i, j] = [0, 0]; ;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return count;
    if (one === other) count += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
}
