import * as vscode from "vscode";
import { exists, isFolder } from "../files.ts";
import { fileNameOf } from "../sources.ts";

/** Files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Writes a file whole or not at all, over one that is there. */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  await assertNoFolder(target);
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
 * takes its place; where one can't, all are as they were. Gives false, and leaves nothing, where a person
 * stopped it before.
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
    if (await exists(folder)) await replaceAll(folder, [...files.keys()], partial);
    else await vscode.workspace.fs.rename(partial, folder);
    return true;
  } finally {
    await remove(partial);
  }
}

/** Moves files from one folder to another; puts back what was there where one can't be moved. */
async function replaceAll(
  folder: vscode.Uri,
  paths: readonly string[],
  from: vscode.Uri,
): Promise<void> {
  const { fs } = vscode.workspace;
  const before = beside(from);
  const begun: string[] = [];
  try {
    for (const path of paths) {
      const target = vscode.Uri.joinPath(folder, path);
      await assertNoFolder(target);
      await fs.createDirectory(vscode.Uri.joinPath(target, ".."));
      if (await exists(target)) await fs.copy(target, vscode.Uri.joinPath(before, path));
      begun.push(path);
      await fs.rename(vscode.Uri.joinPath(from, path), target, { overwrite: true });
    }
  } catch (error) {
    for (const path of begun) {
      const target = vscode.Uri.joinPath(folder, path);
      const kept = vscode.Uri.joinPath(before, path);
      if (await exists(kept)) await fs.rename(kept, target, { overwrite: true });
      else await remove(target);
    }
    throw error;
  } finally {
    await remove(before);
  }
}

/** The editor would delete a folder to put a file in its place. */
async function assertNoFolder(target: vscode.Uri): Promise<void> {
  if (await isFolder(target)) throw new Error(`the folder ${fileNameOf(target)} is in the way`);
}

/** A name that nothing else has. */
function beside(target: vscode.Uri): vscode.Uri {
  const name = target.path.slice(target.path.lastIndexOf("/") + 1);
  return vscode.Uri.joinPath(target, "..", `.${name}.${Date.now().toString(36)}.partial`);
}

async function remove(uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
}
