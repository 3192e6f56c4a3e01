// Measures resolution against annotated texts: F1 over pairs of mentions of one entity.
//
//   npx tsx test/bench/resolution.ts [--gold FILE --texts DIR] [--apart]
//
// Without --gold, the five seeds. --apart resolves each text on its own, for sets whose entity ids
// agree within a text only. Rows of the gold file: see detection.ts.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readGold } from "../fixtures/gold.ts";
import { addScores, f1 } from "../unit/resolve/pairs.ts";
import { annotated, detected, scoreResolution } from "../unit/resolve/score.ts";

const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: path.join(import.meta.dirname, "../fixtures/seeds.jsonl") },
    texts: { type: "string", default: path.join(import.meta.dirname, "../../seeds") },
    apart: { type: "boolean", default: false },
  },
});

const rows = readGold(options.gold);
const files = [...new Set(rows.map(({ file }) => file))];
const groups = options.apart
  ? files.map((file) => rows.filter((row) => row.file === file))
  : [rows];
const readText = (file: string): string => readFileSync(path.join(options.texts, file), "utf8");

for (const [name, mentions] of Object.entries({ annotated, detected })) {
  const score = groups
    .map((group) => scoreResolution(group, readText, mentions))
    .reduce(addScores, { right: 0, wrong: 0, missed: 0 });
  const { right, wrong, missed } = score;
  console.log(
    `${name.padEnd(9)} mentions: F1 ${(100 * f1(score)).toFixed(1)}  ` +
      `${String(right)} right, ${String(wrong)} wrong, ${String(missed)} missed`,
  );
}
