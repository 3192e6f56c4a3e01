import { holdings } from "./holdings.ts";
import type { Format } from "./format.ts";

/** How much of something a format could not hold. */
export interface Loss {
  /** In the plural: "notes". */
  readonly what: string;
  readonly count: number;
}

/** A loss in words that are right for any number: "notes: 1". */
export function lossWords({ what, count }: Loss): string {
  return `${what}: ${count}`;
}

/** Counts by name what gets lost. */
export class LossCounter {
  readonly #counts = new Map<string, number>();

  readonly lose = (what: string, count = 1): void => {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  };

  /** By name. */
  get losses(): readonly Loss[] {
    return Array.from(this.#counts, ([what, count]) => ({ what, count })).sort((a, b) =>
      a.what < b.what ? -1 : Number(a.what > b.what),
    );
  }
}

/** All that may get lost when a set is written in a format, before it is known how much. */
export function possibleLosses({ holds, loses }: Format): readonly string[] {
  const unheld = holdings.filter((holding) => !holds.includes(holding));
  // Relations go with the mentions that are left out.
  const leavesOut = unheld.some((holding) => /^(?:suggested|rejected) mentions$/.test(holding));
  const left = leavesOut && holds.includes("relations") ? ["relations"] : [];
  return [...new Set([...unheld, ...left, ...loses])];
}
