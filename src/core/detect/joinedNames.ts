import { type Body, bodyAt } from "./body.ts";
import { companies } from "./gazetteers/companies.ts";
import { closingWords, openingWords, weakClosingWords } from "./gazetteers/organisationWords.ts";
import { parties } from "./gazetteers/parties.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { beginsPhrase, isPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { publicBodies } from "./gazetteers/publicBodies.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { runEnd } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isAllCapitals, isCommon, isPossessive, isRole } from "./words.ts";

/** A run of capitalised words, tokens `first` to before `end`, in a sentence that ends before `limit`. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly limit: number;
}

/** Names of bodies that small words join: “Department for Work and Pensions”, “Foreign and Commonwealth Office”. */
export function joinedNames(reading: Reading): readonly Body[] {
  return reading.sentences.flatMap(({ first: start, last }) => {
    const bodies: Body[] = [];
    const limit = last + 1;
    let first = start;
    while (first < limit) {
      const run = { first, end: runEnd(reading, first, limit), limit };
      const joined =
        run.end > first
          ? (openingName(reading, run) ??
            pairedName(reading, run) ??
            possessiveName(reading, run) ??
            committeeName(reading, run))
          : undefined;
      if (joined) bodies.push(joined);
      first = Math.max(joined?.end ?? run.end, first + 1);
    }
    return bodies;
  });
}

/** Days and months: they say when, “figures of the Commerce Department for November”. */
const isDate =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/;

/** “University of East Anglia”, “Department for Education and Skills”. */
function openingName(reading: Reading, { first, end, limit }: Run): Body | undefined {
  const [opener, joint] = [reading.word(end - 1), reading.word(end)];
  const joints = /^(?:Group|Committee|Commission|Council|Campaign)$/.test(opener)
    ? /^(?:of|for|on|against)$/i
    : /^(?:of|for|against)$/i;
  const opens = openingWords.has(opener) || (opener === "Group" && joint === "on");
  if (!opens || !joints.test(joint)) return undefined;
  const object = afterThe(reading, end + 1);
  const objectEnd = runEnd(reading, object, limit);
  if (objectEnd === object || isDate.test(reading.word(object))) return undefined;
  const last = continued(reading, objectEnd, limit);
  return bodyAt(reading, first, last, [
    { reason: `begins with “${opener} ${joint}”`, weight: 1.5 },
  ]);
}

/** Where a name that may stop before a token really ends: “and Skills”, “, Fisheries and Food” go on with it. */
function continued(reading: Reading, start: number, limit: number): number {
  let at = start;
  for (;;) {
    const end = continuation(reading, at, limit);
    if (end === undefined) return at;
    at = end;
  }
}

/** How many subjects a ministry or an office lists at most: “Land, Infrastructure, Transport and Tourism” are four. */
const mostSubjects = 8;

function continuation(
  reading: Reading,
  at: number,
  limit: number,
  subjects = mostSubjects,
): number | undefined {
  if (!/^(?:and|of|for|,)$/.test(reading.word(at))) return undefined;
  const from = afterThe(reading, at + 1);
  const end = runEnd(reading, from, limit);
  const words = reading.tokens.slice(from, end).map(({ text }) => text);
  if (words.length === 0) return undefined;
  // A list ends with “and”: “Land, Transport and Tourism”.
  if (reading.word(at) === "," && reading.word(end) !== "and") {
    const goesOn = reading.word(end) === "," && subjects > 0 && words.every(isSubject);
    return goesOn ? continuation(reading, end, limit, subjects - 1) : undefined;
  }
  const isAnother =
    from > at + 1 && words.some((word) => openingWords.has(word) || closingWords.has(word));
  const goesOn =
    reading.word(at) === "of" ||
    words.every((word) => isSubject(word)) ||
    members.has(words.at(-1) ?? "");
  return goesOn && !isAnother ? end : undefined;
}

/** Whom a union unites: “Association of Machinists and Aerospace Workers”. */
const members = wordSet(
  "Workers Employees Drivers Teachers Engineers Officers Women Schoolmasters",
);

/** A word for what a body is concerned with: “Pensions”, “Skills”, “British”; not the next body or place. */
function isSubject(word: string): boolean {
  const isListed =
    beginsPhrase(places, word) ||
    [parties, publicBodies, companies].some((list) => isPhrase(list, word));
  return (
    isCommon(word) ||
    peoples.has(word) ||
    (/[a-z](?:s|ism|tion|ment|ture|ance|ence|ship|ity|logy|fare|ing)$/.test(word) && !isListed)
  );
}

function afterThe(reading: Reading, index: number): number {
  return reading.word(index) === "the" ? index + 1 : index;
}

/** “Foreign and Commonwealth Office”, “Victims of Crime Trust”: a closing word ends what “and” or “of” joins. */
function pairedName(reading: Reading, { first, end, limit }: Run): Body | undefined {
  const joint = reading.word(end);
  const last = runEnd(reading, end + 1, limit);
  const [left, closing] = [reading.word(end - 1), reading.word(last - 1)];
  if (reading.opens(first) || last <= end + 2) return undefined;
  if (!closingWords.has(closing) || closingWords.has(left)) return undefined;
  const joins =
    joint === "and"
      ? reading.tokens
          .slice(first, end)
          .every(
            ({ text }) => !isAllCapitals(text) && (isCommon(text) || beginsPhrase(places, text)),
          )
      : joint === "of" && end - first === 1 && !weakClosingWords.has(closing) && !isRole(left);
  return joins
    ? bodyAt(reading, first, last, [{ reason: `joined by “${joint}”`, weight: 0.5 }])
    : undefined;
}

/** Saints and kings to whom schools and hospitals are dedicated: “St Mary’s Primary School”. */
const patrons = /^(?:St|St\.|Saint|King|Queen)$/;

const dedicatedBodies = wordSet(`
School Schools Hospital Hospitals Hospice College Church Trust Academy University Society
`);

/** What a state has, and is no name with it: “France’s Parliament”. */
const stateClosings = wordSet("Government Parliament Party Police Army Council Court");

/** “Guy’s Hospital Medical School”, “Women’s Institute”: what is whose stands right after the possessive. */
function possessiveName(reading: Reading, { first, end, limit }: Run): Body | undefined {
  const [owner, closing] = [reading.word(end - 1), reading.word(end + 1)];
  if (!isPossessive(reading.word(end))) return undefined;
  const run = runEnd(reading, end + 1, limit);
  const hasObject = reading.word(run) === "of" && openingWords.has(reading.word(run - 1));
  const last = hasObject ? (continuation(reading, run, limit) ?? run) : run;
  const isDedicated =
    patrons.test(reading.word(first)) && dedicatedBodies.has(reading.word(last - 1));
  const isOwned = closingWords.has(closing) && !stateClosings.has(closing);
  if (!isDedicated && !isOwned) return undefined;
  if (
    [places, parties, publicBodies].some((list) => beginsPhrase(list, owner)) ||
    peoples.has(owner)
  ) {
    return undefined;
  }
  return bodyAt(reading, first, last, [
    { reason: `joined by “’s” to “${reading.word(last - 1)}”`, weight: 1.5 },
  ]);
}

/** How far “Commons” is from “committee”: “Commons science and technology committee”. */
const longestCommittee = 6;

/** “Commons education select committee”: a house of parliament and its committee in lower case. */
function committeeName(reading: Reading, { first, end }: Run): Body | undefined {
  const isHouse = /^(?:Commons|Lords|Senate|House)$/.test(reading.word(first));
  if (end - first !== 1 || !isHouse) return undefined;
  for (let last = end; last < end + longestCommittee; last += 1) {
    const word = reading.word(last);
    if (/^(?:sub-)?committee$/.test(word)) {
      return bodyAt(reading, first, last + 1, [{ reason: "ends with “committee”", weight: 2 }]);
    }
    if (!/^\p{Ll}{3}/u.test(word) || /^(?:with|that|was|has|have|will|the)$/.test(word)) break;
  }
  return undefined;
}
