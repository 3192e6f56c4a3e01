// VS Code's server: serves the workbench to a browser and runs the extension host.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { extensionId, manifestOf, root } from "../project.mjs";

/**
 * @typedef {object} ServerOptions
 * @property {import("./provision.mjs").WebHost} webhost
 * @property {string} dataFolder for everything that the server writes
 * @property {string} [userDataFolder] inside the data folder unless given
 * @property {string} [extensionsFolder] inside the data folder unless given
 * @property {Record<string, unknown>} [settings] the user's settings, written before the start
 * @property {readonly string[]} [args] further arguments of the server
 * @property {(text: string) => void} [onOutput] is given what the server prints
 *
 * @typedef {object} Server
 * @property {(query?: ReadonlyMap<string, string>) => string} address the workbench's address
 * @property {(file: string) => string} uri a file or folder as the workbench names it
 * @property {() => Promise<void>} stop ends the server and the extension hosts it started
 * @property {Promise<void>} ended
 */

/** What keeps VS Code from asking, suggesting and fetching. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

const startTimeout = 60_000;

/**
 * Starts a server on a free port of this machine, open only to who has its token.
 * @param {ServerOptions} options
 * @returns {Promise<Server>} once it listens
 */
export async function startServer({
  webhost,
  dataFolder,
  userDataFolder = path.join(dataFolder, "user"),
  extensionsFolder = path.join(dataFolder, "extensions"),
  settings = {},
  args = [],
  onOutput = () => undefined,
}) {
  const userFolder = path.join(userDataFolder, "User");
  // The server keeps its sockets in TMPDIR; a folder of its own keeps the machine's clean.
  const temporaryFolder = path.join(dataFolder, "tmp");
  for (const folder of [userFolder, extensionsFolder, temporaryFolder]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(
    path.join(userFolder, "settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
  const token = randomBytes(16).toString("hex");
  const server = spawn(
    webhost.node,
    [
      `--import=${pathToFileURL(path.join(import.meta.dirname, "end-with-parent.mjs")).href}`,
      path.join(webhost.vscode, "out", "server-main.js"),
      "--host=127.0.0.1",
      // A workspace's storage goes by the address that it was opened at.
      `--port=${process.env["DOSSIER_WEB_PORT"] ?? "0"}`,
      `--connection-token=${token}`,
      "--accept-server-license-terms",
      "--disable-telemetry",
      "--disable-experiments",
      "--disable-getting-started-override",
      "--disable-workspace-trust",
      `--user-data-dir=${userDataFolder}`,
      `--server-data-dir=${path.join(dataFolder, "server")}`,
      `--extensions-dir=${extensionsFolder}`,
      ...args,
    ],
    {
      env: {
        ...process.env,
        TMPDIR: temporaryFolder,
        EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "" }),
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, so that the extension hosts end with it.
      detached: true,
    },
  );
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    endGroup(server, "SIGTERM");
    const force = setTimeout(() => endGroup(server, "SIGKILL"), 3000);
    await ended;
    clearTimeout(force);
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(server, ended, onOutput)}`;
    return {
      address: (query = new Map()) =>
        `http://${authority}/?${String(new URLSearchParams([["tkn", token], ...query]))}`,
      uri: (file) => `vscode-remote://${authority}${pathToFileURL(file).pathname}`,
      stop,
      ended,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} server
 * @param {Promise<void>} ended
 * @param {(text: string) => void} onOutput
 * @returns {Promise<string>} the port, once the server says that it listens
 */
function listeningPort(server, ended, onOutput) {
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`VS Code's server did not start.\n${output.slice(-2000)}`));
    const timeout = setTimeout(fail, startTimeout);
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        onOutput(text);
        output = (output + text).slice(-10_000);
        const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
        if (!port) return;
        clearTimeout(timeout);
        resolve(port);
      });
    }
    void ended.then(fail);
  });
}

/**
 * @param {import("node:child_process").ChildProcess} leader
 * @param {NodeJS.Signals} signal
 */
function endGroup(leader, signal) {
  if (leader.pid === undefined) return;
  try {
    process.kill(-leader.pid, signal);
  } catch {
    // Already gone, or a system without process groups.
    leader.kill(signal);
  }
}

/**
 * Makes a fresh folder of installed extensions, as links.
 * @param {string} extensionsFolder
 * @param {readonly string[]} [extensions] their folders; this project's unless given
 */
export function installLinks(extensionsFolder, extensions = [root]) {
  rmSync(extensionsFolder, { recursive: true, force: true });
  mkdirSync(extensionsFolder, { recursive: true });
  for (const extension of extensions) {
    const manifest = manifestOf(extension);
    const link = path.join(extensionsFolder, `${extensionId(manifest)}-${manifest.version}`);
    symlinkSync(extension, link, "junction");
  }
}
