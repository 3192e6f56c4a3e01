import type { TextSnapshot } from "../text/snapshot.ts";
import { type Candidate, enough, reasonsFor, spanOf, weightOf } from "./candidate.ts";
import { confidenceIn } from "./confidence.ts";
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
import type { Finding, Suggestion } from "./suggestion.ts";
import { addTagged } from "./taggedCandidates.ts";
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
  const contenders = candidates.flatMap((candidate) => contend(candidate, reading));
  const certain = [...detectMoney(snapshot), ...detectRatings(snapshot, knowledge.scales)].map((finding) =>
    contender(finding, Infinity),
  );
  return resolveOverlaps([...knownTerms(known, reading), ...certain, ...contenders]);
}

/** A candidate with enough evidence, as a suggestion that gives its reasons. */
function contend(candidate: Candidate, reading: Reading): readonly Contender[] {
  const weight = weightOf(candidate);
  if (weight < enough) return [];
  const { category, first, end, attributes, known } = candidate;
  const evidence = reasonsFor(candidate);
  const finding = { ...spanOf(reading, first, end), category, evidence, attributes };
  return [{ ...contender(finding, weight), ...(known && { known }) }];
}

function contender(finding: Finding, weight: number): Contender {
  return { suggestion: { ...finding, confidence: confidenceIn(finding.category, weight) }, weight };
}
