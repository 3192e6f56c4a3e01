import { abbreviationsIn } from "./abbreviations.ts";
import { type Candidate, type Evidence, because, textOf } from "./candidate.ts";
import { commonWords } from "./gazetteers/commonWords.ts";
import { companies } from "./gazetteers/companies.ts";
import { ambiguousMedia, media } from "./gazetteers/media.ts";
import {
  bodyFollowers,
  bodyNouns,
  bodyTails,
  closingWords,
  openingWords,
  weakBodyNouns,
  workRoles,
  thingWords,
  weakClosingWords,
} from "./gazetteers/organisationWords.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import { capitalisedRoles, roles, speechVerbs } from "./gazetteers/people.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { type Phrases, phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { metonyms, otherAcronyms, otherNames, publicBodies } from "./gazetteers/publicBodies.ts";
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
      weakClosingWords.has(last) ? 0.9 : 1.5,
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
  ({ words }) =>
    because(
      words.includes("&") && !/(?:^| )\p{Lu} & \p{Lu}(?:$|-)/u.test(words.join(" ")),
      1,
      "joined by “&”",
    ),
  ({ first }, reading) => {
    const example = /^(?:like|including|called|named|as)$/.test(reading.word(first - 1));
    const at = !example ? first - 1 : reading.word(first - 2) === "such" ? first - 3 : first - 2;
    const noun = reading.word(at);
    return because(bodyNouns.has(noun), weakBodyNouns.has(noun) ? 0.7 : 1, `follows “${noun}”`);
  },
  ({ end }, reading) => {
    const possessive = /^['’]s$/i.test(reading.word(end));
    const described = possessive && bodyFollowers.has(reading.word(end + 2));
    const follower = described ? end + 2 : possessive ? end + 1 : end;
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
  ({ first }, reading) => {
    const [role, joint] = [reading.word(first - 2), reading.word(first - 1)];
    const works = /^(?:at|for|with|from)$/.test(joint) ? 0.9 : joint === "of" ? 0.6 : 0;
    return because(workRoles.has(role) && works, works, `follows “${role} ${joint}”`);
  },
  ({ first, end }, reading) =>
    because(
      reading.word(first - 2) === "," &&
        /^(?:of|from|at)$/.test(reading.word(first - 1)) &&
        reading.word(end) === ",",
      0.6,
      `set off as in “, ${reading.word(first - 1)} …,”`,
    ),
  ({ end }, reading) =>
    because(bodyTails.has(reading.word(end)), 0.7, `followed by “${reading.word(end)}”`),
  ({ end }, reading) => {
    const noun = bodyAfter(end, reading);
    return because(noun, 0.8, `followed by “a … ${noun ?? ""}”`);
  },
  // What speaks against.
  ({ end }, reading) =>
    because(
      /^(?:seat|constituency|by-election|voters|airport|stadium)$/.test(reading.word(end)),
      -1,
      "",
    ),
  ({ first }, reading) =>
    because(
      /^(?:an?|this|that|next|every|each|another|any|no)$/i.test(reading.word(first - 1)),
      -0.5,
      "",
    ),
  ({ first, words, form }, reading) =>
    because(
      form.length === 0 &&
        words.length === 1 &&
        reading.opens(first) &&
        !reading.seenInside(words[0] ?? ""),
      -0.3,
      "",
    ),
  ({ first, end, form }, reading) =>
    because(form.length === 0 && phraseEnd(partyAdjectives, reading.tokens, first) === end, -2, ""),
  ({ first, end }, reading) =>
    because(phraseEnd(otherNames, reading.tokens, first) === end, -2, ""),
  ({ words, form }) => because(form.length === 0 && thingWords.has(words.at(-1) ?? ""), -1, ""),
  ({ end, words }, reading) =>
    because(
      words.length === 1 &&
        (reading.tokens[end]?.kind === "number" || productNouns.test(reading.word(end))),
      -0.8,
      "",
    ),
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

/** Nouns after an abbreviation that is a thing: “the IE browser”. */
const productNouns =
  /^(?:browser|format|standard|system|software|test|virus|chips?|technology|players?|phone|drive|screen)$/;

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
  const nation = peoples.has(reading.word(first)) || places.has(reading.word(first));
  if (nation && first + 1 < end) inner.push(bodyAt(reading, first + 1, end, []));
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
        openingName(reading, index, end, last + 1) ??
        pairedName(reading, index, end, last + 1) ??
        possessiveName(reading, index, end, last + 1) ??
        committeeName(reading, index, end);
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
  const opens = openingWords.has(opener) && /^(?:of|for|on|against)$/.test(reading.word(end));
  if (!opens && !(opener === "Group" && reading.word(end) === "on")) return undefined;
  const object = reading.word(end + 1) === "the" ? end + 2 : end + 1;
  let last = runEnd(reading, object, limit);
  if (last === object) return undefined;
  for (;;) {
    const comma = reading.word(last) === ",";
    if (!comma && !/^(?:and|of|for)$/.test(reading.word(last))) break;
    const from = reading.word(last + 1) === "the" ? last + 2 : last + 1;
    const next = runEnd(reading, from, limit);
    const plain = reading.tokens
      .slice(from, next)
      .every(({ text }) => isCommon(text) || peoples.has(text));
    const another = reading.tokens
      .slice(from, next)
      .some(({ text }) => openingWords.has(text) || closingWords.has(text));
    if (
      next === from ||
      !plain ||
      (another && from > last + 1) ||
      (comma && reading.word(next) !== "and")
    )
      break;
    last = next;
  }
  const reason = `begins with “${opener} ${reading.word(end)}”`;
  return bodyAt(reading, first, last, [{ reason, weight: 1.5 }]);
}

/** “Foreign and Commonwealth Office”, “Victims of Crime Trust”: a closing word ends what “and” or “of” joins. */
function pairedName(reading: Reading, first: number, end: number, limit: number): Body | undefined {
  const joint = reading.word(end);
  const last = runEnd(reading, end + 1, limit);
  const [left, closing] = [reading.word(end - 1), reading.word(last - 1)];
  const joins =
    last > end + 2 &&
    closingWords.has(closing) &&
    !closingWords.has(left) &&
    !reading.opens(first) &&
    (joint === "and"
      ? isPlain(reading, first, end)
      : joint === "of" && end - first === 1 && !weakClosingWords.has(closing) && !isRole(left));
  return joins
    ? bodyAt(reading, first, last, [{ reason: `joined by “${joint}”`, weight: 0.5 }])
    : undefined;
}

/** “Guy’s Hospital Medical School”, “Women’s Institute”: what is whose stands first after the possessive. */
function possessiveName(
  reading: Reading,
  first: number,
  end: number,
  limit: number,
): Body | undefined {
  const owner = reading.word(end - 1);
  const closing = reading.word(end + 1);
  const joins =
    /^['’]s$/.test(reading.word(end)) &&
    closingWords.has(closing) &&
    !/^(?:Government|Parliament|Party|Police|Army|Council|Court)$/.test(closing) &&
    !places.has(owner) &&
    !peoples.has(owner) &&
    !parties.has(owner) &&
    !publicBodies.has(owner);
  if (!joins) return undefined;
  const reason = `joined by “’s” to “${closing}”`;
  return bodyAt(reading, first, runEnd(reading, end + 1, limit), [{ reason, weight: 1.5 }]);
}

/** “Commons science and technology committee”: a house of parliament and its committee in lower case. */
function committeeName(reading: Reading, first: number, end: number): Body | undefined {
  if (end - first !== 1 || !/^(?:Commons|Lords|Senate|House)$/.test(reading.word(first))) {
    return undefined;
  }
  for (let last = end; last < end + 6; last += 1) {
    const word = reading.word(last);
    if (/^(?:sub-)?committee$/.test(word)) {
      return bodyAt(reading, first, last + 1, [{ reason: "ends with “committee”", weight: 2 }]);
    }
    if (!/^\p{Ll}{3}/u.test(word) || /^(?:with|that|was|has|have|will|the)$/.test(word)) break;
  }
  return undefined;
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
      const listedEnd = phraseEnd(list, reading.tokens, first);
      if (listedEnd === undefined) return [];
      const body = bodyAt(reading, first, withPlace(reading, listedEnd), []);
      const weight = listedWeight(reading, body, kind, trusted);
      return weight ? [{ ...body, form: [{ reason: `a known ${kind}`, weight }] }] : [];
    });
  });
}

/** “Age Concern England”: where a listed name ends that goes on with a place, to the end of its run. */
function withPlace(reading: Reading, end: number): number {
  const after = isNameWord(reading, end) ? phraseEnd(places, reading.tokens, end) : undefined;
  const ends = after !== undefined && !isNameWord(reading, after) && !reading.opens(end);
  return ends ? after : end;
}

/** How much a listed name says where it stands: less as a plain word, less inside a longer name. */
function listedWeight(
  reading: Reading,
  { first, end, words }: Body,
  kind: string,
  trusted: boolean,
): number {
  const name = words.join(" ");
  const before = reading.word(first - 1);
  if (metonyms.has(name) && !acts(reading, end)) return 0;
  if (ambiguousMedia.has(name))
    return before.toLowerCase() === "the" && !/^\p{Ll}/u.test(reading.word(end)) ? 1 : 0.6;
  const plain = words.length === 1 && (isCommon(words[0]) || reading.seenInLowerCase(name));
  const goesOn =
    end < reading.tokens.length &&
    isNameWord(reading, end) &&
    reading.text.slice(reading.tokens[end - 1]?.end, reading.tokens[end]?.start) === " ";
  const isInside = isNameWord(reading, first - 1) && !reading.opens(first);
  if (plain) return reading.opens(first) ? (kind === "party" ? 1 : 0.6) : trusted ? 1.3 : 0.8;
  return isInside ? 0.7 : goesOn ? 1.1 : words.length > 1 ? 3 : 1.6;
}

/** Whether a word for a party stands for the party, and does not describe what follows: “(Conservative)”. */
function standsAsNoun(reading: Reading, first: number, end: number): boolean {
  return reading.word(first - 1) === "(" && /^[),;]$/.test(reading.word(end));
}

/** Whether a verb or a spokesman follows, as after somebody who acts. */
function acts(reading: Reading, end: number): boolean {
  const word = reading.word(end);
  return (
    speechVerbs.has(word) ||
    /^(?:has|had|is|was|will|would|did|spokes(?:wo)?man|confirmed|refused|declined|announced)$/.test(
      word,
    )
  );
}

/** The noun in an apposition that says what a body is: “Titan, a California-based company”. */
function bodyAfter(end: number, reading: Reading): string | undefined {
  if (reading.word(end) !== "," || !/^(?:a|an|the|its|one)$/.test(reading.word(end + 1))) {
    return undefined;
  }
  for (let index = end + 2; index < end + 8; index += 1) {
    const word = reading.word(index);
    if (/^(?:,|\.|who|whose|of|in|for|at|said|is|was|with)$/.test(word)) return undefined;
    if (bodyNouns.has(word)) return word;
  }
  return undefined;
}

function isPlain(reading: Reading, first: number, end: number): boolean {
  return reading.tokens.slice(first, end).every(({ text }) => isCommon(text) || places.has(text));
}

function isRole(word: string): boolean {
  return capitalisedRoles.has(word) || roles.has(word.toLowerCase());
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
