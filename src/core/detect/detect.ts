import type { TextSnapshot } from "../text/snapshot.ts";
import { type Candidate, enough, reasonsFor, spanOf, weightOf } from "./candidate.ts";
import { detectMoney } from "./money.ts";
import { namesIn } from "./names.ts";
import { organisationCandidates } from "./organisation.ts";
import { type Contender, resolveOverlaps } from "./overlaps.ts";
import { personCandidates } from "./person.ts";
import { poolEvidence } from "./pooling.ts";
import { detectRatings } from "./rating.ts";
import { read, type Reading } from "./reading.ts";
import { addShortMentions } from "./shortMentions.ts";
import type { Suggestion } from "./suggestion.ts";

/** Finds the mentions in a source: ordered by start, never overlapping. A pure function of the text. */
export function detect(snapshot: TextSnapshot): readonly Suggestion[] {
  const reading = read(snapshot);
  const names = namesIn(reading);
  const candidates = [
    ...personCandidates(reading, names),
    ...organisationCandidates(reading, names),
  ];
  const contenders = addShortMentions(poolEvidence(candidates), reading).flatMap((candidate) =>
    contend(candidate, reading),
  );
  const certain = [...detectMoney(snapshot), ...detectRatings(snapshot)].map((suggestion) => ({
    suggestion,
    weight: Infinity,
  }));
  return resolveOverlaps([...certain, ...contenders]);
}

/** A candidate with enough evidence, as a suggestion that gives its reasons. */
function contend(candidate: Candidate, reading: Reading): readonly Contender[] {
  const weight = weightOf(candidate);
  if (weight < enough) return [];
  const { category, first, end, attributes } = candidate;
  const evidence = reasonsFor(candidate);
  return [
    { suggestion: { ...spanOf(reading, first, end), category, evidence, attributes }, weight },
  ];
}
