import assert from "node:assert/strict";
import type { Annotation } from "../../../src/core/annotations/annotation.ts";
import { layDecisions } from "../../../src/core/annotations/layDecisions.ts";
import type { Suggestion } from "../../../src/core/detect/suggestion.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const text = "Ann Lee met Mr Lee of Lee Council";
const snapshot = new TextSnapshot(text);

function suggestion(words: string, category: Suggestion["category"] = "person"): Suggestion {
  const start = text.indexOf(words);
  const attributes = { honorific: "Ms", role: "director" };
  return {
    start,
    end: start + words.length,
    category,
    evidence: ["given name"],
    confidence: 0.7,
    attributes,
  };
}

function decision(
  words: string,
  status: Annotation["status"],
  category = "person",
  attributes: Annotation["attributes"] = {},
): { start: number; end: number; annotation: Annotation } {
  const start = text.indexOf(words);
  const end = start + words.length;
  const quote = { exact: words, prefix: "", suffix: "", start, end };
  return {
    start,
    end,
    annotation: { id: "a1", category, status, ...quote, origin: "manual", attributes },
  };
}

function summary(...parameters: Parameters<typeof layDecisions>): string[] {
  return layDecisions(...parameters).map(
    ({ text: words, category, status }) => `${words}, ${category}, ${status}`,
  );
}

describe("layDecisions", () => {
  it("gives suggestions ids of their own, by start", () => {
    const mentions = layDecisions(
      snapshot,
      [suggestion("Ann Lee"), suggestion("Lee Council", "organisation")],
      [],
    );
    assert.deepEqual(
      mentions.map(({ id, status }) => [id, status]),
      [
        ["person:0-7", "suggested"],
        ["organisation:22-33", "suggested"],
      ],
    );
  });

  it("passes on how sure the detector is of a suggestion", () => {
    const [mention] = layDecisions(snapshot, [suggestion("Ann Lee")], []);
    assert.equal(mention?.confidence, 0.7);
  });

  it("replaces the suggestion that was decided on, keeps its evidence and lets the decision's attributes win", () => {
    const placed = decision("Ann Lee", "confirmed", "person", { role: "leader" });
    const [mention, ...others] = layDecisions(snapshot, [suggestion("Ann Lee")], [placed]);
    assert.deepEqual(others, []);
    assert.equal(mention?.id, "a1");
    assert.equal(mention.status, "confirmed");
    assert.deepEqual(mention.evidence, ["given name"]);
    assert.equal(mention.confidence, 1);
    assert.deepEqual(mention.attributes, { honorific: "Ms", role: "leader" });
    assert.equal(mention.annotation, placed.annotation);
  });

  it("hides suggestions of the category that a confirmed decision overlaps, and no others", () => {
    const suggestions = [suggestion("Ann Lee"), suggestion("Lee Council", "organisation")];
    assert.deepEqual(summary(snapshot, suggestions, [decision("Lee met", "confirmed")]), [
      "Lee met, person, confirmed",
      "Lee Council, organisation, suggested",
    ]);
    assert.deepEqual(summary(snapshot, suggestions, [decision("Lee of Lee", "confirmed")]), [
      "Ann Lee, person, suggested",
      "Lee of Lee, person, confirmed",
      "Lee Council, organisation, suggested",
    ]);
  });

  it("hides the suggestion of another category on a confirmed span", () => {
    const suggestions = [suggestion("Lee Council", "organisation")];
    assert.deepEqual(
      summary(snapshot, suggestions, [decision("Lee Council", "confirmed", "place")]),
      ["Lee Council, place, confirmed"],
    );
  });

  it("shows what was rejected, and hides nothing else for it", () => {
    const suggestions = [suggestion("Ann Lee")];
    assert.deepEqual(summary(snapshot, suggestions, [decision("Ann Lee", "rejected")]), [
      "Ann Lee, person, rejected",
    ]);
    assert.deepEqual(summary(snapshot, suggestions, [decision("Ann", "rejected")]), [
      "Ann, person, rejected",
      "Ann Lee, person, suggested",
    ]);
    assert.deepEqual(
      summary(snapshot, suggestions, [decision("Ann Lee", "rejected", "organisation")]),
      ["Ann Lee, organisation, rejected", "Ann Lee, person, suggested"],
    );
  });

  it("takes several decisions on the same words and category for one mention, as the first says", () => {
    const [first, again, other] = [
      decision("Ann Lee", "confirmed"),
      decision("Ann Lee", "rejected"),
      decision("Ann Lee", "rejected", "organisation"),
    ];
    assert.deepEqual(summary(snapshot, [suggestion("Ann Lee")], [first, again, other]), [
      "Ann Lee, person, confirmed",
      "Ann Lee, organisation, rejected",
    ]);
  });
});
