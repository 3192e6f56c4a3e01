// A Chromium for the tests: named, found on this machine, or installed by apt.
import path from "node:path";
import { findOnPath, isExecutable, run } from "./process.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];

const usualPlaces = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      path.join(folder, "Chromium", "Application", "chrome.exe"),
    ];
  }),
];

/**
 * @param {(line: string) => void} [say] is told what is being done
 * @returns {Promise<string>} the path of a Chromium, Chrome or Edge
 */
export async function chromium(say = console.log) {
  const named = process.env["DOSSIER_CHROMIUM"];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`DOSSIER_CHROMIUM names ${named}, which is not a program.`);
  }
  const found = find() ?? (await installByApt(say));
  if (found) return found;
  throw new Error(
    "The tests need a browser: install Chromium, Chrome or Edge, or set DOSSIER_CHROMIUM to the path of one.",
  );
}

/** @returns {string | undefined} */
function find() {
  for (const name of names) {
    const file = findOnPath(name);
    if (file) return file;
  }
  return usualPlaces.find(isExecutable);
}

/**
 * Works where apt does and nobody has to type a password.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
async function installByApt(say) {
  const apt = findOnPath("apt-get");
  if (!apt) return undefined;
  /** @type {import("./process.mjs").Command} */
  const asRoot = process.getuid?.() === 0 ? ["env"] : ["sudo", "-n", "env"];
  /** @param {string[]} command */
  const runAsRoot = async (...command) => {
    let output = "";
    const code = await run([...asRoot, ...command], { onOutput: (text) => (output += text) });
    return { fine: code === 0, output };
  };
  if (!(await runAsRoot("true")).fine) return undefined;
  say("Installing Chromium by apt …");
  await runAsRoot(apt, "update");
  const packages = ["chromium", "fonts-dejavu-core", "fonts-liberation"];
  const installed = await runAsRoot(
    apt,
    "install",
    "--yes",
    "--no-install-recommends",
    ...packages,
  );
  if (!installed.fine) say(`apt could not install it: ${installed.output.trim().slice(-500)}`);
  return find();
}
