import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import { compareSpans } from "../text/span.ts";
import type { Judgement } from "./judgement.ts";
import type { OccurrenceIndex, ReadJudgement } from "./occurrenceIndex.ts";
import type { Party } from "./party.ts";
import type { Time } from "./times.ts";

/** A judgement, where it is told, and who gave and got it, as far as that is known. */
export interface Rating extends Judgement {
  readonly source: string;
  readonly judge?: Entity;
  readonly judged?: Entity;
}

/** The ratings that an entity has to do with, in no order: see `byTime`. */
export interface OwnRatings {
  /** Those that it gave. */
  readonly given: readonly Rating[];
  /** Those that it got. */
  readonly got: readonly Rating[];
}

/** @param breathe called all along; where it rejects, so does this */
export async function ratingsOf(
  index: OccurrenceIndex,
  entity: Entity,
  breathe: () => Promise<void>,
): Promise<OwnRatings> {
  const own = index.numberOf(entity);
  const given: Rating[] = [];
  const got: Rating[] = [];
  for (const source of index.sourcesOfRatings(entity)) {
    await breathe();
    for (const read of index.judgements(source)) {
      // Most of what is told where it is mentioned is told of others.
      const { by, of } = read.judgement;
      const isNear = [by?.words, of?.words].includes(entity.key);
      if (!isNear && read.by !== own && read.of !== own) continue;
      const rating = ratingOf(index, source, read);
      if (rating.judge?.key === entity.key) given.push(rating);
      if (rating.judged?.key === entity.key) got.push(rating);
    }
  }
  return { given, got };
}

/**
 * The ratings of sources, in no order: those of a folder, unless told otherwise.
 * @param breathe called all along; where it rejects, so does this
 */
export async function allRatings(
  index: OccurrenceIndex,
  breathe: () => Promise<void>,
  sources: Iterable<string> = index.sources,
): Promise<readonly Rating[]> {
  const found: Rating[] = [];
  for (const source of sources) {
    await breathe();
    found.push(...ratingsIn(index, source));
  }
  return found;
}

/** The ratings that a source tells of, in the order of its text. */
export function ratingsIn(index: OccurrenceIndex, source: string): readonly Rating[] {
  return index.judgements(source).map((read) => ratingOf(index, source, read));
}

function ratingOf(
  index: OccurrenceIndex,
  source: string,
  { judgement, by, of }: ReadJudgement,
): Rating {
  const judge = entityOf(index, judgement.by, by);
  const judged = entityOf(index, judgement.of, of);
  return { ...judgement, source, ...(judge && { judge }), ...(judged && { judged }) };
}

/**
 * Orders ratings by when they were given, else by when they were told; those of which neither is known come
 * last. What is of one time is in the order of the sources and of their texts.
 */
export function byTime(a: Rating, b: Rating): number {
  const key = ({ time, told }: Rating): Time => time ?? told ?? "9999";
  return (
    compare(key(a), key(b)) || compare(a.source, b.source) || compareSpans(a.mention, b.mention)
  );
}

/** A key, as decisions name parties, or what the mention means that is meant. */
function entityOf(
  index: OccurrenceIndex,
  party: Party | undefined,
  number: number | undefined,
): Entity | undefined {
  const listed = party && index.corpus.entity(party.words);
  return listed ?? (number === undefined ? undefined : index.entity(number));
}
