// The VS Codes that can be made from npm packages. code-server 4.x.y carries VS Code 1.x.y. What
// modules each needs is in releases/VERSION/package.json, in the versions of VS Code's own lock.

/**
 * @typedef {object} Release
 * @property {string} version VS Code's
 * @property {string} codeServer code-server's
 * @property {string} integrity of code-server's package
 * @property {readonly [major: number, minor: number]} node the oldest that runs it
 * @property {Readonly<Record<string, string>>} standIns plain modules for native ones that no
 *   package ships built, by the name of the module
 */

/** @type {Release} */
export const newest = {
  version: "1.139.1",
  codeServer: "4.139.1",
  integrity:
    "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
  // It calls module.registerHooks.
  node: [22, 15],
  standIns: {
    "@vscode/spdlog": "spdlog.mjs",
    "@vscode/native-watchdog": "native-watchdog.mjs",
  },
};

/**
 * The one that package.json names as the oldest that the extension runs in.
 * @type {Release}
 */
export const oldest = {
  version: "1.100.3",
  codeServer: "4.100.3",
  integrity:
    "sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==",
  node: [20, 9],
  standIns: {
    "@vscode/spdlog": "spdlog.mjs",
    "native-watchdog": "native-watchdog.mjs",
  },
};

/**
 * The release to use: the newest, unless DOSSIER_WEB names another by its version.
 * @returns {Release}
 */
export function chosenRelease() {
  const wanted = process.env["DOSSIER_WEB"] ?? newest.version;
  const release = [newest, oldest].find(({ version }) => version === wanted);
  if (release) return release;
  throw new Error(`DOSSIER_WEB names one of ${newest.version}, ${oldest.version}.`);
}
