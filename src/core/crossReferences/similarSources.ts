import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";

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
 */
export function similarSources(
  index: OccurrenceIndex,
  source: string,
  limit: number,
): readonly SimilarSource[] {
  const likeness = new Map<string, number>();
  const rarityOf = (entity: Entity): number =>
    Math.log(index.totals.source / index.countsOf(entity).source);
  const own = index.present(source);
  for (const entity of own.keys()) {
    const rarity = rarityOf(entity);
    if (rarity <= 0) continue;
    for (const { source: other } of index.appearances(entity)) {
      if (other !== source) likeness.set(other, (likeness.get(other) ?? 0) + rarity);
    }
  }
  return [...likeness]
    .sort(([a, of], [b, than]) => than - of || compare(a, b))
    .slice(0, limit)
    .map(([other, sum]) => ({
      source: other,
      shared: [...index.present(other).keys()]
        .filter((entity) => own.has(entity))
        .sort((a, b) => rarityOf(b) - rarityOf(a) || compare(a.key, b.key)),
      likeness: sum,
    }));
}
