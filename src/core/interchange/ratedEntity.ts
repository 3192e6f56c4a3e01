import { partyOf } from "../crossReferences/party.ts";
import type { ExchangedMention, ExchangedSource } from "./annotationSet.ts";
import { folded } from "./entityNames.ts";

/**
 * Tells of ratings of a source what they were given to: the entity that the rating's `of` is a name of, else
 * the one that its words mean where they stand (“the council”); undefined where that is not clear.
 * @param keys of entities by their names
 */
export function ratedIn(
  { snapshot, mentions }: ExchangedSource,
  keys: ReadonlyMap<string, string | undefined>,
): (rating: ExchangedMention) => string | undefined {
  const others = mentions
    .filter(({ status, category }) => status !== "rejected" && !isFigure(category))
    .map((mention) => ({ ...mention, text: snapshot.slice(mention) }));
  return (rating) => {
    const { of } = rating.category === "rating" ? rating.attributes : {};
    if (of === undefined) return undefined;
    return keys.get(folded(of)) ?? partyOf(of, rating, others, snapshot).mention?.entity;
  };
}

/** Whether mentions of a category tell a grade or an amount and name nothing. */
export function isFigure(category: string): boolean {
  return category === "rating" || category === "money";
}
