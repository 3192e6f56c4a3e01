import { initialsOf, isAbbreviation } from "./abbreviations.ts";
import type { Candidate } from "./candidate.ts";
import { isMarked, logOddsOf } from "./confidence.ts";
import { generations, nameSuffixes, particles } from "./gazetteers/people.ts";
import { beginsPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isGivenName } from "./words.ts";

/** A short form that follows from a full name, and how surely. */
interface ShortForm {
  readonly short: string;
  readonly full: string;
  readonly weight: number;
  /** It is made of initials. */
  readonly abbreviates?: true;
}

/** Adds what follows from the full names in a text: “Lamb” from “Norman Lamb”, “DfE” from “Department for Education”. */
export function addShortMentions(
  candidates: readonly Candidate[],
  reading: Reading,
): readonly Candidate[] {
  const shortForms = {
    person: new Map<string, ShortForm>(),
    organisation: new Map<string, ShortForm>(),
  };
  for (const candidate of likeliest(candidates)) {
    const known = shortForms[candidate.category];
    for (const form of shortFormsOf(candidate, reading)) {
      if (form.weight >= (known.get(form.short)?.weight ?? 0)) known.set(form.short, form);
    }
  }
  return candidates.map((candidate) => {
    const form = shortForms[candidate.category].get(candidate.text);
    return form ? asShortMention(candidate, form) : candidate;
  });
}

/** For each text with enough evidence, the candidate with most: “Merrill Lynch” is no person where it is a bank. */
function likeliest(candidates: readonly Candidate[]): Iterable<Candidate> {
  const best = new Map<string, { candidate: Candidate; weight: number }>();
  for (const candidate of candidates) {
    const weight = logOddsOf(candidate);
    if (isMarked(candidate, weight) && weight >= (best.get(candidate.text)?.weight ?? -Infinity)) {
      best.set(candidate.text, { candidate, weight });
    }
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

function shortFormsOf({ category, text }: Candidate, reading: Reading): readonly ShortForm[] {
  const words = text
    .split(/\s+/)
    .filter((word) => !generations.has(word) && !nameSuffixes.has(word));
  if (words.length < 2) return [];
  return category === "person" ? personForms(words, text) : bodyForms(words, text, reading);
}

/** The surname, with and without its particle, and the given name. */
function personForms(names: readonly string[], full: string): readonly ShortForm[] {
  const territory = names.indexOf("of");
  const words = territory > 0 ? names.slice(0, territory) : names;
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const [given = ""] = words;
  return [
    { short: given, full, weight: isGivenName(given) ? 1 : 0.5 },
    { short: words.at(-1) ?? "", full, weight: 1.8 },
    ...(particle > 0 && particle < words.length - 1
      ? [{ short: words.slice(particle).join(" "), full, weight: 1.8 }]
      : []),
  ];
}

/** The initials, and the first word where it tells one body from others. */
function bodyForms(words: readonly string[], full: string, reading: Reading): readonly ShortForm[] {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const tells =
    !words.some((word) => publicWords.has(word)) &&
    !isCommon(first) &&
    !reading.seenInLowerCase(first) &&
    !beginsPhrase(places, first);
  return [
    ...initialsOf(words).map((short) => ({ short, full, weight: 1.5, abbreviates: true }) as const),
    ...(tells ? [{ short: first, full, weight: 1 }] : []),
    ...(clubName.has(last) ? [{ short: last, full, weight: 1.8 }] : []),
    ...(clubArticle.test(first) ? [{ short: first, full, weight: 1.8 }] : []),
  ];
}

/** Words in the names of bodies that nobody calls by their first word, as it says where they are. */
const publicWords = wordSet(`
Council Bureau University Police Hospital Hospitals School College Authority Agency Board Association Committee
Commission Department Trust Court Constabulary Academy Government Office Society Institute Federation Union Ministry
Party Parliament Church Army Navy Service Assembly Town City County FC United
`);

/** Last words by which clubs are called: “United” after “Manchester United”. */
const clubName = wordSet(`
United Palace Rovers Wanderers Villa Albion Hotspur Rangers Argyle Athletic Forest Orient Alexandra Thistle Harriers
Borough Saints Sharks Falcons Tigers Wasps Warriors Bulls Rhinos
`);

/** The first words by which clubs are called: “Real” after “Real Madrid”. */
const clubArticle = /^(?:Real|Inter)$/;

function asShortMention(candidate: Candidate, { full, weight, abbreviates }: ShortForm): Candidate {
  const reason = `short for ${full}`;
  const isAbbreviated = abbreviates && isAbbreviation(candidate.text);
  return {
    ...candidate,
    evidence: [{ reason, weight }, ...candidate.evidence],
    pooled: [{ reason, weight }, ...candidate.pooled.filter((item) => item.reason !== reason)],
    attributes: isAbbreviated
      ? { ...candidate.attributes, abbreviates: full }
      : candidate.attributes,
  };
}
