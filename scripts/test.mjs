// `npm test`: everything, from a bare clone on. Each step is an npm script that can be run alone.
// Uses nothing but Node until the packages are installed.
import { stripVTControlCharacters } from "node:util";
import { countTests } from "./count-tests.mjs";
import { npm, run } from "./process.mjs";
import { setup } from "./setup.mjs";

/**
 * @typedef {object} Step
 * @property {string} script
 * @property {string} heading
 * @property {boolean} [isTest] whether it runs tests, so that running none is a failure
 * @property {boolean} [isAside] whether it runs beside others; what it prints comes at its end
 *
 * @typedef {object} Outcome
 * @property {string} line for the summary
 * @property {number} passed
 * @property {number} failed at least one where the step failed, whatever it counted
 * @property {string} complaints how it ended where it failed
 */

/**
 * Those that open no window: each needs one core, so that lint runs beside the others.
 * @type {readonly Step[]}
 */
const checks = [
  { script: "lint", heading: "Lint and format", isAside: true },
  { script: "typecheck", heading: "Types" },
  { script: "build", heading: "Bundles" },
  { script: "provision", heading: "VS Code and a browser" },
  { script: "coverage", heading: "Unit and property tests", isTest: true },
];

/**
 * Those in a window, which a busy machine would slow down.
 * @type {readonly Step[]}
 */
const windows = [
  { script: "test:host", heading: "Tests in the extension host", isTest: true },
  { script: "test:ui", heading: "Tests by mouse and keys in the window", isTest: true },
  { script: "test:vsix", heading: "Tests of the package", isTest: true },
  { script: "test:oldest", heading: "Tests in the oldest VS Code supported", isTest: true },
  { script: "test:web", heading: "Tests in the browser's extension host", isTest: true },
];

/** How much of a step’s output is told again at the end. */
const mostComplaints = 2000;

await setup();

const outcomes = [...(await takeAll(checks)), ...(await takeAll(windows))];

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const { line, complaints } of outcomes) {
  if (complaints) console.log(`\n== ${line}\n${complaints}`);
}
console.log(`\n== Summary\n${outcomes.map(({ line }) => line).join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
async function takeAll(steps) {
  const aside = steps.filter(({ isAside }) => isAside).map(take);
  const outcomes = [];
  for (const step of steps) if (!step.isAside) outcomes.push(await take(step));
  return [...(await Promise.all(aside)), ...outcomes];
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function take({ script, heading, isTest = false, isAside = false }) {
  const title = `\n== ${heading} (npm run ${script})`;
  if (!isAside) console.log(title);
  const start = Date.now();
  let output = "";
  const code = await run([...npm, "run", "--silent", script], {
    onOutput: (text) => {
      output += text;
      if (!isAside) process.stdout.write(text);
    },
  });
  if (isAside) console.log(`${title}\n${output}`);
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const counts = isTest ? countTests(output) : undefined;
  const fine = code === 0 && (!isTest || (counts?.passed ?? 0) > 0);
  const passed = counts?.passed ?? 0;
  const failed = fine ? 0 : Math.max(1, counts?.failed ?? 0);
  const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : "";
  const numbers = isTest ? `: ${passed} passed, ${failed} failed${skipped}` : "";
  const line = `${fine ? "ok    " : "FAILED"} ${heading}${numbers} (${seconds})`;
  console.log(line);
  return { line, passed, failed, complaints: fine ? "" : endOf(output) };
}

/**
 * What a step that failed said last: of tests, which failed and how.
 * @param {string} output
 * @returns {string}
 */
function endOf(output) {
  const [failing] = /^ {2}\d+ failing$[^]*/m.exec(stripVTControlCharacters(output)) ?? [];
  return failing ? failing.slice(0, mostComplaints) : output.slice(-mostComplaints);
}
