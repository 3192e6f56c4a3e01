// How many tests ran, from what mocha's spec reporter says at its end.
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {string} output
 * @returns {Counts | undefined} nothing where no run of mocha came to its end
 */
export function countTests(output) {
  const text = stripVTControlCharacters(output);
  const number = (/** @type {string} */ word) =>
    Number(new RegExp(`^  (\\d+) ${word}\\b`, "m").exec(text)?.[1] ?? 0);
  if (!/^ {2}\d+ passing \(/m.test(text)) return undefined;
  return { passed: number("passing"), failed: number("failing"), skipped: number("pending") };
}
