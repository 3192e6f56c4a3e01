// `npm test`: everything, from a bare clone on. Each step is an npm script that can be run alone.
// Uses nothing but Node until the packages are installed.
import { countTests } from "./count-tests.mjs";
import { npm, run } from "./process.mjs";
import { setup } from "./setup.mjs";

/**
 * @typedef {object} Step
 * @property {string} script
 * @property {string} heading
 * @property {boolean} [isTest] whether it runs tests, so that running none is a failure
 *
 * @typedef {object} Outcome
 * @property {string} line for the summary
 * @property {number} passed
 * @property {number} failed at least one where the step failed, whatever it counted
 */

/** @type {readonly Step[]} */
const steps = [
  { script: "typecheck", heading: "Types" },
  { script: "lint", heading: "Lint and format" },
  { script: "build", heading: "Bundles" },
  { script: "provision", heading: "VS Code and a browser" },
  { script: "coverage", heading: "Unit and property tests", isTest: true },
  { script: "test:host", heading: "Tests in the extension host", isTest: true },
  { script: "test:ui", heading: "Tests by mouse and keys in the window", isTest: true },
  { script: "test:vsix", heading: "Tests of the package", isTest: true },
  { script: "test:oldest", heading: "Tests in the oldest VS Code supported", isTest: true },
  { script: "test:web", heading: "Tests in the browser's extension host", isTest: true },
];

await setup();

/** @type {Outcome[]} */
const outcomes = [];
for (const step of steps) outcomes.push(await take(step));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n== Summary\n${outcomes.map(({ line }) => line).join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function take({ script, heading, isTest = false }) {
  console.log(`\n== ${heading} (npm run ${script})`);
  const start = Date.now();
  let output = "";
  const code = await run([...npm, "run", "--silent", script], {
    onOutput: (text) => {
      output += text;
      process.stdout.write(text);
    },
  });
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const counts = isTest ? countTests(output) : undefined;
  const fine = code === 0 && (!isTest || (counts?.passed ?? 0) > 0);
  const passed = counts?.passed ?? 0;
  const failed = fine ? 0 : Math.max(1, counts?.failed ?? 0);
  const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : "";
  const numbers = isTest ? `: ${passed} passed, ${failed} failed${skipped}` : "";
  const line = `${fine ? "ok    " : "FAILED"} ${heading}${numbers} (${seconds})`;
  console.log(line);
  return { line, passed, failed };
}
