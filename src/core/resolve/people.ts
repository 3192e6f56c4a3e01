import type { Mention } from "../annotations/mention.ts";
import { clusterIndex, clustersOf, genderOfCluster, namedBy, type Cluster } from "./cluster.ts";
import { sameGivenName } from "./givenNames.ts";
import { genderOf, withoutHonorific } from "./honorifics.ts";
import { partyOf } from "./parties.ts";
import { beginningsOf, endingsOf, plainName, readName, type Reading } from "./reading.ts";
import { referentsOf } from "./referents.ts";
import type { Referent } from "./referent.ts";
import type { SourceRules } from "./sourceRules.ts";

/**
 * Who the people of one source are. "Mr Lewis" is the Lewis whose full name was last given before,
 * or is first given after; honorifics and a party in brackets can rule a person out.
 */
export function resolvePeople(
  mentions: readonly Mention[],
  text: string,
  category: string,
  { apart }: SourceRules,
): readonly Referent[] {
  const readings = mentions.map((mention) => readPerson(mention, text));
  // "De Jong" is short for "Luuk de Jong".
  const endings = new Set(readings.flatMap(endingsOf));
  const isFull = ({ full, slug }: Reading): boolean => full && !endings.has(slug);
  const areApart = (a: Cluster, b: Cluster): boolean =>
    apart(namedBy(a, category), namedBy(b, category));
  const clusters = joinVariants(clustersOf(readings.filter(isFull)), areApart);
  const shorts = readings.filter((reading) => !isFull(reading));
  const bySurname = clusterIndex(clusters, endingsOf);
  const byGivenName = clusterIndex(clusters, beginningsOf);
  const byMiddleName = clusterIndex(clusters, middlesOf);
  return referentsOf(clusters, shorts, text, {
    category,
    candidates(short) {
      const found = [bySurname, byGivenName, byMiddleName].map((find) =>
        find(short.slug).filter((cluster) => !clash(short, cluster)),
      );
      return found.find(({ length }) => length > 0) ?? [];
    },
    shortNames: ({ full }) => full.flatMap(endingsOf),
    apart,
  });
}

function readPerson(mention: Mention, text: string): Reading {
  // "J. K." and "J.K." are the same initials.
  const name = withoutHonorific(plainName(mention)).replace(/(?<=\b\p{L}\.)\s(?=\p{L}\.)/gu, "");
  const bracket = /^\s\((?<party>[\p{L}\s-]{2,30})\)/u.exec(
    text.slice(mention.end, mention.end + 40),
  );
  return {
    ...readName(mention, name),
    gender: genderOf(mention, text),
    party: partyOf(mention.attributes["party"] ?? bracket?.groups?.["party"] ?? ""),
  };
}

/** "huancas" of "Wilmer Alberto Huancas Temoche", whose surname it is; "simba" of "Harun 'Simba' Cheruiyot". */
function middlesOf({ words }: Reading): readonly string[] {
  return words.slice(1, -1).filter(({ length }) => length > 1);
}

/** Whether a title or a party says that a name cannot be this person's. */
function clash(reading: Reading, cluster: Cluster): boolean {
  const gender = genderOfCluster(cluster);
  const parties = cluster.full.flatMap(({ party }) => party ?? []);
  return (
    (gender !== undefined && reading.gender !== undefined && gender !== reading.gender) ||
    (parties.length > 0 && reading.party !== undefined && !parties.includes(reading.party))
  );
}

/** Joins full names of one person, "Ed Timpson" and "Edward Timpson", where only one fits the other. */
function joinVariants(
  clusters: readonly Cluster[],
  areApart: (a: Cluster, b: Cluster) => boolean,
): readonly Cluster[] {
  const partners = new Map(
    clusters.map((cluster) => [
      cluster,
      clusters.filter((other) => areVariants(cluster, other) && !areApart(cluster, other)),
    ]),
  );
  const only = (cluster: Cluster): Cluster | undefined => {
    const found = partners.get(cluster) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return clusters.flatMap((cluster, index) => {
    const partner = only(cluster);
    if (partner === undefined || only(partner) !== cluster) return [cluster];
    // The first of the two takes in the second.
    if (clusters.indexOf(partner) < index) return [];
    return [
      {
        full: [...cluster.full, ...partner.full].sort((a, b) => a.mention.start - b.mention.start),
        short: [],
        decided: cluster.decided ?? partner.decided,
      },
    ];
  });
}

/** Whether one could be the other by another form of the given name or without middle names. */
function areVariants(a: Cluster, b: Cluster): boolean {
  const [one, other] = [a.full[0], b.full[0]];
  if (a === b || one === undefined || other === undefined) return false;
  return (
    one.words.at(-1) === other.words.at(-1) &&
    sameGivenName(one.words[0] ?? "", other.words[0] ?? "") &&
    [one, other].some(({ words }) => words.length === 2) &&
    (a.decided === undefined || b.decided === undefined) &&
    !clash(one, b) &&
    !clash(other, a)
  );
}
