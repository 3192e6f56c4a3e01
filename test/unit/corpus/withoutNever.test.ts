import assert from "node:assert/strict";
import { withoutNever } from "../../../src/core/corpus/withoutNever.ts";
import type { Never } from "../../../src/core/project/project.ts";
import { marked } from "../../fixtures/marked.ts";
import { projectOf } from "../../fixtures/project.ts";

const entities = {
  clive: { name: "Clive Lewis", aliases: ["Big\tC", "CL"] },
  cl: { name: "C S Lewis" },
  brandon: { name: "Brandon Lewis" },
};

/** The texts of the mentions that stay in the source "a.txt". */
function kept(text: string, ...never: readonly Never[]): readonly string[] {
  const { mentions, snapshot } = marked(text);
  const merged = [{ from: "cl", into: "clive" }];
  const without = withoutNever(projectOf({ entities, merged, never }));
  return without(mentions, snapshot, "a.txt").map((mention) => mention.text);
}

describe("what is never to be suggested", () => {
  it("is a text, letter by letter but for spaces, where and as what it says", () => {
    const text = "[Clive\nLewis], [clive lewis], {Clive Lewis}";
    assert.deepEqual(kept(text, { text: "Clive  Lewis" }), ["clive lewis"]);
    assert.deepEqual(kept(text, { text: "Clive Lewis", category: "person" }), [
      "clive lewis",
      "Clive Lewis",
    ]);
    assert.equal(kept(text, { text: "Clive Lewis", in: "a.txt" }).length, 1);
    assert.equal(kept(text, { text: "Clive Lewis", in: "b.txt" }).length, 3);
  });

  it("stays where people decided on it", () => {
    const text = "[Clive Lewis|clive], [Clive Lewis|-], [Clive Lewis]";
    assert.equal(kept(text, { text: "Clive Lewis" }).length, 2);
    assert.equal(kept(text, { entity: "clive" }).length, 2);
  });

  it("is an entity: its names, what is short for them, its aliases, and those merged into it", () => {
    const text = "[Clive Lewis] came. Mr [Lewis] left. [CL] slept. {CL} did not.";
    assert.deepEqual(kept(text, { entity: "clive" }), ["CL"]);
    assert.deepEqual(kept("[C S Lewis]", { entity: "clive" }), []);
    assert.deepEqual(kept("[Brandon Lewis]. Mr [Lewis]", { entity: "clive" }).length, 2);
    assert.deepEqual(kept("[Ann Lee], Ms [Lee], {Ann Lee}", { entity: "ann-lee" }), []);
  });

  it("leaves alone what could be another", () => {
    const text = "[Clive Lewis] met [Brandon Lewis]. Mr [Lewis] sat.";
    assert.deepEqual(kept(text, { entity: "clive" }), ["Brandon Lewis", "Lewis"]);
  });
});
