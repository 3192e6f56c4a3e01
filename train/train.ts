// Trains the tagger and writes its model: see README.md beside this file.
//
//   npx tsx train/train.ts --columns DIR [--news FILE --articles DIR]… --out FILE
//     [--sets NAME,…] [--without-fold 0|1|2] [--epochs N] [--rate N] [--decay N] [--seed N]
//
// --columns holds a folder a set, each with files of CoNLL columns. --news is a file of mentions as JSON lines, and
// --articles where its articles are; both may be given again for more. --without-fold leaves out every third article
// from that one, to measure on.
// The model is written as its module where FILE ends in “.ts”, as bytes otherwise.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { writeModel } from "../src/core/detect/tagger/modelFormat.ts";
import { clean } from "./clean.ts";
import { readColumns } from "./columns.ts";
import { examplesOf } from "./examples.ts";
import { learn } from "./learn.ts";
import { modelSource } from "./modelSource.ts";
import { readNews } from "./news.ts";
import { quantise } from "./quantise.ts";
import { randomFrom } from "./random.ts";
import { poolsOf, swap } from "./swap.ts";

const { values: options } = parseArgs({
  options: {
    columns: { type: "string", default: "" },
    sets: { type: "string", default: "wikigold,crossner,grobid,gum" },
    news: { type: "string", multiple: true, default: [] },
    articles: { type: "string", multiple: true, default: [] },
    "without-fold": { type: "string" },
    epochs: { type: "string", default: "4" },
    rate: { type: "string", default: "0.15" },
    decay: { type: "string", default: "0.001" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "" },
  },
});

/** How many copies of each text are read about other people and bodies: news counts more, being what is to be read. */
const swappedCopies = { columns: 1, news: 3 };

const random = randomFrom(Number(options.seed));
const columns = options.sets
  .split(",")
  .filter((set) => set !== "")
  .flatMap((set) => readColumns(path.join(options.columns, set)))
  .map(clean);
const fold = options["without-fold"];
const news = options.news
  .flatMap((rows, at) => readNews(rows, options.articles[at] ?? ""))
  .filter((_, index) => fold === undefined || index % 3 !== Number(fold));
const pools = poolsOf([...columns, ...news]);
const texts = [
  ...columns,
  ...news,
  ...copies(columns, swappedCopies.columns),
  ...copies(news, swappedCopies.news),
];
const examples = texts.flatMap(examplesOf);
const field = learn(examples, {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  seed: Number(options.seed),
});
const bytes = writeModel(quantise(field));
writeFileSync(options.out, options.out.endsWith(".ts") ? modelSource(bytes) : bytes);
console.log(
  `${String(texts.length)} texts, ${String(examples.length)} stretches: ` +
    `${String(bytes.length)} bytes, ${String(gzipSync(bytes).length)} compressed`,
);

function copies(documents: typeof columns, count: number): typeof columns {
  return Array.from({ length: count }).flatMap(() =>
    documents.map((document) => swap(document, pools, random)),
  );
}
