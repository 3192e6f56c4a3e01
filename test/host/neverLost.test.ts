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
    await vscode.workspace.fs.delete(article);
    assert.match(hover, /Confirmed/);
  });

  it("are offered places when theirs is in doubt, to be re-attached, kept or deleted", async () => {
    const editor = await openSeed("000");
    await confirm(editor, "Andrew Bunyan");
    const sidecar = sidecarUri(editor.document);
    const written = await readFile(sidecar);
    assert.ok(written);
    const doubtful = written
      .replace(/prefix: .*/, "prefix: words that were never there at all")
      .replace(/suffix: .*/, "suffix: nor were these, as far as known")
      .replace(/start: .*/, "start: 3")
      .replace(/end: .*/, "end: 16");
    await writeFile(sidecar, doubtful);
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    const titles = await actionsInSidecar(sidecar);
    assert.match(titles[0]?.title ?? "", /^Re-attach here: line \d+, “.*\[Andrew Bunyan\]/);
    assert.deepEqual(
      titles.slice(-3).map(({ title }) => title),
      ["Re-attach to the selection in the article", "Keep as orphan", "Delete this annotation"],
    );

    await take(titles[0]);
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
    assert.match((await readFile(sidecar)) ?? "", /start: 257\n/);

    await vscode.commands.executeCommand("dossier.undoDecision");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    await take((await actionsInSidecar(sidecar)).find(({ title }) => title === "Keep as orphan"));
    await until(
      async () => (await readFile(sidecar))?.includes("tags: [orphan]") ?? false,
      "the annotation is kept as an orphan",
    );
    await take((await actionsInSidecar(sidecar)).find(({ title }) => title.startsWith("Delete")));
    await until(async () => (await readFile(sidecar)) === undefined, "the annotation is deleted");
  });

  it("are written down where they are now on request, and then fit", async () => {
    const editor = await openSeed("000");
    await confirm(editor, "Andrew Bunyan");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "New words.\n"));
    await vscode.commands.executeCommand("dossier.updatePositions");
    const sidecar = (await readFile(sidecarUri(editor.document))) ?? "";
    assert.match(sidecar, /start: 268\n/);
  });
});

/** The quick fixes on the annotation that is the only one in a sidecar. */
async function actionsInSidecar(sidecar: vscode.Uri): Promise<readonly vscode.CodeAction[]> {
  await vscode.workspace.openTextDocument(sidecar);
  const start = new vscode.Position(4, 0);
  return until(async () => {
    // VS Code gives a request up when the file is read anew meanwhile.
    const actions = await Promise.resolve(
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        sidecar,
        new vscode.Range(start, start),
        "quickfix",
      ),
    ).catch(() => []);
    return actions.length > 0 && actions;
  }, "there are quick fixes in the sidecar");
}

async function take(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.command);
  await vscode.commands.executeCommand(
    action.command.command,
    ...(action.command.arguments as unknown[]),
  );
}
