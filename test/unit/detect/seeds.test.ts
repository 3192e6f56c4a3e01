import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type BuiltInCategory } from "../../../src/core/annotations/category.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { readGold, score } from "../../fixtures/gold.ts";

const floors: Readonly<Record<BuiltInCategory, number>> = {
  person: 0.95,
  organisation: 0.9,
  rating: 1,
  money: 1,
};

describe("detect on the seeds", () => {
  const root = path.join(import.meta.dirname, "../../..");
  const gold = readGold(path.join(root, "test/fixtures/seeds.jsonl"));
  const found = [...new Set(gold.map(({ file }) => file))].flatMap((file) =>
    detect(new TextSnapshot(readFileSync(path.join(root, "seeds", file), "utf8"))).map((mark) => ({
      ...mark,
      file,
    })),
  );

  for (const [category, floor] of Object.entries(floors)) {
    it(`finds ${category} with an F1 of at least ${String(floor)}`, () => {
      const of = <T extends { category: string }>(rows: readonly T[]): T[] =>
        rows.filter((row) => row.category === category);
      const { f1, misses, falseMarks } = score(of(gold), of(found));
      assert.ok(
        f1 >= floor,
        `F1 ${f1.toFixed(3)}; missed ${JSON.stringify(misses)}; wrong ${JSON.stringify(falseMarks)}`,
      );
    });
  }
});
