import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import manifest from "../../package.json";

describe("the packaged extension", () => {
  const extension = vscode.extensions.getExtension("dossier.dossier");

  it("is the installed one, in this version", () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(extension && folder);
    const extensions = path.join(path.dirname(folder.uri.fsPath), "extensions");
    assert.equal(path.dirname(extension.extensionPath), extensions);
    assert.deepEqual((extension.packageJSON as typeof manifest).version, manifest.version);
  });
});
