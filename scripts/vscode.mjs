// Which VS Code the tests run in.
import { chmodSync, existsSync } from "node:fs";
import path from "node:path";
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
} from "@vscode/test-electron";
import { hasDisplay, installedExecutable } from "./desktop.mjs";
import { findOnPath } from "./process.mjs";
import { cacheFolder } from "./project.mjs";
import { chosenRelease } from "./webhost/releases.mjs";

/** Stands for VS Code's executable and runs the web host; Windows starts no script by its first line. */
const webHostExecutable = path.join(
  import.meta.dirname,
  "webhost",
  process.platform === "win32" ? "code.cmd" : "code.mjs",
);

/**
 * @typedef {object} VSCode
 * @property {string} executable
 * @property {string} commandLine what installs extensions; on the desktop not the same
 * @property {Record<string, string>} env what it wants in its environment
 * @property {string} [screen] xvfb-run, where it is needed for a window to open
 * @property {string} why which one it is and why, in a line
 */

/**
 * The one that the environment names, else one installed here that can open a window, else the web
 * host, or a download where the web host does not run.
 *
 * - DOSSIER_VSCODE: the path of an executable, or `web` for the web host
 * - DOSSIER_WEB: the web host's version, where it is not to be the newest known here
 * - DOSSIER_VSCODE_DOWNLOAD: a version to download, `stable` or `insiders`
 * @returns {Promise<VSCode>}
 */
export async function chooseVSCode() {
  const named = process.env["DOSSIER_VSCODE"];
  if (named === "web") return webHost("DOSSIER_VSCODE asks for it");
  if (named) return desktop(named, "named by DOSSIER_VSCODE");
  const wanted = process.env["DOSSIER_VSCODE_DOWNLOAD"];
  if (wanted) return download(wanted, "DOSSIER_VSCODE_DOWNLOAD asks for it");
  const installed = installedExecutable();
  if (installed && (hasDisplay() || findOnPath("xvfb-run"))) {
    return desktop(installed, "installed on this machine");
  }
  if (process.platform !== "linux") return download("stable", "no VS Code is installed here");
  return webHost(
    installed ? "there is no display for the one installed" : "no VS Code is installed here",
  );
}

/**
 * @param {string} why
 * @param {import("./webhost/releases.mjs").Release} [release]
 * @returns {VSCode}
 */
export function webHost(why, { version } = chosenRelease()) {
  // An archive of the sources may have lost it.
  chmodSync(webHostExecutable, 0o755);
  return {
    executable: webHostExecutable,
    commandLine: webHostExecutable,
    env: { DOSSIER_WEB: version },
    why: `VS Code ${version} made from npm packages (${why})`,
  };
}

/**
 * @param {string} executable
 * @param {string} why
 * @returns {VSCode}
 */
function desktop(executable, why) {
  const screen = hasDisplay() ? undefined : findOnPath("xvfb-run");
  const beside = resolveCliPathFromVSCodeExecutablePath(executable);
  const commandLine = existsSync(beside) ? beside : executable;
  const told = `${executable} (${why})`;
  return { executable, commandLine, env: {}, why: told, ...(screen && { screen }) };
}

/**
 * @param {string} version
 * @param {string} why
 */
async function download(version, why) {
  const executable = await downloadAndUnzipVSCode({ version, cachePath: cacheFolder });
  return desktop(executable, `VS Code ${version}, downloaded: ${why}`);
}
