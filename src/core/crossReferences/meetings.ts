import type { Mention } from "../annotations/mention.ts";
import type { Entity } from "../resolve/entity.ts";
import { sentenceAt } from "../text/paragraphs.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Level } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import type { Place } from "./places.ts";
import { placesIn, unpackPlaces } from "./presences.ts";

/** A mention of one entity and the nearest one of another. */
export interface Meeting {
  readonly source: string;
  /** How close they stand. */
  readonly level: Level;
  readonly mentions: readonly [Mention, Mention];
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
  for (const { source, own, present } of index.appearances(a)) {
    await breathe();
    const others = placesIn(present, number);
    if (!others) continue;
    const placed = (places: Uint32Array): readonly Place[] =>
      unpackPlaces(places).flatMap(({ number: of, ...place }) => {
        const mention = index.mention(source, of);
        return mention ? [{ ...place, mention }] : [];
      });
    for (const { one, other, level } of nearestPairs(placed(own), placed(others))) {
      met[level].push({ source, level, mentions: [one.mention, other.mention] });
    }
  }
  return [...met.sentence, ...met.paragraph, ...met.source];
}

/** The sentence that mentions both, or that of the one and that of the other, in the order of the text. */
export function sentencesOf({ level, mentions }: Meeting, { text }: TextSnapshot): readonly Span[] {
  const told = level === "sentence" ? mentions.slice(0, 1) : [...mentions].sort(compareSpans);
  return told.map(({ start }) => sentenceAt(text, start));
}

interface Pair {
  readonly one: Place;
  readonly other: Place;
  readonly level: Level;
}

/** One pair for each sentence that has both, and each paragraph that has them in two; else the nearest. */
function nearestPairs(ones: readonly Place[], others: readonly Place[]): readonly Pair[] {
  const inSentences = pairsBy(ones, others, "sentence");
  const told = new Set(inSentences.map(({ one }) => one.paragraph));
  const inParagraphs = pairsBy(ones, others, "paragraph").filter(
    ({ one }) => !told.has(one.paragraph),
  );
  const close = [...inSentences, ...inParagraphs];
  if (close.length > 0) return close;
  return nearest(ones, others, "source");
}

function pairsBy(
  ones: readonly Place[],
  others: readonly Place[],
  level: "sentence" | "paragraph",
): readonly Pair[] {
  const numbers = new Set(ones.map((place) => place[level]));
  return [...numbers].flatMap((number) =>
    nearest(
      ones.filter((place) => place[level] === number),
      others.filter((place) => place[level] === number),
      level,
    ),
  );
}

function nearest(ones: readonly Place[], others: readonly Place[], level: Level): readonly Pair[] {
  let best: Pair | undefined;
  for (const one of ones) {
    for (const other of others) {
      if (!best || distance(one, other) < distance(best.one, best.other))
        best = { one, other, level };
    }
  }
  return best ? [best] : [];
}

function distance(a: Place, b: Place): number {
  return Math.abs(a.mention.start - b.mention.start);
}
