import assert from "node:assert/strict";
import fc from "fast-check";
import { bytesOf } from "../../../../src/core/detect/tagger/base64.ts";
import { hashBits } from "../../../../src/core/detect/tagger/features.ts";
import { labelCount } from "../../../../src/core/detect/tagger/labels.ts";
import {
  type Model,
  readModel,
  rowOf,
  writeModel,
} from "../../../../src/core/detect/tagger/modelFormat.ts";

function modelWith(slots: readonly (readonly [number, number])[]): Model {
  const weights = new Int8Array(labelCount << hashBits);
  for (const [slot, weight] of slots) weights[slot] = weight;
  const transitions = Float64Array.from({ length: labelCount ** 2 }, (_, index) => index / 4);
  return { weights, unit: 0.5, transitions };
}

const lastSlot = (labelCount << hashBits) - 1;

describe("a model's bytes", function () {
  this.timeout(60_000);

  it("give back the model, first and last weights and far distances included", () => {
    const slots = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(0, lastSlot), fc.nat(lastSlot)),
        fc.integer({ min: -127, max: 127 }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(slots, (chosen) => {
        const model = modelWith(chosen);
        const read = readModel(writeModel(model));
        assert.deepEqual(read.transitions, model.transitions);
        assert.equal(read.unit, model.unit);
        for (let feature = 0; feature < 1 << hashBits; feature += 1) {
          const slot = feature * labelCount;
          const weights = model.weights.subarray(slot, slot + labelCount);
          const row = rowOf(read, feature);
          if (row < 0) assert.ok(weights.every((weight) => weight === 0));
          else assert.deepEqual(read.rows.subarray(row, row + labelCount), weights);
        }
      }),
      { numRuns: 4 },
    );
  });

  it("are refused where they begin otherwise, are cut short or name too many features", () => {
    const bytes = writeModel(modelWith([[lastSlot, 3]]));
    assert.throws(() => readModel(bytes.slice(1)), RangeError);
    assert.throws(() => readModel(bytes.slice(0, 20)), RangeError);
    assert.throws(() => readModel(Uint8Array.of(...bytes, 1, 1, 1)), RangeError);
  });
});

describe("bytesOf", () => {
  it("reads what Base64 writes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.deepEqual([...bytesOf(Buffer.from(bytes).toString("base64"))], [...bytes]);
      }),
    );
  });
});
