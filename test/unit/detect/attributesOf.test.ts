import assert from "node:assert/strict";
import { attributesOf } from "../../../src/core/detect/attributesOf.ts";
import { detectRatings } from "../../../src/core/detect/rating.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

describe("attributesOf words that a person marked", () => {
  for (const [text, grade] of [
    ["requiring improvement", "requires-improvement"],
    ["AA+", "aa-plus"],
    ["four out of five", "4-out-of-5"],
    ["★★★☆☆", "3-out-of-5"],
    ["three and a half stars", "3.5-star"],
    ["G3", "g3"],
    ["Rather Fine", "rather-fine"],
  ] as const) {
    it(`reads the grade of “${text}”`, () => {
      assert.deepEqual(attributesOf("rating", text), { grade });
    });
  }

  it("gives a rating the grade that the detector gives it", () => {
    const text =
      "Ofsted rated it 'Needs attention', not requiring improvement. Fitch gave it BBB-.";
    const found = detectRatings(new TextSnapshot(text));
    assert.equal(found.length, 3);
    for (const { start, end, attributes } of found) {
      const { grade } = attributes;
      assert.deepEqual(attributesOf("rating", text.slice(start, end)), { grade });
    }
  });
});
