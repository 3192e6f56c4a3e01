import {
  type DoubtRule,
  doubtAbout,
  type Evidence,
  type EvidenceRule,
  evidenceFor,
} from "./candidate.ts";
import {
  bodyNouns,
  closingWords,
  thingWords,
  weakBodyNouns,
} from "./gazetteers/organisationWords.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import {
  creditWords,
  mononyms,
  particles,
  roles,
  speechVerbs,
  strongOffices,
  weakRoles,
} from "./gazetteers/people.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { beginsPhrase, phraseEnd } from "./gazetteers/phrases.ts";
import { placeOpenings, places } from "./gazetteers/places.ts";
import { otherNames } from "./gazetteers/publicBodies.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { type PersonName, regnal } from "./personName.ts";
import type { Reading } from "./reading.ts";
import { partyAfter, roleAfter, roleBefore } from "./personRole.ts";
import {
  endsLikeSurname,
  isAcronym,
  isAllCapitals,
  isCapitalised,
  isCommon,
  isGivenName,
  isInitials,
  isPlaceWord,
  isPossessive,
  isSurname,
  isThe,
  withoutStop,
} from "./words.ts";

/** Words after which “in” stands before people: “brought in …”, “confidence in …”. */
const takesIn = wordSet(`
brought bring called drafted sent took taken hired believe believes believed trust trusts faith confidence interest
interested
`);

/** Things that are surnames, too: “Wayne Bridge”. */
const thingSurname = wordSet(`
Hall Bridge Lane Street Castle Day Law Bay House Lake Church Park Post Sun Star Power Bank Banks Mann
`);

/** What has people’s names and is none: “Hurricane Helene”. */
export const stormWords = wordSet("Hurricane Typhoon Cyclone Storm");

/** Nouns after the name of a place: “Cao Bang province”. */
const placeNouns = wordSet(`
province district region county prefecture governorate oblast village island islands airport port river valley
neighbourhood neighborhood municipality suburb peninsula mountains border
`);

/** How a scorecard of cricket says who was out, and who bowled, caught or stumped: “Quill c Lock b Dale 5”. */
const dismissal = wordSet("c b st lbw");

/** What speaks for a person: first what the text says, then how the name looks. */
const rules: readonly EvidenceRule<PersonName>[] = [
  ({ honorific }) => honorific && { reason: `follows the title “${honorific}”`, weight: 2 },
  ({ office, words }) => {
    const isStrong = strongOffices.has(office?.split(" ").at(-1) ?? "");
    if (!office || (words.length === 1 && isCommon(words[0]) && !isStrong)) return undefined;
    // “Rival SK hynix”: initials alone are no person’s.
    if (words.length === 1 && isAllCapitals(words[0] ?? "") && !isStrong) return undefined;
    const weight = words.length > 1 ? 1.5 : isStrong ? 1.4 : 1;
    return { reason: `follows the office “${office}”`, weight };
  },
  (name, reading) => {
    const role = roleBefore(name, reading);
    const before = reading.word(name.first - 1);
    const isFull = name.words.length > 1;
    // “US partner Wexco Quill”: firms and clubs have partners and leaders as well.
    const isBodys = bodyRoles.has(before) && !isGivenName(name.words[0]);
    const weight = isBodys ? 0.4 : isFull ? 1.2 : weakRoles.has(before) ? 0.8 : 1;
    return role && { reason: `follows the role “${role}”`, weight };
  },
  (name, reading) => {
    const role = roleAfter(name, reading);
    const weight = name.words.length > 1 ? 0.9 : 0.6;
    return role && { reason: `followed by the role “${role}”`, weight };
  },
  ({ first, words }, reading) =>
    words.length > 1 &&
    reading.word(first - 1) === "," &&
    roles.has(reading.word(first - 2)) && {
      reason: `follows the role “${reading.word(first - 2)}” and a comma`,
      weight: 0.5,
    },
  (name, reading) => {
    const party = partyAfter(name, reading);
    return party && { reason: `followed by the party “${party}” in brackets`, weight: 0.8 };
  },
  ({ end, words }, reading) =>
    words.length > 1 &&
    reading.word(end) === "(" &&
    phraseEnd(places, reading.tokens, end + 1) !== undefined && {
      reason: "followed by a place in brackets",
      weight: 0.6,
    },
  ({ end }, reading) =>
    reading.word(end) === "," &&
    /^\d\d$/.test(reading.word(end + 1)) &&
    reading.word(end + 2) === "," && {
      reason: `followed by an age, ${reading.word(end + 1)}`,
      weight: 1.2,
    },
  ({ end, words }, reading) =>
    speechVerbs.has(reading.word(end)) && {
      reason: `followed by “${reading.word(end)}”`,
      weight: words.length > 1 ? 0.6 : 0.4,
    },
  ({ first, words }, reading) =>
    /^(?:said|says|added|adds|explained|insisted|warned|argued)$/.test(reading.word(first - 1)) && {
      reason: `follows “${reading.word(first - 1)}”`,
      weight: words.length > 1 ? 0.6 : 0.4,
    },
  ({ end, words }, reading) =>
    reading.word(end) === "," &&
    /^(?:who|whose)$/.test(reading.word(end + 1)) && {
      reason: `followed by “${reading.word(end + 1)}”`,
      weight: words.length > 1 ? 0.6 : 0.5,
    },
  ({ end }, reading) => {
    const noun = reading.word(isPossessive(reading.word(end)) ? end + 1 : end);
    const leads = /^(?:administration|government|cabinet|camp)$/.test(noun);
    return leads && { reason: `followed by “${noun}”`, weight: 0.6 };
  },
  ({ first, words }, reading) =>
    words.length > 1 &&
    reading.word(first - 1) === ":" &&
    creditWords.has(reading.word(first - 2)) && {
      reason: `named in the credit “${reading.word(first - 2)}:”`,
      weight: 1,
    },
  ({ first, words }, reading) =>
    words.length > 1 &&
    /^By$/i.test(reading.word(first - 1)) &&
    reading.opens(first - 1) && { reason: "named in a byline", weight: 0.8 },
  ({ first, words }, reading) =>
    words.length > 1 &&
    isPossessive(reading.word(first - 1)) &&
    (isPlaceWord(reading.word(first - 2)) || isAcronym(reading.word(first - 2))) && {
      reason: `follows “${reading.word(first - 2)}’s”`,
      weight: 0.4,
    },
  ({ end, words }, reading) =>
    words.length === 1 &&
    isGivenName(words[0]) &&
    reading.word(end) === "and" &&
    isGivenName(reading.word(end + 1)) &&
    isCapitalised(reading.word(end + 2)) && {
      reason: "joined by “and” to another given name",
      weight: 0.6,
    },
  ({ first, words: [given = "", next = "", ...rest] }, reading) => {
    if (!next || rest.length > 2 || !isGivenName(given) || isAllCapitals(next)) return undefined;
    const isSure = !isCommon(given) && !isPlaceWord(given);
    const weight = isSure ? 1.2 : reading.opens(first) ? 0.7 : 1;
    return { reason: `begins with the given name “${given}”`, weight };
  },
  ({ words: [word = "", next] }) =>
    next === undefined &&
    isGivenName(word) &&
    !isCommon(word) && { reason: `“${word}” is a given name`, weight: 0.6 },
  ({ words }) =>
    words.length > 1 &&
    !isGivenName(words[0]) &&
    words.slice(1).some((word) => isGivenName(word) && !isCommon(word)) && {
      reason: "has a given name inside",
      weight: 0.4,
    },
  ({ words: [word = "", next] }) =>
    next === undefined &&
    mononyms.has(word) && { reason: `“${word}” is known by this name alone`, weight: 1.2 },
  ({ words: [given, numeral = "", ...rest] }) =>
    rest.length === 0 &&
    regnal.test(numeral) &&
    isGivenName(given) && { reason: `has the number of a monarch or a pope`, weight: 1.2 },
  ({ words }) =>
    words.slice(0, -1).some(isInitials) &&
    !isAllCapitals(words.at(-1) ?? "") && { reason: "has initials before a surname", weight: 1 },
  ({ words }) => {
    const surname = words.at(-1) ?? "";
    return (
      isShort(words) &&
      isSurname(surname) && { reason: `ends with the surname “${surname}”`, weight: 0.5 }
    );
  },
  ({ words }) => {
    const surname = words.at(-1) ?? "";
    return (
      !isSurname(surname) &&
      !isCommon(surname) &&
      !isPlaceWord(surname) &&
      endsLikeSurname(surname) && { reason: `“${surname}” ends as surnames do`, weight: 0.4 }
    );
  },
  ({ words: [word = "", next] }) =>
    next === undefined &&
    isSurname(word) &&
    !isCommon(word) &&
    !isPlaceWord(word) &&
    !isGivenName(word) && { reason: `“${word}” is a surname`, weight: 0.5 },
  ({ words }) =>
    isShort(words) &&
    !words.some((word) => isCommon(word) || isAllCapitals(word) || beginsPhrase(places, word)) && {
      reason: "has no plain word in it",
      weight: 0.6,
    },
  ({ words }) =>
    words.some((word) => /^(?:Mc|Mac|O['’]|Fitz)\p{Lu}/u.test(word)) && {
      reason: "has a “Mc” or an “O’”",
      weight: 0.6,
    },
  ({ first, end }, reading) => {
    const isOut =
      dismissal.has(reading.word(first - 1)) ||
      dismissal.has(reading.word(end)) ||
      (/^(?:run|not)$/.test(reading.word(end)) && reading.word(end + 1) === "out");
    const isBowler = [1, 3, 5].every((at) => reading.word(end + at) === "-");
    return (isOut || isBowler) && { reason: "named on a scorecard", weight: 1.5 };
  },
  ({ end }, reading) => {
    const owned = ownedBy(end, reading);
    return (
      (kin.has(owned) || personal.has(owned)) && {
        reason: `followed by “’s ${owned}”`,
        weight: 0.8,
      }
    );
  },
  ({ first }, reading) => {
    const relation = reading.word(first - 2);
    const isRelated = kin.has(relation) && reading.word(first - 1) === "of";
    return isRelated && { reason: `follows “${relation} of”`, weight: 0.8 };
  },
  ({ first, end, words }, reading) =>
    !words.some((word) => isCommon(word) || isAllCapitals(word)) &&
    isListedAt(first, reading) &&
    isScorer(end, reading) && { reason: "named with a minute or a score", weight: 1 },
  ({ words }) =>
    words.slice(1).some((word) => particles.has(word)) && {
      reason: "has a small word inside, as names do",
      weight: 0.6,
    },
];

/** Roles that bodies have as well as people. */
const bodyRoles = wordSet("partner partners rival rivals leaders holders champions");

/** Relatives: whose they are is a person. */
const kin = wordSet(`
wife husband widow widower father mother parents son sons daughter daughters brother sister uncle aunt cousin nephew niece
grandfather grandmother girlfriend boyfriend fiance fiancee
`);

/** What only people have beside relatives. */
const personal = wordSet(`
family death birthday childhood lawyer solicitor autobiography memoir funeral body
`);

/** The noun right after a possessive: “lawyer” of “Quill’s lawyer”, “Jones’ lawyer”. */
function ownedBy(end: number, reading: Reading): string {
  const isOwner =
    isPossessive(reading.word(end)) ||
    (/^['’]$/.test(reading.word(end)) && reading.word(end - 1).endsWith("s"));
  return isOwner ? reading.word(end + 1) : "";
}

/** Whether a mark or a number stands before a name, as in a list. */
function isListedAt(first: number, reading: Reading): boolean {
  return reading.tokens[first - 1]?.kind === "number" || /^[(,;:]$/.test(reading.word(first - 1));
}

/** Whether minutes, goals or points follow a name in a list in brackets: “(Quill 6, 14, Lock 29 pen; Dale 42)”. */
function isScorer(end: number, reading: Reading): boolean {
  if (!/^\d\d?$/.test(reading.word(end))) return false;
  return /^(?:[,;)('’+]|pen|pens|og)$/.test(reading.word(end + 1));
}

/** What speaks against a person. A title outweighs how the name looks. */
const doubts: readonly DoubtRule<PersonName>[] = [
  ({ first }, reading) => {
    const noun = reading.word(first - 1);
    return bodyNouns.has(noun) && !weakBodyNouns.has(noun) ? 1 : 0;
  },
  ({ first, end }, reading) => {
    const before = reading.word(first - 1).toLowerCase();
    if (isPossessive(reading.word(end)) || takesIn.has(reading.word(first - 2))) return 0;
    return /^(?:in|at|near|around)$/.test(before) ? 0.7 : /^(?:from|to)$/.test(before) ? 0.3 : 0;
  },
  ({ end }, reading) => (isFollowedByWhich(end, reading) ? 1 : 0),
  ({ words, first }, reading) =>
    [words[0] ?? "", reading.word(first - 1)].some((word) => stormWords.has(word)) ? 2 : 0,
  ({ end }, reading) => (placeNouns.has(reading.word(end)) ? 1 : 0),
  ({ words }) => (words.some((word) => peoples.has(word) && !isGivenName(word)) ? 1 : 0),
  ({ first, words }, reading) => {
    const last = withoutStop(words.at(-1) ?? "");
    if (words.length === 1 || !(closingWords.has(last) || thingWords.has(last))) return 0;
    const isSurname = words.length === 2 && thingSurname.has(last) && isGivenName(words[0]);
    return isSurname && !/^(?:the|in|at|on|to|from|near)$/i.test(reading.word(first - 1)) ? 0.2 : 1;
  },
  ({ first, end }, reading) => {
    const party =
      phraseEnd(partyAdjectives, reading.tokens, first) ??
      phraseEnd(parties, reading.tokens, first);
    return party === end ? 2 : 0;
  },
  ({ first, end }, reading) => (phraseEnd(otherNames, reading.tokens, first) === end ? 2 : 0),
  untitled(({ first, end, words }, reading) => {
    const isPlace = phraseEnd(places, reading.tokens, first) === end;
    return isPlace ? (words.length > 1 ? 1.5 : 1) : 0;
  }),
  untitled(({ words }) => (placeOpenings.has(words[0] ?? "") ? 1 : 0)),
  untitled(({ words }) => (words.length === 1 && peoples.has(words[0] ?? "") ? 1.5 : 0)),
  untitled(({ words }) => (words.length > 4 ? 0.8 : 0)),
  untitled(({ first }, reading) => (isThe(reading.word(first - 1)) ? 0.5 : 0)),
  untitled(({ first }, reading) => (reading.inHeading(first) ? 0.6 : 0)),
  untitled(({ office, words }, reading) => {
    const each = words.length > 1 && isGivenName(words[0]) ? 0.2 : 0.4;
    const plain = words.filter(
      (word) => !isGivenName(word) && (isCommon(word) || reading.seenInLowerCase(word)),
    );
    return office ? 0 : each * plain.length;
  }),
  untitled(({ office, words }) =>
    !office && words.some((word) => isAllCapitals(word) && !isInitials(word)) ? 0.6 : 0,
  ),
  untitled(({ first, words: [word = "", next] }, reading) => {
    if (next !== undefined || !reading.opens(first)) return 0;
    if (reading.seenInLowerCase(word)) return 0.5;
    return isCommon(word) && !reading.seenInside(word) ? 0.5 : 0;
  }),
];

function untitled(rule: DoubtRule<PersonName>): DoubtRule<PersonName> {
  return (name, reading) => (name.honorific ? 0 : rule(name, reading));
}

/** “…, which”: what is a “which” is no person. */
function isFollowedByWhich(end: number, reading: Reading): boolean {
  return reading.word(end) === "," && reading.word(end + 1) === "which";
}

function isShort(words: readonly string[]): boolean {
  return words.length === 2 || words.length === 3;
}

/** What speaks for a person where the name stands. */
export function personEvidence(name: PersonName, reading: Reading): readonly Evidence[] {
  return evidenceFor(rules, name, reading);
}

/** What speaks against a person where the name stands, as a weight to take off. */
export function personDoubt(name: PersonName, reading: Reading): number {
  return doubtAbout(doubts, name, reading);
}
