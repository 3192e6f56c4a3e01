import assert from "node:assert/strict";
import { type Knowledge, nothingKnown } from "../../../src/core/detect/knowledge.ts";
import { knowledgeChange } from "../../../src/core/detect/knowledgeChange.ts";

function known(...texts: readonly string[]): Knowledge {
  return { names: texts.map((text) => ({ text, category: "person", reason: "x" })), scales: [] };
}

describe("knowledgeChange", () => {
  it("affects the texts that have a name in them which came or went", () => {
    const isAffected = knowledgeChange(known("Ann Lee", "Bo Roe"), known("Bo Roe", "O’Hara Trust"));
    assert.ok(isAffected);
    assert.ok(isAffected("said ANN\r\nLee’s"));
    assert.ok(isAffected("the O'Hara Trust"));
    assert.ok(!isAffected("Ann, and Bo Roe, and Leeann"));
  });

  it("is none where the same is known", () => {
    assert.equal(knowledgeChange(known("Ann Lee"), known("Ann Lee")), undefined);
    assert.equal(knowledgeChange(nothingKnown, nothingKnown), undefined);
  });

  it("affects all texts where scales changed", () => {
    const scales = [{ key: "ofsted", grades: ["good"], judges: [] }];
    assert.ok(knowledgeChange(nothingKnown, { names: [], scales })?.("anything"));
  });
});
