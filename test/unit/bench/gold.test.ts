import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type GoldRow, readGold, score } from "../../fixtures/gold.ts";

function row(start: number, end: number, more: Partial<GoldRow> = {}): GoldRow {
  return {
    file: "a.txt",
    start,
    end,
    text: "",
    category: "person",
    entity: "",
    optional: false,
    ...more,
  };
}

const mark = (
  start: number,
  end: number,
  file = "a.txt",
): { file: string; start: number; end: number } => ({
  file,
  start,
  end,
});

describe("scoring by exact span", () => {
  it("counts what is right, wrong and missed", () => {
    const scored = score([row(0, 5), row(10, 15), row(20, 25)], [mark(0, 5), mark(10, 14)]);
    assert.equal(scored.precision, 1 / 2);
    assert.equal(scored.recall, 1 / 3);
    assert.equal(scored.f1, 2 / 5);
    assert.deepEqual(scored.misses, [row(10, 15), row(20, 25)]);
    assert.deepEqual(scored.falseMarks, [mark(10, 14)]);
  });

  it("neither asks for optional mentions nor counts marks on them as wrong", () => {
    const gold = [row(0, 5), row(10, 15, { optional: true }), row(20, 25, { optional: true })];
    const { precision, recall } = score(gold, [mark(0, 5), mark(8, 12)]);
    assert.deepEqual([precision, recall], [1, 1]);
  });

  it("tells texts apart", () => {
    const { misses, falseMarks } = score([row(0, 5)], [mark(0, 5, "b.txt")]);
    assert.equal(misses.length, 1);
    assert.equal(falseMarks.length, 1);
  });

  it("scores nothing found and nothing asked as nought, not as no number", () => {
    assert.deepEqual(score([], []), { precision: 0, recall: 0, f1: 0, misses: [], falseMarks: [] });
  });
});

describe("reading rows", () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), "dossier-gold-"))));
  after(() => rmSync(folder, { recursive: true }));

  function write(content: string): string {
    const file = path.join(folder, "rows.jsonl");
    writeFileSync(file, content);
    return file;
  }

  it("reads a row a line, with more fields than it needs, and passes over empty lines", () => {
    const rows = [{ ...row(0, 5), scale: "ofsted" }, row(7, 9)];
    const file = write(`${rows.map((each) => JSON.stringify(each)).join("\n\n")}\n`);
    assert.deepEqual(readGold(file), rows);
  });

  for (const [what, line, message] of [
    ["is no JSON", "{", /rows\.jsonl:2: this line is no JSON object/],
    ["is no object", "null", /rows\.jsonl:2: this line is no JSON object/],
    ["lacks a field", '{"file":"a.txt"}', /rows\.jsonl:2: “start” should be a number/],
  ] as const) {
    it(`names the line that ${what}`, () => {
      const file = write(`${JSON.stringify(row(0, 5))}\n${line}\n`);
      assert.throws(() => readGold(file), message);
    });
  }
});
