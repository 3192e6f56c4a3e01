import { compare } from "../corpus/order.ts";
import type { MentionStatus } from "../annotations/mention.ts";
import type { ConcordanceLine } from "./line.ts";

/** What lines can be sorted by. */
export const lineOrders = ["article", "left", "match", "right", "meaning", "status"] as const;

export type LineOrder = (typeof lineOrders)[number];

/** Where a decision stands on the words of a line; unmarked where they are no mention. */
export type LineStatus = MentionStatus | "unmarked";

const statuses: readonly LineStatus[] = ["suggested", "unmarked", "confirmed", "rejected"];

export interface SortableLine extends ConcordanceLine {
  readonly status: LineStatus;
  /** Whom or what the words mean. */
  readonly meaning: string;
}

/**
 * What a line is sorted by, to be compared code unit by code unit: its words without case and accents.
 * To the left the nearest word counts first. Empty where lines stay as the articles have them.
 */
export function sortKey(line: SortableLine, order: LineOrder): string {
  switch (order) {
    case "article":
      return "";
    case "left":
      return wordsOf(line.left).reverse().join(" ");
    case "match":
      return wordsOf(line.match).join(" ");
    case "right":
      return wordsOf(line.right).join(" ");
    case "meaning":
      return wordsOf(line.meaning).join(" ");
    case "status":
      return String(statuses.indexOf(line.status));
  }
}

/** Sorts by keys; of equals the earlier comes first, or last where all is turned round. */
export function sortedBy<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  turned: boolean,
): readonly Line[] {
  const sorted = lines
    .map((line, at) => ({ line, at, key: keyOf(line) }))
    .sort((a, b) => compare(a.key, b.key) || a.at - b.at)
    .map(({ line }) => line);
  return turned ? sorted.reverse() : sorted;
}

/** Whether a line has a text in it, whatever the case and the accents of both. */
export function lineFilter(text: string): (parts: readonly string[]) => boolean {
  const wanted = bare(text.trim());
  return (parts) => wanted === "" || parts.some((part) => bare(part).includes(wanted));
}

function wordsOf(text: string): string[] {
  return bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
