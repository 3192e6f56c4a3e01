// Where the project is and what its manifest says.
import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.dirname(import.meta.dirname);

/** Everything fetched or made for running and testing lies here; git ignores it. */
export const cacheFolder = path.join(root, ".vscode-test");

export const seeds = path.join(root, "seeds");

/**
 * @typedef {{ name: string, publisher: string, version: string }} Manifest the parts of an
 *   extension's package.json that the scripts use
 */

/**
 * @param {string} [folder] an extension's folder; this project's if none is given
 * @returns {Manifest}
 */
export function manifestOf(folder = root) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return /** @type {Manifest} */ (manifest);
}

/**
 * An extension's id as VS Code knows it: `publisher.name`.
 * @param {Manifest} manifest
 * @returns {string}
 */
export function extensionId({ publisher, name }) {
  return `${publisher}.${name}`;
}
