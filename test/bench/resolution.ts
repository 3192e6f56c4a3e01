// Measures resolution against annotated texts: F1 over pairs of mentions of one entity.
//
//   npm run bench:resolve -- [--gold FILE --texts DIR] [--part dev|held-out] [--errors]
//
// Without --gold, the five seeds. Rows of the gold file, and --part: see detection.ts. Measured with the annotators'
// mentions and with the detector's, each with every text on its own and with all of them as one folder. Where the
// annotators' entities agree within a text only, the second counts their disagreement, too.
// --errors lists what was joined wrongly and what was not joined, with every text on its own.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isBuiltInCategory } from "../../src/core/annotations/category.ts";
import { groupBy } from "../../src/core/resolve/groupBy.ts";
import { readGold } from "../fixtures/gold.ts";
import { addScores, f1, type PairScore, scorePairs } from "../unit/resolve/pairs.ts";
import { annotated, detected, groupMentions, type Groupings } from "../unit/resolve/score.ts";
import { surroundings } from "./surroundings.ts";

const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: path.join(import.meta.dirname, "../fixtures/seeds.jsonl") },
    texts: { type: "string", default: path.join(import.meta.dirname, "../../seeds") },
    part: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});

const rows = readGold(options.gold).filter(({ category }) => isBuiltInCategory(category));
const files = [...new Set(rows.map(({ file }) => file))].toSorted();
const isMeasured = (file: string): boolean =>
  options.part === undefined || (files.indexOf(file) % 3 === 2) === (options.part !== "dev");
const measured = rows.filter(({ file }) => isMeasured(file));
const readText = (file: string): string => readFileSync(path.join(options.texts, file), "utf8");

console.log(surroundings());
for (const [name, mentions] of Object.entries({ annotated, detected })) {
  const apart = [...groupBy(measured, ({ file }) => file).values()].map((ofFile) =>
    groupMentions(ofFile, readText, mentions),
  );
  report(`${name} mentions, each text on its own`, apart);
  if (options.errors) apart.forEach(listErrors);
  report(`${name} mentions, all as one folder`, [groupMentions(measured, readText, mentions)]);
}

function report(title: string, groupings: readonly Groupings[]): void {
  const score = groupings
    .map(scorePairs)
    .reduce<PairScore>(addScores, { right: 0, wrong: 0, missed: 0 });
  const { right, wrong, missed } = score;
  console.log(
    `${title.padEnd(42)} F1 ${(100 * f1(score)).toFixed(1)}  ` +
      `${String(right)} right, ${String(wrong)} wrong, ${String(missed)} missed`,
  );
}

function listErrors({ gold, found }: Groupings): void {
  listSplit("wrong ", found, gold);
  listSplit("missed", gold, found);
}

/** Lists the groups of one grouping that the other splits, with the names in each part. */
function listSplit(what: string, grouping: Groupings["found"], other: Groupings["found"]): void {
  for (const [entity, mentions] of groupBy(grouping.keys(), (mention) => grouping.get(mention))) {
    const parts = groupBy(mentions, (mention) =>
      other.has(mention) ? (other.get(mention) ?? "left open") : "no mention",
    );
    if (entity === undefined || mentions.length < 2) continue;
    if (parts.size < 2 && !parts.has("no mention") && !parts.has("left open")) continue;
    const shown = [...parts].map(([part, of]) => `${part}: ${of.map(textOf).join(", ")}`);
    console.log(`  ${what} ${mentions[0]?.split(" ")[0] ?? ""} ${entity} | ${shown.join(" | ")}`);
  }
}

/** The text of a mention, by its name in a grouping. */
function textOf(mention: string): string {
  const [file = "", span = ""] = mention.split(" ");
  const [start, end] = span.slice(span.indexOf(":") + 1).split("-");
  return readText(file).slice(Number(start), Number(end)).replace(/\s+/gu, " ");
}
