// A VS Code made from npm packages: code-server carries VS Code's own server and workbench; the
// modules it needs come from a lock file in this repository; no compiler and no install script runs.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { npm, runQuietly } from "../process.mjs";
import { cacheFolder } from "../project.mjs";
import { buildOnce } from "./build-once.mjs";
import { chosenRelease } from "./releases.mjs";

/** @import { Release } from "./releases.mjs" */

/**
 * @typedef {object} WebHost
 * @property {string} node the Node that runs VS Code's server
 * @property {string} vscode the folder of VS Code's server
 * @property {string} version VS Code's version
 */

/** Fetched where the running Node is too old for VS Code; npm packages by platform. */
const ownNode = {
  version: "24.21.0",
  /** @type {Partial<Record<string, string>>} */
  integrity: {
    "linux-x64":
      "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    "linux-arm64":
      "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    "darwin-arm64":
      "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  },
};

/** Built-in extensions that need native modules or serve no test; they are left in the package. */
const leftOut = [
  "copilot",
  "git",
  "github",
  "mermaid-markdown-features",
  "microsoft-authentication",
  "ms-vscode.js-debug",
  "ms-vscode.vscode-js-profile-table",
];

const platform = `${process.platform}-${process.arch}`;

/**
 * Makes the web host unless it is there (about 15 seconds, 100 MB to download).
 * @param {(line: string) => void} [say] is told what is being done
 * @returns {Promise<WebHost>}
 */
export async function provision(say = console.log) {
  const release = chosenRelease();
  const { version } = release;
  const recipe = createHash("sha256");
  const standIns = Object.values(release.standIns).map((file) => `stand-ins/${file}`);
  for (const file of ["provision.mjs", `releases/${version}/package-lock.json`, ...standIns]) {
    recipe.update(readFileSync(path.join(import.meta.dirname, file)));
  }
  const name = `webhost-${version}-${recipe.digest("hex").slice(0, 8)}`;
  const folder = path.join(cacheFolder, name);
  await buildOnce(folder, async (unfinished) => {
    say(`Making VS Code ${version} from npm packages in ${path.relative(process.cwd(), folder)} …`);
    await buildServer(release, unfinished);
  });
  return { node: await provisionNode(release, say), vscode: folder, version };
}

/**
 * @param {Release} release
 * @param {string} folder
 */
async function buildServer({ version, codeServer, integrity, standIns }, folder) {
  await unpack("code-server", codeServer, integrity, folder, [
    "--strip-components=3",
    ...leftOut.map((extension) => `--exclude=package/lib/vscode/extensions/${extension}`),
    "package/lib/vscode",
  ]);
  // VS Code reads its own package.json; its modules are installed beside it and moved in.
  const install = path.join(folder, "install");
  cpSync(path.join(import.meta.dirname, "releases", version), install, { recursive: true });
  await runQuietly([...npm, "ci", "--omit=dev", "--ignore-scripts", "--no-audit"], {
    cwd: install,
  });
  const modules = path.join(folder, "node_modules");
  renameSync(path.join(install, "node_modules"), modules);
  rmSync(install, { recursive: true });
  dropForeignBinaries(modules);
  for (const [module, file] of Object.entries(standIns)) standIn(modules, module, file);
}

/**
 * @param {Release} release
 * @param {(line: string) => void} say
 * @returns {Promise<string>} a Node that can run the server: this one, or one fetched for it
 */
async function provisionNode({ version, node: [oldestMajor, oldestMinor] }, say) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
    return process.execPath;
  }
  const integrity = ownNode.integrity[platform];
  if (!integrity) {
    throw new Error(`VS Code ${version} needs Node ${oldestMajor}.${oldestMinor} or newer here.`);
  }
  const folder = path.join(cacheFolder, `node-${ownNode.version}`);
  await buildOnce(folder, async (unfinished) => {
    say(`Fetching Node ${ownNode.version}: VS Code ${version} needs a newer one than this …`);
    await unpack(`node-${platform}`, ownNode.version, integrity, unfinished, [
      "--strip-components=1",
      "package/bin/node",
      "package/LICENSE",
    ]);
  });
  return path.join(folder, "bin", "node");
}

/**
 * Fetches a package, checks that it is the one this repository knows, and unpacks parts of it.
 * @param {string} name
 * @param {string} packageVersion
 * @param {string} integrity
 * @param {string} folder
 * @param {readonly string[]} parts tar's arguments: which parts, and how much of their paths
 */
async function unpack(name, packageVersion, integrity, folder, parts) {
  await runQuietly([...npm, "pack", `${name}@${packageVersion}`], { cwd: folder });
  const archive = `${name}-${packageVersion}.tgz`;
  const digest = createHash("sha512").update(readFileSync(path.join(folder, archive)));
  if (`sha512-${digest.digest("base64")}` !== integrity) {
    throw new Error(`${archive} is not the file that this repository expects.`);
  }
  await runQuietly(["tar", "xzf", archive, ...parts], { cwd: folder });
  rmSync(path.join(folder, archive));
}

/**
 * ripgrep and node-pty ship binaries for every platform (76 MB); only this one's are kept.
 * @param {string} modules
 */
function dropForeignBinaries(modules) {
  for (const binaries of [
    "@vscode/ripgrep/bin",
    "@vscode/ripgrep-universal/bin",
    "node-pty/prebuilds",
  ]) {
    const folder = path.join(modules, binaries);
    if (!existsSync(folder)) continue;
    const foreign = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== platform,
    );
    for (const { name } of foreign) {
      rmSync(path.join(folder, name), { recursive: true });
    }
  }
  for (const sources of ["deps", "third_party", "src"]) {
    rmSync(path.join(modules, "node-pty", sources), { recursive: true, force: true });
  }
}

/**
 * Puts a plain module where the server imports a native one.
 * @param {string} modules
 * @param {string} name
 * @param {string} file
 */
function standIn(modules, name, file) {
  const folder = path.join(modules, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name, exports: "./index.mjs" }),
  );
  cpSync(path.join(import.meta.dirname, "stand-ins", file), path.join(folder, "index.mjs"));
}
