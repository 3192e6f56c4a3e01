import assert from "node:assert/strict";
import { type Knowledge, nothingKnown } from "../../../src/core/detect/knowledge.ts";
import { knowledgeChange } from "../../../src/core/detect/knowledgeChange.ts";

function known(...texts: readonly string[]): Knowledge {
  return { names: texts.map((text) => ({ text, category: "person", reason: "x" })), scales: [] };
}

const breathe = (): Promise<void> => Promise.resolve();

describe("knowledgeChange", () => {
  it("affects the texts that have a name in them which came or went", async () => {
    const isAffected = knowledgeChange(known("Ann Lee", "Bo Roe"), known("Bo Roe", "O’Hara Trust"));
    assert.ok(isAffected);
    assert.ok(await isAffected("said ANN\r\nLee’s", breathe));
    assert.ok(await isAffected("the O'Hara Trust", breathe));
    assert.ok(!(await isAffected("Ann, and Bo Roe, and Leeann", breathe)));
  });

  it("is none where the same is known", () => {
    assert.equal(knowledgeChange(known("Ann Lee"), known("Ann Lee")), undefined);
    assert.equal(knowledgeChange(nothingKnown, nothingKnown), undefined);
  });

  it("affects all texts where scales changed", async () => {
    const scales = [{ key: "ofsted", grades: ["good"], judges: [] }];
    const isAffected = knowledgeChange(nothingKnown, { names: [], scales });
    assert.ok(await isAffected?.("anything", breathe));
  });
});
