import { read } from "../src/core/detect/reading.ts";
import { ruleCandidates } from "../src/core/detect/ruleCandidates.ts";
import { hintsOf } from "../src/core/detect/ruleHints.ts";
import { featureFinder, mostFeatures } from "../src/core/detect/tagger/features.ts";
import { beginLabel, insideLabel, labelCount, outside } from "../src/core/detect/tagger/labels.ts";
import { stretchesIn } from "../src/core/detect/tagger/stretches.ts";
import { TextSnapshot } from "../src/core/text/snapshot.ts";
import type { TrainingDocument } from "./documents.ts";

/** A stretch to learn from. */
export interface Example {
  /** For each token its features. */
  readonly features: readonly Int32Array[];
  /** For each token the labels that are right, a bit each. */
  readonly allowed: Uint8Array;
  /** Whether a token has more than one right label. */
  readonly isUnclear: boolean;
}

const any = (1 << labelCount) - 1;

export function examplesOf(document: TrainingDocument): readonly Example[] {
  const reading = read(new TextSnapshot(document.text));
  const stretches = stretchesIn(reading);
  const hints = hintsOf(ruleCandidates(reading), reading.tokens.length);
  const finder = featureFinder(reading, stretches, hints);
  const allowed = allowedLabels(document, reading.tokens);
  const found = new Int32Array(mostFeatures);
  const looksAt = new Uint8Array(mostFeatures);
  return stretches.map((stretch) => {
    const features: Int32Array[] = [];
    for (let index = stretch.first; index < stretch.end; index += 1) {
      features.push(found.slice(0, finder.find(stretch, index, found, looksAt)));
    }
    const labels = allowed.slice(stretch.first, stretch.end);
    return {
      features,
      allowed: labels,
      isUnclear: labels.some((bits) => (bits & (bits - 1)) !== 0),
    };
  });
}

function allowedLabels(
  { names }: TrainingDocument,
  tokens: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const allowed = new Uint8Array(tokens.length).fill(1 << outside);
  let at = 0;
  for (const { start, end, category } of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    let last = at;
    while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
    const isWhole = tokens[at]?.start === start && tokens[last - 1]?.end === end;
    if (category === "unclear" || !isWhole) allowed.fill(any, at, last);
    else {
      allowed.fill(1 << insideLabel(category), at, last);
      allowed[at] = 1 << beginLabel(category);
    }
    at = last;
  }
  return allowed;
}
