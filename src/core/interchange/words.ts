import type { Origin } from "../annotations/annotation.ts";
import type { MentionStatus } from "../annotations/mention.ts";

/** The status that a file gives; confirmed where it gives none, undefined where nobody knows such a one. */
export function statusOf(word = "confirmed"): MentionStatus | undefined {
  return statuses.find((status) => status === word);
}

const statuses: readonly MentionStatus[] = ["confirmed", "rejected", "suggested"];

/** The origin that a file gives, where it is one. */
export function originOf(word: string | undefined): Origin | undefined {
  return origins.find((origin) => origin === word);
}

const origins: readonly Origin[] = ["detector", "manual", "import"];
