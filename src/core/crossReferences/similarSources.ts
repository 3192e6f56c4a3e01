import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { entitiesIn } from "./presences.ts";
import { sortInSteps } from "./sortInSteps.ts";

/** A source that shares entities with the one that was asked about. */
export interface SimilarSource {
  readonly source: string;
  /** Those that both mention, the rarest first. */
  readonly shared: readonly Entity[];
  /**
   * The rarities of the shared entities added up, each ln(sources / sources that mention it) as in Spärck
   * Jones's inverse document frequency (1972): what all sources mention makes none alike. Symmetric.
   */
  readonly likeness: number;
}

/**
 * The sources that share most of a source's entities, the most alike first; none that share only what all
 * sources mention.
 * @param breathe called all along; where it rejects, so does this
 */
export async function similarSources(
  index: OccurrenceIndex,
  source: string,
  limit: number,
  breathe: () => Promise<void>,
): Promise<readonly SimilarSource[]> {
  const likeness = new Map<string, number>();
  const rarityOf = (number: number): number =>
    Math.log(index.totals.source / index.countsOf(number).source);
  const own = new Set(entitiesIn(index.present(source)));
  for (const number of own) {
    const rarity = rarityOf(number);
    if (rarity <= 0) continue;
    await breathe();
    for (const other of index.sourcesOf({ key: index.keyOf(number) })) {
      if (other !== source) likeness.set(other, (likeness.get(other) ?? 0) + rarity);
    }
  }
  const alike = await sortInSteps(
    [...likeness],
    ([a, of], [b, than]) => than - of || compare(a, b),
    breathe,
  );
  return alike.slice(0, limit).map(([other, sum]) => ({
    source: other,
    shared: [...entitiesIn(index.present(other))]
      .filter((number) => own.has(number))
      .sort((a, b) => rarityOf(b) - rarityOf(a) || compare(index.keyOf(a), index.keyOf(b)))
      .flatMap((number) => index.entity(number) ?? []),
    likeness: sum,
  }));
}
