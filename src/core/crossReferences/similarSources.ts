import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { entriesOf } from "./presences.ts";

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
  const rarityOf = (entity: Entity): number =>
    Math.log(index.totals.source / index.countsOf(entity).source);
  const own = new Set(entitiesIn(index, source));
  for (const entity of own) {
    const rarity = rarityOf(entity);
    if (rarity <= 0) continue;
    await breathe();
    for (const other of entity.sources) {
      if (other !== source) likeness.set(other, (likeness.get(other) ?? 0) + rarity);
    }
  }
  return [...likeness]
    .sort(([a, of], [b, than]) => than - of || compare(a, b))
    .slice(0, limit)
    .map(([other, sum]) => ({
      source: other,
      shared: entitiesIn(index, other)
        .filter((entity) => own.has(entity))
        .sort((a, b) => rarityOf(b) - rarityOf(a) || compare(a.key, b.key)),
      likeness: sum,
    }));
}

function entitiesIn(index: OccurrenceIndex, source: string): readonly Entity[] {
  return [...entriesOf(index.present(source))].flatMap(([number]) => index.entity(number) ?? []);
}
