import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Before all tests: none of them may pass on an extension that did not start. */
export async function extensionIsActive(): Promise<void> {
  const extension = vscode.extensions.getExtension("dossier.dossier");
  assert.ok(extension, "Dossier is not among the extensions");
  await extension.activate();
  assert.ok(extension.isActive, "Dossier is not active");
}
