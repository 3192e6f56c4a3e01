// Running other programs.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/**
 * @typedef {readonly [program: string, ...args: string[]]} Command
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] laid over this process's environment
 * @property {(text: string) => void} [onOutput] is given what the program prints, both streams;
 *   without it the program writes to this process's output
 */

const npmScript = process.env["npm_execpath"];

/**
 * npm: the one that runs this script where one does, else the one on the PATH.
 * @type {Command}
 */
export const npm = npmScript?.endsWith(".js")
  ? [process.execPath, npmScript]
  : [process.platform === "win32" ? "npm.cmd" : "npm"];

/**
 * Runs a program to its end.
 * @param {Command} command
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it or it could not be started
 */
export function run([program, ...args], { cwd, env, onOutput } = {}) {
  // .cmd files are run by the Windows shell only, which splits arguments at spaces.
  const shell = process.platform === "win32" && program.endsWith(".cmd");
  const quote = (/** @type {string} */ word) => (shell ? `"${word}"` : word);
  const child = spawn(quote(program), args.map(quote), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", onOutput ? "pipe" : "inherit", onOutput ? "pipe" : "inherit"],
    shell,
  });
  if (onOutput) {
    child.stdout?.setEncoding("utf8").on("data", onOutput);
    child.stderr?.setEncoding("utf8").on("data", onOutput);
  }
  return new Promise((resolve) => {
    child.once("error", (error) => {
      (onOutput ?? console.error)(`${program}: ${error.message}`);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program quietly; what it printed is told only when it fails.
 * @param {Command} command
 * @param {RunOptions} [options]
 * @returns {Promise<void>} rejects with the end of its output when it fails
 */
export async function runQuietly(command, options) {
  let output = "";
  const code = await run(command, { ...options, onOutput: (text) => (output += text) });
  if (code !== 0) throw new Error(`${command.join(" ")} failed (${code})\n${output.slice(-2000)}`);
}

/**
 * A program's full path by the PATH variable.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findOnPath(name) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find(isExecutable);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a process with this number is there, whoever owns it.
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
