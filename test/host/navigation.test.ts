import assert from "node:assert/strict";
import * as vscode from "vscode";
import { allSeedsRead, hoverWith, openSeed, placed, putCursor, startAfresh } from "./articles.ts";

/** Where the cursor stands: the article's number, the line from one, and the words behind it. */
function place(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { active } = editor.selection;
  const words = editor.document.lineAt(active).text.slice(active.character, active.character + 14);
  return placed(editor.document.uri, active.line, words);
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
  before(allSeedsRead);
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

  it("go on to the article after, by name, and from the last to the first", async () => {
    const editor = await openSeed("003");
    const last = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(last, last);
    assert.deepEqual(await placesBy("dossier.nextOfAnyEntity", 2), [
      "004:3 Michael Rosen,",
      "004:3 Norfolk County",
    ]);
    assert.deepEqual(await placesBy("dossier.previousRating", 2), [
      "003:9 inadequate' by",
      "002:13 inadequate?",
    ]);
  });

  it("step through the amounts, round at the end", async () => {
    const editor = await openSeed("004");
    putCursor(editor, "£100m");
    assert.deepEqual(await placesBy("dossier.nextAmount", 3), [
      "004:65 £19,000.",
      "000:31 £11m, of which",
      "000:31 £5m is residen",
    ]);
    assert.deepEqual(await placesBy("dossier.previousOfCategory", 2), [
      "000:31 £11m, of which",
      "004:65 £19,000.",
    ]);
  });

  const steps = [
    ["Dave Hill", "nextOfCategory", "004:17 Michael Rosen,", "004:19 Hill who has p"],
    ["Dave Hill", "nextRating", "004:21 inadequate' fo", "004:23 requires impro"],
    ["£100m", "previousAmount", "002:51 £300 million o", "001:23 £16.5million i"],
    ["Dave Hill", "nextUndecided", "004:15 Essex County C", "004:17 Michael Rosen,"],
    ["Dave Hill", "previousOfAnyEntity", "004:11 Archant", "004:11 Steve Adams - "],
    ["Dave Hill", "previousMention", "004:35 Hill had a 'gr", "004:19 Hill who has p"],
  ] as const;
  for (const [words, command, ...places] of steps) {
    it(`step through what is like the mention at the cursor, or of one kind: ${command}`, async () => {
      putCursor(await openSeed("004"), words);
      assert.deepEqual(await placesBy(`dossier.${command}`, 2), places);
    });
  }

  it("leave out what was decided on, where the undecided are asked for", async () => {
    const editor = await openSeed("001");
    putCursor(editor, "Ofsted and");
    await vscode.commands.executeCommand("dossier.confirm");
    await hoverWith(editor.document, "Ofsted and", "Confirmed");
    putCursor(editor, "£16.5million");
    assert.deepEqual(await placesBy("dossier.previousUndecided", 1), ['001:19 Lock said: "Of']);
    putCursor(editor, "£16.5million");
    assert.deepEqual(await placesBy("dossier.previousOfAnyEntity", 1), ["001:19 Ofsted and the"]);
  });

  it("go to the nearest mention where the cursor is on none", async () => {
    const editor = await openSeed("000");
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    assert.deepEqual(await placesBy("dossier.nextMention", 1), ["000:3 Andrew Bunyan,"]);
  });
});
