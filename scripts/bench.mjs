// `npm run bench`: all benchmarks one after the other. Each prints machine, versions and figures; those
// that can write figures for machines put them into bench/.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { npm, run } from "./process.mjs";
import { root } from "./project.mjs";

const folder = path.join(root, "bench");

/** @param {string} name */
const json = (name) => ["--json", path.join(folder, `${name}.json`)];

/** @type {readonly [script: string, ...args: string[]][]} */
const benchmarks = [
  ["bench:detect", ...json("detect")],
  ["bench:anchor", "--limit", "20"],
  ["bench:resolve"],
  ["bench:search"],
  ["bench:crossrefs"],
  ["bench:typing", ...json("typing")],
  ["bench:folder", "--count", "1000", ...json("folder")],
  ["bench:navigate", "--count", "1000", ...json("navigate")],
  ["bench:panels"],
];

mkdirSync(folder, { recursive: true });
for (const [script, ...args] of benchmarks) {
  console.log(`\n== npm run ${[script, ...(args.length > 0 ? ["--"] : []), ...args].join(" ")}`);
  const code = await run([...npm, "run", "--silent", script, "--", ...args]);
  if (code !== 0) process.exitCode = code;
}
