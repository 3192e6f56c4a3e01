import type { Span } from "../../core/text/span.ts";

/**
 * A row of the Entities view names what it shows by key, address and id, so that it can be the argument of a
 * command about a category, an entity, an article of one, a mention or an annotation.
 */
export interface Row {
  /** A category, or one of the groups below. */
  readonly category: string;
  readonly entity?: string;
  readonly source?: string;
  readonly mention?: string;
  /** One that has no place in its article. */
  readonly annotation?: string;
  /** Where an annotation without a place may belong, in UTF-16 code units. */
  readonly place?: Span;
}

/** What stands where a category does, for mentions and annotations that belong to no entity. */
export const groups = {
  /** Mentions that may mean one of several entities. */
  unclear: "?",
  rejected: "-",
  /** Annotations that have lost their place. */
  lost: "!",
} as const;

export type Group = (typeof groups)[keyof typeof groups];

export function isGroup(category: string): category is Group {
  return (Object.values(groups) as readonly string[]).includes(category);
}
