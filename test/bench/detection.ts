// Measures detection, beside two peers: precision, recall and F1 of exact spans by category, speed, and cold start.
//
//   npm run bench:detect -- [PATH…] [--texts DIR] [--with-empty] [--part dev|held-out|0|1|2]
//     [--model FILE|none] [--alone] [--errors] [--json FILE]
//
// PATH is a file of annotations or a folder of them, each PATH a table: .jsonl with rows of file, start, end (UTF-16
// code units), text, category, entity, optional; or .conll with a token first and its tag last in a line. The five
// seeds without it. Optional mentions are not asked for, and a mark that overlaps one is not counted as wrong.
// --texts names the folder of the rows' files where it is not found nearby; --with-empty reads those in it that no
// row names, too. --part takes two of three texts by name (dev, to look at), the third (held-out) or any one third.
// --model takes another model than the product's, or none. --alone measures no peers. --errors lists what this project's
// detector misses and marks wrongly. --json writes the figures to a file.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { builtInCategories } from "../../src/core/annotations/category.ts";
import type { Tagger } from "../../src/core/detect/tagger/tagger.ts";
import { isPart, readAnnotated } from "./annotatedTexts.ts";
import { inWords, measureColdStart } from "./coldStart.ts";
import { compromise } from "./compromise.ts";
import type { Finder } from "./finder.ts";
import { judge } from "./judge.ts";
import { packedDetector } from "./packedDetector.ts";
import { errors, table, toJson } from "./report.ts";
import { bytesOf, speedOf } from "./speed.ts";
import { surroundings } from "./surroundings.ts";
import { wink } from "./wink.ts";

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function run(args: readonly string[]): Promise<void> {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      texts: { type: "string" },
      "with-empty": { type: "boolean", default: false },
      part: { type: "string" },
      model: { type: "string" },
      alone: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const { texts, part } = options;
  if (part !== undefined && !isPart(part)) {
    throw new Error(`--part takes dev, held-out, 0, 1 or 2, not “${part}”`);
  }
  const seeds = path.join(import.meta.dirname, "../fixtures/seeds.jsonl");
  const finders = [await dossier(options.model), ...(options.alone ? [] : [compromise, wink])];
  const sets = (positionals.length > 0 ? positionals : [seeds]).map((where) => {
    const annotated = readAnnotated(where, { texts, part, withEmpty: options["with-empty"] });
    const measured = finders.map((finder) => ({
      ...judge(finder, annotated),
      speed: speedOf(finder, annotated),
    }));
    const [own] = measured;
    const bytes = bytesOf(annotated);
    const title = [path.basename(where), ...(part ? [part] : [])].join(", ");
    console.log(`${title}: ${String(annotated.length)} texts, ${(bytes / 1e6).toFixed(3)} MB\n`);
    console.log(`${table(measured)}\n`);
    if (options.errors && own) console.log(`${errors(own, annotated)}\n`);
    return { path: where, part, texts: annotated.length, bytes, finders: toJson(measured) };
  });
  const coldStart = await measureColdStart();
  console.log(`${inWords(coldStart)}\n${surroundings()}`);
  if (options.json === undefined) return;
  const figures = { surroundings: surroundings(), coldStart, sets };
  writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** This project's detector, with the model that a file holds, with none, or with its own. */
async function dossier(model: string | undefined): Promise<Finder> {
  const { detect, loadTagger, TextSnapshot } = await packedDetector();
  const noTagger: Tagger = () => ({ names: [], probabilityOf: () => undefined, gainsOf: () => [] });
  const tagger =
    model === "none" ? noTagger : model === undefined ? undefined : loadTagger(readFileSync(model));
  return {
    name: "Dossier",
    categories: builtInCategories,
    find: (text) => detect(new TextSnapshot(text), { tagger }),
  };
}
