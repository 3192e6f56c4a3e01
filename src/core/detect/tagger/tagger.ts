import type { Reading } from "../reading.ts";
import type { Hints } from "../ruleHints.ts";
import { bestLabels, type Lattice, latticeOf, nameProbability, type Scores } from "./chain.ts";
import { featureFinder, mostFeatures } from "./features.ts";
import {
  beginLabel,
  insideLabel,
  labelCount,
  taggedCategories,
  type TaggedCategory,
} from "./labels.ts";
import { type Model, readModel } from "./modelFormat.ts";
import { type Stretch, stretchesIn } from "./stretches.ts";

/** A name as the tagger reads it: tokens `first` to before `end`. */
export interface TaggedName {
  readonly category: TaggedCategory;
  readonly first: number;
  readonly end: number;
}

/** A text with the tagger's opinion of it. */
export interface TaggedText {
  /** The names of the likeliest reading, in order, never overlapping. */
  readonly names: readonly TaggedName[];
  /** How likely these tokens are exactly a name of the category, from 0 to 1; undefined where no names are sought. */
  probabilityOf(name: TaggedName): number | undefined;
}

/** Reads texts for names, as it learnt from annotated ones: a linear-chain conditional random field. */
export type Tagger = (reading: Reading, hints: Hints) => TaggedText;

interface ReadStretch extends Stretch {
  readonly scores: Scores;
  lattice?: Lattice;
}

/** Makes a tagger of a model's bytes. Throws a RangeError where they are none. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  return (reading, hints) => tag(model, reading, hints);
}

function tag(model: Model, reading: Reading, hints: Hints): TaggedText {
  const stretches = stretchesIn(reading);
  const finder = featureFinder(reading, stretches, hints);
  const found = new Int32Array(mostFeatures);
  const stretchAt = new Map<number, ReadStretch>();
  const names: TaggedName[] = [];

  for (const stretch of stretches) {
    const scores = new Float64Array((stretch.end - stretch.first) * labelCount);
    for (let index = stretch.first; index < stretch.end; index += 1) {
      const count = finder.find(stretch, index, found);
      addWeights(model, found, count, scores, (index - stretch.first) * labelCount);
    }
    const read: ReadStretch = { ...stretch, scores };
    for (let index = stretch.first; index < stretch.end; index += 1) stretchAt.set(index, read);
    names.push(...namesOf(stretch.first, bestLabels(scores, model.transitions)));
  }

  return {
    names,
    probabilityOf({ category, first, end }) {
      const read = stretchAt.get(first);
      if (!read || end > read.end) return undefined;
      read.lattice ??= latticeOf(read.scores, model.transitions);
      const [from, to] = [first - read.first, end - read.first];
      const begin = beginLabel(category);
      return nameProbability(read.scores, model.transitions, read.lattice, begin, from, to);
    },
  };
}

function addWeights(
  { weights, unit }: Model,
  features: Int32Array,
  count: number,
  scores: Scores,
  at: number,
): void {
  for (let label = 0; label < labelCount; label += 1) {
    let sum = 0;
    for (let number = 0; number < count; number += 1) {
      sum += weights[(features[number] ?? 0) * labelCount + label] ?? 0;
    }
    scores[at + label] = sum * unit;
  }
}

/** The names that labels spell out. */
function namesOf(start: number, labels: Uint8Array): readonly TaggedName[] {
  return taggedCategories.flatMap((category) => {
    const names: TaggedName[] = [];
    for (let first = 0; first < labels.length; first += 1) {
      if (labels[first] !== beginLabel(category)) continue;
      let end = first + 1;
      while (end < labels.length && labels[end] === insideLabel(category)) end += 1;
      names.push({ category, first: start + first, end: start + end });
    }
    return names;
  });
}
