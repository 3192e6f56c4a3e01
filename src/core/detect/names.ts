import { textOf } from "./candidate.ts";
import { closingWords, thingWords } from "./gazetteers/organisationWords.ts";
import {
  capitalisedRoles,
  honorifics,
  generations,
  nameSuffixes,
  particles,
  roleModifiers,
} from "./gazetteers/people.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isGivenName, withoutStop } from "./words.ts";
import { look } from "./wordTraits.ts";

/** A run of capitalised words, without the title or office before it: tokens `first` to before `end`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** “Mr”, as the text writes it, without its full stop. */
  readonly honorific?: string;
  /** “Education Secretary”, capitalised, right before the name. */
  readonly office?: string;
}

/** The capitalised names of a text, in order: runs of capitalised words, cut after titles and offices. */
export function namesIn(reading: Reading): readonly Name[] {
  return reading.sentences.flatMap(({ first, last }) => {
    const names: Name[] = [];
    let index = first;
    while (index <= last) {
      const end = runEnd(reading, index, last + 1);
      if (end > index) names.push(...cut(reading, index, end));
      index = Math.max(end, index + 1);
    }
    return names;
  });
}

/** Whether a token can be part of a name: a capitalised word, and no “The”, no “London-based”. */
export function isNameWord(reading: Reading, index: number): boolean {
  const { looks } = reading.traits(index);
  if ((looks & look.nameWord) !== 0)
    return !((looks & look.counting) !== 0 && reading.opens(index));
  return (looks & look.capitalised) !== 0 && isPlainSurname(reading, index);
}

/** Surnames that are small words, too. */
const plainSurnames = wordSet("Read Still Down More Dear Last Few");

/** “Nick Read”: behind a given name, inside a sentence. */
function isPlainSurname(reading: Reading, index: number): boolean {
  return (
    plainSurnames.has(reading.word(index)) &&
    !reading.opens(index) &&
    isGivenName(reading.word(index - 1))
  );
}

/** Where a run of name words that begins at a token ends, exclusive; the token itself if none begins there. */
export function runEnd(reading: Reading, first: number, limit: number): number {
  if (first >= limit || !isNameWord(reading, first)) return first;
  let end = first + 1;
  for (;;) {
    if (companyEnds.has(reading.word(end - 1))) return end;
    if (reading.word(end) === "plc") return end + 1;
    if (isNickname(reading, end)) end += 3;
    let next = end;
    if (isJoint(reading.word(end)) && !parts(reading, end)) next += 1;
    else while (particles.has(reading.word(next)) && next - end < 3) next += 1;
    if (next >= limit || !isNameWord(reading, next)) return end;
    if (next === end && isGlued(reading, next)) return end;
    if (reading.word(end) === "/" && !(isGlued(reading, end) && isGlued(reading, next))) return end;
    end = next + 1;
  }
}

/** Abbreviations that end the name of a company. */
const companyEnds = wordSet("Ltd. Inc. Corp.");

function isJoint(word: string): boolean {
  return word === "&" || word === "/";
}

/** Whether a nickname in quotation marks stands between a given name and what goes on with it: “Jo “Newt” Lock”. */
function isNickname(reading: Reading, open: number): boolean {
  return (
    isNameWord(reading, open + 1) &&
    isNameWord(reading, open + 3) &&
    /^["'“‘]$/.test(reading.word(open)) &&
    /^["'”’]$/.test(reading.word(open + 2)) &&
    !isCommon(reading.word(open - 1))
  );
}

/** Whether “&” or “/” stands between two people, “Ann Quill & Tim Wexcombe”, and not inside a name. */
function parts(reading: Reading, joint: number): boolean {
  return isGivenName(reading.word(joint - 2)) && isGivenName(reading.word(joint + 1));
}

/** Whether no white space stands before a token, as between the words of “AdamsCounty Hall”. */
function isGlued(reading: Reading, index: number): boolean {
  return reading.tokens[index - 1]?.end === reading.tokens[index]?.start;
}

/** Cuts a run into what stands before an office or a title, and the name after it. */
function cut(reading: Reading, first: number, end: number): readonly Name[] {
  const title = titleIn(reading, first, end);
  if (title === undefined) {
    const honorific = emphasised(reading, first);
    return [{ ...nameAt(reading, first, end), ...(honorific && { honorific }) }];
  }
  let office = title;
  while (office > first && belongsToOffice(reading.word(office - 1))) office -= 1;
  const before = office > first ? [nameAt(reading, first, office)] : [];
  if (title + 1 === end) return before;
  const word = withoutStop(reading.word(title));
  const isPeer = peerTitles.has(word) && title + 2 === end;
  const name = nameAt(reading, title + 1, isPeer ? withTerritory(reading, end) : end);
  return [
    ...before,
    honorifics.has(word)
      ? { ...name, honorific: word }
      : { ...name, office: textOf(reading, office, title + 1) },
  ];
}

const peerTitles = wordSet("Lord Lady Baroness Baron Viscount Viscountess");

/** Where the name of a peer ends: “Lord Hill of Oareford”. */
function withTerritory(reading: Reading, end: number): number {
  const territory = end + 1;
  const territoryEnd = runEnd(reading, territory, reading.tokens.length);
  const goesOn =
    reading.word(end) === "of" &&
    territoryEnd > territory &&
    territoryEnd - territory <= longestTerritory &&
    !reading.tokens.slice(territory, territoryEnd).some(({ text }) => closingWords.has(text));
  return goesOn ? territoryEnd : end;
}

/** “Kings Heath”, in words; what is longer is something else. */
const longestTerritory = 2;

/** The title before a name that Markdown sets apart: “Mr **Quill**”. */
function emphasised(reading: Reading, first: number): string | undefined {
  let before = first - 1;
  while (/^[*_[]$/.test(reading.word(before)) && first - before <= 3) before -= 1;
  const word = withoutStop(reading.word(before));
  return before < first - 1 && honorifics.has(word) ? word : undefined;
}

/** The last title or office in a run; none in a name that ends as bodies and things do (“General Medical Council”). */
function titleIn(reading: Reading, first: number, end: number): number | undefined {
  const last = reading.word(end - 1);
  const isOther = end - first > 1 && (closingWords.has(last) || thingWords.has(last));
  for (let index = end - 1; index >= first; index -= 1) {
    const word = withoutStop(reading.word(index));
    if (isSurname(reading, first, index, end)) continue;
    if (honorifics.has(word) && !(isOther && index === first)) return index;
    // “Det Con”, “Ch Con”: alone it is a given name, or a party.
    if (word === "Con" && /^(?:Det|Ch)$/.test(reading.word(index - 1))) return index;
    if (capitalisedRoles.has(word) && !isOther) return index;
  }
  return undefined;
}

/** “John Major”, “Billie Jean King”: an office after a given name is a surname, but not “Tony Blair MP”. */
function isSurname(reading: Reading, first: number, index: number, end: number): boolean {
  const isLast = index === end - 1 || (index === end - 2 && isSuffix(reading.word(end - 1)));
  return (
    isLast &&
    index > first &&
    (isGivenName(reading.word(first)) || isGivenName(reading.word(index - 1))) &&
    !/^\p{Lu}{2}/u.test(reading.word(index))
  );
}

function isSuffix(word: string): boolean {
  return generations.has(word) || nameSuffixes.has(word);
}

function belongsToOffice(word: string): boolean {
  return roleModifiers.has(word) || capitalisedRoles.has(word) || honorifics.has(withoutStop(word));
}

function nameAt(reading: Reading, first: number, end: number): Name {
  return { first, end, text: textOf(reading, first, end) };
}
