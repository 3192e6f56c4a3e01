import assert from "node:assert/strict";
import * as vscode from "vscode";
import { allSeedsRead, openSeed, putCursor, startAfresh, until } from "./articles.ts";

/** Where the cursor is: the article's number and the line from one. */
function place(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const number = editor.document.uri.path.replace(/.*\/(\d+)_.*/, "$1");
  return `${number}:${String(editor.selection.active.line + 1)}`;
}

describe("walking to what has no place, and hints", () => {
  afterEach(startAfresh);

  it("goes to the row of an annotation that lost its place", async () => {
    await allSeedsRead();
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await vscode.commands.executeCommand("dossier.confirm");
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, "Nothing is left."));
    await until(async () => {
      await vscode.commands.executeCommand("dossier.nextOrphan");
      return vscode.window.activeTextEditor?.document.uri.path.endsWith(".ann.yaml");
    }, "the sidecar is open");
    const line = vscode.window.activeTextEditor?.selection.active.line ?? -1;
    assert.match(vscode.window.activeTextEditor?.document.lineAt(line).text ?? "", /^ {2}- id: /);
    assert.match(place(), /^000:/);
  });

  it("says names and amounts in full only where the settings ask for it", async () => {
    await allSeedsRead();
    const { document } = await openSeed("001");
    const hints = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.map(({ label, position: { line } }) => {
        const words = typeof label === "string" ? label : label.map(({ value }) => value).join("");
        return `${line + 1}: ${words}`;
      });
    };
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration("dossier");
    const target = vscode.ConfigurationTarget.Global;
    await settings.update("inlayHints.names", true, target);
    await settings.update("inlayHints.amounts", true, target);
    try {
      const shown = await until(async () => {
        const found = await hints();
        return found.length > 0 && found;
      }, "there are hints");
      assert.deepEqual(shown, [
        "13: Edward Timpson",
        "19: Sheila Lock",
        "23: 16,500,000 GBP",
        "25: Sheila Lock",
      ]);
    } finally {
      await settings.update("inlayHints.names", undefined, target);
      await settings.update("inlayHints.amounts", undefined, target);
    }
  });
});
