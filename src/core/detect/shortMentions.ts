import { initialsOf, isAbbreviation } from "./abbreviations.ts";
import { type Candidate, enough, type Evidence, weightOf } from "./candidate.ts";
import { nameSuffixes, particles } from "./gazetteers/people.ts";
import { beginsPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isGivenName } from "./words.ts";

/** Adds what follows from the full names in a text: “Lamb” from “Norman Lamb”, “DfE” from “Department for Education”. */
export function addShortMentions(
  candidates: readonly Candidate[],
  reading: Reading,
): readonly Candidate[] {
  const likelier = likelierCategories(candidates);
  const people = new Map<string, Evidence>();
  const bodies = new Map<string, Evidence>();
  for (const candidate of candidates) {
    const words = candidate.text.split(/\s+/).filter((word) => !nameSuffixes.has(word));
    if (words.length < 2 || likelier.get(candidate.text)?.category !== candidate.category) continue;
    if (candidate.category === "person") addPerson(people, candidate.text, words);
    else addBody(bodies, candidate.text, words, reading);
  }
  return candidates.map((candidate) => {
    const short = (candidate.category === "person" ? people : bodies).get(candidate.text);
    if (!short) return candidate;
    const full = short.reason.replace("short for ", "");
    const attributes =
      candidate.category === "organisation" && isAbbreviation(candidate.text)
        ? { ...candidate.attributes, abbreviates: full }
        : candidate.attributes;
    return {
      ...candidate,
      attributes,
      evidence: [short, ...candidate.evidence],
      pooled: [short, ...candidate.pooled],
    };
  });
}

/** For each text with enough evidence, the candidate with most of it: “Merrill Lynch” is no person where it is a bank. */
function likelierCategories(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const best = new Map<string, { candidate: Candidate; weight: number }>();
  for (const candidate of candidates) {
    const weight = weightOf(candidate);
    if (weight >= Math.max(enough, best.get(candidate.text)?.weight ?? 0)) {
      best.set(candidate.text, { candidate, weight });
    }
  }
  return new Map([...best].map(([text, { candidate }]) => [text, candidate]));
}

function addPerson(shorts: Map<string, Evidence>, name: string, words: readonly string[]): void {
  const reason = `short for ${name}`;
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word));
  if (particle > 0) shorts.set(words.slice(particle).join(" "), { reason, weight: 1.8 });
  shorts.set(words.at(-1) ?? "", { reason, weight: 1.8 });
  const [given = ""] = words;
  if (!shorts.has(given)) shorts.set(given, { reason, weight: isGivenName(given) ? 1 : 0.5 });
}

/** Bodies that nobody calls by their first word: it is where they are. */
const publicClosings =
  /^(?:Council|Bureau|University|Police|Hospitals?|School|College|Authority|Agency|Board|Association|Committee|Commission|Department|Trust|Court|Constabulary|Academy|Government|Office|Society|Institute|Federation|Union|Ministry|Party|Parliament|Church|Army|Navy|Service|Assembly|Town|City|County|FC|United)$/;

function addBody(
  shorts: Map<string, Evidence>,
  name: string,
  words: readonly string[],
  reading: Reading,
): void {
  const reason = `short for ${name}`;
  for (const initials of initialsOf(words)) {
    if (initials.length > 1) shorts.set(initials, { reason, weight: 1.5 });
  }
  const [first = ""] = words;
  const isPublic = words.some((word) => publicClosings.test(word));
  const distinctive =
    !isPublic &&
    !isCommon(first) &&
    !reading.seenInLowerCase(first) &&
    !beginsPhrase(places, first);
  if (distinctive && !shorts.has(first)) shorts.set(first, { reason, weight: 1 });
}
