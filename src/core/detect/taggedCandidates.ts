import { type Candidate, enough, placeOf, textOf, weightOf } from "./candidate.ts";
import { closingWords, thingWords } from "./gazetteers/organisationWords.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { isNationBeforeBody } from "./organisation.ts";
import type { Reading } from "./reading.ts";
import type { TaggedText } from "./tagger/tagger.ts";
import { isPlaceWord } from "./words.ts";

/** Adds the names that no rule proposed, and to each candidate how likely the tagger thinks it. */
export function addTagged(
  candidates: readonly Candidate[],
  tagged: TaggedText,
  reading: Reading,
): readonly Candidate[] {
  const proposed = new Set(candidates.map(placeOf));
  const ruled = new Set(
    candidates.filter((candidate) => weightOf(candidate) >= enough).map(placeOf),
  );
  const found = tagged.names.flatMap(({ category, first, end }): readonly Candidate[] => {
    if (category === "place" || proposed.has(placeOf({ category, first, end }))) return [];
    // “Compatriots Jo Lock”: the rules leave out the word that opens the sentence.
    const isOpened = category === "person" && end - first > 2 && reading.opens(first);
    if (isOpened && ruled.has(placeOf({ category, first: first + 1, end }))) return [];
    const text = textOf(reading, first, end);
    return [{ category, first, end, text, evidence: [], pooled: [], doubt: 0, attributes: {} }];
  });
  return [...candidates, ...found].map((candidate) => {
    const isNone = isNoBody(candidate, reading) || isNoPerson(candidate, reading);
    const probability = isNone ? undefined : tagged.probabilityOf(candidate);
    return probability === undefined ? candidate : { ...candidate, probability };
  });
}

/** Words that name no body by themselves, capitalised or not. */
export const genericBody =
  /^(?:government|administration|department|council|committee|board|bank|company|court|party|union|university|school|college|club|league|agency|ministry|group|team|army|police|coalition|parties|lender|borrower|congress party|state|authority|commission|church|partnership|llc|inc|resistance|plaintiff|defendant|petitioner|respondent)$/i;

/** Words before “for” and a field of duties: “Cabinet Member for Safeguarding Children”. */
const officeHolder = /^(?:member|minister|secretary|commissioner|holder)$/i;

const memberOfParliament = /^(?:MPs?|MEPs?|MSPs?|AMs?|MSs?|TDs?)$/;

/** Words of time, which no body has in its name and headings have: “Looked After Children”. */
const wordsOfTime = wordSet("after before during since until when while");

/** Words before "Parliament" that make it a term of years: "the reforms of this Parliament". */
const termOfYears = /^(?:this|last|next|each|another|previous|current)$/i;

/** What the tagger takes for bodies and is none: constituencies, fields of duties, headings. */
function isNoBody({ category, first, end }: Candidate, reading: Reading): boolean {
  return (
    category === "organisation" &&
    ((end - first === 1 && genericBody.test(reading.word(first))) ||
      memberOfParliament.test(reading.word(end)) ||
      isNationBeforeBody(reading, first, end) ||
      (reading.word(first) === "Parliament" && termOfYears.test(reading.word(first - 1))) ||
      (reading.word(first - 1) === "for" && officeHolder.test(reading.word(first - 2))) ||
      reading.tokens.slice(first, end).some(({ text }) => wordsOfTime.has(text.toLowerCase())))
  );
}

/** What the tagger takes for one person and ends as streets, awards and bodies do, or is more than a name. */
function isNoPerson({ category, first, end }: Candidate, reading: Reading): boolean {
  const last = reading.word(end - 1);
  return (
    category === "person" &&
    end - first > 1 &&
    (thingWords.has(last) ||
      closingWords.has(last) ||
      isRankedWithPlace(first, end, reading) ||
      isRowOfPeople(first, end, reading))
  );
}

/** “Quill, J Lock”: what goes on behind a comma is another’s name, but for “Jr”. */
function isRowOfPeople(first: number, end: number, reading: Reading): boolean {
  const words = reading.tokens.slice(first, end).map(({ text }) => text);
  return words.includes(",") && !/^[JS]n?r\.?$/.test(words[words.indexOf(",") + 1] ?? "");
}

/** “1. A. Larch Monaco”: a rank, an initial, a surname and where its bearer is from. */
function isRankedWithPlace(first: number, end: number, reading: Reading): boolean {
  const rank = reading.word(first - 1) === "." ? first - 2 : first - 1;
  const [initial, last] = [reading.word(first), reading.word(end - 1)];
  return (
    /^\d{1,3}\.?$/.test(reading.word(rank)) &&
    /^\p{Lu}\.?$/u.test(initial) &&
    /\p{Ll}/u.test(reading.word(end - 2)) &&
    isPlaceWord(last)
  );
}
