// Makes a bare clone ready: installs what the lock file names unless it is installed.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npm, runQuietly } from "./process.mjs";
import { root } from "./project.mjs";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @returns {Promise<void>} */
export async function setup() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Dossier is built with Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json …");
  await runQuietly([...npm, "ci", "--no-audit", "--no-fund"], { cwd: root });
}

/** Whether node_modules holds what the lock file names; optional packages are other platforms'. */
function isInstalled() {
  // npm keeps a lock file of what it installed.
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  const wanted = readLock(path.join(root, "package-lock.json"));
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === "" || optional === true || installed[folder]?.version === version,
  );
}

/** @param {string} file */
function readLock(file) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(file, "utf8"));
  return /** @type {Lock} */ (lock).packages;
}
