import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { detectMoney } from "../../../src/core/detect/money.ts";
import { detectRatings } from "../../../src/core/detect/rating.ts";
import type { Finding } from "../../../src/core/detect/suggestion.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly entity: string;
}

const gold = readFileSync("test/fixtures/seeds.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as GoldMention);
const files = [...new Set(gold.map(({ file }) => file))];

function expected(category: string): readonly string[] {
  return gold
    .filter((mention) => mention.category === category)
    .map(({ file, start, end, entity }) => `${file} ${start}-${end} ${entity}`)
    .sort();
}

function found(
  detect: (snapshot: TextSnapshot) => readonly Finding[],
  entity: (attributes: Finding["attributes"]) => string,
): readonly string[] {
  return files
    .flatMap((file) =>
      detect(new TextSnapshot(readFileSync(`seeds/${file}`, "utf8"))).map(
        ({ start, end, attributes }) => `${file} ${start}-${end} ${entity(attributes)}`,
      ),
    )
    .sort();
}

describe("the annotated seeds", () => {
  it("have all their amounts found, with value and currency, and no others", () => {
    const amounts = found(detectMoney, (of) => `${of["value"] ?? ""} ${of["currency"] ?? ""}`);
    assert.ok(amounts.length > 0);
    assert.deepEqual(amounts, expected("money"));
  });

  it("have all their ratings found, with the grade, and no others", () => {
    const grades = found(detectRatings, (of) => of["grade"] ?? "");
    assert.ok(grades.length > 0);
    assert.deepEqual(grades, expected("rating"));
  });
});
