// The entry on desktop and remote.
import { createRequire } from "node:module";
import * as vscode from "vscode";
import { activateWith, type Offered } from "./activate.ts";
import {
  readByEditor,
  replaceInPlace,
  tooLarge,
  UnsuitableFile,
  versionOf,
} from "./editor/files.ts";
import { earlierVersions } from "./node/earlierVersions.ts";
import type { Interchange } from "./editor/services.ts";
import { readLocal } from "./node/readLocal.ts";
import { replaceFile } from "./node/replaceFile.ts";
import { connectWorkerThread } from "./worker/connectNode.ts";

export function activate(context: vscode.ExtensionContext): Offered {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist", "worker.js");
  return activateWith(context, {
    detector: () => versionOf(worker),
    connect: () => Promise.resolve(connectWorkerThread(worker.fsPath)),
    // Ten times as quick where a file is of this machine; what goes wrong VS Code says in its own words.
    readFile: (uri, limit = Infinity) =>
      uri.scheme === "file"
        ? readLocal(uri.fsPath, limit, tooLarge).catch((error: unknown) => {
            if (error instanceof UnsuitableFile) throw error;
            return readByEditor(uri, limit);
          })
        : readByEditor(uri, limit),
    // What other extensions provide has no files of this machine behind it.
    replaceFile: (uri, expected, text) =>
      uri.scheme === "file"
        ? replaceFile(uri.fsPath, expected, text)
        : replaceInPlace(uri, expected, text),
    earlierVersions: (uri) => (uri.scheme === "file" ? earlierVersions(uri.fsPath) : []),
    interchange: () =>
      Promise.resolve(createRequire(__filename)("./interchange.js") as Interchange),
  });
}
