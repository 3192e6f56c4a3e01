// Measures what detection says of ratings and amounts beside where they stand, against annotated texts.
//
//   npx tsx test/bench/attributes.ts --gold FILE --texts DIR [--part dev|held-out] [--errors]
//
// Of the ratings and amounts that are found with their exact span: how often each attribute is right (as the
// annotator words it, but for case and an article before it), wrong (it says something else), missed (only the
// annotator says it) and extra (only the detector says it). Rows of the gold file are those of the bench of
// detection, with columns scale, by, of and when; the entity of a rating is its grade, of an amount "5000000 GBP".

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { detectMoney } from "../../src/core/detect/money.ts";
import { detectRatings } from "../../src/core/detect/rating.ts";
import type { Attributes } from "../../src/core/annotations/attributes.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { type GoldRow, readGold } from "../fixtures/gold.ts";

type Outcome = "right" | "wrong" | "missed" | "extra" | "neither";
type Row = GoldRow & Readonly<Partial<Record<"scale" | "by" | "of" | "when", string>>>;

const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: path.join(import.meta.dirname, "../fixtures/seeds.jsonl") },
    texts: { type: "string", default: path.join(import.meta.dirname, "../../seeds") },
    part: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});

const keys = ["grade", "scale", "by", "of", "when", "amount"] as const;
type Key = (typeof keys)[number];

const rows = readGold(options.gold) as readonly Row[];
const files = [...new Set(rows.map(({ file }) => file))]
  .toSorted()
  .filter((_, at) => !options.part || (at % 3 === 2) === (options.part !== "dev"));
const counts = new Map(keys.map((key) => [key, new Map<Outcome, number>()]));
for (const file of files) compareFile(file);
report();

function compareFile(file: string): void {
  const snapshot = new TextSnapshot(readFileSync(path.join(options.texts, file), "utf8"));
  const found = [...detectRatings(snapshot), ...detectMoney(snapshot)];
  for (const row of rows.filter((each) => each.file === file && !each.optional)) {
    const mark = found.find(
      ({ category, start, end }) =>
        category === row.category && start === row.start && end === row.end,
    );
    if (mark !== undefined) compareRow(row, mark.attributes);
  }
}

function compareRow(row: Row, attributes: Attributes): void {
  for (const key of keys) {
    if ((row.category === "money") !== (key === "amount")) continue;
    const asked = askedOf(row, key);
    const told =
      key === "amount"
        ? `${attributes["value"] ?? ""} ${attributes["currency"] ?? ""}`
        : attributes[key];
    const outcome = outcomeOf(asked, told);
    const ofKey = counts.get(key);
    ofKey?.set(outcome, (ofKey.get(outcome) ?? 0) + 1);
    if (!options.errors || outcome === "right" || outcome === "neither") continue;
    console.log(
      `${key.padEnd(6)} ${outcome.padEnd(6)} ${row.file}:${String(row.start)} “${row.text}” asked “${asked ?? ""}”, told “${told ?? ""}”`,
    );
  }
}

function askedOf(row: Row, key: Key): string | undefined {
  return key === "grade" || key === "amount" ? row.entity : row[key];
}

function outcomeOf(asked: string | undefined, told: string | undefined): Outcome {
  if (asked === undefined) return told === undefined ? "neither" : "extra";
  if (told === undefined) return "missed";
  return plain(asked) === plain(told) ? "right" : "wrong";
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?|in|on) /u, "");
}

function report(): void {
  for (const [key, ofKey] of counts) {
    const count = (outcome: Outcome): number => ofKey.get(outcome) ?? 0;
    const told = count("right") + count("wrong") + count("extra");
    const asked = count("right") + count("wrong") + count("missed");
    if (told + asked === 0) continue;
    console.log(
      `${key.padEnd(6)} ${String(count("right")).padStart(3)} right, ${String(count("wrong")).padStart(3)} wrong, ` +
        `${String(count("missed")).padStart(3)} missed, ${String(count("extra")).padStart(3)} extra ` +
        `(right of those told ${percent(count("right"), told)}, of those asked ${percent(count("right"), asked)})`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(0)}%`;
}
