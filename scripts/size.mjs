// What the bundles and the package weigh against their budgets: `node scripts/size.mjs`, after
// `npm run package`. Exit code 1 where something is over its budget.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { bundles } from "./bundles.mjs";
import { root } from "./project.mjs";

/** The tagger's model is in three bundles, about 450 kB in each when packed; the pictures weigh 1.2 MB. */
const packageBudget = 4_600_000;

/** How many of a bundle's largest parts are named. */
const named = 5;

/** @typedef {Record<string, { bytesInOutput: number }>} Inputs what went into a bundle */

/** @type {unknown} */
const meta = JSON.parse(readFileSync(path.join(root, "dist", "meta.json"), "utf8"));
const inputs = /** @type {Record<string, Inputs>} */ (meta);

const heavy = [
  report("dossier.vsix", packageBudget),
  ...bundles.map(({ file, budget }) => report(file, budget, inputs[file])),
];
process.exitCode = heavy.some(Boolean) ? 1 : 0;

/**
 * @param {string} file
 * @param {number} budget
 * @param {Inputs} [parts]
 * @returns {boolean} whether it is over its budget
 */
function report(file, budget, parts = {}) {
  const { size } = statSync(path.join(root, file));
  const over = size > budget;
  console.log(`${kilobytes(size)} of ${kilobytes(budget)}  ${file}${over ? "  OVER BUDGET" : ""}`);
  for (const [part, bytes] of largest(parts)) console.log(`${kilobytes(bytes)}    ${part}`);
  return over;
}

/**
 * Files are counted by the package or the part of the sources that they belong to.
 * @param {Inputs} parts
 * @returns {[string, number][]}
 */
function largest(parts) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(parts)) {
    const part = /node_modules\/((?:@[^/]+\/)?[^/]+)|^((?:[^/]+\/){1,3})/.exec(file);
    const name = part?.[1] ?? part?.[2] ?? file;
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return [...sums].sort(([, a], [, b]) => b - a).slice(0, named);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
