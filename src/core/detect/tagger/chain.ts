import { labelCount, mayFollow, outside } from "./labels.ts";

/** How much each label speaks for itself at each token of a stretch, `labelCount` numbers a token. */
export type Scores = Float64Array;

/** How well a label follows another: `labelCount` rows, one for the label before. */
export type Transitions = Float64Array;

/** A stretch read from both ends: logarithms of the weight of all ways to label what is before and after. */
export interface Lattice {
  readonly length: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

const none = -1e30;

export const steps: readonly (readonly [before: number, label: number])[] = Array.from(
  { length: labelCount * labelCount },
  (_, at) => [Math.floor(at / labelCount), at % labelCount] as const,
).filter(([before, label]) => mayFollow(before, label));

/** The labels that may stand before each label, and after. */
const befores = Array.from({ length: labelCount }, (_, label) =>
  steps.filter(([, after]) => after === label).map(([before]) => before),
);
const afters = Array.from({ length: labelCount }, (_, label) =>
  steps.filter(([before]) => before === label).map(([, after]) => after),
);

/**
 * The forward-backward algorithm. What stands before a stretch is outside any name.
 * @param allowed for each token the labels that it may have, a bit each; all without it
 */
export function latticeOf(
  scores: Scores,
  transitions: Transitions,
  allowed?: ArrayLike<number>,
): Lattice {
  const length = scores.length / labelCount;
  const forward = new Float64Array(scores.length).fill(none);
  const backward = new Float64Array(scores.length).fill(none);
  const may = (at: number, label: number): boolean =>
    allowed === undefined || ((allowed[at] ?? 0) & (1 << label)) !== 0;

  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      if (!may(at, label)) continue;
      const score = scores[at * labelCount + label] ?? 0;
      let sum = none;
      if (at === 0) {
        if (mayFollow(outside, label)) sum = transitions[outside * labelCount + label] ?? 0;
      } else {
        for (const before of befores[label] ?? []) {
          sum = logAdd(
            sum,
            (forward[(at - 1) * labelCount + before] ?? none) +
              (transitions[before * labelCount + label] ?? 0),
          );
        }
      }
      forward[at * labelCount + label] = sum + score;
    }
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    for (let label = 0; label < labelCount; label += 1) {
      if (!may(at, label)) continue;
      let sum = at === length - 1 ? 0 : none;
      if (at < length - 1) {
        for (const after of afters[label] ?? []) {
          const next = (at + 1) * labelCount + after;
          sum = logAdd(
            sum,
            (transitions[label * labelCount + after] ?? 0) +
              (scores[next] ?? 0) +
              (backward[next] ?? none),
          );
        }
      }
      backward[at * labelCount + label] = sum;
    }
  }
  let total = none;
  for (let label = 0; label < labelCount; label += 1) {
    total = logAdd(total, forward[(length - 1) * labelCount + label] ?? none);
  }
  return { length, forward, backward, total };
}

/** How probable it is that a name of a category stands from one token to before another, exactly. */
export function nameProbability(
  scores: Scores,
  transitions: Transitions,
  { length, forward, backward, total }: Lattice,
  begin: number,
  first: number,
  end: number,
): number {
  const inside = begin + 1;
  let path = forward[first * labelCount + begin] ?? none;
  for (let at = first + 1; at < end; at += 1) {
    const before = at === first + 1 ? begin : inside;
    path +=
      (transitions[before * labelCount + inside] ?? 0) + (scores[at * labelCount + inside] ?? 0);
  }
  const last = end - first === 1 ? begin : inside;
  let rest = end === length ? 0 : none;
  if (end < length) {
    for (const after of afters[last] ?? []) {
      if (after === inside) continue;
      const next = end * labelCount + after;
      rest = logAdd(
        rest,
        (transitions[last * labelCount + after] ?? 0) +
          (scores[next] ?? 0) +
          (backward[next] ?? none),
      );
    }
  }
  return Math.exp(path + rest - total);
}

/** The most probable labels of a stretch (the Viterbi algorithm). */
export function bestLabels(scores: Scores, transitions: Transitions): Uint8Array {
  const length = scores.length / labelCount;
  const best = new Float64Array(scores.length).fill(none);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      if (at === 0) {
        if (mayFollow(outside, label)) best[here] = transitions[outside * labelCount + label] ?? 0;
      } else {
        for (const before of befores[label] ?? []) {
          const score =
            (best[here - label - labelCount + before] ?? none) +
            (transitions[before * labelCount + label] ?? 0);
          if (score > (best[here] ?? none)) {
            best[here] = score;
            from[here] = before;
          }
        }
      }
      best[here] = (best[here] ?? none) + (scores[here] ?? 0);
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < labelCount; candidate += 1) {
    const last = (length - 1) * labelCount;
    if ((best[last + candidate] ?? none) > (best[last + label] ?? none)) label = candidate;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? 0;
  }
  return labels;
}

/** The logarithm of the sum of what two are the logarithms of. */
function logAdd(a: number, b: number): number {
  const gap = Math.abs(a - b);
  const larger = Math.max(a, b);
  return gap > farApart ? larger : larger + Math.log1p(Math.exp(-gap));
}

/** Beyond this the smaller is lost in the rounding of the larger. */
const farApart = 40;
