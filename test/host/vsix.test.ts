import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import manifest from "../../package.json";

const bundles = [
  "dist/browser/extension.js",
  "dist/browser/worker.js",
  "dist/cli.js",
  "dist/extension.js",
  "dist/interchange.js",
  "dist/webview/concordance.css",
  "dist/webview/concordance.js",
  "dist/webview/network.css",
  "dist/webview/network.js",
  "dist/webview/networkLayout.js",
  "dist/webview/timeline.css",
  "dist/webview/timeline.js",
  "dist/worker.js",
];

/** What may be packed beside the bundles; VS Code itself adds the .vsixmanifest. */
const others = [
  /^[\w.]*\.(?:json|md|txt|vsixmanifest)$/,
  /^NOTICE$/,
  /^media\/(?:[\w-]+\.png|dossier\.svg)$/,
  /^media\/schemas\/\w+\.schema\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

describe("the packaged extension", () => {
  const extension = vscode.extensions.getExtension("dossier.dossier");
  const [folder] = vscode.workspace.workspaceFolders ?? [];

  it("is the installed one, in this version", () => {
    assert.ok(extension && folder);
    const installed = path.join(path.dirname(folder.uri.fsPath), "extensions");
    assert.equal(path.dirname(extension.extensionPath), installed);
    assert.equal((extension.packageJSON as typeof manifest).version, manifest.version);
  });

  it("holds the bundles, pictures, schemas, grammars and documents, and nothing else", () => {
    assert.ok(extension);
    const files = readdirSync(extension.extensionPath, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path
          .relative(extension.extensionPath, path.join(entry.parentPath, entry.name))
          .replaceAll(path.sep, "/"),
      );
    assert.deepEqual(files.filter((file) => file.startsWith("dist/")).sort(), bundles);
    assert.deepEqual(
      files.filter((file) => !bundles.includes(file) && !others.some((kind) => kind.test(file))),
      [],
    );
  });
});
