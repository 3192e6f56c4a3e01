import assert from "node:assert/strict";
import * as vscode from "vscode";
import { acceptPicks, hoverWith, openSeed, readFile, sidecarUri, startAfresh } from "./articles.ts";

async function execute(command: string): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`);
}

function wordsAtCursor(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const range = editor.document.getWordRangeAtPosition(editor.selection.active, /[\p{L}\d£.]+/u);
  return editor.document.getText(range);
}

describe("a review", () => {
  afterEach(async () => {
    await execute("reviewEnd");
    await startAfresh();
  });

  it("goes on with each decision, back with each undo, and past what is skipped", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    await acceptPicks(execute("review"));
    assert.equal(wordsAtCursor(), "Norfolk");
    await execute("confirm");
    assert.equal(wordsAtCursor(), "Andrew");
    await execute("reject");
    assert.equal(wordsAtCursor(), "Derby");
    await execute("undoDecision");
    assert.equal(wordsAtCursor(), "Andrew");
    await execute("reviewSkip");
    assert.equal(wordsAtCursor(), "Derby");
    await execute("reviewBack");
    assert.equal(wordsAtCursor(), "Andrew");
    await execute("annotateOrganisation");
    assert.equal(wordsAtCursor(), "Derby");
    const sidecar = (await readFile(sidecarUri(editor.document))) ?? "";
    assert.deepEqual(sidecar.match(/category: \w+/g), [
      "category: organisation",
      "category: organisation",
    ]);
  });

  it("takes decisions as fast as keys are pressed, each for the mention it came to", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    await acceptPicks(execute("review"));
    await Promise.all([execute("confirm"), execute("reject"), execute("confirm")]);
    const sidecar = (await readFile(sidecarUri(editor.document))) ?? "";
    assert.deepEqual(sidecar.match(/status: \w+/g), [
      "status: confirmed",
      "status: rejected",
      "status: confirmed",
    ]);
  });
});
