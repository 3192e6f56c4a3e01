import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readGold } from "../../fixtures/gold.ts";
import { f1, scorePairs } from "./pairs.ts";
import { annotated, detected, groupMentions } from "./score.ts";

const rows = readGold("test/fixtures/seeds.jsonl");
const readText = (file: string): string => readFileSync(`seeds/${file}`, "utf8");

describe("the entities of the seeds", () => {
  it("are at least 0.95 the annotators', given their mentions", () => {
    const score = scorePairs(groupMentions(rows, readText, annotated));
    assert.ok(f1(score) >= 0.95, JSON.stringify(score));
  });

  it("are at least 0.95 the annotators', given the detector's mentions", () => {
    const score = scorePairs(groupMentions(rows, readText, detected));
    assert.ok(f1(score) >= 0.95, JSON.stringify(score));
  });
});
