import type { Span } from "../../core/text/span.ts";

/**
 * A row of the Entities view names what it shows by key, address and id, so that it can be the argument of a
 * command about a category, an entity, an article of one, a mention or an annotation.
 */
export interface Row {
  /** A category, or one of the groups below, or an article or a status that entities are grouped by. */
  readonly category: string;
  /** The article or status that its entity is listed under, where that is not its category. */
  readonly under?: string;
  /** A row that stands for those from here on in its category or group. */
  readonly from?: number;
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

/** How far the mentions of an entity are decided on. */
export const statuses = ["undecided", "partly", "decided"] as const;

export type EntityStatus = (typeof statuses)[number];

/** What stands where a category does, where entities are grouped by status. */
export function statusGroup(status: EntityStatus): string {
  return `~${status}`;
}

/** The status that a group is of. */
export function statusOf(category: string): EntityStatus | undefined {
  return statuses.find((status) => statusGroup(status) === category);
}

/** What stands where a category does, where entities are grouped by article. */
export function articleGroup(source: string): string {
  return `@${source}`;
}

/** The address of the article that a group is of. */
export function articleOf(category: string): string | undefined {
  return category.startsWith("@") ? category.slice(1) : undefined;
}
