import type { Model } from "../src/core/detect/tagger/modelFormat.ts";
import type { Field } from "./learn.ts";

/** What a weight of 1 is worth in the model: finer steps gain nothing. */
const unit = 0.04;

/** Weights nearer to 0 than this say too little for their place. */
const least = 0.1;

/** Rounds the weights to 8 bits and drops the small ones. */
export function quantise({ weights, transitions }: Field): Model {
  const rounded = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / unit))),
  );
  return { weights: rounded, unit, transitions };
}
