/** What a mention can be. Projects may add categories of their own: in files a category is any word. */
export const builtInCategories = ["person", "organisation", "rating", "money"] as const;

export type BuiltInCategory = (typeof builtInCategories)[number];

export function isBuiltInCategory(category: string): category is BuiltInCategory {
  return (builtInCategories as readonly string[]).includes(category);
}
