import type { AnchorState } from "../core/anchor/anchorState.ts";
import { isBuiltInCategory, type BuiltInCategory } from "../core/annotations/category.ts";
import type { MentionStatus } from "../core/annotations/mention.ts";

// How things are called wherever people read of them: hovers, trees, pickers, status.

export interface CategoryWords {
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

/** @param label what the project calls a category of its own, which is else called by its key */
export function categoryWords(category: string, label = category): CategoryWords {
  return isBuiltInCategory(category)
    ? categories[category]
    : { one: label, many: label, icon: "tag" };
}

export const statusIcons: Readonly<Record<MentionStatus, string>> = {
  suggested: "circle-outline",
  confirmed: "pass-filled",
  rejected: "circle-slash",
};

/** What became of an annotation whose text was changed; `said` follows its words, as in “Ann Lee: …”. */
export const anchorWords: Readonly<
  Record<Exclude<AnchorState, "fits">, { readonly icon: string; readonly said: string }>
> = {
  moved: { icon: "arrow-swap", said: "moved since it was decided" },
  changed: { icon: "warning", said: "changed since it was decided" },
  ambiguous: { icon: "question", said: "may stand in several places" },
  orphan: { icon: "debug-disconnect", said: "no longer in the article" },
};

/** "1 mention", "4 mentions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
