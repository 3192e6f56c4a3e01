import type { Mention } from "../annotations/mention.ts";
import { clusterIndex, clustersOf, type Cluster } from "./cluster.ts";
import { partyOf } from "./parties.ts";
import { bareName, beginningsOf, endingsOf, plainName, readName, type Reading } from "./reading.ts";
import { referentsOf } from "./referents.ts";
import type { Referent } from "./referent.ts";
import { slug } from "./slug.ts";
import type { SourceRules } from "./sourceRules.ts";

/**
 * Which the organisations of one source are: full names, abbreviations that the detector read as
 * such or that have a full name's initials, shortened names, and the names under which parties go.
 */
export function resolveOrganisations(
  mentions: readonly Mention[],
  text: string,
  category: string,
  { apart }: SourceRules,
): readonly Referent[] {
  const readings = mentions.map(readOrganisation);
  // "County Council" is short for "Norfolk County Council"; a party's name is short for nothing.
  const endings = new Set(readings.flatMap(endingsOf));
  const isFull = ({ full, party, slug }: Reading): boolean =>
    party !== undefined || (full && !endings.has(slug));
  const shorts = readings.filter((reading) => !isFull(reading));
  const clusters = clustersOf(readings.filter(isFull));
  const abbreviatedBy = abbreviationIndex(clusters);
  const byEnding = clusterIndex(clusters, endingsOf);
  const byBeginning = clusterIndex(clusters, beginningsOf);
  const firstUse = new Map(shorts.toReversed().map(({ slug, mention }) => [slug, mention.start]));
  return referentsOf(clusters, shorts, text, {
    category,
    candidates(short) {
      const abbreviated = abbreviatedBy(short.slug);
      if (abbreviated.length > 0) return abbreviated;
      const ending = byEnding(short.slug);
      if (ending.length > 0 || acronym.test(bareName(short.name))) return ending;
      // "Archant" is "Archant Norfolk" where that was said before. "Sony" is not "Sony Pictures"
      // where "Sony Music" is there too, and the BBC is never BBC News.
      const begun = byBeginning(short.slug);
      const [first] = begun.flatMap(({ full }) => full);
      if (first === undefined || begun.length > 1) return [];
      const introduced = first.mention.start < (firstUse.get(short.slug) ?? 0);
      const rest = first.words.slice(short.words.length);
      return introduced || rest.every((word) => companyWords.has(word)) ? begun : [];
    },
    shortNames,
    apart,
  });
}

/** What says only in which form a company is set up. */
const legalForm = /,?\s(?:plc|ltd|limited|inc|llp|gmbh|ag|sa|nv)\.?$/iu;
const shortForm = /(?<=\s)(?:Corp|Co)\.?$/u;
const longForm = (form: string): string => (form.startsWith("Corp") ? "Corporation" : "Company");
/** What a company's name may end with or do without. */
const companyWords = new Set(["company", "corporation", "group", "holdings"]);

function readOrganisation(mention: Mention): Reading {
  const written = plainName(mention);
  const bare = bareName(written).replace(legalForm, "");
  const party = partyOf(bare);
  const abbreviated = mention.attributes["abbreviates"];
  const fuller = party ?? (abbreviated?.startsWith(bare) ? undefined : abbreviated);
  const words = readName(mention, (fuller ?? bare).replace(shortForm, longForm)).words;
  // With "and", with "&" or with neither, it is the same name.
  const telling = words.filter((word) => word !== "and");
  return {
    mention,
    name: fuller ?? written,
    slug: (telling.length > 0 ? telling : words).join("-"),
    words,
    full: party !== undefined || (words.length > 1 && !acronym.test(bare)),
    party,
  };
}

/** "BBC", "E&Y" */
const acronym = /^[\p{Lu}\d&]{2,}$/u;

const smallWords = "a|and|at|for|in|of|on|the|to";
const isSmall = new RegExp(`^(?:${smallWords})$`, "u");

/**
 * Finds clusters by a name made of the beginnings of their words: "Defra", "DfE", "Apacs", "Ofsted".
 * Keeps what it found, since a text says the same short name again and again.
 */
function abbreviationIndex(clusters: readonly Cluster[]): (short: string) => readonly Cluster[] {
  const byInitial = clusterIndex(clusters, ({ slug }) => [slug.slice(0, 1)]);
  const patterns = new Map<Reading, RegExp>();
  const known = new Map<string, readonly Cluster[]>();
  const patternOf = (full: Reading): RegExp => {
    const pattern = patterns.get(full) ?? beginningsPattern(full);
    patterns.set(full, pattern);
    return pattern;
  };
  return (short) => {
    const letters = short.replaceAll("-", "");
    const found =
      known.get(short) ??
      byInitial(short.slice(0, 1)).filter(({ full }) =>
        full.some((name) => name.words.length > 1 && patternOf(name).test(letters)),
      );
    known.set(short, found);
    return found;
  };
}

/** The longest beginning of a word that an abbreviation takes in: five letters in "Interpol". */
const beginningLength = 5;

function beginningsPattern({ words }: Reading): RegExp {
  const beginnings = words.map((word) => {
    const [first = "", ...others] = Array.from(word).slice(0, beginningLength);
    const more = others.map((letter) => `(?:${letter}`).join("") + ")?".repeat(others.length);
    return isSmall.test(word) ? `(?:${first}${more})?` : first + more;
  });
  return new RegExp(`^${beginnings.join("")}$`, "u");
}

/** Shorter initials are those of too many bodies to mean one in another source. */
const initialsLength = 3;

/** Initials, and what the source itself says for short, unless that is only the first word. */
function shortNames({ full, short }: Cluster): readonly string[] {
  const written = [...full, ...short].map(({ mention }) => slug(bareName(plainName(mention))));
  return [
    ...full.flatMap(initials).filter(({ length }) => length >= initialsLength),
    ...written.filter((name) => !full.some((other) => `${other.slug}-`.startsWith(`${name}-`))),
  ];
}

/** "dfe" and "de" of "Department for Education". */
function initials({ words }: Reading): readonly string[] {
  const initialsOf = (list: readonly string[]): string =>
    list.map((word) => word.slice(0, 1)).join("");
  return [
    initialsOf(words.filter((word) => word !== "and")),
    initialsOf(words.filter((word) => !isSmall.test(word))),
  ];
}
