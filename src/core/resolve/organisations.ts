import type { Mention } from "../annotations/mention.ts";
import { clustersOf, type Cluster } from "./cluster.ts";
import { partyOf } from "./parties.ts";
import { endsWith, plainName, readName, startsWith, type Reading } from "./reading.ts";
import { referentsOf } from "./referents.ts";
import type { Referent } from "./referent.ts";
import { slug } from "./slug.ts";

/**
 * Which the organisations of one source are: full names, abbreviations that the detector read as
 * such or that have a full name's initials, shortened names, and the names under which parties go.
 */
export function resolveOrganisations(
  mentions: readonly Mention[],
  text: string,
  category: string,
): readonly Referent[] {
  const readings = mentions.map(readOrganisation);
  // "County Council" is short for "Norfolk County Council".
  const isFull = (reading: Reading): boolean =>
    reading.full && !readings.some(({ words }) => endsWith(words, reading.words));
  const shorts = readings.filter((reading) => !isFull(reading));
  const clusters = clustersOf(readings.filter(isFull));
  return referentsOf(clusters, shorts, text, { category, candidates, shortNames });
}

const legalForm = /\s(?:plc|ltd|limited|inc|llp|corp|gmbh|ag|sa|nv)\.?$/iu;

function readOrganisation(mention: Mention): Reading {
  const name = plainName(mention).replace(legalForm, "").replaceAll("&", "and");
  const party = partyOf(name);
  if (party !== undefined) return { ...readName(mention, party), full: true };
  return readName(mention, mention.attributes["abbreviates"] ?? name);
}

function candidates(short: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const named = (fits: (full: Reading) => boolean): readonly Cluster[] =>
    clusters.filter(({ full }) => full.some(fits));
  const byInitials = named((full) => initials(full).includes(short.slug));
  if (byInitials.length > 0) return byInitials;
  return named(({ words }) => startsWith(words, short.words) || endsWith(words, short.words));
}

const smallWords = new Set(["of", "for", "the", "and", "in", "to", "a", "on", "at"]);
/** Shorter initials are those of too many bodies to mean one in another source. */
const initialsLength = 3;

/** "dfe" and "de" of "Department for Education". */
function initials({ words }: Reading): readonly string[] {
  const of = (list: readonly string[]): string => list.map((word) => word[0] ?? "").join("");
  return [of(words), of(words.filter((word) => !smallWords.has(word)))].filter(
    ({ length }) => length > 1,
  );
}

function shortNames(full: Reading): readonly string[] {
  const written = slug(plainName(full.mention));
  return [
    ...initials(full).filter(({ length }) => length >= initialsLength),
    ...(written === full.slug ? [] : [written]),
  ];
}
