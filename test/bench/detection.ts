// Measures detection against annotated texts: precision, recall and F1 of exact spans by category, and speed.
//
//   npm run bench:detect -- [--gold FILE --texts DIR | --columns DIR [--only PATTERN]] [--part dev|held-out]
//     [--fold 0|1|2] [--model FILE | --rules] [--peer] [--errors]
//
// Without --gold or --columns, the five seeds. Rows of the gold file: file, start, end (UTF-16 code units), text,
// category, entity, optional. Optional spans are not asked for, and a mark that overlaps one is not counted as wrong.
// --columns takes a folder of CoNLL columns, cleaned as for training; --only the files whose names match.
// --part takes two of three files (dev) or every third (held-out), by name; --fold every third from that one.
// --model takes another model than the product's, --rules none. --peer measures compromise on the same, too.
// --errors lists misses and false marks.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { builtInCategories } from "../../src/core/annotations/category.ts";
import { detect } from "../../src/core/detect/detect.ts";
import { loadTagger, type Tagger } from "../../src/core/detect/tagger/tagger.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";
import { overlaps, type Span } from "../../src/core/text/span.ts";
import { clean } from "../../train/clean.ts";
import { readColumns } from "../../train/columns.ts";
import { type GoldRow, readGold, score } from "../fixtures/gold.ts";
import { compromiseMarks } from "./compromise.ts";

interface Annotated {
  readonly gold: readonly GoldRow[];
  readonly texts: ReadonlyMap<string, string>;
}

interface Mark extends Span {
  readonly category: string;
  readonly evidence?: readonly string[];
}

interface Measured {
  /** F1 by category. */
  readonly f1: ReadonlyMap<string, number>;
  /** Millions of characters a second. */
  readonly speed: number;
}

const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: path.join(import.meta.dirname, "../fixtures/seeds.jsonl") },
    texts: { type: "string", default: path.join(import.meta.dirname, "../../seeds") },
    columns: { type: "string" },
    only: { type: "string", default: "" },
    part: { type: "string" },
    fold: { type: "string" },
    model: { type: "string" },
    rules: { type: "boolean", default: false },
    peer: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});

/** No opinion at all. */
const noTagger: Tagger = () => ({ names: [], probabilityOf: () => undefined });

/** How many texts are read before the clock starts. */
const warmingTexts = 100;

const annotated = options.columns ? fromColumns(options.columns) : fromGold();
const tagger = options.model ? loadTagger(readFileSync(options.model)) : undefined;
const ours = measure((text) => detect(new TextSnapshot(text), options.rules ? noTagger : tagger));
if (options.peer) compare(ours);

function fromGold(): Annotated {
  const rows = readGold(options.gold);
  const fold = options.part ? 2 : Number(options.fold);
  const files = [...new Set(rows.map(({ file }) => file))]
    .toSorted()
    .filter((_, at) => Number.isNaN(fold) || (at % 3 === fold) === (options.part !== "dev"));
  const texts = new Map(
    files.map((file) => [file, readFileSync(path.join(options.texts, file), "utf8")]),
  );
  return { gold: rows.filter(({ file }) => texts.has(file)), texts };
}

function fromColumns(folder: string): Annotated {
  const documents = readColumns(folder)
    .filter(({ source }) => new RegExp(options.only).test(source))
    .map((document, at) => ({ ...clean(document), file: `${document.source}:${String(at)}` }));
  const gold = documents.flatMap(({ file, text, names }) =>
    names.map((name) => ({
      ...name,
      file,
      text: text.slice(name.start, name.end),
      entity: "",
      optional: name.category === "unclear",
    })),
  );
  return { gold, texts: new Map(documents.map(({ file, text }) => [file, text])) };
}

function measure(find: (text: string) => readonly Mark[]): Measured {
  const { gold, texts } = annotated;
  [...texts.values()].slice(0, warmingTexts).forEach(find);
  const begun = performance.now();
  const found = [...texts].flatMap(([file, text]) => find(text).map((mark) => ({ ...mark, file })));
  const seconds = (performance.now() - begun) / 1000;
  const f1 = new Map<string, number>();
  for (const category of builtInCategories) {
    const of = <T extends { category: string }>(rows: readonly T[]): T[] =>
      rows.filter((row) => row.category === category);
    if (of(gold).length === 0) continue;
    const scored = score(of(gold), of(found));
    const { misses, falseMarks } = scored;
    f1.set(category, scored.f1);
    console.log(
      `${category.padEnd(13)} P ${percent(scored.precision)}  R ${percent(scored.recall)}  ` +
        `F1 ${percent(scored.f1)}  ${String(misses.length)} missed, ${String(falseMarks.length)} wrong`,
    );
    if (!options.errors) continue;
    for (const miss of misses) {
      const instead = found.filter((mark) => mark.file === miss.file && overlaps(mark, miss));
      console.log(`  missed ${inContext(miss)}  ${instead.map(describe).join("; ")}`);
    }
    for (const mark of falseMarks) console.log(`  wrong  ${inContext(mark)}  ${describe(mark)}`);
  }
  const size = [...texts.values()].reduce((sum, { length }) => sum + length, 0) / 1e6;
  const speed = size / seconds;
  console.log(`${String(texts.size)} texts, ${size.toFixed(2)} MB, ${speed.toFixed(2)} MB/s`);
  return { f1, speed };
}

/** Measures compromise on the same texts in the same run, and says how the two compare. */
function compare(own: Measured): void {
  console.log("\ncompromise:");
  const peer = measure(compromiseMarks);
  console.log("\nthis and compromise:");
  for (const [category, f1] of own.f1) {
    console.log(
      `${category.padEnd(13)} F1 ${percent(f1)} and ${percent(peer.f1.get(category) ?? 0)}`,
    );
  }
  console.log(`speed: ${(own.speed / peer.speed).toFixed(1)} times compromise's`);
}

function percent(part: number): string {
  return (100 * part).toFixed(1).padStart(5);
}

function inContext({ file, start, end }: Pick<GoldRow, "file" | "start" | "end">): string {
  const text = annotated.texts.get(file) ?? "";
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return `${file}:${String(start)} …${context.replace(/\s+/g, " ")}…`;
}

function describe(mark: Mark & { readonly file: string }): string {
  const text = annotated.texts.get(mark.file)?.slice(mark.start, mark.end) ?? "";
  return `<${mark.category} “${text}”: ${(mark.evidence ?? []).join(", ")}>`;
}
