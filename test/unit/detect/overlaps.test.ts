import assert from "node:assert/strict";
import type { BuiltInCategory } from "../../../src/core/annotations/category.ts";
import { type Contender, resolveOverlaps } from "../../../src/core/detect/overlaps.ts";

function contender(
  category: BuiltInCategory,
  start: number,
  end: number,
  weight: number,
): Contender {
  return {
    suggestion: { category, start, end, evidence: ["a reason"], confidence: 0.7, attributes: {} },
    weight,
  };
}

function kept(...contenders: readonly Contender[]): readonly string[] {
  return resolveOverlaps(contenders).map(
    ({ category, start, end }) => `${category} ${String(start)}-${String(end)}`,
  );
}

describe("resolveOverlaps", () => {
  it("keeps what does not overlap, in order", () => {
    assert.deepEqual(kept(contender("money", 5, 9, 1), contender("person", 0, 5, 2)), [
      ...["person 0-5", "money 5-9"],
    ]);
  });

  it("keeps the longer name of one category, whatever the weights", () => {
    assert.deepEqual(kept(contender("organisation", 0, 3, 9), contender("organisation", 0, 8, 1)), [
      "organisation 0-8",
    ]);
  });

  it("keeps the stronger of two categories", () => {
    assert.deepEqual(kept(contender("organisation", 0, 8, 1), contender("person", 2, 8, 2)), [
      "person 2-8",
    ]);
  });

  it("keeps amounts and ratings, whose weight is infinite, before all", () => {
    assert.deepEqual(kept(contender("money", 4, 9, Infinity), contender("person", 0, 9, 9)), [
      "money 4-9",
    ]);
  });

  it("keeps the longer at equal weight, then the earlier", () => {
    assert.deepEqual(kept(contender("person", 0, 4, 1), contender("organisation", 2, 9, 1)), [
      "organisation 2-9",
    ]);
    assert.deepEqual(kept(contender("person", 2, 6, 1), contender("organisation", 0, 4, 1)), [
      "organisation 0-4",
    ]);
  });
});
