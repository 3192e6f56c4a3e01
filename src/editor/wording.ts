import { isBuiltInCategory, type BuiltInCategory } from "../core/annotations/category.ts";
import type { MentionStatus } from "../core/annotations/mention.ts";

// How things are called wherever people read of them: hovers, trees, pickers, status.

interface CategoryWords {
  readonly one: string;
  readonly many: string;
  /** A product icon, see the list of codicons. */
  readonly icon: string;
}

const categories: Readonly<Record<BuiltInCategory, CategoryWords>> = {
  person: { one: "person", many: "People", icon: "person" },
  organisation: { one: "organisation", many: "Organisations", icon: "organization" },
  rating: { one: "rating", many: "Ratings", icon: "star-full" },
  money: { one: "amount", many: "Money", icon: "symbol-numeric" },
};

export function categoryWords(category: string): CategoryWords {
  return isBuiltInCategory(category)
    ? categories[category]
    : { one: category, many: category, icon: "tag" };
}

export const statusIcons: Readonly<Record<MentionStatus, string>> = {
  suggested: "circle-outline",
  confirmed: "pass-filled",
  rejected: "circle-slash",
};

/** "1 mention", "4 mentions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
