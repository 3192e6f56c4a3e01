import assert from "node:assert/strict";
import { confidenceIn } from "../../../src/core/detect/confidence.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

describe("confidenceIn", () => {
  it("grows with the evidence and stays below 1", () => {
    for (const category of ["person", "organisation"] as const) {
      const confidences = [0, 1, 1.5, 2, 3, 5, 8].map((weight) => confidenceIn(category, weight));
      assert.deepEqual(confidences, confidences.toSorted());
      assert.ok(confidences.every((confidence) => confidence > 0 && confidence < 1));
    }
  });

  it("says of each suggestion how sure the detector is: surer of a titled name than of a bare one", () => {
    const [titled, bare] = ["It met Mr Jonathan Thwaite.", "It met Thwaite again."].map((text) =>
      detect(new TextSnapshot(text)).find(({ category }) => category === "person"),
    );
    assert.ok((titled?.confidence ?? 0) > 0.9);
    assert.ok((bare?.confidence ?? 0) < (titled?.confidence ?? 0));
  });

  it("is as sure of amounts as they were right in news", () => {
    const [amount] = detect(new TextSnapshot("It cost £11m."));
    assert.equal(amount?.confidence, confidenceIn("money", Infinity));
  });
});
