import { type Candidate, placeOf, spanOf, textOf } from "./candidate.ts";
import type { KnownPlace } from "./knownNames.ts";
import type { Contender } from "./overlaps.ts";
import type { Reading } from "./reading.ts";

/** What people say outweighs all rules and the tagger together. */
const weight = 10;

/** People's decisions are taken for as sure as the surest finder. */
const confidence = 0.99;

/** Lets what is known speak for the people and bodies that are proposed, and adds those that are not. */
export function addKnown(
  candidates: readonly Candidate[],
  known: readonly KnownPlace[],
  reading: Reading,
): readonly Candidate[] {
  const people = known.flatMap((place) => knownCandidate(place, reading) ?? []);
  if (people.length === 0) return candidates;
  const byPlace = new Map(people.map((candidate) => [placeOf(candidate), candidate]));
  const told = candidates.map((candidate): Candidate => {
    const { evidence, pooled } = byPlace.get(placeOf(candidate)) ?? {};
    if (!evidence || !pooled) return candidate;
    byPlace.delete(placeOf(candidate));
    return {
      ...candidate,
      evidence: [...evidence, ...candidate.evidence],
      pooled: [...pooled, ...candidate.pooled],
      known: true,
    };
  });
  return [...told, ...byPlace.values()];
}

function knownCandidate(
  { name: { category, reason }, first, end }: KnownPlace,
  reading: Reading,
): Candidate | undefined {
  if (category !== "person" && category !== "organisation") return undefined;
  const evidence = [{ reason, weight }];
  const text = textOf(reading, first, end);
  const nothing = { doubt: 0, attributes: {} };
  return { category, first, end, text, evidence, pooled: evidence, ...nothing, known: true };
}

/** What is known of other categories: no rule speaks for or against it. */
export function knownTerms(known: readonly KnownPlace[], reading: Reading): readonly Contender[] {
  return known
    .filter(({ name: { category } }) => category !== "person" && category !== "organisation")
    .map(({ name: { category, reason }, first, end }) => ({
      suggestion: {
        ...spanOf(reading, first, end),
        category,
        evidence: [reason],
        attributes: {},
        confidence,
      },
      weight: Infinity,
      known: true,
    }));
}
