import { hashBits } from "./features.ts";
import { labelCount } from "./labels.ts";

/** What the tagger has learnt: for each place of a feature a weight of 8 bits a label, and how labels follow each other. */
export interface Model {
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly unit: number;
  readonly transitions: Float64Array;
}

/** A model to read texts with: only the features that have weights have a row of them, so that the table stays near. */
export interface ReadModel extends Omit<Model, "weights"> {
  /** For each 32 features two numbers: a bit for each that has a row, and how many rows there are before. */
  readonly index: Int32Array;
  /** The rows, `rowLength` weights each. */
  readonly rows: Int8Array;
}

/** A weight for each label, and one that is not used. */
export const rowLength = labelCount + 1;

/** Where the weights of a feature begin; -1 where it has none. */
export function rowOf({ index }: ReadModel, feature: number): number {
  const block = (feature >>> 5) << 1;
  const bits = index[block] ?? 0;
  const bit = 1 << (feature & 31);
  if ((bits & bit) === 0) return -1;
  return rowLength * ((index[block + 1] ?? 0) + countBits(bits & (bit - 1)));
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The first bytes of a model; the last is the number of the form below. */
const mark = [0x44, 0x54, 0x47, 1];

/**
 * Writes a model as bytes: the mark; the unit and the transitions as 32-bit floats, little end first; then for each
 * feature that has weights the distance from the one before (7 bits a byte, the lowest first, the top bit set where
 * more follow), a bit for each label that has a weight, and these weights.
 */
export function writeModel({ weights, unit, transitions }: Model): Uint8Array {
  const floats = new DataView(new ArrayBuffer(4 * (1 + transitions.length)));
  [unit, ...transitions].forEach((value, index) => floats.setFloat32(4 * index, value, true));
  const bytes = [...mark, ...new Uint8Array(floats.buffer)];
  let before = 0;
  for (let feature = 0; feature < 1 << hashBits; feature += 1) {
    const row = feature * labelCount;
    let labels = 0;
    for (let label = 0; label < labelCount; label += 1) {
      if (weights[row + label]) labels |= 1 << label;
    }
    if (!labels) continue;
    let distance = feature - before;
    before = feature;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, labels);
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[row + label] ?? 0;
      if (weight) bytes.push(weight & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** A feature takes so many bytes at least: its distance, its labels, a weight. */
const shortestFeature = 3;

/** Reads what `writeModel` wrote. Throws a RangeError where the bytes are no such model. */
export function readModel(bytes: Uint8Array): ReadModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!mark.every((byte, index) => bytes[index] === byte)) {
    throw new RangeError("These bytes are no model of this version of the tagger.");
  }
  let at = mark.length;
  const float = (): number => {
    const value = view.getFloat32(at, true);
    at += 4;
    return value;
  };
  const unit = float();
  const transitions = Float64Array.from({ length: labelCount * labelCount }, float);
  const index = new Int32Array((2 << hashBits) / 32);
  const rows = new Int8Array(rowLength * Math.floor((bytes.length - at) / shortestFeature));
  let feature = 0;
  let row = 0;
  while (at < bytes.length) {
    let byte = bytes[at++] ?? 0;
    for (let shift = 0; ; shift += 7) {
      feature += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      byte = bytes[at++] ?? 0;
    }
    if (feature >= 1 << hashBits) throw new RangeError("The model names a feature that is none.");
    const block = (feature >>> 5) << 1;
    index[block] = (index[block] ?? 0) | (1 << (feature & 31));
    const labels = bytes[at++] ?? 0;
    // From one set bit to the next: most labels of a feature have no weight.
    for (let left = labels; left !== 0; left &= left - 1) {
      rows[row + 31 - Math.clz32(left & -left)] = bytes[at++] ?? 0;
    }
    row += rowLength;
  }
  for (let block = 2; block < index.length; block += 2) {
    index[block + 1] = (index[block - 1] ?? 0) + countBits(index[block - 2] ?? 0);
  }
  return { unit, transitions, index, rows };
}
