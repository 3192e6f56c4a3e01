import * as vscode from "vscode";
import { exists } from "../files.ts";

/** Files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Writes a file whole or not at all, over one that is there. */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const partial = beside(target);
  try {
    await vscode.workspace.fs.writeFile(partial, content);
    await vscode.workspace.fs.rename(partial, target, { overwrite: true });
  } catch (error) {
    await remove(partial);
    throw error;
  }
}

/**
 * Writes files into a folder, over those of the same names. They are complete beside it before the first
 * takes its place; gives false, and leaves nothing, where a person stopped it before.
 */
export async function writeFolder(
  folder: vscode.Uri,
  files: Files,
  token: vscode.CancellationToken,
): Promise<boolean> {
  const partial = beside(folder);
  try {
    for (const [path, content] of files) {
      if (token.isCancellationRequested) return false;
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(partial, path), content);
    }
    for (const path of files.keys()) {
      const target = vscode.Uri.joinPath(folder, path);
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, ".."));
      const from = vscode.Uri.joinPath(partial, path);
      await vscode.workspace.fs.rename(from, target, { overwrite: true });
    }
    return true;
  } finally {
    await remove(partial);
  }
}

/** A name that nothing else has. */
function beside(target: vscode.Uri): vscode.Uri {
  const name = target.path.slice(target.path.lastIndexOf("/") + 1);
  return vscode.Uri.joinPath(target, "..", `.${name}.${Date.now().toString(36)}.partial`);
}

async function remove(uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
}
