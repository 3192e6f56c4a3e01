import assert from "node:assert/strict";
import * as vscode from "vscode";
import { hoverAt, openSeed, putCursor, startAfresh, until } from "./articles.ts";

/** Where the cursor stands: the article's number, the line from one, and the words behind it. */
function place(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { active } = editor.selection;
  const words = editor.document.lineAt(active).text.slice(active.character, active.character + 14);
  return `${editor.document.uri.path.replace(/.*\/(\d+)_.*/, "$1")}:${active.line + 1} ${words}`;
}

async function placesBy(command: string, times: number): Promise<string[]> {
  const places: string[] = [];
  for (let time = 0; time < times; time++) {
    await vscode.commands.executeCommand(command);
    places.push(place());
  }
  return places;
}

describe("next and previous mention", () => {
  before(async () => {
    const { document } = await openSeed("004");
    // Brandon Lewis is in two articles: once the hover says so, both have been read.
    await until(
      async () => (await hoverAt(document, "Brandon Lewis")).includes("in 2 articles"),
      "all articles are read",
    );
  });
  afterEach(startAfresh);

  it("go on across articles and round at the end", async () => {
    const editor = await openSeed("002");
    putCursor(editor, "Brandon Lewis");
    assert.deepEqual(await placesBy("dossier.nextMention", 2), [
      "004:31 Brandon Lewis ",
      "002:63 Brandon Lewis ",
    ]);
    assert.deepEqual(await placesBy("dossier.previousMention", 1), ["004:31 Brandon Lewis "]);
  });

  it("follow short names", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    assert.deepEqual(await placesBy("dossier.nextMention", 4), [
      "000:11 Bunyan said: '",
      "000:21 Bunyan said: '",
      "000:29 Bunyan will be",
      "000:3 Andrew Bunyan,",
    ]);
  });

  it("go to the nearest mention where the cursor is on none", async () => {
    const editor = await openSeed("000");
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    assert.deepEqual(await placesBy("dossier.nextMention", 1), ["000:3 Andrew Bunyan,"]);
  });
});
