import { builtInCategories } from "../annotations/category.ts";
import { slug } from "../resolve/slug.ts";
import type { ReadMention, ReadSet } from "./readSet.ts";

/** What becomes of the categories of an import, by their names there: one of ours, or left out (null). */
export type CategoryMap = ReadonlyMap<string, string | null>;

/** What other tools and annotation schemes call our categories: CoNLL-2003, OntoNotes, spaCy, NIF, FollowTheMoney. */
const otherNames: Readonly<Record<string, string>> = {
  per: "person",
  pers: "person",
  people: "person",
  name: "person",
  org: "organisation",
  organization: "organisation",
  organizations: "organisation",
  organisations: "organisation",
  company: "organisation",
  legalentity: "organisation",
  grade: "rating",
  ratings: "rating",
  amount: "money",
  monetary: "money",
  currency: "money",
};

/**
 * What a category of an import is called here: by its own name, whatever its case, or as other tools name
 * ours. Undefined where that is to be asked.
 * @param known the categories of the project and its mentions
 */
export function knownCategory(name: string, known: readonly string[] = []): string | undefined {
  const ours = [...builtInCategories, ...known];
  if (ours.includes(name)) return name;
  const plain = slug(name);
  return ours.find((category) => category === plain) ?? otherNames[plain.replaceAll("-", "")];
}

/** What a category that nobody knows is called where it is taken over: as a key. */
export function newCategory(name: string): string {
  return slug(name);
}

/** The categories of a set, each with how many mentions it has, the most frequent first. */
export function categoriesOf({ sources }: ReadSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of sources) {
    for (const { category } of mentions) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** A set with our categories, without the mentions whose category is left out. */
export function mapCategories(set: ReadSet, map: CategoryMap): ReadSet {
  const mapped = (mention: ReadMention): readonly ReadMention[] => {
    const category = map.get(mention.category);
    return category === null ? [] : [{ ...mention, category: category ?? mention.category }];
  };
  return {
    ...set,
    sources: set.sources.map((source) => ({
      ...source,
      mentions: source.mentions.flatMap(mapped),
    })),
    entities: new Map(
      Array.from(set.entities, ([key, entity]) => {
        const category = map.get(entity.category) ?? entity.category;
        return [key, { ...entity, category }] as const;
      }),
    ),
  };
}
