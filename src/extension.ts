// The entry on desktop and remote.
import * as vscode from "vscode";
import { activateWith } from "./activate.ts";
import { connectWorkerThread } from "./worker/connectNode.ts";

export function activate(context: vscode.ExtensionContext): void {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "worker.js").fsPath;
  activateWith(context, () => Promise.resolve(connectWorkerThread(worker)));
}
