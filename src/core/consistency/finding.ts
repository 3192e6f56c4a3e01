import type { Entity, SourceMention } from "../resolve/entity.ts";
import type { Likeness } from "./likeness.ts";

/** Mentions that people confirmed alike. */
export interface Side {
  readonly category: string;
  /** Key of the entity that they mean; undefined where that is not clear. */
  readonly entity: string | undefined;
  readonly mentions: readonly SourceMention[];
}

/** Decisions that do not go together. All mentions in it have the same words, but for those of `alike`. */
export type Finding =
  /** Confirmed as one category here and as another there: two sides or more, the largest first. */
  | { readonly kind: "categories"; readonly text: string; readonly sides: readonly Side[] }
  /** Confirmed in one category, as different entities: two sides or more, the largest first. */
  | { readonly kind: "entities"; readonly text: string; readonly sides: readonly Side[] }
  | {
      readonly kind: "rejected";
      readonly text: string;
      readonly confirmed: Side;
      readonly rejected: readonly SourceMention[];
    }
  /** Places that nobody and nothing marked stand as if they were suggested. */
  | {
      readonly kind: "unmarked";
      readonly text: string;
      readonly confirmed: Side;
      readonly unmarked: readonly SourceMention[];
    }
  | Alike;

/** Two entities that look like one, the more mentioned second: the first would be merged into it. */
export interface Alike {
  readonly kind: "alike";
  readonly entities: readonly [Entity, Entity];
  readonly likeness: Likeness;
}

/** Grades and amounts are what the words around them make of them; what is named is the same everywhere. */
export function isNamed(category: string): boolean {
  return category !== "rating" && category !== "money";
}
