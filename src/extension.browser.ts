// The entry in the browser.
import * as vscode from "vscode";
import { activateWith, type Offered } from "./activate.ts";
import * as interchange from "./core/interchange/interchange.ts";
import { readByEditor, replaceInPlace, versionOf } from "./editor/files.ts";
import { connectWebWorker } from "./worker/connectBrowser.ts";

export function activate(context: vscode.ExtensionContext): Offered {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "browser", "worker.js");
  return activateWith(context, {
    detector: () => versionOf(worker),
    connect: async () => connectWebWorker(await vscode.workspace.fs.readFile(worker)),
    readFile: readByEditor,
    replaceFile: replaceInPlace,
    // No version control can be asked there.
    earlierVersions: () => [],
    interchange: () => Promise.resolve(interchange),
  });
}
