import assert from "node:assert/strict";
import type { Candidate } from "../../../src/core/detect/candidate.ts";
import {
  confidenceOf,
  isMarked,
  logOddsOf,
  precision,
} from "../../../src/core/detect/confidence.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** A candidate for which one reason speaks, and perhaps the tagger. */
function candidate(
  category: Candidate["category"],
  weight: number,
  probability?: number,
): Candidate {
  const evidence = [{ reason: "because", weight }];
  const name = { category, first: 0, end: 1, text: "Wexcombe", doubt: 0, attributes: {} };
  const read = probability === undefined ? {} : { probability };
  return { ...name, evidence, pooled: evidence, ...read };
}

describe("confidence", () => {
  for (const category of ["person", "organisation"] as const) {
    it(`grows with the evidence for ${category} names and stays between 0 and 1`, () => {
      const byRules = [0, 0.5, 1, 1.5, 2, 3].map((weight) => candidate(category, weight));
      const byTagger = [0, 0.1, 0.5, 0.9, 0.999].map((sure) => candidate(category, 0.5, sure));
      for (const rising of [byRules, byTagger]) {
        const confidences = rising.map((each) => confidenceOf(logOddsOf(each)));
        assert.deepEqual(confidences, confidences.toSorted());
        assert.ok(new Set(confidences).size === rising.length);
        assert.ok(confidences.every((confidence) => confidence > 0 && confidence < 1));
      }
    });

    it(`lets the tagger overrule no ${category} names that the rules mark, and add what they leave open`, () => {
      const marks = (weight: number, sure?: number): boolean => {
        const name = candidate(category, weight, sure);
        return isMarked(name, logOddsOf(name));
      };
      assert.equal(marks(1.1), true);
      assert.equal(marks(1.1, 0.001), true);
      assert.equal(marks(0.5, 0.001), false);
      assert.equal(marks(0.5, 0.99), true);
    });
  }

  it("is told of each suggestion: surer of a titled name than of a bare one", () => {
    const [titled, bare] = ["It met Mr Jonathan Thwaite.", "It met Thwaite again."].map((text) =>
      detect(new TextSnapshot(text)).find(({ category }) => category === "person"),
    );
    assert.ok((titled?.confidence ?? 0) > 0.9);
    assert.ok((bare?.confidence ?? 0) < (titled?.confidence ?? 0));
  });

  it("in amounts is how often they were right in news", () => {
    const [amount] = detect(new TextSnapshot("It cost £11m."));
    assert.equal(amount?.confidence, precision.money);
  });
});
