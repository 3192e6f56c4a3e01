import { abbreviationsIn } from "./abbreviations.ts";
import { type Candidate, type Evidence, because, textOf } from "./candidate.ts";
import { commonWords } from "./gazetteers/commonWords.ts";
import { companies } from "./gazetteers/companies.ts";
import { ambiguousMedia, media } from "./gazetteers/media.ts";
import {
  bodyFollowers,
  bodyNouns,
  closingWords,
  openingWords,
  weakClosingWords,
} from "./gazetteers/organisationWords.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { type Phrases, phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { metonyms, otherAcronyms, publicBodies } from "./gazetteers/publicBodies.ts";
import { isNameWord, type Name, runEnd } from "./names.ts";
import { isAllCapitals, type Reading } from "./reading.ts";

/** A name that may be an organisation's: tokens `first` to before `end`, and what its form already tells. */
interface Body {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly form: readonly Evidence[];
  /** The full name, where this is an abbreviation of it. */
  readonly abbreviates?: string;
}

type Rule = (body: Body, reading: Reading) => Evidence | undefined;

/** What the surroundings and the spelling say for and against a body. Weights as in person.ts. */
const rules: readonly Rule[] = [
  ({ words }) => {
    const last = words.at(-1) ?? "";
    return because(
      words.length > 1 && closingWords.has(last),
      weakClosingWords.has(last) ? 0.8 : 1.5,
      `ends with “${last}”`,
    );
  },
  ({ words, first }, reading) => {
    const acronym = words.length === 1 && isAcronym(words[0] ?? "") && !reading.inHeading(first);
    return because(acronym, 0.8, "written in capitals as an abbreviation");
  },
  ({ words }) =>
    because(
      words.some(
        (word) => /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Van|Le|La|Fitz)\p{Lu}/u.test(word),
      ),
      0.6,
      "has a capital inside a word",
    ),
  ({ words }) => because(words.includes("&"), 1, "joined by “&”"),
  ({ first, end }, reading) =>
    because(
      bodyNouns.has(reading.word(first - 1)) && reading.word(end) !== "'s",
      0.7,
      `follows “${reading.word(first - 1)}”`,
    ),
  ({ end }, reading) => {
    const follower = /^['’]s$/i.test(reading.word(end)) ? end + 1 : end;
    return because(
      bodyFollowers.has(reading.word(follower)),
      0.5,
      `followed by “${reading.word(follower)}”`,
    );
  },
  ({ end, words }, reading) =>
    because(
      /^(?:said|says|announced|reported|confirmed|launched|acquired|bought|agreed|sold|unveiled|posted|employs|plans|refused|declined)$/.test(
        reading.word(end),
      ),
      words.length === 1 ? 0.4 : 0.3,
      `followed by “${reading.word(end)}”`,
    ),
  ({ first }, reading) => because(/^the$/i.test(reading.word(first - 1)), 0.2, "follows “the”"),
  ({ first, end }, reading) =>
    because(reading.word(first - 1) === "(" && reading.word(end) === ")", 0.1, "in brackets"),
  // What speaks against.
  ({ first, end, form }, reading) =>
    because(form.length === 0 && phraseEnd(places, reading.tokens, first) === end, -1.5, ""),
  ({ words }) => because(words.length === 1 && peoples.has(words[0] ?? ""), -1.5, ""),
  ({ first, words, form }, reading) =>
    because(
      form.length === 0 &&
        words.length === 1 &&
        (isCommon(words[0]) || reading.seenInLowerCase(words[0] ?? "")),
      reading.opens(first) ? -0.8 : -0.4,
      "",
    ),
  ({ first }, reading) => because(reading.inHeading(first), -0.3, ""),
];

/** The organisations that a text may name, with what speaks for and against each. */
export function organisationCandidates(
  reading: Reading,
  names: readonly Name[],
): readonly Candidate[] {
  const introduced = abbreviationsIn(reading);
  const bodies: readonly Body[] = [
    ...introduced,
    ...names.flatMap((name) => readName(name, reading)),
    ...joinedNames(reading),
    ...listedNames(reading),
  ];
  return bodies.map((body) => {
    const { first, end, abbreviates } = body;
    const evidence = [...body.form, ...rules.flatMap((rule) => rule(body, reading) ?? [])];
    const text = textOf(reading, first, end);
    return {
      category: "organisation",
      first,
      end,
      text,
      evidence,
      attributes: abbreviates ? { abbreviates } : {},
    };
  });
}

/** A capitalised name as a body, and the body at its beginning: “Norfolk County Council” before “Cabinet”. */
function readName({ first, end }: Name, reading: Reading): readonly Body[] {
  const inner: Body[] = [];
  for (let last = end - 2; last > first; last -= 1) {
    const word = reading.word(last);
    if (!closingWords.has(word) || weakClosingWords.has(word)) continue;
    inner.push(bodyAt(reading, first, last + 1, []));
    break;
  }
  return [bodyAt(reading, first, end, []), ...inner];
}

/** Names that small words join: “Department for Work and Pensions”, “Foreign and Commonwealth Office”. */
function joinedNames(reading: Reading): readonly Body[] {
  return reading.sentences.flatMap(({ first, last }) => {
    const bodies: Body[] = [];
    for (let index = first; index <= last;) {
      const end = runEnd(reading, index, last + 1);
      if (end === index) {
        index += 1;
        continue;
      }
      const joined =
        openingName(reading, index, end, last + 1) ?? pairedName(reading, index, end, last + 1);
      if (joined) bodies.push(joined);
      index = joined?.end ?? end;
    }
    return bodies;
  });
}

/** “University of East Anglia”, “Department for Education and Skills”. */
function openingName(
  reading: Reading,
  first: number,
  end: number,
  limit: number,
): Body | undefined {
  const opener = reading.word(end - 1);
  if (!openingWords.has(opener) || !/^(?:of|for|on|against)$/.test(reading.word(end)))
    return undefined;
  const object = reading.word(end + 1) === "the" ? end + 2 : end + 1;
  let last = runEnd(reading, object, limit);
  if (last === object) return undefined;
  for (;;) {
    const comma = reading.word(last) === ",";
    if (!comma && !/^(?:and|of|for)$/.test(reading.word(last))) break;
    const next = runEnd(reading, last + 1, limit);
    const plain = reading.tokens.slice(last + 1, next).every(({ text }) => isCommon(text));
    if (next === last + 1 || !plain || (comma && reading.word(next) !== "and")) break;
    last = next;
  }
  const reason = `begins with “${opener} ${reading.word(end)}”`;
  return bodyAt(reading, first, last, [{ reason, weight: 1.5 }]);
}

/** “Foreign and Commonwealth Office”: plain words or a place before “and”, a closing word at the end. */
function pairedName(reading: Reading, first: number, end: number, limit: number): Body | undefined {
  if (reading.word(end) !== "and") return undefined;
  const last = runEnd(reading, end + 1, limit);
  const left = reading.tokens.slice(first, end).map(({ text }) => text);
  const closing = reading.word(last - 1);
  const joins =
    last > end + 2 &&
    closingWords.has(closing) &&
    left.every((word) => isCommon(word) || places.has(word)) &&
    !closingWords.has(left.at(-1) ?? "") &&
    !reading.opens(first);
  return joins
    ? bodyAt(reading, first, last, [
        { reason: `joined by “and”, ends with “${closing}”`, weight: 0.5 },
      ])
    : undefined;
}

const lists: readonly {
  readonly list: Phrases;
  readonly kind: string;
  readonly trusted: boolean;
}[] = [
  { list: parties, kind: "party", trusted: true },
  { list: publicBodies, kind: "public body", trusted: true },
  { list: media, kind: "newspaper, agency or broadcaster", trusted: false },
  { list: companies, kind: "company or club", trusted: false },
];

/** Names on the lists, wherever they stand. */
function listedNames(reading: Reading): readonly Body[] {
  return reading.tokens.flatMap((token, first) => {
    if (token.kind === "mark") return [];
    const adjectiveEnd = phraseEnd(partyAdjectives, reading.tokens, first);
    if (adjectiveEnd !== undefined && standsAsNoun(reading, first, adjectiveEnd)) {
      return [
        bodyAt(reading, first, adjectiveEnd, [{ reason: "the name of a party", weight: 1.2 }]),
      ];
    }
    return lists.flatMap(({ list, kind, trusted }) => {
      const end = phraseEnd(list, reading.tokens, first);
      if (end === undefined) return [];
      const body = bodyAt(reading, first, end, []);
      const weight = listedWeight(reading, body, trusted);
      return weight ? [{ ...body, form: [{ reason: `a known ${kind}`, weight }] }] : [];
    });
  });
}

/** How much a listed name says where it stands: less as a plain word, less inside a longer name. */
function listedWeight(reading: Reading, { first, end, words }: Body, trusted: boolean): number {
  const name = words.join(" ");
  const before = reading.word(first - 1);
  if (
    metonyms.has(name) &&
    /^(?:in|at|outside|inside|near|from|to|into|on)$/.test(
      reading.word(before === "the" ? first - 2 : first - 1),
    )
  )
    return 0;
  if (ambiguousMedia.has(name))
    return before.toLowerCase() === "the" && !/^\p{Ll}/u.test(reading.word(end)) ? 1 : 0.6;
  const plain = words.length === 1 && (isCommon(words[0]) || reading.seenInLowerCase(name));
  const goesOn =
    end < reading.tokens.length &&
    isNameWord(reading, end) &&
    reading.text.slice(reading.tokens[end - 1]?.end, reading.tokens[end]?.start) === " ";
  const isInside = isNameWord(reading, first - 1) && !reading.opens(first);
  if (plain) return reading.opens(first) ? (trusted ? 1 : 0.4) : trusted ? 1.3 : 0.8;
  return isInside ? 0.7 : goesOn ? 1.1 : 1.6;
}

/** Whether a word for a party stands for the party, and does not describe what follows: “(Conservative)”. */
function standsAsNoun(reading: Reading, first: number, end: number): boolean {
  return reading.word(first - 1) === "(" && /^[),;]$/.test(reading.word(end));
}

function isAcronym(word: string): boolean {
  return isAllCapitals(word) && /^[\p{Lu}&]{2,6}$/u.test(word) && !otherAcronyms.has(word);
}

function bodyAt(reading: Reading, first: number, end: number, form: readonly Evidence[]): Body {
  return { first, end, words: reading.tokens.slice(first, end).map(({ text }) => text), form };
}

function isCommon(word = ""): boolean {
  return commonWords.has(word.toLowerCase());
}
