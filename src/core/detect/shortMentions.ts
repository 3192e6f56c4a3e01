import { initialsOf, isAbbreviation } from "./abbreviations.ts";
import type { Candidate } from "./candidate.ts";
import { isMarked, logOddsOf } from "./confidence.ts";
import { nameSuffixes, particles } from "./gazetteers/people.ts";
import { beginsPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isGivenName } from "./words.ts";

/** A short form that follows from a full name, and how surely. */
interface ShortForm {
  readonly short: string;
  readonly full: string;
  readonly weight: number;
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
    if (isMarked(candidate) && weight >= (best.get(candidate.text)?.weight ?? -Infinity)) {
      best.set(candidate.text, { candidate, weight });
    }
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

function shortFormsOf({ category, text }: Candidate, reading: Reading): readonly ShortForm[] {
  const words = text.split(/\s+/).filter((word) => !nameSuffixes.has(word));
  if (words.length < 2) return [];
  const forms = category === "person" ? personForms(words) : bodyForms(words, reading);
  return forms.map(([short, weight]) => ({ short, full: text, weight }));
}

/** The surname, with and without its particle, and the given name. */
function personForms(words: readonly string[]): readonly (readonly [string, number])[] {
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word));
  const [given = ""] = words;
  return [
    [given, isGivenName(given) ? 1 : 0.5],
    [words.at(-1) ?? "", 1.8],
    ...(particle > 0 ? [[words.slice(particle).join(" "), 1.8] as const] : []),
  ];
}

/** The initials, and the first word where it tells one body from others. */
function bodyForms(
  words: readonly string[],
  reading: Reading,
): readonly (readonly [string, number])[] {
  const [first = ""] = words;
  const tells =
    !words.some((word) => publicWords.test(word)) &&
    !isCommon(first) &&
    !reading.seenInLowerCase(first) &&
    !beginsPhrase(places, first);
  return [
    ...initialsOf(words).map((initials) => [initials, 1.5] as const),
    ...(tells ? [[first, 1] as const] : []),
  ];
}

/** Words in the names of bodies that nobody calls by their first word, as it says where they are. */
const publicWords =
  /^(?:Council|Bureau|University|Police|Hospitals?|School|College|Authority|Agency|Board|Association|Committee|Commission|Department|Trust|Court|Constabulary|Academy|Government|Office|Society|Institute|Federation|Union|Ministry|Party|Parliament|Church|Army|Navy|Service|Assembly|Town|City|County|FC|United)$/;

function asShortMention(candidate: Candidate, { full, weight }: ShortForm): Candidate {
  const reason = `short for ${full}`;
  const isAbbreviated = candidate.category === "organisation" && isAbbreviation(candidate.text);
  return {
    ...candidate,
    evidence: [{ reason, weight }, ...candidate.evidence],
    pooled: [{ reason, weight }, ...candidate.pooled.filter((item) => item.reason !== reason)],
    attributes: isAbbreviated
      ? { ...candidate.attributes, abbreviates: full }
      : candidate.attributes,
  };
}
