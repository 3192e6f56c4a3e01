import type { MentionStatus } from "../annotations/mention.ts";

/** Which mentions are exported. What is absent leaves none out. */
export interface Selection {
  readonly statuses: readonly MentionStatus[];
  readonly categories?: readonly string[];
  /** Keys of entities. */
  readonly entities?: readonly string[];
}

/** All that can be asked for, in the order in which it is shown. */
export const statuses: readonly MentionStatus[] = ["confirmed", "suggested", "rejected"];

/** What people decided is exported, and guesses only where they are asked for. */
export const confirmedOnly: Selection = { statuses: ["confirmed"] };
