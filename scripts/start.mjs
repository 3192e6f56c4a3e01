// `npm start [-- FOLDER] [-- --web]`: opens VS Code with this extension on a folder, the seeds
// unless one is named. It uses the `code` command where there is one, else VS Code made from npm
// packages, in any browser of this machine. `--web` asks for the latter.
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { codeCommand, hasDisplay } from "./desktop.mjs";
import { findOnPath, run } from "./process.mjs";
import { cacheFolder, root, seeds } from "./project.mjs";
import { setup } from "./setup.mjs";
import { provision } from "./webhost/provision.mjs";
import { installLinks, startServer } from "./webhost/server.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { web: { type: "boolean" } },
});
// npm runs scripts in the project's folder; a folder is named as seen from where npm was called.
const folder = path.resolve(process.env["INIT_CWD"] ?? "", positionals[0] ?? seeds);
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}

/** What shows an address in the user's browser; elsewhere it is xdg-open. */
const openers = new Map([
  ["darwin", "open"],
  ["win32", "explorer"],
]);

await setup();
if ((await run([process.execPath, path.join(root, "scripts", "build.mjs")])) !== 0) process.exit(1);

const code = values.web ? undefined : codeCommand();
if (code) process.exitCode = await openDesktop(code);
else await serve();

/** @param {string} command */
function openDesktop(command) {
  console.log(`Opening ${folder} in VS Code (${command}).`);
  // VS Code refuses to run as root without these two.
  const asRoot =
    process.getuid?.() === 0
      ? ["--no-sandbox", `--user-data-dir=${path.join(cacheFolder, "user")}`]
      : [];
  return run([command, `--extensionDevelopmentPath=${root}`, "--new-window", ...asRoot, folder]);
}

/** Serves the workbench until Ctrl+C. */
async function serve() {
  const webhost = await provision();
  const dataFolder = realpathSync(mkdtempSync(path.join(tmpdir(), "dossier-start-")));
  const extensionsFolder = path.join(dataFolder, "extensions");
  installLinks(extensionsFolder);
  const server = await startServer({
    webhost,
    dataFolder,
    extensionsFolder,
    args: [`--default-folder=${folder}`],
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => void server.stop());
  }
  const address = server.address();
  console.log(`VS Code ${webhost.version} with Dossier is open on ${folder} at\n\n  ${address}\n`);
  console.log("Ctrl+C ends it.");
  await openBrowser(address);
  await server.ended;
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Shows an address in the user's browser, where there is a user and a browser.
 * @param {string} address
 */
async function openBrowser(address) {
  if (process.env["CI"] || !hasDisplay()) return;
  const opener = findOnPath(openers.get(process.platform) ?? "xdg-open");
  if (opener) await run([opener, address], { onOutput: () => undefined });
}
