import { latticeOf, steps } from "../src/core/detect/tagger/chain.ts";
import { hashBits } from "../src/core/detect/tagger/features.ts";
import { labelCount, mayFollow, outside } from "../src/core/detect/tagger/labels.ts";
import type { Example } from "./examples.ts";
import { randomFrom, shuffled } from "./random.ts";

/** A linear-chain conditional random field: for each place of a feature a weight a label. */
export interface Field {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  readonly seed: number;
}

/** Learns by gradient steps with AdaGrad, an example at a time. */
export function learn(
  examples: readonly Example[],
  { epochs, rate, decay, seed }: Settings,
): Field {
  const weights = new Float32Array(labelCount << hashBits);
  const speeds = new Float32Array(weights.length).fill(1);
  const transitions = new Float64Array(labelCount * labelCount);
  const transitionSpeeds = new Float64Array(transitions.length).fill(1);
  const random = randomFrom(seed);
  const rare = rareFeatures(examples);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const length = example.features.length;
      const scores = scoresOf(weights, example.features);
      const model = latticeOf(scores, transitions);
      const right = latticeOf(scores, transitions, example.allowed);
      if (right.total < -1e20) continue;
      for (let at = 0; at < length; at += 1) {
        for (let label = 0; label < labelCount; label += 1) {
          const here = at * labelCount + label;
          const gradient =
            Math.exp((right.forward[here] ?? 0) + (right.backward[here] ?? 0) - right.total) -
            Math.exp((model.forward[here] ?? 0) + (model.backward[here] ?? 0) - model.total);
          if (Math.abs(gradient) < 1e-3) continue;
          for (const feature of example.features[at] ?? []) {
            if (rare[feature]) continue;
            const slot = feature * labelCount + label;
            const weight = weights[slot] ?? 0;
            const slope = gradient - decay * weight;
            const speed = (speeds[slot] ?? 1) + slope * slope;
            speeds[slot] = speed;
            weights[slot] = weight + (rate * slope) / Math.sqrt(speed);
          }
        }
        for (const [before, label] of steps) {
          if (at === 0 && before !== outside) continue;
          const slot = before * labelCount + label;
          const chance = (lattice: typeof model): number => {
            const here = at * labelCount + label;
            const rest = lattice.backward[here] ?? 0;
            const to = (transitions[slot] ?? 0) + (scores[here] ?? 0) + rest - lattice.total;
            const from = at === 0 ? 0 : (lattice.forward[here - label - labelCount + before] ?? 0);
            return rest < -1e20 ? 0 : Math.exp(from + to);
          };
          const gradient = chance(right) - chance(model);
          if (gradient === 0 || !mayFollow(before, label)) continue;
          const speed = (transitionSpeeds[slot] ?? 1) + gradient * gradient;
          transitionSpeeds[slot] = speed;
          transitions[slot] = (transitions[slot] ?? 0) + (rate * gradient) / Math.sqrt(speed);
        }
      }
    }
  }
  return { weights, transitions };
}

/** What the weights say of each label at each token. */
export function scoresOf(weights: Float32Array, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * labelCount);
  features.forEach((found, at) => {
    for (const feature of found) {
      for (let label = 0; label < labelCount; label += 1) {
        const here = at * labelCount + label;
        scores[here] = (scores[here] ?? 0) + (weights[feature * labelCount + label] ?? 0);
      }
    }
  });
  return scores;
}

/** Features that stand in one example only say nothing of others. */
function rareFeatures(examples: readonly Example[]): Uint8Array {
  const counts = new Uint8Array(1 << hashBits);
  for (const { features } of examples) {
    for (const found of features) {
      for (const feature of found) counts[feature] = Math.min((counts[feature] ?? 0) + 1, 3);
    }
  }
  return counts.map((count) => (count < 2 ? 1 : 0));
}
