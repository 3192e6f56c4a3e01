import type { Gender } from "./honorifics.ts";
import { groupBy } from "./groupBy.ts";
import { decidedKey, type Reading } from "./reading.ts";
import type { Named } from "./sourceRules.ts";

/** A referent in the making: full and short names of one source that mean the same. */
export interface Cluster {
  readonly full: Reading[];
  readonly short: Reading[];
  /** The key that a person gave it. */
  readonly decided: string | undefined;
}

/**
 * Readings of the same name together, in the order of the text. Where people gave one name several
 * keys, each mention keeps its own; the others mean the one decided last before them, or the first after them.
 */
export function clustersOf(readings: readonly Reading[]): Cluster[] {
  return [...groupBy(readings, ({ slug }) => slug).values()].flatMap((same) => {
    const decisions = same.filter(({ mention }) => decidedKey(mention) !== undefined);
    const byKey = groupBy(same, ({ mention }) => {
      const own = decidedKey(mention);
      if (own !== undefined) return own;
      const before = decisions.findLast((decision) => decision.mention.start <= mention.start);
      const deciding = before ?? decisions[0];
      return deciding && decidedKey(deciding.mention);
    });
    return [...byKey].map(([decided, full]) => ({ full, short: [], decided }));
  });
}

/** Finds clusters by something about their full names, without going through all of them. */
export function clusterIndex(
  clusters: readonly Cluster[],
  keysOf: (full: Reading) => readonly string[],
): (key: string) => readonly Cluster[] {
  const index = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const key of cluster.full.flatMap(keysOf)) {
      index.set(key, (index.get(key) ?? new Set()).add(cluster));
    }
  }
  return (key) => [...(index.get(key) ?? [])];
}

/** What tells a cluster from others. */
export function namedBy({ full, decided }: Cluster, category: string): Named {
  return { category, names: full.map(({ slug }) => slug), decided };
}

/** What the honorifics of a cluster say, unless they contradict each other. */
export function genderOfCluster({ full, short }: Cluster): Gender | undefined {
  const genders = new Set([...full, ...short].flatMap(({ gender }) => gender ?? []));
  return genders.size === 1 ? [...genders][0] : undefined;
}

/** How near, in UTF-16 code units, two full names stand that are named together. */
const togetherReach = 200;

/**
 * Which of several a short name means: the one whose full name was last given before it, or is first
 * given after it. Both of the last two where they are named together in one line.
 */
export function meantBy(
  candidates: readonly Cluster[],
  position: number,
  text: string,
): readonly Cluster[] {
  const [first, second] = candidates
    .map((cluster) => ({ cluster, at: nearestFullName(cluster, position) }))
    .sort((a, b) => distance(a.at, position) - distance(b.at, position));
  if (first === undefined || second === undefined) return candidates;
  const from = Math.min(first.at, second.at);
  const to = Math.max(first.at, second.at);
  const sameSide = to <= position || from > position;
  const together = sameSide && to - from <= togetherReach && !text.slice(from, to).includes("\n");
  return together ? [first.cluster, second.cluster] : [first.cluster];
}

/** Where a cluster's full name was last given before a position, else where it is first given. */
function nearestFullName({ full }: Cluster, position: number): number {
  const starts = full.map(({ mention }) => mention.start);
  return starts.findLast((start) => start <= position) ?? starts[0] ?? 0;
}

/** The nearer the less; all names before the position are nearer than any after it. */
function distance(start: number, position: number): number {
  return start <= position ? position - start : Number.MAX_SAFE_INTEGER / 2 + start;
}
