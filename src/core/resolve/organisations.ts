import type { Mention } from "../annotations/mention.ts";
import { clusterIndex, clustersOf } from "./cluster.ts";
import { partyOf } from "./parties.ts";
import { bareName, beginningsOf, endingsOf, plainName, readName, type Reading } from "./reading.ts";
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
  const endings = new Set(readings.flatMap(endingsOf));
  const isFull = ({ full, party, slug }: Reading): boolean =>
    party !== undefined || (full && !endings.has(slug));
  const shorts = readings.filter((reading) => !isFull(reading));
  const clusters = clustersOf(readings.filter(isFull));
  const byInitial = clusterIndex(clusters, ({ slug }) => [slug.slice(0, 1)]);
  const byEnding = clusterIndex(clusters, endingsOf);
  const byBeginning = clusterIndex(clusters, beginningsOf);
  return referentsOf(clusters, shorts, text, {
    category,
    candidates(short) {
      const abbreviated = byInitial(short.slug.slice(0, 1)).filter(({ full }) =>
        full.some((name) => abbreviates(short, name)),
      );
      if (abbreviated.length > 0) return abbreviated;
      // "BBC" is not short for "BBC News".
      const leading = isAcronym(short) ? [] : byBeginning(short.slug);
      return [...new Set([...byEnding(short.slug), ...leading])];
    },
    shortNames,
  });
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

function isAcronym({ name }: Reading): boolean {
  return /^[\p{Lu}\d&]{2,}$/u.test(bareName(name));
}

const smallWords = "a|and|at|for|in|of|on|the|to";
const isSmall = new RegExp(`^(?:${smallWords})$`, "u");

/** Whether a name is made of the beginnings of another's words: "Defra", "DfE", "Apacs", "Ofsted". */
function abbreviates(short: Reading, { words }: Reading): boolean {
  const letters = short.words.join("");
  const beginnings = words.map((word) => {
    const others = Array.from(word.slice(1, letters.length));
    const beginning =
      word.slice(0, 1) +
      others.map((letter) => `(?:${letter}`).join("") +
      ")?".repeat(others.length);
    return isSmall.test(word) ? `(?:${beginning})?` : beginning;
  });
  return words.length > 1 && new RegExp(`^${beginnings.join("")}$`, "u").test(letters);
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
