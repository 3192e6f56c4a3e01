/** How often two things are met in units of text: sentences, paragraphs or sources. */
export interface Met {
  readonly both: number;
  readonly one: number;
  readonly other: number;
  /** All units that mention anything. */
  readonly all: number;
}

/**
 * How strongly two things are tied: Dunning's log-likelihood ratio G² (“Accurate Methods for the Statistics of
 * Surprise and Coincidence”, Computational Linguistics 19(1), 1993), which holds for rare things as for frequent
 * ones. Chance gives more than 10.83 to one pair in a thousand. Negative where the two are met together less
 * often than by chance; symmetric.
 */
export function association({ both, one, other, all }: Met): number {
  const cell = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const sum =
    cell(both, one, other) +
    cell(one - both, one, all - other) +
    cell(other - both, all - one, other) +
    cell(all - one - other + both, all - one, all - other);
  return both * all < one * other ? -2 * sum : 2 * sum;
}
