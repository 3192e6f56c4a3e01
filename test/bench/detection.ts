// Measures detection against annotated texts: precision, recall and F1 of exact spans by category, and speed.
//
//   npx tsx test/bench/detection.ts [--gold FILE --texts DIR] [--part dev|held-out] [--errors]
//
// Without --gold, the five seeds. Rows of the gold file: file, start, end (UTF-16 code units), text, category,
// entity, optional. Optional spans are not asked for, and a mark that overlaps one is not counted as wrong.
// --part takes two of three files (dev) or every third (held-out), by name. --errors lists misses and false marks.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { builtInCategories } from "../../src/core/annotations/category.ts";
import { detect } from "../../src/core/detect/detect.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { readGold, type GoldRow, score } from "../fixtures/gold.ts";

const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: path.join(import.meta.dirname, "../fixtures/seeds.jsonl") },
    texts: { type: "string", default: path.join(import.meta.dirname, "../../seeds") },
    part: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});

const gold = readGold(options.gold);
const files = [...new Set(gold.map(({ file }) => file))]
  .toSorted()
  .filter((_, index) => !options.part || (options.part === "held-out") === (index % 3 === 2));
const texts = new Map(
  files.map((file) => [file, readFileSync(path.join(options.texts, file), "utf8")]),
);

detect(new TextSnapshot([...texts.values()].join("\n\n")));
const begun = performance.now();
const found = files.flatMap((file) =>
  detect(new TextSnapshot(texts.get(file) ?? "")).map((mark) => ({ ...mark, file })),
);
const seconds = (performance.now() - begun) / 1000;

const asked = gold.filter(({ file }) => texts.has(file));
for (const category of builtInCategories) {
  const ofCategory = <T extends { category: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.category === category);
  const { precision, recall, f1, misses, falseMarks } = score(ofCategory(asked), ofCategory(found));
  const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);
  console.log(
    `${category.padEnd(13)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}` +
      `  ${String(misses.length)} missed, ${String(falseMarks.length)} wrong`,
  );
  if (!options.errors) continue;
  for (const miss of misses) {
    const instead = found.filter((mark) => mark.file === miss.file && overlaps(mark, miss));
    console.log(`  missed ${inContext(miss)}  ${instead.map(describe).join("; ")}`);
  }
  for (const mark of falseMarks) console.log(`  wrong  ${inContext(mark)}  ${describe(mark)}`);
}
const characters = [...texts.values()].reduce((sum, { length }) => sum + length, 0);
console.log(
  `${String(files.length)} files, ${(characters / 1e6).toFixed(2)} MB, ${(characters / 1e6 / seconds).toFixed(2)} MB/s`,
);

function inContext({ file, start, end }: Pick<GoldRow, "file" | "start" | "end">): string {
  const text = texts.get(file) ?? "";
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return `${file}:${String(start)} …${context.replace(/\s+/g, " ")}…`;
}

function describe(mark: (typeof found)[number]): string {
  const text = texts.get(mark.file)?.slice(mark.start, mark.end) ?? "";
  return `<${mark.category} “${text}”: ${mark.evidence.join(", ")}>`;
}
