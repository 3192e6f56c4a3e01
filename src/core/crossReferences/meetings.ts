import type { Entity } from "../resolve/entity.ts";
import type { Level } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { type NumberedPlace, placesIn, placeWidth, unpackPlaces } from "./presences.ts";

/** A mention of one entity and the nearest one of another. */
export interface Meeting {
  readonly source: string;
  /** How close they stand. */
  readonly level: Level;
  /** The numbers of the mentions: see `OccurrenceIndex.mention`. */
  readonly numbers: readonly [number, number];
}

/**
 * Where two entities meet, the closest first, then in the order of the sources and of their texts: each
 * sentence that mentions both; each paragraph that does so in two sentences; of a source that does so in
 * two paragraphs the two mentions that stand nearest to one another.
 * @param breathe called all along; where it rejects, so does this
 */
export async function meetingsOf(
  index: OccurrenceIndex,
  a: Entity,
  b: Entity,
  breathe: () => Promise<void>,
): Promise<readonly Meeting[]> {
  const met: Record<Level, Meeting[]> = { sentence: [], paragraph: [], source: [] };
  const number = index.numberOf(b) ?? -1;
  for (const { source, own, present, places } of index.appearances(a)) {
    await breathe();
    const others = placesIn(present, number);
    if (!others) continue;
    const startOf = (of: number): number => places[of * placeWidth] ?? 0;
    for (const { one, other, level } of nearestPairs(
      unpackPlaces(own),
      unpackPlaces(others),
      startOf,
    )) {
      met[level].push({ source, level, numbers: [one.number, other.number] });
    }
  }
  return [...met.sentence, ...met.paragraph, ...met.source];
}

/** The mentions of a meeting to show, in the order of the text: where one sentence has both, the other's alone. */
export function shownOf({ level, numbers }: Meeting): readonly number[] {
  const [own, other] = numbers;
  // They are numbered in the order of the text.
  return level === "sentence" ? [other] : [Math.min(own, other), Math.max(own, other)];
}

type StartOf = (number: number) => number;

interface Pair {
  readonly one: NumberedPlace;
  readonly other: NumberedPlace;
  readonly level: Level;
}

/** One pair for each sentence that has both, and each paragraph that has them in two; else the nearest. */
function nearestPairs(
  ones: readonly NumberedPlace[],
  others: readonly NumberedPlace[],
  startOf: StartOf,
): readonly Pair[] {
  const inSentences = pairsBy(ones, others, "sentence", startOf);
  const told = new Set(inSentences.map(({ one }) => one.paragraph));
  const inParagraphs = pairsBy(ones, others, "paragraph", startOf).filter(
    ({ one }) => !told.has(one.paragraph),
  );
  const close = [...inSentences, ...inParagraphs];
  if (close.length > 0) return close;
  return nearest(ones, others, "source", startOf);
}

/** Both are in the order of the text, and so are its units. */
function pairsBy(
  ones: readonly NumberedPlace[],
  others: readonly NumberedPlace[],
  level: "sentence" | "paragraph",
  startOf: StartOf,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; ;) {
    const [one, other] = [ones[i], others[j]];
    if (!one || !other) return pairs;
    if (one[level] === other[level]) {
      const within = (place: NumberedPlace): boolean => place[level] === one[level];
      const [ends, otherEnds] = [endOf(ones, i, within), endOf(others, j, within)];
      pairs.push(...nearest(ones.slice(i, ends), others.slice(j, otherEnds), level, startOf));
      [i, j] = [ends, otherEnds];
    } else if (one[level] < other[level]) i += 1;
    else j += 1;
  }
}

function endOf<Place>(
  places: readonly Place[],
  from: number,
  isIn: (place: Place) => boolean,
): number {
  let end = from;
  for (let place = places[end]; place && isIn(place); place = places[end]) end += 1;
  return end;
}

function nearest(
  ones: readonly NumberedPlace[],
  others: readonly NumberedPlace[],
  level: Level,
  startOf: StartOf,
): readonly Pair[] {
  let best: Pair | undefined;
  let least = Infinity;
  for (const one of ones) {
    for (const other of others) {
      const distance = Math.abs(startOf(one.number) - startOf(other.number));
      if (distance >= least) continue;
      least = distance;
      best = { one, other, level };
    }
  }
  return best ? [best] : [];
}
