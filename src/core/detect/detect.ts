import type { TextSnapshot } from "../text/snapshot.ts";
import { type Candidate, enough, reasonsFor, spanOf, weightOf } from "./candidate.ts";
import { confidenceIn } from "./confidence.ts";
import { detectMoney } from "./money.ts";
import { type Contender, resolveOverlaps } from "./overlaps.ts";
import { detectRatings } from "./rating.ts";
import { read, type Reading } from "./reading.ts";
import { ruleCandidates } from "./ruleCandidates.ts";
import { hintsOf } from "./ruleHints.ts";
import { addShortMentions } from "./shortMentions.ts";
import type { Finding, Suggestion } from "./suggestion.ts";
import { addTagged } from "./taggedCandidates.ts";
import { shippedTagger } from "./tagger/shipped.ts";
import type { Tagger } from "./tagger/tagger.ts";

/**
 * Finds the mentions in a source: ordered by start, never overlapping. A pure function of the text.
 * @param tagger which trained tagger has a say beside the rules; the product's own without it
 */
export function detect(
  snapshot: TextSnapshot,
  tagger: Tagger = shippedTagger(),
): readonly Suggestion[] {
  const reading = read(snapshot);
  const proposed = ruleCandidates(reading);
  const tagged = tagger(reading, hintsOf(proposed, reading.tokens.length));
  // Once more, for what the tagger finds has short forms, too.
  const candidates = addShortMentions(addTagged(proposed, tagged, reading), reading);
  const contenders = candidates.flatMap((candidate) => contend(candidate, reading));
  const certain = [...detectMoney(snapshot), ...detectRatings(snapshot)].map((finding) =>
    contender(finding, Infinity),
  );
  return resolveOverlaps([...certain, ...contenders]);
}

/** A candidate with enough evidence, as a suggestion that gives its reasons. */
function contend(candidate: Candidate, reading: Reading): readonly Contender[] {
  const weight = weightOf(candidate);
  if (weight < enough) return [];
  const { category, first, end, attributes } = candidate;
  const evidence = reasonsFor(candidate);
  return [contender({ ...spanOf(reading, first, end), category, evidence, attributes }, weight)];
}

function contender(finding: Finding, weight: number): Contender {
  return { suggestion: { ...finding, confidence: confidenceIn(finding.category, weight) }, weight };
}
