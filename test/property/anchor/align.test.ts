import assert from "node:assert/strict";
import * as fc from "fast-check";
import { align, none } from "../../../src/core/anchor/align.ts";

const tokens = fc.array(fc.nat(12), { maxLength: 80 });

function sequence(numbers: readonly number[]): { tokens: Int32Array; begins: Uint8Array } {
  return {
    tokens: Int32Array.from(numbers),
    // Whatever follows a 0 begins a sentence.
    begins: Uint8Array.from(numbers, (_, index) => Number(index === 0 || numbers[index - 1] === 0)),
  };
}

describe("align", function () {
  this.timeout(60_000);

  it("matches the same with the same, and nothing twice", () => {
    fc.assert(
      fc.property(tokens, tokens, tokens, tokens, (start, removed, added, end) => {
        const before = sequence([...start, ...removed, ...end]);
        const after = sequence([...start, ...added, ...end]);
        const matches = [...align(before, after)];
        assert.equal(matches.length, before.tokens.length);
        const used = matches.filter((other) => other !== none);
        assert.equal(new Set(used).size, used.length);
        matches.forEach((other, index) => {
          if (other !== none) assert.equal(before.tokens[index], after.tokens[other]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("matches all of a text with itself", () => {
    fc.assert(
      fc.property(tokens, (numbers) => {
        assert.deepEqual([...align(sequence(numbers), sequence(numbers))], [...numbers.keys()]);
      }),
    );
  });
});
