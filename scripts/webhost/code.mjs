#!/usr/bin/env node
// Stands where the executable of VS Code stands for @vscode/test-electron: runs an extension's
// tests in the web host with a headless browser, or installs an extension. It takes those of VS
// Code's arguments that this needs and ends with the tests' exit code.
//
// It must not be trusted alone: an extension host that dies makes the workbench report success.
// So the tests write a report of their own, and who starts them demands it.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium as playwright } from "playwright-core";
import { chromium } from "../chromium.mjs";
import { run } from "../process.mjs";
import { cacheFolder, extensionId, manifestOf } from "../project.mjs";
import { provision } from "./provision.mjs";
import { startServer } from "./server.mjs";

/** Long enough for all tests; a test that hangs is ended by mocha long before. */
const patience = 15 * 60_000;

const { values, positionals } = parseArgs({
  // VS Code has many more flags; those that are not named here are of no meaning to the web host.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentKind: { type: "string" },
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionTestsPath: { type: "string" },
    "extensions-dir": { type: "string" },
    "install-extension": { type: "string", multiple: true },
    "user-data-dir": { type: "string" },
  },
});

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), "dossier-code-")));
const userDataFolder = text("user-data-dir") ?? path.join(temporary, "user");
const extensionsFolder = text("extensions-dir") ?? path.join(temporary, "extensions");
const webhost = await provision(console.error);

/** Undone from last to first. */
const undo = [
  () => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
    return Promise.resolve();
  },
];
/** @type {string[]} */
const log = [];
let ending = false;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => void end(130));
}

try {
  const toInstall = texts("install-extension");
  const tests = text("extensionTestsPath");
  if (toInstall.length > 0) await end(await install(toInstall));
  else if (tests) await end(await runTests(tests));
  else await end(2, "The web host runs tests or installs an extension; see `npm start`.");
} catch (error) {
  await end(1, String(error));
}

/**
 * @param {readonly string[]} extensions paths of VSIX files
 * @returns {Promise<number>}
 */
function install(extensions) {
  return run([
    webhost.node,
    path.join(webhost.vscode, "out", "server-main.js"),
    "--accept-server-license-terms",
    `--user-data-dir=${userDataFolder}`,
    `--server-data-dir=${path.join(temporary, "server")}`,
    `--extensions-dir=${extensionsFolder}`,
    ...extensions.map((extension) => `--install-extension=${extension}`),
  ]);
}

/**
 * Opens the workbench and waits until it tells how the tests ended.
 * @param {string} testsPath
 * @returns {Promise<number>} the exit code
 */
async function runTests(testsPath) {
  const developed = texts("extensionDevelopmentPath").map((folder) => path.resolve(folder));
  const inBrowser = text("extensionDevelopmentKind") === "web";
  const server = await startServer({
    webhost,
    dataFolder: temporary,
    userDataFolder,
    extensionsFolder,
    settings: inBrowser ? runInBrowser(developed) : {},
    args: ["--enable-smoke-test-driver"],
    onOutput: note,
  });
  undo.push(server.stop);
  const browser = await playwright.launch({
    executablePath: await chromium(console.error),
    // This process ends the browser itself, in its turn.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  undo.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  undo.push(async () => {
    if (!process.exitCode) return;
    await page.screenshot({ path: path.join(cacheFolder, "host.png"), timeout: 5000 });
  });

  /** @type {Promise<number>} */
  const result = new Promise((resolve, reject) => {
    /** @param {string} what */
    const fail = (what) => reject(new Error(what));
    page.on("crash", () => fail("The page crashed."));
    browser.on("disconnected", () => fail("The browser ended."));
    void server.ended.then(() => fail("VS Code's server ended."));
    setTimeout(() => fail(`The tests did not end in ${patience / 60_000} minutes.`), patience);
    // The two functions that the workbench calls when VS Code's test driver is on.
    void page.exposeFunction("codeAutomationExit", resolve);
    void page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ level, /** @type {unknown[]} */ parts) =>
        note(`[${level}] ${parts.map(String).join(" ")}\n`),
    );
  });
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ...developed.map((folder) => ["extensionDevelopmentPath", server.uri(folder)]),
    ["extensionTestsPath", server.uri(path.resolve(testsPath))],
  ];
  const query = new Map([["payload", JSON.stringify(payload)]]);
  const [folder] = positionals;
  if (folder) query.set("folder", path.resolve(folder));
  const [code] = await Promise.all([result, page.goto(server.address(query))]);
  return code;
}

/**
 * Settings that put extensions into the browser's extension host.
 * @param {readonly string[]} extensions their folders
 */
function runInBrowser(extensions) {
  const kinds = extensions.map((folder) => [extensionId(manifestOf(folder)), ["web"]]);
  return { "remote.extensionKind": /** @type {unknown} */ (Object.fromEntries(kinds)) };
}

/**
 * Undoes everything and ends this process; of several calls the first counts.
 * @param {number} code
 * @param {string} [why]
 * @returns {Promise<void>}
 */
async function end(code, why) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  if (why) console.error(why);
  const file = path.join(cacheFolder, "host.log");
  writeFileSync(file, log.join(""));
  if (code !== 0) {
    // code-server's package has no service worker, and the workbench does without.
    const errors = log.filter(
      (entry) => entry.startsWith("[error]") && !entry.includes("serviceWorker.js"),
    );
    console.error([...errors.slice(-10), `VS Code's log is in ${file}.`].join(""));
  }
  for (const step of undo.splice(0).reverse()) await step().catch(note);
  process.exit();
}

/** @param {unknown} said */
function note(said) {
  log.push(String(said));
  if (process.env["DOSSIER_VERBOSE"]) process.stderr.write(String(said));
}

/**
 * @param {string} option
 * @returns {string[]}
 */
function texts(option) {
  return [values[option] ?? []].flat().filter((value) => typeof value === "string");
}

/** @param {string} option */
function text(option) {
  return texts(option).at(-1);
}
