import assert from "node:assert/strict";
import { association } from "../../../src/core/crossReferences/association.ts";

describe("association", () => {
  it("is Dunning's log-likelihood ratio", () => {
    // The bigram “the swiss” of his paper's Table 3.
    const met = { both: 110, one: 2442 + 110, other: 111 + 110, all: 110 + 2442 + 111 + 29114 };
    assert.ok(Math.abs(association(met) - 270.72) < 0.01, String(association(met)));
  });

  it("is nothing for what is met together as often as by chance, negative for what is rarer", () => {
    assert.equal(association({ both: 2, one: 4, other: 5, all: 10 }), 0);
    assert.equal(association({ both: 5, one: 5, other: 5, all: 5 }), 0);
    assert.ok(association({ both: 1, one: 5, other: 5, all: 10 }) < 0);
    assert.ok(association({ both: 5, one: 5, other: 5, all: 10 }) > 10.83);
  });
});
