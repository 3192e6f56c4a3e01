import type { Reading } from "../reading.ts";
import type { Hints } from "../ruleHints.ts";
import { bestLabels, type Lattice, latticeOf, nameProbability, type Scores } from "./chain.ts";
import { type Aspect, aspects, featureFinder, mostFeatures } from "./features.ts";
import {
  beginLabel,
  insideLabel,
  labelCount,
  outside,
  taggedCategories,
  type TaggedCategory,
} from "./labels.ts";
import { type ReadModel, readModel, rowOf } from "./modelFormat.ts";
import { type Stretch, stretchesIn } from "./stretches.ts";

/** A name as the tagger reads it: tokens `first` to before `end`. */
export interface TaggedName {
  readonly category: TaggedCategory;
  readonly first: number;
  readonly end: number;
}

/** How much one aspect of a token speaks for a name. */
export interface Gain {
  readonly index: number;
  readonly aspect: Aspect;
  readonly logOdds: number;
}

/** A text with the tagger's opinion of it. */
export interface TaggedText {
  /** The names of the likeliest reading, in order, never overlapping. */
  readonly names: readonly TaggedName[];
  /** How likely these tokens are exactly a name of the category, from 0 to 1; undefined where no names are sought. */
  probabilityOf(name: TaggedName): number | undefined;
  /** How much each aspect of its words speaks for a name of the category, as log-odds against no name. */
  gainsOf(name: TaggedName): readonly Gain[];
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

function tag(model: ReadModel, reading: Reading, hints: Hints): TaggedText {
  const stretches = stretchesIn(reading);
  const finder = featureFinder(reading, stretches, hints);
  const found = new Int32Array(mostFeatures);
  const looksAt = new Uint8Array(mostFeatures);
  const stretchAt = new Array<ReadStretch | undefined>(reading.tokens.length);
  const names: TaggedName[] = [];

  for (const stretch of stretches) {
    const scores = new Float64Array((stretch.end - stretch.first) * labelCount);
    for (let index = stretch.first; index < stretch.end; index += 1) {
      const count = finder.find(stretch, index, found, looksAt);
      addWeights(model, found, count, scores, (index - stretch.first) * labelCount);
    }
    const read: ReadStretch = { ...stretch, scores };
    stretchAt.fill(read, stretch.first, stretch.end);
    names.push(...namesOf(stretch.first, bestLabels(scores, model.transitions)));
  }

  return {
    names,
    probabilityOf({ category, first, end }) {
      const read = stretchAt[first];
      if (!read || end > read.end) return undefined;
      read.lattice ??= latticeOf(read.scores, model.transitions);
      const [from, to] = [first - read.first, end - read.first];
      const begin = beginLabel(category);
      return nameProbability(read.scores, model.transitions, read.lattice, begin, from, to);
    },
    gainsOf({ category, first, end }) {
      const read = stretchAt[first];
      if (!read || end > read.end) return [];
      return Array.from({ length: end - first }, (_, offset) => first + offset).flatMap((index) => {
        const label = index === first ? beginLabel(category) : insideLabel(category);
        const count = finder.find(read, index, found, looksAt);
        const logOdds = gainsAt(model, found, looksAt, count, label);
        return aspects.map((aspect, at) => ({ index, aspect, logOdds: logOdds[at] ?? 0 }));
      });
    },
  };
}

const sums = new Int32Array(labelCount);

/** Writes what the features of a token speak for each label, as sums of whole weights times their unit. */
function addWeights(
  model: ReadModel,
  features: Int32Array,
  count: number,
  scores: Scores,
  at: number,
): void {
  const { rows, unit } = model;
  for (let number = 0; number < count; number += 1) {
    const row = rowOf(model, features[number] ?? 0);
    if (row < 0) continue;
    for (let label = 0; label < labelCount; label += 1) {
      sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
    }
  }
  for (let label = 0; label < labelCount; label += 1) {
    scores[at + label] = (sums[label] ?? 0) * unit;
    sums[label] = 0;
  }
}

/** For each aspect how much the features that look at it speak for a label, against no name. */
function gainsAt(
  model: ReadModel,
  features: Int32Array,
  looksAt: Uint8Array,
  count: number,
  label: number,
): Float64Array {
  const gains = new Float64Array(aspects.length);
  for (let number = 0; number < count; number += 1) {
    const row = rowOf(model, features[number] ?? 0);
    if (row < 0) continue;
    const gain = (model.rows[row + label] ?? 0) - (model.rows[row + outside] ?? 0);
    const at = looksAt[number] ?? 0;
    gains[at] = (gains[at] ?? 0) + gain * model.unit;
  }
  return gains;
}

/** The names that labels spell out. */
function namesOf(start: number, labels: Uint8Array): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    const category = taggedCategories.find((each) => labels[first] === beginLabel(each));
    if (!category) continue;
    let end = first + 1;
    while (end < labels.length && labels[end] === insideLabel(category)) end += 1;
    names.push({ category, first: start + first, end: start + end });
  }
  return names;
}
