import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  hoverWith,
  openSeed,
  rangeOfText,
  readFile,
  sidecarUri,
  startAfresh,
  until,
} from "./articles.ts";

/** What a person writes into the field that the editor opens at a range. */
async function writeNote(
  document: vscode.TextDocument,
  words: string,
  text: string,
): Promise<void> {
  const controller = vscode.comments.createCommentController("test", "Test");
  try {
    const range = rangeOfText(document, words);
    const thread = controller.createCommentThread(document.uri, range, []);
    await vscode.commands.executeCommand("dossier.writeNote", { thread, text });
  } finally {
    controller.dispose();
  }
}

describe("notes", () => {
  afterEach(startAfresh);

  it("are kept with the mention that they were written on, lines and all", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "Andrew Bunyan", "Suggested");
    await writeNote(document, "Andrew Bunyan", "Said so by phone.\nAsk again: why?");
    const sidecar = await until(() => readFile(sidecarUri(document)), "the note is kept");
    assert.match(sidecar, /exact: Andrew Bunyan\n/);
    assert.match(sidecar, /note: \|-\n +Said so by phone\.\n +Ask again: why\?\n/);
    await hoverWith(document, "Andrew Bunyan", "Said so by phone.");
  });

  it("are refused away from mentions", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "Andrew Bunyan", "Suggested");
    await writeNote(document, "magic bullet", "No mention.");
    assert.equal(await readFile(sidecarUri(document)), undefined);
  });
});
