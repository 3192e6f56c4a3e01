import type { Groupings } from "./score.ts";

/** How many pairs of mentions were rightly and wrongly taken for the same entity, and how many missed. */
export interface PairScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/**
 * Compares two ways to group mentions. Each maps a mention to its entity; a mention that one of them
 * does not have, or has without an entity, is in none of its pairs.
 */
export function scorePairs({ gold, found }: Groupings): PairScore {
  const both = new Map(
    [...gold].flatMap(([mention, entity]) => {
      const other = found.get(mention);
      return other === undefined ? [] : [[mention, `${entity}\n${other}`]];
    }),
  );
  const right = pairs(both);
  return { right, wrong: pairs(found) - right, missed: pairs(gold) - right };
}

export function addScores(a: PairScore, b: PairScore): PairScore {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export function f1({ right, wrong, missed }: PairScore): number {
  return (2 * right) / (2 * right + wrong + missed);
}

function pairs(groups: ReadonlyMap<string, string | undefined>): number {
  const sizes = new Map<string, number>();
  for (const entity of groups.values()) {
    if (entity !== undefined) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  }
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
