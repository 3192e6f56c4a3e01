// Confirms and rejects the amounts of an article, one after the other and over again, and writes down
// beside the folder what it is doing; the test that kills it reads that.
import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import * as vscode from "vscode";

export async function activate(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const log = vscode.Uri.joinPath(folder.uri, "..", "decisions.log").fsPath;
  const note = (line: string): void => appendFileSync(log, `${process.pid} ${line}\n`);
  note("starts");
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, "gifts.txt"));
  const amounts = [...editor.document.getText().matchAll(/£\d+/g)];
  for (;;) {
    for (const status of ["confirm", "reject"]) {
      for (const { 0: amount, index } of amounts) {
        const within = editor.document.positionAt(index + 1);
        editor.selection = new vscode.Selection(within, within);
        note(`begins ${amount} ${status}ed`);
        await vscode.commands.executeCommand(`dossier.${status}`);
        note(`ended ${amount} ${status}ed`);
      }
    }
  }
}
