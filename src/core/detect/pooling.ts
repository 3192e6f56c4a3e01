import type { Candidate, Evidence } from "./candidate.ts";

/**
 * Lets what is said of a name at one place count at its others: “Ms Lock” at one place tells of “Lock” at all.
 * Each reason counts once a name, with its greatest weight; doubt stays with the mention that gives rise to it.
 */
export function poolEvidence(candidates: readonly Candidate[]): readonly Candidate[] {
  const pools = new Map<string, Map<string, Evidence>>();
  for (const candidate of candidates) {
    if (candidate.evidence.length === 0) continue;
    const pool = pools.get(keyOf(candidate)) ?? new Map<string, Evidence>();
    pools.set(keyOf(candidate), pool);
    for (const item of candidate.evidence) {
      if (item.weight > (pool.get(item.reason)?.weight ?? 0)) pool.set(item.reason, item);
    }
  }
  const pooled = new Map([...pools].map(([key, pool]) => [key, [...pool.values()]]));
  return candidates.map((candidate) => ({
    ...candidate,
    pooled: pooled.get(keyOf(candidate)) ?? [],
  }));
}

function keyOf({ category, text }: Candidate): string {
  return `${category} ${text}`;
}
