import type { TextSnapshot } from "../text/snapshot.ts";
import { agreedLogOdds } from "./agreement.ts";
import { type Candidate, enough, reasonsFor, spanOf, weightOf } from "./candidate.ts";
import { confidenceOf, isMarked, precision } from "./confidence.ts";
import { addKnown, knownTerms } from "./knownCandidates.ts";
import { type Knowledge, nothingKnown } from "./knowledge.ts";
import { knownNamesIn } from "./knownNames.ts";
import { detectMoney } from "./money.ts";
import { type Contender, resolveOverlaps } from "./overlaps.ts";
import { detectRatings } from "./rating.ts";
import { read, type Reading } from "./reading.ts";
import { ruleCandidates } from "./ruleCandidates.ts";
import { hintsOf } from "./ruleHints.ts";
import { addShortMentions } from "./shortMentions.ts";
import type { Suggestion } from "./suggestion.ts";
import { addTagged } from "./taggedCandidates.ts";
import { taggedReasons } from "./taggedReason.ts";
import { shippedTagger } from "./tagger/shipped.ts";
import type { Tagger } from "./tagger/tagger.ts";

/** What has a say beside the rules. */
export interface DetectOptions {
  /** What people taught; nothing without it. */
  readonly knowledge?: Knowledge;
  /** A trained tagger; the product's own without it. */
  readonly tagger?: Tagger | undefined;
}

/** Finds the mentions in a source: ordered by start, never overlapping. A pure function of text and options. */
export function detect(
  snapshot: TextSnapshot,
  { knowledge = nothingKnown, tagger = shippedTagger() }: DetectOptions = {},
): readonly Suggestion[] {
  const reading = read(snapshot);
  const known = knownNamesIn(reading, knowledge);
  const proposed = addKnown(ruleCandidates(reading), known, reading);
  const tagged = tagger(reading, hintsOf(proposed, reading.tokens.length));
  // Once more, for what the tagger finds and people know has short forms, too.
  const candidates = addShortMentions(addTagged(proposed, tagged, reading), reading);
  const taggedReason = taggedReasons(tagged, reading);
  const logOdds = agreedLogOdds(candidates, reading);
  const contenders = candidates.flatMap((candidate, index) =>
    contend(candidate, logOdds[index] ?? 0, taggedReason, reading),
  );
  const certain = [
    ...detectMoney(snapshot).map((finding) => ({ ...finding, confidence: precision.money })),
    ...detectRatings(snapshot, knowledge.scales).map((finding) => ({
      ...finding,
      confidence: precision.rating,
    })),
  ].map((suggestion) => ({ suggestion, weight: Infinity }));
  return resolveOverlaps([...knownTerms(known, reading), ...certain, ...contenders]);
}

/** A candidate that is likely enough, as a suggestion that gives its reasons: the tagger's where the rules' do not do. */
function contend(
  candidate: Candidate,
  weight: number,
  taggedReason: (candidate: Candidate) => string,
  reading: Reading,
): readonly Contender[] {
  if (!isMarked(candidate, weight)) return [];
  const { category, first, end, attributes, known } = candidate;
  const ruled = reasonsFor(candidate);
  const evidence = weightOf(candidate) < enough ? [taggedReason(candidate), ...ruled] : ruled;
  const { start, end: stop } = spanOf(reading, first, end);
  const confidence = confidenceOf(weight);
  const suggestion = { start, end: stop, category, evidence, attributes, confidence };
  return [{ suggestion, weight, ...(known && { known }) }];
}
