import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  fileUri,
  hoverAt,
  hoverWith,
  openSeed,
  putCursor,
  rangeOfText,
  readFile,
  sidecarUri,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

async function confirm(editor: vscode.TextEditor, words: string): Promise<void> {
  await hoverWith(editor.document, words, "Suggested");
  putCursor(editor, words);
  await vscode.commands.executeCommand("dossier.confirm");
  await until(
    async () => (await readFile(sidecarUri(editor.document)))?.includes(words) ?? false,
    `“${words}” is decided`,
  );
}

describe("decisions on a text that changes", () => {
  afterEach(startAfresh);

  it("stay with their words while a copy of them is pasted above", async () => {
    const editor = await openSeed("000");
    const { document } = editor;
    await confirm(editor, "Andrew Bunyan");
    const copy = document.getText();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), copy));
    const original = document.getText().slice(copy.length).indexOf("Andrew Bunyan");
    const count =
      document
        .getText()
        .slice(0, copy.length + original)
        .split("Andrew Bunyan").length - 1;
    await until(
      async () => (await hoverAt(document, "Andrew Bunyan", count)).includes("Confirmed"),
      "the original is still confirmed",
    );
    assert.doesNotMatch(await hoverAt(document, "Andrew Bunyan", 0), /Confirmed/);
  });

  it("stay with their words while those are corrected, and say so", async () => {
    const editor = await openSeed("000");
    await confirm(editor, "Andrew Bunyan");
    const { end } = rangeOfText(editor.document, "Andrew Bunyan");
    await editor.edit((edit) => edit.replace(new vscode.Range(end.translate(0, -2), end), "on"));
    const hover = await hoverWith(editor.document, "Andrew Bunyon", "Check it");
    assert.match(hover, /Confirmed/);
    assert.match(hover, /decided when it read Andrew Bunyan/);
  });

  it("are found by the text they were made on, where it was changed from outside meanwhile", async () => {
    const article = fileUri("kept.txt");
    const text =
      "The council met on Monday.\nIts leader, Mr Andrew Lee, said that schools would be built.\nThe meeting then closed.\n";
    await writeFile(article, text);
    const editor = await vscode.window.showTextDocument(article);
    await confirm(editor, "Andrew Lee");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(article);
    await vscode.commands.executeCommand("dossier.reindex");
    await writeFile(
      article,
      text
        .replace("Its leader, Mr", "Yesterday, quite unexpectedly,")
        .replace("said that schools", "announced how the roads"),
    );
    const { document } = await vscode.window.showTextDocument(article);
    const hover = await hoverWith(document, "Andrew Lee", "words around it have changed");
    assert.match(hover, /Confirmed/);
  });
});
