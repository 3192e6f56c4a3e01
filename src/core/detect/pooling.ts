import type { Candidate, Evidence } from "./candidate.ts";

/**
 * Lets what is said of a name at one place count at its others: “Ms Lock” at one place tells of “Lock” at all.
 * Each reason counts once a name, with its greatest weight; what speaks against a mention stays with it.
 */
export function poolEvidence(candidates: readonly Candidate[]): readonly Candidate[] {
  const pools = new Map<string, Map<string, Evidence>>();
  for (const { category, text, evidence } of candidates) {
    const key = `${category} ${text}`;
    const pool = pools.get(key) ?? new Map<string, Evidence>();
    pools.set(key, pool);
    for (const item of evidence) {
      if (item.weight > (pool.get(item.reason)?.weight ?? 0)) pool.set(item.reason, item);
    }
  }
  return candidates.map((candidate) => {
    const pool =
      pools.get(`${candidate.category} ${candidate.text}`) ?? new Map<string, Evidence>();
    const against = candidate.evidence.filter(({ weight }) => weight < 0);
    const own = new Set(candidate.evidence.map(({ reason }) => reason));
    const reasons = [...pool.values()].map(({ reason, weight }) => ({
      reason: own.has(reason) ? reason : `elsewhere ${reason}`,
      weight,
    }));
    return { ...candidate, evidence: [...reasons, ...against] };
  });
}
