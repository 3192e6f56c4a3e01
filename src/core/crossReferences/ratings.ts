import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import { compareSpans } from "../text/span.ts";
import type { Judgement } from "./judgement.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import type { Party } from "./party.ts";
import type { Time } from "./times.ts";

/** A judgement, where it is told, and who gave and got it, as far as that is known. */
export interface Rating extends Judgement {
  readonly source: string;
  readonly judge?: Entity;
  readonly judged?: Entity;
}

/** The ratings that an entity has to do with, each in order of time. */
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
  const near = await allRatings(index, breathe, index.sourcesOfRatings(entity));
  return {
    given: inTime(near.filter(({ judge }) => judge?.key === entity.key)),
    got: inTime(near.filter(({ judged }) => judged?.key === entity.key)),
  };
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
  return index.judgements(source).map((judgement) => {
    const [judge, judged] = [judgement.by, judgement.of].map(
      (party) => party && entityOf(index, source, party),
    );
    return { ...judgement, source, ...(judge && { judge }), ...(judged && { judged }) };
  });
}

/**
 * Ratings in order of time: by when they were given, else by when they were told; those of which neither is
 * known come last. What is of one time is in the order of the sources and of their texts.
 */
export function inTime(ratings: readonly Rating[]): readonly Rating[] {
  const key = ({ time, told }: Rating): Time => time ?? told ?? "9999";
  return [...ratings].sort(
    (a, b) =>
      compare(key(a), key(b)) || compare(a.source, b.source) || compareSpans(a.mention, b.mention),
  );
}

/** A key, as decisions name parties, or what the mention means that is meant. */
function entityOf(
  { corpus }: OccurrenceIndex,
  source: string,
  { words, mention }: Party,
): Entity | undefined {
  const listed = corpus.entity(words);
  if (listed || !mention) return listed;
  const resolution = corpus.resolutionOf(source, mention.id);
  return resolution?.kind === "entity" ? corpus.entity(resolution.key) : undefined;
}
