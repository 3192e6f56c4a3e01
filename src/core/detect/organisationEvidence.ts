import type { Body } from "./body.ts";
import {
  type DoubtRule,
  doubtAbout,
  type Evidence,
  type EvidenceRule,
  evidenceFor,
  textOf,
} from "./candidate.ts";
import { companies } from "./gazetteers/companies.ts";
import { media } from "./gazetteers/media.ts";
import {
  bodyDescriptions,
  bodyFollowers,
  bodyNouns,
  bodyTails,
  closingWords,
  thingWords,
  weakBodyNouns,
  weakClosingWords,
  workRoles,
} from "./gazetteers/organisationWords.ts";
import { partyAdjectives } from "./gazetteers/parties.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { otherNames } from "./gazetteers/publicBodies.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { isNameWord } from "./names.ts";
import { stormWords } from "./personEvidence.ts";
import type { Reading } from "./reading.ts";
import {
  isAcronym,
  isCommon,
  isGivenName,
  isPlaceWord,
  isPossessive,
  isThe,
  withoutStop,
} from "./words.ts";

const actions = wordSet(`
said says announced reported confirmed launched acquired bought agreed sold unveiled posted employs plans refused
declined
`);

/** Nouns after a word in capitals that is a thing: “the IE browser”. */
const productNouns = wordSet(`
browser format standard system software test virus chip chips technology player players phone drive screen
`);

/** Nouns after a name that is a place: “the Folkestone & Hythe seat”. */
const placeNouns = wordSet(`
seat constituency by-election voters airport stadium province district region prefecture governorate village river
valley peninsula
`);

/** What is named after bodies and is none: “FA Cup”, “Guinness Book”. */
const namedThing = wordSet(`
Cup Award Awards Prize Trophy Shield Championship Championships Open Book Bowl Marathon Medal Prix Masters Show Festival
Tour Tournament Rally Bill
`);

/** The same in lower case: “the National Television awards”. */
const lowerCasedThing = wordSet("award awards prize trophy");

/** Words before a place that is one, even where a team is called by it: “in Norwich”. */
export const whereabouts = /^(?:in|at|from|near|around|to|outside|across|of|through)$/i;

/** Indexes of shares with how many they count: “the FTSE 100”. */
const shareIndex = wordSet("S&P FTSE Nikkei Russell Stoxx STOXX CAC Euronext ASX Nasdaq CSI BSE");

/** What an index does. */
const moves =
  /^(?:index|rose|fell|gained|lost|climbed|slid|slipped|jumped|dropped|tumbled|rallied|closed|ended|edged|added|shed|is|was)$/;

/** Endings of companies’ names in many countries: “Swedbank”, “Surgutneftegaz”. */
const companyEnding =
  /\p{Ll}(?:bank|corp|neft|gaz|pharma|telecom|telekom|soft|energo|steel|media)$/u;

/** Words before a body’s initials: “experts at BRIN”. */
const beforeInitials = wordSet("by at from with between");

/** Words between what a body is and its name: “companies like …”. */
const namesExamples = wordSet("like including called named as");

/** Who speaks for a body, before the name: “Wexco analyst Jo Lock”. */
const spokesman = wordSet("analyst economist strategist spokesman spokeswoman spokesperson");

/** Words before a thing, one of many. */
const indefinite = wordSet("a an this next every each another any no");

/** How far an apposition is read for what a body is. */
const longestApposition = 8;

/** What speaks for a body: how its name looks, then what the text says. */
const rules: readonly EvidenceRule<Body>[] = [
  ({ words }) => {
    const last = withoutStop(words.at(-1) ?? "");
    return (
      words.length > 1 &&
      closingWords.has(last) && {
        reason: `ends with “${last}”`,
        weight: weakClosingWords.has(last) ? 0.9 : 1.5,
      }
    );
  },
  ({ words, first, end }, reading) => {
    if (!closingWords.has(withoutStop(words.at(-1) ?? ""))) return undefined;
    const known = [companies, media].map((list) => phraseEnd(list, reading.tokens, first) ?? end);
    return (
      Math.min(...known) < end && { reason: "begins with the name of a known body", weight: 0.5 }
    );
  },
  ({ words, first }, reading) =>
    words.length === 1 &&
    isAcronym(words[0]) &&
    !isPlaceWord(words[0]?.charAt(0).concat(words[0].slice(1).toLowerCase())) &&
    !reading.inHeading(first) && { reason: "written in capitals as an abbreviation", weight: 0.8 },
  ({ words: [word = "", next], first }, reading) =>
    next === undefined &&
    /^\p{Lu}{3,6}$/u.test(word) &&
    isAcronym(word) &&
    beforeInitials.has(reading.word(first - 1)) && {
      reason: `initials after “${reading.word(first - 1)}”`,
      weight: 0.3,
    },
  ({ words: [word = "", next] }) =>
    next === undefined &&
    companyEnding.test(word) && { reason: "ends as companies’ names do", weight: 1 },
  ({ words }) =>
    words.some(hasInnerCapital) && { reason: "has a capital inside a word", weight: 0.6 },
  ({ words }) =>
    words.includes("&") &&
    !/(?:^| )\p{Lu} & \p{Lu}\.?(?:$|-)/u.test(words.join(" ")) && {
      reason: "joined by “&”",
      weight: 1,
    },
  ({ first }, reading) => {
    const noun = nounBefore(first, reading);
    const weight = weakBodyNouns.has(noun) ? 0.7 : 1;
    return bodyNouns.has(noun) && { reason: `follows “${noun}”`, weight };
  },
  ({ end }, reading) => {
    const noun = appositionNoun(end, reading);
    const weight = noun && weakBodyNouns.has(noun) ? 0.7 : 1;
    return noun && { reason: `followed by “a … ${noun}”`, weight };
  },
  ({ end }, reading) =>
    bodyTails.has(reading.word(end)) && {
      reason: `followed by “${reading.word(end)}”`,
      weight: 0.7,
    },
  ({ end }, reading) => {
    const after = isPossessive(reading.word(end)) ? [end + 1, end + 2] : [end];
    const follower = after
      .map((index) => reading.word(index))
      .find((word) => bodyFollowers.has(word));
    return follower && { reason: `followed by “${follower}”`, weight: 0.5 };
  },
  ({ end }, reading) =>
    spokesman.has(reading.word(end)) &&
    isNameWord(reading, end + 1) && {
      reason: `followed by “${reading.word(end)}” and a name`,
      weight: 0.5,
    },
  ({ end, words }, reading) =>
    actions.has(reading.word(end)) && {
      reason: `followed by “${reading.word(end)}”`,
      weight: words.length === 1 ? 0.4 : 0.3,
    },
  ({ first }, reading) => {
    const [role, joint] = [reading.word(first - 2), reading.word(first - 1)];
    const reason = `follows “${role} ${joint}”`;
    if (!workRoles.has(role)) return undefined;
    if (/^(?:at|for|with|from)$/.test(joint)) return { reason, weight: 0.9 };
    return joint === "of" && { reason, weight: 0.6 };
  },
  ({ first, end }, reading) =>
    reading.word(first - 2) === "," &&
    /^(?:of|from|at)$/.test(reading.word(first - 1)) &&
    reading.word(end) === "," && {
      reason: `set off as in “, ${reading.word(first - 1)} …,”`,
      weight: 0.6,
    },
  ({ end }, reading) =>
    reading.word(end) === "," &&
    reading.word(end + 1) === "which" && { reason: "followed by “which”", weight: 0.4 },
  ({ first }, reading) =>
    isThe(reading.word(first - 1)) && { reason: "follows “the”", weight: 0.2 },
];

/** What speaks against a body. A form that is known or introduced outweighs how the name looks. */
const doubts: readonly DoubtRule<Body>[] = [
  ({ end }, reading) => (placeNouns.has(reading.word(end)) ? 1 : 0),
  ({ first }, reading) => (indefinite.has(reading.word(first - 1).toLowerCase()) ? 0.5 : 0),
  ({ first, end }, reading) => (phraseEnd(otherNames, reading.tokens, first) === end ? 2 : 0),
  ({ words, end }, reading) => {
    const isProduct = /^\d{1,4}$/.test(reading.word(end)) || productNouns.has(reading.word(end));
    return words.length === 1 && isProduct ? 0.8 : 0;
  },
  ({ words, first }, reading) =>
    [words[0] ?? "", reading.word(first - 1)].some((word) => stormWords.has(word)) ? 2 : 0,
  ({ end }, reading) => {
    const named = [end, end + 1].findIndex((index) => namedThing.has(reading.word(index)));
    const isApart = reading.endsSentence(end - 1) || !isNameWord(reading, end);
    return lowerCasedThing.has(reading.word(end)) || (named >= 0 && !isApart) ? 1.5 : 0;
  },
  ({ words, end }, reading) =>
    shareIndex.has(words.join("")) && /^\d+$/.test(reading.word(end)) ? 10 : 0,
  ({ words, end }, reading) =>
    shareIndex.has(words.join("")) && moves.test(reading.word(end)) ? 2 : 0,
  ({ words }) => (words.length === 1 && peoples.has(words[0] ?? "") ? 1.5 : 0),
  ({ first }, reading) => (reading.inHeading(first) ? 0.3 : 0),
  unknown(({ first, end }, reading) =>
    phraseEnd(partyAdjectives, reading.tokens, first) === end ? 2 : 0,
  ),
  unknown(({ first, end }, reading) => {
    if (phraseEnd(places, reading.tokens, first) !== end) return 0;
    return whereabouts.test(reading.word(first - 1)) ? 3 : 1.5;
  }),
  unknown(({ words }) =>
    words.length > 1 && isGivenName(words[0]) && !closingWords.has(words.at(-1) ?? "") ? 0.5 : 0,
  ),
  unknown(({ words }) => (thingWords.has(words.at(-1) ?? "") ? 1 : 0)),
  unknown(({ first, words: [word = "", next] }, reading) => {
    if (next !== undefined) return 0;
    const isPlain = isCommon(word) || reading.seenInLowerCase(word);
    if (!reading.opens(first)) return isPlain ? 0.4 : 0;
    return (isPlain ? 0.8 : 0) + (reading.seenInside(word) ? 0 : 0.3);
  }),
];

function unknown(rule: DoubtRule<Body>): DoubtRule<Body> {
  return (body, reading) => (body.form.length > 0 ? 0 : rule(body, reading));
}

/** “GlaxoSmithKline”, but not “McDonald”. */
function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Van|Le|La|Fitz)\p{Lu}/u.test(word);
}

/** The noun that says what the name after it is: “software firm …”, “companies like …”. */
function nounBefore(first: number, reading: Reading): string {
  if (!namesExamples.has(reading.word(first - 1))) return reading.word(first - 1);
  return reading.word(reading.word(first - 2) === "such" ? first - 3 : first - 2);
}

/** What the text says a body is, where it introduces it: “software firm”, “California-based company”. */
export function bodyRole({ first, end }: Body, reading: Reading): string | undefined {
  const noun = appositionNoun(end, reading);
  if (noun) {
    let last = end + 2;
    while (reading.word(last) !== noun) last += 1;
    return textOf(reading, end + 2, last + 1);
  }
  if (!bodyNouns.has(reading.word(first - 1))) return undefined;
  let start = first - 1;
  while (start > first - longestRole && describes(reading, start - 1)) start -= 1;
  return textOf(reading, start, first);
}

/** How many words say before a name what it is: “Norwich-based housing charity”. */
const longestRole = 5;

/** “-based”, “housing”: words in lower case, and what is joined to them, that tell bodies from others. */
function describes(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return word === "-" || reading.word(index + 1) === "-" || bodyDescriptions.has(word);
}

/** The noun in an apposition that says what a body is: “Titan, a California-based company”. */
function appositionNoun(end: number, reading: Reading): string | undefined {
  if (reading.word(end) !== "," || !/^(?:an?|the|its|one)$/.test(reading.word(end + 1))) {
    return undefined;
  }
  for (let index = end + 2; index < end + longestApposition; index += 1) {
    const word = reading.word(index);
    if (/^(?:,|\.|who|whose|of|in|for|at|said|is|was|with)$/.test(word)) return undefined;
    if (bodyNouns.has(word)) return word;
  }
  return undefined;
}

/** What speaks for a body beside its form where the name stands. */
export function organisationEvidence(body: Body, reading: Reading): readonly Evidence[] {
  return evidenceFor(rules, body, reading);
}

/** What speaks against a body where the name stands, as a weight to take off. */
export function organisationDoubt(body: Body, reading: Reading): number {
  return doubtAbout(doubts, body, reading);
}
