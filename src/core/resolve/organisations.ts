import type { Mention } from "../annotations/mention.ts";
import { clusterIndex, clustersOf, type Cluster } from "./cluster.ts";
import { bodyOf } from "./bodies.ts";
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
  const names = [...new Set(mentions.map(plainName))].filter((name) => name.includes(" "));
  const shortHere = new Set(
    names
      .map((name) => ({ words: wordsOf(name) }))
      .flatMap((name) => [...endingsOf(name), ...initials(name)]),
  );
  const readings = mentions.map((mention) => readOrganisation(mention, shortHere));
  // "County Council" is short for "Norfolk County Council", and "Sony Music" for "Sony Music
  // Entertainment"; what is known everywhere to mean a party or a body is short for nothing.
  const shortened = new Set(
    [endingsOf, companyNames, headLast].flatMap((shorten) => readings.flatMap(shorten)),
  );
  const isFull = ({ full, known, slug }: Reading): boolean =>
    known === true || (full && !shortened.has(slug));
  const shorts = readings.filter((reading) => !isFull(reading));
  const clusters = clustersOf(readings.filter(isFull));
  const abbreviatedBy = abbreviationIndex(clusters);
  const byEnding = clusterIndex(clusters, endingsOf);
  const byBeginning = clusterIndex(clusters, beginningsOf);
  const byHead = clusterIndex(clusters, headLast);
  const firstUse = new Map(shorts.toReversed().map(({ slug, mention }) => [slug, mention.start]));
  return referentsOf(clusters, shorts, text, {
    category,
    candidates(short) {
      const abbreviated = abbreviatedBy(short.slug);
      if (abbreviated.length > 0) return abbreviated;
      const ending = [...byEnding(short.slug), ...byHead(short.slug)];
      if (ending.length > 0) return ending;
      // "Archant" is "Archant Norfolk" where that was said before. "Sony" is not "Sony Pictures"
      // where "Sony Music" is there too, and the BBC is never BBC News.
      const begun = byBeginning(short.slug);
      const [first] = begun.flatMap(({ full }) => full);
      if (first === undefined || begun.length > 1) return [];
      const introduced =
        first.mention.start < (firstUse.get(short.slug) ?? 0) &&
        !acronym.test(bareName(short.name));
      return introduced || companyNames(first).includes(short.slug) ? begun : [];
    },
    shortNames,
    apart,
  });
}

function wordsOf(name: string): readonly string[] {
  return slug(bareName(name)).split("-");
}

/** What says only in which form a company is set up. */
const legalForm = /,?\s(?:plc|ltd|limited|inc|llp|gmbh|ag|sa|nv)\.?$/iu;
const shortForm = /(?<=\s)(?:Corp|Co)\.?$/u;
const longForm = (form: string): string => (form.startsWith("Corp") ? "Corporation" : "Company");
/** What a company's or a club's name may end with or do without. */
const companyWords = new Set(
  (
    "company corporation group holdings international industries enterprises entertainment motor motors airlines " +
    "airways technologies systems electronics pharmaceuticals laboratories foods stores communications " +
    "united city town rovers wanderers athletic albion hotspur fc afc rfc"
  ).split(" "),
);

/** "sony" and "sony-music" of "Sony Music Entertainment Group", what a company's name is without such words. */
function companyNames({ words }: Reading): readonly string[] {
  const needed = words.findLastIndex((word) => !companyWords.has(word)) + 1;
  return words
    .slice(needed)
    .map((_, at) => words.slice(0, needed + at).join("-"))
    .filter((name) => name !== "");
}

/** "education-department" of "Department for Education", "exeter-university" of "University of Exeter". */
function headLast({ slug: name }: Reading): readonly string[] {
  const found = headFirst.exec(name)?.groups;
  return found ? [`${found["field"] ?? ""}-${found["head"] ?? ""}`] : [];
}

const headFirst =
  /^(?<head>department|ministry|university|court|college)-(?:of|for)-(?:the-)?(?<field>.+)$/u;

function readOrganisation(mention: Mention, shortHere: ReadonlySet<string>): Reading {
  const written = plainName(mention);
  const bare = bareName(written).replace(legalForm, "");
  // The "Telegraph" is the Belfast one, and "PA" the Patriotic Alliance, where that is in the text.
  const known = partyOf(bare) ?? (shortHere.has(slug(bare)) ? undefined : bodyOf(bare));
  const abbreviated = mention.attributes["abbreviates"];
  const fuller = known ?? (abbreviated?.startsWith(bare) ? undefined : abbreviated);
  const { words } = readName(mention, (fuller ?? bare).replace(shortForm, longForm));
  // With "and", with "&" or with neither, it is the same name.
  const telling = words.filter((word) => word !== "and");
  return {
    mention,
    name: fuller ?? written,
    slug: (telling.length > 0 ? telling : words).join("-"),
    words,
    full: known !== undefined || (words.length > 1 && !acronym.test(bare)),
    known: known !== undefined,
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
export function initials({ words }: Pick<Reading, "words">): readonly string[] {
  const initialsOf = (list: readonly string[]): string =>
    list.map((word) => word.slice(0, 1)).join("");
  return [
    initialsOf(words.filter((word) => word !== "and")),
    initialsOf(words.filter((word) => !isSmall.test(word))),
  ];
}
