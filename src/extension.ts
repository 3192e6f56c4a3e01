// The entry on desktop and remote.
import * as vscode from "vscode";
import { activateWith } from "./activate.ts";
import { connectWorkerThread } from "./worker/connectNode.ts";

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const worker = vscode.Uri.joinPath(extensionUri, "dist", "worker.js").fsPath;
  activateWith(subscriptions, () => Promise.resolve(connectWorkerThread(worker)));
}
