import { type Body, bodyAt } from "./body.ts";
import { companies } from "./gazetteers/companies.ts";
import { ambiguousMedia, media } from "./gazetteers/media.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import { speechVerbs } from "./gazetteers/people.ts";
import { listsBeginning, type Phrases, phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { metonyms, publicBodies } from "./gazetteers/publicBodies.ts";
import { isNameWord } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isGivenName, isPossessive } from "./words.ts";

interface Listing {
  readonly list: Phrases;
  /** What its names are, for the evidence. */
  readonly kind: string;
  /** What a name says that is also a plain word (“Labour”, “Sky”): inside a sentence, and where one opens. */
  readonly plainInside: number;
  readonly plainOpening: number;
  /** What a name says after another capitalised word: “Assembly Conservatives”. */
  readonly insideName: number;
}

const listings: readonly Listing[] = [
  { list: parties, kind: "party", plainInside: 1.3, plainOpening: 1, insideName: 1.2 },
  { list: publicBodies, kind: "public body", plainInside: 1.3, plainOpening: 0.6, insideName: 0.7 },
  {
    list: media,
    kind: "newspaper, agency or broadcaster",
    plainInside: 0.8,
    plainOpening: 0.6,
    insideName: 0.7,
  },
  {
    list: companies,
    kind: "company or club",
    plainInside: 0.8,
    plainOpening: 0.6,
    insideName: 0.7,
  },
];

/** Names on the lists of known bodies, wherever they stand, with what the list says there. */
export function listedNames(reading: Reading): readonly Body[] {
  const bodies: Body[] = [];
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const party = reading.word(first - 1) === "(" ? bracketedParty(reading, first) : undefined;
    if (party) {
      bodies.push(party);
      continue;
    }
    if (!reading.traits(first).beginsListed) continue;
    for (const listing of listingsFrom(reading.word(first))) {
      const body = listedName(reading, first, listing);
      if (body) bodies.push(body);
    }
  }
  return bodies;
}

/** The lists with a name that begins with a word; hardly any for most words. */
const listingsFrom = listsBeginning(listings);

/** “(Conservative)”: a party's adjective that stands alone, and so stands for the party. */
function bracketedParty(reading: Reading, first: number): Body | undefined {
  const end = phraseEnd(partyAdjectives, reading.tokens, first);
  const standsAlone = end !== undefined && /^[),;]$/.test(reading.word(end));
  return standsAlone
    ? bodyAt(reading, first, end, [{ reason: "a party’s name in brackets", weight: 1.2 }])
    : undefined;
}

function listedName(reading: Reading, first: number, listing: Listing): Body | undefined {
  const listedEnd = phraseEnd(listing.list, reading.tokens, first);
  if (listedEnd === undefined) return undefined;
  const body = bodyAt(reading, first, withPlace(reading, listedEnd));
  const weight = listedWeight(reading, body, listing);
  return weight ? { ...body, form: [{ reason: `a known ${listing.kind}`, weight }] } : undefined;
}

/** “Age Concern England”: where a listed name ends that goes on with a place, to the end of its run. */
function withPlace(reading: Reading, end: number): number {
  const after = goesOn(reading, end) ? phraseEnd(places, reading.tokens, end) : undefined;
  return after !== undefined && !isNameWord(reading, after) ? after : end;
}

/** How much a listed name says where it stands: less as a plain word, less inside a longer name. */
function listedWeight(reading: Reading, { first, end, words }: Body, listing: Listing): number {
  const name = words.join(" ");
  const opens = reading.opens(first);
  if (metonyms.has(name) && !acts(reading, end) && !isAgent(reading, first, end)) return 0;
  if (ambiguousMedia.has(name)) {
    const after = reading.word(end);
    const isTitle =
      /^the$/i.test(reading.word(first - 1)) &&
      (!/^\p{Ll}/u.test(after) || speechVerbs.has(after) || /^report(?:s|ed)$/.test(after));
    return isTitle ? 1 : 0.6;
  }
  if (!opens && isInsideName(reading, first)) return listing.insideName;
  if (words.length === 1 && (isCommon(name) || reading.seenInLowerCase(name))) {
    return opens && !isSomebodys(reading, end) ? listing.plainOpening : listing.plainInside;
  }
  if (goesOn(reading, end)) return 1.1;
  return words.length > 1 ? 4 : 1.6;
}

/** Whether somebody of the body is named: “Unite’s Jo Lock”. */
function isSomebodys(reading: Reading, end: number): boolean {
  return isPossessive(reading.word(end)) && isGivenName(reading.word(end + 1));
}

/** Whether a capitalised word stands before in the same name, and not only opens the sentence, or the title of a work. */
function isInsideName(reading: Reading, first: number): boolean {
  const before = reading.word(first - 1);
  const isOpening = reading.opens(first - 1) && isCommon(before);
  return (
    (isNameWord(reading, first - 1) && !isOpening) ||
    /^(?:My|Your|Our|Her|His|All|On|Of|In)$/.test(before)
  );
}

/** Whether a capitalised word follows in the same name. */
function goesOn(reading: Reading, end: number): boolean {
  const gap = reading.text.slice(reading.tokens[end - 1]?.end, reading.tokens[end]?.start);
  return gap === " " && isNameWord(reading, end) && !reading.opens(end);
}

/** Whether a verb or a spokesman follows, as after somebody who acts. */
function acts(reading: Reading, end: number): boolean {
  const word = reading.word(end);
  return speechVerbs.has(word) || actions.test(word);
}

/** Whether something is done by it, or it is let or asked to do something: “decided by …”, “allow … to”. */
function isAgent(reading: Reading, first: number, end: number): boolean {
  const before = reading.word(first - 1);
  return (
    !goesOn(reading, end) && (before === "by" || (reading.word(end) === "to" && moves.test(before)))
  );
}

const moves =
  /^(?:allow(?:s|ed|ing)?|ask(?:s|ed|ing)?|let|urg(?:es?|ed|ing)|forc(?:es?|ed|ing)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed|ing)?)$/;

const actions =
  /^(?:has|had|is|was|will|would|did|spokes(?:wo)?man|confirmed|refused|declined|announced)$/;
