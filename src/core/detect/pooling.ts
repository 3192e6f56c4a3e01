import type { Candidate, Evidence } from "./candidate.ts";

/**
 * Lets what is said of a name at one place count at its others: “Ms Lock” at one place tells of “Lock” at all.
 * Each reason counts once a name, with its greatest weight; doubt stays with the mention that gives rise to it.
 */
export function poolEvidence(candidates: readonly Candidate[]): readonly Candidate[] {
  const pools = { person: new Map<string, Pool>(), organisation: new Map<string, Pool>() };
  for (const candidate of candidates) {
    if (candidate.evidence.length === 0) continue;
    const known = pools[candidate.category];
    const pool: Pool = known.get(candidate.text) ?? { strongest: new Map(), all: [] };
    known.set(candidate.text, pool);
    for (const item of candidate.evidence) {
      if (item.weight > (pool.strongest.get(item.reason)?.weight ?? 0)) {
        pool.strongest.set(item.reason, item);
      }
    }
  }
  for (const pool of [...pools.person.values(), ...pools.organisation.values()]) {
    pool.all = [...pool.strongest.values()];
  }
  return candidates.map((candidate) => ({
    ...candidate,
    pooled: pools[candidate.category].get(candidate.text)?.all ?? [],
  }));
}

/** What is said of a name anywhere, by its reason. */
interface Pool {
  readonly strongest: Map<string, Evidence>;
  all: readonly Evidence[];
}
