import type { Mention } from "../annotations/mention.ts";
import { genderOfCluster, meantBy, namedBy, type Cluster } from "./cluster.ts";
import { byFrequency } from "./frequency.ts";
import { groupBy } from "./groupBy.ts";
import { decidedKey, type Reading } from "./reading.ts";
import type { FullName, Referent } from "./referent.ts";
import { noRules, type SourceRules } from "./sourceRules.ts";

/** How the names of a category shorten. */
export interface ShortNaming {
  readonly category: string;
  /** The clusters that a short name can mean, wherever it stands. */
  readonly candidates: (short: Reading) => readonly Cluster[];
  /** The short names (slugs) that one with a full name here may go by in other sources. */
  readonly shortNames: (cluster: Cluster) => readonly string[];
  /** Whether people said that two are not the same; without it, they did not. */
  readonly apart?: SourceRules["apart"];
}

/**
 * Joins short names to the clusters that they mean, and makes referents of it all: one for each
 * cluster, one for each short name that the source never gives in full, and one for each mention
 * that could mean several.
 */
export function referentsOf(
  clusters: readonly Cluster[],
  shorts: readonly Reading[],
  text: string,
  naming: ShortNaming,
): readonly Referent[] {
  const { category, apart = noRules.apart } = naming;
  const decided = shorts.filter(isDecided);
  const undecided = shorts.filter((short) => !isDecided(short));
  const candidates = (short: Reading): readonly Cluster[] => {
    const named = { category, names: [short.slug] };
    return naming.candidates(short).filter((cluster) => !apart(named, namedBy(cluster, category)));
  };
  const meanings = undecided.map((short) => ({
    short,
    meant: meantBy(candidates(short), short.mention.start, text),
  }));
  for (const { short, meant } of meanings) {
    if (meant.length === 1) meant[0]?.short.push(short);
  }

  const named = new Map(clusters.map((cluster) => [cluster, referent(cluster, naming)]));
  const alone = meanings.filter(({ meant }) => meant.length === 0).map(({ short }) => short);
  const open = meanings.filter(({ meant }) => meant.length > 1);
  return [
    ...named.values(),
    ...decided.map((short) =>
      referent({ full: [], short: [short], decided: decidedKey(short.mention) }, naming),
    ),
    ...unnamed(alone).map((short) => referent({ full: [], short, decided: undefined }, naming)),
    ...open.map(({ short, meant }) => ({
      ...referent({ full: [], short: [short], decided: undefined }, naming),
      among: meant.flatMap((cluster) => named.get(cluster) ?? []),
    })),
  ];
}

function isDecided({ mention }: Reading): boolean {
  return decidedKey(mention) !== undefined;
}

/** Short names without a full one: the same name is the same, unless honorifics tell two apart. */
function unnamed(shorts: readonly Reading[]): readonly Reading[][] {
  return [...groupBy(shorts, ({ slug }) => slug).values()].flatMap((same) => {
    const genders = new Set(same.flatMap(({ gender }) => gender ?? []));
    return genders.size < 2 ? [same] : [...groupBy(same, ({ gender }) => gender).values()];
  });
}

function referent(cluster: Cluster, { category, shortNames }: ShortNaming): Referent {
  const { full, short, decided } = cluster;
  const gender = genderOfCluster(cluster);
  return {
    category,
    mentions: [...full, ...short].map(({ mention }) => mention).sort(inText),
    names: new Map([...groupBy(full, ({ slug }) => slug)].map(fullName)),
    shortNames: [...new Set(full.length > 0 ? shortNames(cluster) : short.map(({ slug }) => slug))],
    ...(gender && { gender }),
    ...(decided !== undefined && { decided }),
  };
}

/** A name that several readings share; its form is the one most of them have. */
function fullName([nameSlug, readings]: readonly [string, readonly Reading[]]): [string, FullName] {
  const [form = nameSlug] = byFrequency(readings.map(({ name }) => name));
  return [nameSlug, { form, count: readings.length }];
}

/** Orders the mentions of a source: by start, end and id. */
export function inText(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}
