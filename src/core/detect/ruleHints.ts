import { type Candidate, enough, weightOf } from "./candidate.ts";

/** For each token what the rules make of it, as a number that stands for nothing but itself; 0 for nothing. */
export type Hints = Uint8Array;

/** Weights from which rules are surer: each step is another hint. */
const steps = [0.4, enough, 1.5, 2.2] as const;

/** What the rules say of each token: of which category it is, whether a name begins or goes on there, and how surely. */
export function hintsOf(candidates: readonly Candidate[], tokenCount: number): Hints {
  const hints = new Uint8Array(tokenCount);
  const byWeight = candidates
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .filter(({ weight }) => weight >= steps[0])
    .sort((a, b) => b.weight - a.weight || lengthOf(b.candidate) - lengthOf(a.candidate));
  for (const { candidate, weight } of byWeight) {
    const { category, first, end } = candidate;
    if (hints.subarray(first, end).some((hint) => hint !== 0)) continue;
    const sureness = steps.filter((step) => weight >= step).length - 1;
    const hint = 1 + 2 * (sureness + steps.length * (category === "person" ? 0 : 1));
    hints.fill(hint + 1, first, end);
    hints[first] = hint;
  }
  return hints;
}

function lengthOf({ first, end }: Candidate): number {
  return end - first;
}
