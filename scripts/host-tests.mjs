// Runs tests inside VS Code's extension host: `node scripts/host-tests.mjs host|vsix|web|oldest|typing|folder|navigate|soak`.
//   host    all of test/host on this project, in development
//   vsix    vsix.test.ts and the smoke tests on the packaged extension, installed
//   web     as host but for *.node.test.ts, in the extension host of the browser
//   oldest  as host, in the oldest VS Code that the extension supports
//   typing  measures: see test/bench/typing.ts
//   folder  measures: see test/bench/folder.ts
//   navigate  measures: see test/bench/navigate.ts
//   soak    works for a long time: see test/soak/soak.test.ts
// DOSSIER_GREP picks tests by a part of their titles, DOSSIER_VERBOSE prints VS Code's log.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { countTests } from "./count-tests.mjs";
import { run, runQuietly } from "./process.mjs";
import { cacheFolder, root, seeds } from "./project.mjs";
import { chooseVSCode, webHost } from "./vscode.mjs";
import { oldest } from "./webhost/releases.mjs";

/** @import { VSCode } from "./vscode.mjs" */

/**
 * @typedef {object} Suite
 * @property {RegExp} files which of test/host
 * @property {string} [folder] in place of test/host
 * @property {"node" | "browser"} platform the extension host they run in
 * @property {string} developed the folder of the extension under development
 * @property {() => VSCode | Promise<VSCode>} vscode which VS Code
 * @property {number} [sessions] how often VS Code is started, each time with what the one before has left
 */

const all = /^(?!vsix).*\.test\.ts$/;
const withoutNode = /^(?!vsix)(?!.*\.node\.).*\.test\.ts$/;

/** @type {Partial<Record<string, Suite>>} */
const suites = {
  host: {
    files: all,
    platform: "node",
    developed: root,
    vscode: chooseVSCode,
  },
  // VS Code runs tests only when some extension is under development: here one that does nothing.
  vsix: {
    files: /^(?:vsix|smoke.*)\.test\.ts$/,
    platform: "node",
    developed: path.join(root, "test", "vsix-harness"),
    vscode: chooseVSCode,
  },
  web: {
    files: withoutNode,
    platform: "browser",
    developed: root,
    vscode: () => webHost("only there a browser has an extension host"),
  },
  oldest: {
    files: all,
    platform: "node",
    developed: root,
    vscode: () => webHost("the oldest that package.json allows", oldest),
  },
  typing: {
    files: /^typing/,
    folder: "test/bench/host",
    platform: "node",
    developed: root,
    vscode: chooseVSCode,
  },
  folder: {
    files: /^folder/,
    folder: "test/bench/host",
    platform: "node",
    developed: root,
    vscode: chooseVSCode,
    sessions: 2,
  },
  navigate: {
    files: /^navigate/,
    folder: "test/bench/host",
    platform: "node",
    developed: root,
    vscode: chooseVSCode,
  },
  soak: {
    files: /^soak/,
    folder: "test/soak",
    platform: "node",
    developed: root,
    vscode: chooseVSCode,
  },
};

const packaged = path.join(root, "dossier.vsix");

const name = process.argv[2] ?? "";
const suite = suites[name];
if (!suite) throw new Error(`Name one of: ${Object.keys(suites).join(", ")}.`);
process.exitCode = await runSuite(suite);

/**
 * @param {Suite} suite
 * @returns {Promise<number>} the exit code
 */
async function runSuite({ files, folder, platform, developed, vscode: choose, sessions = 1 }) {
  const vscode = await choose();
  // Once more, with a screen that nobody sees.
  if (vscode.screen) return run([vscode.screen, "--auto-servernum", ...process.argv]);
  console.log(`Tests run in ${vscode.why}.`);

  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), "dossier-host-")));
  try {
    const workspace = path.join(temporary, "seeds");
    cpSync(seeds, workspace, { recursive: true });
    const profile = [
      `--user-data-dir=${path.join(temporary, "user")}`,
      `--extensions-dir=${path.join(temporary, "extensions")}`,
    ];
    if (developed !== root) {
      const install = `--install-extension=${packaged}`;
      await runQuietly([vscode.commandLine, ...profile, install], { env: vscode.env });
    }
    const tests = await bundle(files, folder ?? "test/host", platform);
    const port = sessions > 1 ? await freePort() : "0";
    for (let session = 1; session <= sessions; session++) {
      // test/host/run*.ts write their report beside the workspace.
      const report = follow(path.join(temporary, "report.txt"));
      const ended = await runTests({
        vscodeExecutablePath: vscode.executable,
        extensionDevelopmentPath: developed,
        extensionTestsPath: tests,
        extensionTestsEnv: {
          ...vscode.env,
          DOSSIER_SESSION: String(session),
          DOSSIER_WEB_PORT: port,
        },
        launchArgs: [
          workspace,
          ...profile,
          ...(platform === "browser" ? ["--extensionDevelopmentKind=web"] : []),
        ],
      }).catch((/** @type {unknown} */ error) => String(error));
      const failed = verdict(report.end(), ended);
      if (failed !== 0) return failed;
      rmSync(path.join(temporary, "report.txt"), { force: true });
    }
    return 0;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @returns {Promise<string>} a port of this machine that is free now */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  return String(port);
}

/**
 * VS Code's own word is not enough: an extension host that dies can look like success.
 * @param {string} report
 * @param {number | string} ended VS Code's exit code, or what went wrong
 * @returns {number} the exit code
 */
function verdict(report, ended) {
  const counts = countTests(report);
  if (!counts) console.error("The tests did not come to their end.");
  else if (counts.passed === 0) console.error("No test passed.");
  else if (counts.failed === 0 && ended !== 0) console.error(`VS Code failed: ${ended}`);
  else return counts.failed === 0 ? 0 : 1;
  return 1;
}

/**
 * Prints a file while it grows.
 * @param {string} file
 * @returns {{ end: () => string }} ends it; gives all that was printed
 */
function follow(file) {
  let printed = "";
  const print = () => {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    process.stdout.write(text.slice(printed.length));
    printed = text;
  };
  const timer = setInterval(print, 200);
  return {
    end: () => {
      clearInterval(timer);
      print();
      return printed;
    },
  };
}

/**
 * Makes one file of tests and what runs them, as the browser's extension host wants it.
 * @param {RegExp} files
 * @param {string} from the folder that they are in, from the project's root
 * @param {"node" | "browser"} platform
 * @returns {Promise<string>} its path
 */
async function bundle(files, from, platform) {
  const folder = path.join(root, "test", "host");
  const tests = readdirSync(path.join(root, from), { encoding: "utf8", recursive: true })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => files.test(file));
  const inBrowser = platform === "browser";
  const runner = inBrowser ? "run.web.ts" : "run.ts";
  const outfile = path.join(cacheFolder, "tests", `${name}.js`);
  await build({
    stdin: {
      // First the runner: the tests use the functions that it makes global.
      contents: [
        `export { run } from "./${runner}";`,
        ...tests.map((file) => `import ${JSON.stringify(path.join(root, from, file))};`),
      ].join("\n"),
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    format: "cjs",
    platform,
    target: "es2023",
    external: inBrowser ? ["vscode"] : ["vscode", "mocha"],
    alias: inBrowser ? { "node:assert/strict": path.join(folder, "run.web.assert.ts") } : {},
    define: inBrowser ? { global: "globalThis" } : {},
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
