import type { Mention } from "../annotations/mention.ts";
import { clustersOf, type Cluster } from "./cluster.ts";
import { partyOf } from "./parties.ts";
import {
  bareName,
  endingsOf,
  endsWith,
  plainName,
  readName,
  startsWith,
  type Reading,
} from "./reading.ts";
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
  // "County Council" is short for "Norfolk County Council"; a party's name is short for nothing.
  const endings = endingsOf(readings);
  const isFull = ({ full, party, slug }: Reading): boolean =>
    party !== undefined || (full && !endings.has(slug));
  const shorts = readings.filter((reading) => !isFull(reading));
  const clusters = clustersOf(readings.filter(isFull));
  return referentsOf(clusters, shorts, text, { category, candidates, shortNames });
}

const legalForm = /\s(?:plc|ltd|limited|inc|llp|corp|gmbh|ag|sa|nv)\.?$/iu;

function readOrganisation(mention: Mention): Reading {
  const written = plainName(mention);
  const bare = bareName(written).replace(legalForm, "");
  const party = partyOf(bare);
  const fuller = party ?? mention.attributes["abbreviates"];
  const reading = readName(mention, fuller ?? bare);
  return {
    ...reading,
    name: fuller ?? written,
    // With "and", with "&" or with neither, it is the same name.
    slug: reading.words.filter((word) => word !== "and").join("-"),
    full: reading.words.length > 1 || party !== undefined,
    party,
  };
}

function candidates(short: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const named = (fits: (full: Reading) => boolean): readonly Cluster[] =>
    clusters.filter(({ full }) => full.some(fits));
  const abbreviated = named((full) => abbreviates(short.words.join(""), full));
  if (abbreviated.length > 0) return abbreviated;
  // "BBC" is not short for "BBC News".
  const mayLead = !/^[\p{Lu}\d&]{2,}$/u.test(bareName(short.name));
  return named(
    ({ words }) => endsWith(words, short.words) || (mayLead && startsWith(words, short.words)),
  );
}

const smallWords = "a|and|at|for|in|of|on|the|to";
const isSmall = new RegExp(`^(?:${smallWords})$`, "u");

/** Whether a word is made of the beginnings of a name's words: "defra", "dfe", "apacs", "ofsted". */
function abbreviates(short: string, { words }: Reading): boolean {
  // Most are ruled out by their first letter, at less cost than by a pattern.
  if (words.length < 2 || !short.startsWith(words[0]?.slice(0, 1) ?? "")) return false;
  const beginnings = words.map((word) => {
    const letters = Array.from(word.slice(1, short.length));
    const beginning =
      word.slice(0, 1) +
      letters.map((letter) => `(?:${letter}`).join("") +
      ")?".repeat(letters.length);
    return isSmall.test(word) ? `(?:${beginning})?` : beginning;
  });
  return new RegExp(`^${beginnings.join("")}$`, "u").test(short);
}

/** Shorter initials are those of too many bodies to mean one in another source. */
const initialsLength = 3;

/** What a full name may be called elsewhere: what it is abbreviated to here, and its initials. */
function shortNames(full: Reading): readonly string[] {
  const written = slug(plainName(full.mention));
  const initials = (words: readonly string[]): string =>
    words.map((word) => word.slice(0, 1)).join("");
  return [initials(full.words), initials(full.words.filter((word) => !isSmall.test(word)))]
    .filter(({ length }) => length >= initialsLength)
    .concat(written === full.slug ? [] : [written]);
}
