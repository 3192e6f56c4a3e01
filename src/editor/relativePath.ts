import type * as vscode from "vscode";

/** A file's path from its workspace folder, with slashes. */
export function relativePath(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.replace(/\/$/, "").length + 1);
}
