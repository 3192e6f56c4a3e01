// VS Code on this machine's desktop.
import { realpathSync } from "node:fs";
import path from "node:path";
import { findOnPath, isExecutable } from "./process.mjs";

/** Where VS Code's installers put its executable. */
const usualPlaces = [
  "/usr/share/code/code",
  "/opt/visual-studio-code/code",
  "/snap/code/current/usr/share/code/code",
  "/Applications/Visual Studio Code.app/Contents/MacOS/Electron",
  "/Applications/Visual Studio Code.app/Contents/MacOS/Code",
  ...[
    path.join(process.env["LOCALAPPDATA"] ?? "", "Programs"),
    process.env["ProgramFiles"],
  ].flatMap((folder) => (folder ? [path.join(folder, "Microsoft VS Code", "Code.exe")] : [])),
];

/**
 * The `code` command, where it opens a window on this machine.
 * @returns {string | undefined}
 */
export function codeCommand() {
  const command = findOnPath("code");
  if (!command) return undefined;
  // In the terminal of a remote window `code` speaks to that window and takes no development path.
  const remote =
    process.env["VSCODE_IPC_HOOK_CLI"] !== undefined ||
    /remote-cli|\.vscode-server/.test(realpathSync(command));
  return remote ? undefined : command;
}

/**
 * The executable of an installed VS Code. The `code` command is a script beside it.
 * @returns {string | undefined}
 */
export function installedExecutable() {
  const command = codeCommand();
  const installation = command && path.dirname(path.dirname(realpathSync(command)));
  const beside = installation
    ? ["code", "Code.exe"].map((name) => path.join(installation, name))
    : [];
  return [...beside, ...usualPlaces].find(isExecutable);
}

/**
 * Whether a window can be opened.
 * @returns {boolean}
 */
export function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
