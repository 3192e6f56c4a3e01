// The entry in the browser.
import * as vscode from "vscode";
import { activateWith } from "./activate.ts";
import { connectWebWorker } from "./worker/connectBrowser.ts";

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const worker = vscode.Uri.joinPath(extensionUri, "dist", "browser", "worker.js");
  activateWith(subscriptions, async () =>
    connectWebWorker(await vscode.workspace.fs.readFile(worker)),
  );
}
