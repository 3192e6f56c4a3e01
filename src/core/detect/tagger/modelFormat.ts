import { hashBits } from "./features.ts";
import { labelCount } from "./labels.ts";

/** What the tagger has learnt: for each place of a feature a weight of 8 bits a label, and how labels follow each other. */
export interface Model {
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly unit: number;
  readonly transitions: Float64Array;
}

/** A model to read texts with. */
export interface ReadModel extends Model {
  /** For each place of a feature a bit that is set where it has a weight: few have, and these few bytes tell quickly. */
  readonly weighted: Uint8Array;
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
  const weights = new Int8Array(labelCount << hashBits);
  const weighted = new Uint8Array((1 << hashBits) / 8);
  let feature = 0;
  while (at < bytes.length) {
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    for (; byte & 0x80; byte = bytes[at++] ?? 0) {
      feature += (byte & 0x7f) << shift;
      shift += 7;
    }
    feature += byte << shift;
    const labels = bytes[at++] ?? 0;
    if (feature >= 1 << hashBits) throw new RangeError("The model names a feature that is none.");
    weighted[feature >> 3] = (weighted[feature >> 3] ?? 0) | (1 << (feature & 7));
    // From one set bit to the next: most labels of a feature have no weight.
    for (let left = labels; left !== 0; left &= left - 1) {
      const label = 31 - Math.clz32(left & -left);
      weights[feature * labelCount + label] = bytes[at++] ?? 0;
    }
  }
  return { weights, unit, transitions, weighted };
}
