// A VS Code made from npm packages: code-server carries VS Code's own server and workbench; the
// modules it needs come from a lock file in this repository; no compiler and no install script runs.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm, runQuietly } from "../process.mjs";
import { cacheFolder } from "../project.mjs";
import { buildOnce } from "./build-once.mjs";

/**
 * @typedef {object} WebHost
 * @property {string} node the Node that runs VS Code's server
 * @property {string} vscode the folder of VS Code's server
 * @property {string} version VS Code's version
 */

const codeServer = {
  // code-server 4.x.y carries VS Code 1.x.y.
  version: "4.139.1",
  integrity:
    "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};

/** VS Code's version. */
export const version = codeServer.version.replace(/^4/, "1");

// VS Code 1.139 calls module.registerHooks, which Node has since 22.15.
const oldestNode = [22, 15];

/** The Node that VS Code 1.139 is made for, as npm packages by platform. */
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
  const recipe = createHash("sha256");
  for (const file of ["provision.mjs", "modules/package-lock.json"]) recipe.update(read(file));
  const folder = path.join(cacheFolder, `webhost-${version}-${recipe.digest("hex").slice(0, 8)}`);
  await buildOnce(folder, async (unfinished) => {
    say(`Making VS Code ${version} from npm packages in ${path.relative(process.cwd(), folder)} …`);
    await buildServer(unfinished);
  });
  return { node: await provisionNode(say), vscode: folder, version };
}

/** @param {string} folder */
async function buildServer(folder) {
  await unpack("code-server", codeServer.version, codeServer.integrity, folder, [
    "--strip-components=3",
    ...leftOut.map((name) => `--exclude=package/lib/vscode/extensions/${name}`),
    "package/lib/vscode",
  ]);
  // VS Code reads its own package.json; the modules are installed beside it and moved in.
  const modules = path.join(folder, "modules");
  cpSync(path.join(import.meta.dirname, "modules"), modules, { recursive: true });
  await runQuietly([...npm, "ci", "--omit=dev", "--ignore-scripts", "--no-audit"], {
    cwd: modules,
  });
  cpSync(path.join(modules, "node_modules"), path.join(folder, "node_modules"), {
    recursive: true,
  });
  rmSync(modules, { recursive: true });
  dropForeignBinaries(path.join(folder, "node_modules"));
  standIn(folder, "@vscode/spdlog", "spdlog.mjs");
  standIn(folder, "@vscode/native-watchdog", "native-watchdog.mjs");
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string>} a Node that can run the server: this one, or one fetched for it
 */
async function provisionNode(say) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
    return process.execPath;
  }
  const integrity = ownNode.integrity[platform];
  if (!integrity) {
    throw new Error(`VS Code ${version} needs Node ${oldestNode.join(".")} or newer to run here.`);
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
  for (const folder of ["@vscode/ripgrep-universal/bin", "node-pty/prebuilds"]) {
    const foreign = readdirSync(path.join(modules, folder), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== platform,
    );
    for (const { name } of foreign) {
      rmSync(path.join(modules, folder, name), { recursive: true });
    }
  }
  for (const sources of ["deps", "third_party", "src"]) {
    rmSync(path.join(modules, "node-pty", sources), { recursive: true, force: true });
  }
}

/**
 * Puts a plain module where the server imports a native one that no package ships built.
 * @param {string} folder
 * @param {string} name
 * @param {string} file
 */
function standIn(folder, name, file) {
  const module = path.join(folder, "node_modules", name);
  mkdirSync(module, { recursive: true });
  writeFileSync(
    path.join(module, "package.json"),
    JSON.stringify({ name, exports: "./index.mjs" }),
  );
  cpSync(path.join(import.meta.dirname, "stand-ins", file), path.join(module, "index.mjs"));
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(import.meta.dirname, file));
}
