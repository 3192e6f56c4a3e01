/** What the tagger tells apart; places only so that they are taken for neither of the others. */
export const taggedCategories = ["person", "organisation", "place"] as const;

export type TaggedCategory = (typeof taggedCategories)[number];

/** Labels of a token: 0 outside any name; then for each category one for its first token and one for those after. */
export const labelCount = 1 + 2 * taggedCategories.length;

export const outside = 0;

export function beginLabel(category: TaggedCategory): number {
  return 1 + 2 * taggedCategories.indexOf(category);
}

export function insideLabel(category: TaggedCategory): number {
  return beginLabel(category) + 1;
}

/** Whether a label may follow another: a name goes on only with the category that it began with. */
export function mayFollow(before: number, label: number): boolean {
  const isInside = label !== outside && label % 2 === 0;
  return !isInside || before === label || before === label - 1;
}
