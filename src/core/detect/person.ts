import type { Attributes } from "../annotations/attributes.ts";
import { because, type Candidate, type Evidence, textOf } from "./candidate.ts";
import { commonWords } from "./gazetteers/commonWords.ts";
import { givenNames } from "./gazetteers/givenNames.ts";
import {
  bodyNouns,
  closingWords,
  thingWords,
  weakBodyNouns,
} from "./gazetteers/organisationWords.ts";
import { partyAdjectives, parties } from "./gazetteers/parties.ts";
import {
  creditWords,
  nameSuffixes,
  particles,
  capitalisedRoles,
  roles,
  speechVerbs,
  weakRoles,
} from "./gazetteers/people.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { placeOpenings, places } from "./gazetteers/places.ts";
import { surnames } from "./gazetteers/surnames.ts";
import type { Name } from "./names.ts";
import { isAllCapitals, isCapitalised, type Reading } from "./reading.ts";

/** A name read as a person's: where the person's part of it begins, and its words. */
interface PersonName extends Name {
  readonly words: readonly string[];
}

type Rule = (name: PersonName, reading: Reading) => Evidence | undefined;

/** What speaks for and against a person. Weights were set by reading news and measuring on annotated articles. */
const rules: readonly Rule[] = [
  ({ honorific }) => because(honorific, 2, `follows the title “${honorific ?? ""}”`),
  ({ office, words }) =>
    because(
      office && !(words.length === 1 && isCommon(words[0])),
      words.length > 1 ? 1.5 : 1,
      `follows the office “${office ?? ""}”`,
    ),
  (name, reading) => {
    const role = roleBefore(name, reading);
    const sure =
      name.words.length > 1 ? 1.2 : weakRoles.has(reading.word(name.first - 1)) ? 0.8 : 1;
    return because(role, sure, `follows the role “${role ?? ""}”`);
  },
  ({ first, words }, reading) =>
    because(
      words.length > 1 &&
        words.length <= 4 &&
        isGivenName(words[0]) &&
        !isAllCapitals(words[1] ?? ""),
      !isCommon(words[0]) && !isPlaceWord(words[0]) ? 1.2 : reading.opens(first) ? 0.7 : 1,
      `begins with the given name “${words[0] ?? ""}”`,
    ),
  ({ words }) =>
    because(
      words.length === 1 && isGivenName(words[0]) && !isCommon(words[0]),
      0.6,
      `“${words[0] ?? ""}” is a given name`,
    ),
  ({ words }) =>
    because(
      words.length > 1 && words.slice(0, -1).some(isInitials) && !isAllCapitals(words.at(-1) ?? ""),
      1,
      "has initials before a surname",
    ),
  ({ words }) =>
    because(
      words.length > 1 && words.length < 4 && surnames.has(words.at(-1) ?? ""),
      0.5,
      `ends with the surname “${words.at(-1) ?? ""}”`,
    ),
  ({ words }) => {
    const plain = words.some((word) => isCommon(word) || isAllCapitals(word) || places.has(word));
    return because(
      words.length > 1 && words.length < 4 && !plain,
      0.6,
      "two or three words that are no plain ones",
    );
  },
  ({ words }) =>
    because(
      words.length > 1 &&
        !isGivenName(words[0]) &&
        words.slice(1).some((word) => isGivenName(word) && !isCommon(word)),
      0.4,
      "has a given name inside",
    ),
  ({ words }) =>
    because(
      words.some((word) => /^(?:Mc|Mac(?=\p{Lu})|O['’]|Fitz)\p{Lu}/u.test(word)),
      0.6,
      "has a “Mc” or an “O’”",
    ),
  ({ words }) =>
    because(
      words.slice(1).some((word) => particles.has(word)),
      0.6,
      "has a small word inside, as names do",
    ),
  ({ end, words }, reading) =>
    because(
      speechVerbs.has(reading.word(end)),
      words.length > 1 ? 0.6 : 0.4,
      `followed by “${reading.word(end)}”`,
    ),
  ({ first, words }, reading) =>
    because(
      ["said", "says", "added", "adds", "explained", "insisted", "warned", "argued"].includes(
        reading.word(first - 1),
      ),
      words.length > 1 ? 0.6 : 0.4,
      `follows “${reading.word(first - 1)}”`,
    ),
  ({ end }, reading) =>
    because(
      reading.word(end) === "," &&
        /^\d\d$/.test(reading.word(end + 1)) &&
        reading.word(end + 2) === ",",
      1.2,
      `followed by an age, ${reading.word(end + 1)}`,
    ),
  (name, reading) => {
    const role = roleAfter(name, reading);
    return because(role, name.words.length > 1 ? 0.9 : 0.6, `followed by the role “${role ?? ""}”`);
  },
  ({ end, words }, reading) =>
    because(
      reading.word(end) === "," && /^(?:who|whose)$/.test(reading.word(end + 1)),
      words.length > 1 ? 0.6 : 0.5,
      `followed by “${reading.word(end + 1)}”`,
    ),
  (name, reading) => because(partyAfter(name, reading), 0.8, "followed by a party in brackets"),
  ({ end, words }, reading) =>
    because(
      words.length > 1 && reading.word(end) === "(" && phraseEnd(places, reading.tokens, end + 1),
      0.6,
      "followed by a place in brackets",
    ),
  ({ first, words }, reading) =>
    because(
      words.length > 1 &&
        reading.word(first - 1) === ":" &&
        creditWords.has(reading.word(first - 2)),
      1,
      `named in the credit “${reading.word(first - 2)}:”`,
    ),
  ({ first, words }, reading) =>
    because(
      words.length > 1 && /^By$/i.test(reading.word(first - 1)) && reading.opens(first - 1),
      0.8,
      "named in a byline",
    ),
  ({ end, words }, reading) =>
    because(
      words.length === 1 &&
        isGivenName(words[0]) &&
        reading.word(end) === "and" &&
        isGivenName(reading.word(end + 1)) &&
        isCapitalised(reading.word(end + 2)),
      0.6,
      "joined by “and” to another given name",
    ),
  ({ first, words }, reading) =>
    because(
      words.length > 1 &&
        /^['’]s$/.test(reading.word(first - 1)) &&
        isPlaceWord(reading.word(first - 2)),
      0.4,
      `follows “${reading.word(first - 2)}’s”`,
    ),
  ({ first, words }, reading) =>
    because(
      words.length > 1 && reading.word(first - 1) === "," && roles.has(reading.word(first - 2)),
      0.5,
      `follows the role “${reading.word(first - 2)}” and a comma`,
    ),
  // What speaks against.
  ({ first }, reading) => {
    const noun = reading.word(first - 1);
    return because(bodyNouns.has(noun) && !weakBodyNouns.has(noun), -1, "");
  },
  ({ first, end, honorific, words }, reading) =>
    because(
      !honorific && phraseEnd(places, reading.tokens, first) === end,
      words.length > 1 ? -1.5 : -1,
      "",
    ),
  ({ words }) =>
    because(
      words.some((word) => peoples.has(word) && !isGivenName(word)),
      -1,
      "",
    ),
  ({ words, honorific }) =>
    because(!honorific && words.length === 1 && peoples.has(words[0] ?? ""), -1.5, ""),
  ({ words }) => {
    const last = words.at(-1) ?? "";
    return because(words.length > 1 && (closingWords.has(last) || thingWords.has(last)), -1, "");
  },
  ({ words, honorific, office }, reading) => {
    const plain = words.filter(
      (word) => !isGivenName(word) && (isCommon(word) || reading.seenInLowerCase(word)),
    );
    const each = words.length > 1 && isGivenName(words[0]) ? -0.2 : -0.4;
    return because(!honorific && !office && plain.length, each * plain.length, "");
  },
  ({ words, honorific, office }) =>
    because(
      !honorific && !office && words.some((word) => isAllCapitals(word) && !isInitials(word)),
      -0.6,
      "",
    ),
  ({ words, honorific }) => because(words.length > 4 && !honorific, -0.8, ""),
  ({ first, words, honorific }, reading) =>
    because(
      !honorific &&
        words.length === 1 &&
        reading.opens(first) &&
        !(reading.seenInside(words[0] ?? "") && !reading.seenInLowerCase(words[0] ?? "")) &&
        (isCommon(words[0]) || reading.seenInLowerCase(words[0] ?? "")),
      -0.5,
      "",
    ),
  ({ first, honorific }, reading) =>
    because(!honorific && /^the$/i.test(reading.word(first - 1)), -0.5, ""),
  ({ first }, reading) =>
    because(/^(?:in|at|near|around)$/i.test(reading.word(first - 1)), -0.6, ""),
  ({ first }, reading) => because(/^(?:from|to)$/i.test(reading.word(first - 1)), -0.3, ""),
  ({ first, end, words }, reading) =>
    because(
      words.length > 1 &&
        (phraseEnd(partyAdjectives, reading.tokens, first) ??
          phraseEnd(parties, reading.tokens, first)) === end,
      -2,
      "",
    ),
  ({ words, honorific }) => because(!honorific && placeOpenings.has(words[0] ?? ""), -1, ""),
  ({ first, honorific }, reading) => because(!honorific && reading.inHeading(first), -0.6, ""),
];

/** The people that a text may name, with what speaks for and against each. */
export function personCandidates(reading: Reading, names: readonly Name[]): readonly Candidate[] {
  return names.flatMap((name) => {
    const person = personIn(name, reading);
    if (!person) return [];
    const evidence = rules.flatMap((rule) => rule(person, reading) ?? []);
    const { first, end, text } = person;
    return {
      category: "person",
      first,
      end,
      text,
      evidence,
      attributes: attributesOf(person, reading),
    };
  });
}

/** The part of a capitalised name that can be a person: without peoples, parties and places before it. */
function personIn(name: Name, reading: Reading): PersonName | undefined {
  let { first, end } = name;
  while (end - first > 1 && !name.honorific && endsOtherwise(reading.word(end - 1))) end -= 1;
  while (end - first > 1 && nameSuffixes.has(reading.word(end - 1))) end -= 1;
  let { office } = name;
  while (end - first > 1 && !name.honorific && isBeside(reading, first, end)) {
    if (opensWithRole(reading, first)) office ??= reading.word(first);
    first += 1;
  }
  const words = reading.tokens.slice(first, end).map(({ text }) => text);
  if (words.every((word) => capitalisedRoles.has(word)) || words.includes("&")) return undefined;
  const text = textOf(reading, first, end);
  return { ...name, ...(office && { office }), first, end, words, text };
}

/** Whether the first word of a name stands beside the person: a people, a party, or a plain word that opens a sentence. */
function isBeside(reading: Reading, first: number, end: number): boolean {
  const word = reading.word(first);
  if (isGivenName(word) && !peoples.has(word)) return false;
  if (peoples.has(word) && !(isGivenName(word) && end - first === 2)) return true;
  if (isParty(reading, first)) return true;
  if (opensWithRole(reading, first) || isMonthAfterLast(reading, first)) return true;
  const plain =
    isCommon(word) ||
    reading.seenInLowerCase(word) ||
    isPlaceWord(word) ||
    isAllCapitals(word) ||
    /(?:man|woman|men|women|ist|ant|ent|ful|less|ous|ed|ing|ive|ish)$/.test(word);
  return plain && end - first > 2 && isGivenName(reading.word(first + 1));
}

/** Whether a word after a person’s name belongs to what follows: “Blair Labour’s”, “Ken Nazi jibe”. */
function endsOtherwise(word: string): boolean {
  return /^(?:Labour|Tory|Tories|Lib|Dem)$/.test(word) || (peoples.has(word) && !isGivenName(word));
}

/** “Rapper Eminem”: a role that opens a sentence. */
function opensWithRole(reading: Reading, first: number): boolean {
  return reading.opens(first) && roles.has(reading.word(first).toLowerCase());
}

/** “Last June Grewcock was banned”: a month, and not a given name. */
function isMonthAfterLast(reading: Reading, first: number): boolean {
  return (
    /^(?:April|May|June|August)$/.test(reading.word(first)) &&
    /^(?:last|next|in|since|by|until|from|of|this|early|late)$/i.test(reading.word(first - 1))
  );
}

function isParty(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return (
    partyAdjectives.has(word) || parties.has(word) || (peoples.has(word) && !isGivenName(word))
  );
}

function attributesOf(name: PersonName, reading: Reading): Attributes {
  const role = name.office ?? roleAfter(name, reading) ?? roleBefore(name, reading);
  const party = partyAfter(name, reading);
  return {
    ...(name.honorific && { honorific: name.honorific }),
    ...(role && { role }),
    ...(party && { party }),
  };
}

/** The role in lower case right before a name, as far back as it goes: “chief executive”. */
function roleBefore({ first }: PersonName, reading: Reading): string | undefined {
  if (!roles.has(reading.word(first - 1).replace(/^ex-/, ""))) return undefined;
  let start = first - 1;
  while (
    /^(?:chief|deputy|vice|former|interim|executive|assistant|general|managing|prime|shadow|foreign|finance|home)$/.test(
      reading.word(start - 1),
    )
  )
    start -= 1;
  return textOf(reading, start, first);
}

/** The role in an apposition after a name: “, the interim director of …”, “, North Norfolk MP”. */
function roleAfter({ end }: PersonName, reading: Reading): string | undefined {
  if (reading.word(end) !== ",") return undefined;
  const start = /^(?:the|a|an|his|her|its|their|our)$/.test(reading.word(end + 1))
    ? end + 2
    : end + 1;
  for (let index = start; index < start + 6; index += 1) {
    const word = reading.word(index);
    if (
      !/^\p{L}|^['’]s$/u.test(word) ||
      /^(?:who|and|said|was|is|in|at|of|for|to|with)$/.test(word)
    )
      return undefined;
    if (roles.has(word.toLowerCase()) || capitalisedRoles.has(word))
      return textOf(reading, start, index + 1);
  }
  return undefined;
}

/** The party in brackets after a name: “Clive Lewis (Labour)”. */
function partyAfter({ end }: PersonName, reading: Reading): string | undefined {
  if (reading.word(end) !== "(") return undefined;
  const after =
    phraseEnd(parties, reading.tokens, end + 1) ??
    phraseEnd(partyAdjectives, reading.tokens, end + 1);
  return after === undefined ? undefined : textOf(reading, end + 1, after);
}

/** Given names as listed, hyphenated ones by their first part, diacritics folded. */
function isGivenName(word = ""): boolean {
  if (/^\p{L}[a-z]+$/u.test(word)) return givenNames.has(word);
  const [part = ""] = word.normalize("NFD").replace(/\p{M}/gu, "").split(/[-‐‑]/);
  return givenNames.has(part);
}

function isCommon(word = ""): boolean {
  return commonWords.has(word.toLowerCase());
}

function isPlaceWord(word = ""): boolean {
  return places.get(word)?.some((rest) => rest.length === 0) ?? false;
}

function isInitials(word: string): boolean {
  return /^(?:(?:\p{Lu}\.){1,3}|\p{Lu}{1,2})$/u.test(word);
}
