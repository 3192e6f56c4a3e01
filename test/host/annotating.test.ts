import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  acceptPicks,
  hoverWith,
  openSeed,
  putCursor,
  rangeOfText,
  readFile,
  sidecarUri,
  startAfresh,
} from "./articles.ts";

function select(editor: vscode.TextEditor, text: string, nth = 0): void {
  const { start, end } = rangeOfText(editor.document, text, nth);
  editor.selection = new vscode.Selection(start, end);
}

async function execute(command: string): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`);
}

/** The sidecar's rows as "category exact", then what else is asked for. */
async function rowsOf(
  { document }: vscode.TextEditor,
  ...keys: readonly string[]
): Promise<readonly string[]> {
  const sidecar = (await readFile(sidecarUri(document))) ?? "";
  return sidecar
    .split(/^ {2}- /m)
    .slice(1)
    .map((row) =>
      ["category", "exact", ...keys]
        .flatMap((key) => new RegExp(`^ *${key}: (.*)$`, "m").exec(row)?.[1] ?? [])
        .join(" "),
    );
}

describe("annotating", () => {
  afterEach(startAfresh);

  it("marks what is selected, grown to whole words", async () => {
    const editor = await openSeed("000");
    select(editor, "agic bulle");
    await execute("annotateOrganisation");
    assert.deepEqual(await rowsOf(editor, "origin"), ["organisation magic bullet manual"]);
    await hoverWith(editor.document, "magic bullet", "Confirmed");
  });

  it("marks each of several selections in one step, also over a line break", async () => {
    const editor = await openSeed("000");
    const { document } = editor;
    const words = rangeOfText(document, "magic");
    const ends = document.getText().indexOf("\n", 300);
    const broken = new vscode.Selection(
      document.positionAt(ends - 5),
      document.positionAt(ends + 6),
    );
    editor.selections = [new vscode.Selection(words.start, words.end), broken];
    await execute("annotateOrganisation");
    assert.equal((await rowsOf(editor)).length, 2);
    await execute("undoDecision");
    assert.equal(await readFile(sidecarUri(document)), undefined);
  });

  it("gives the mention under the cursor another category", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("annotateOrganisation");
    assert.deepEqual(await rowsOf(editor, "origin"), ["organisation Andrew Bunyan detector"]);
    await hoverWith(editor.document, "Andrew Bunyan", "organisation");
  });

  it("knows what an amount marked by hand is worth", async () => {
    const editor = await openSeed("000");
    select(editor, "£11m");
    await execute("annotateMoney");
    assert.deepEqual(await rowsOf(editor, "value", "currency"), ['money £11m "11000000" GBP']);
  });

  it("asks for category and entity", async () => {
    const editor = await openSeed("000");
    select(editor, "consultant");
    await acceptPicks(execute("annotateSelection"));
    assert.deepEqual(await rowsOf(editor, "entity"), ["person consultant consultant"]);
  });

  it("extends, shrinks and splits a mention by words, a step each", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("shrinkLeft");
    assert.deepEqual(await rowsOf(editor), ["person Bunyan"]);
    putCursor(editor, "Bunyan");
    await execute("extendLeft");
    assert.deepEqual(await rowsOf(editor), ["person Andrew Bunyan"]);
    const { end } = rangeOfText(editor.document, "Andrew");
    editor.selection = new vscode.Selection(end, end);
    await execute("splitMention");
    assert.deepEqual(await rowsOf(editor), ["person Andrew", "person Bunyan"]);
    await execute("undoDecision");
    assert.deepEqual(await rowsOf(editor), ["person Andrew Bunyan"]);
  });

  it("assigns a mention to another entity", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await acceptPicks(execute("assignEntity"));
    assert.deepEqual(await rowsOf(editor, "entity"), ["person Andrew Bunyan andrew-bunyan"]);
  });

  it("offers corrections in the lightbulb, and marking for a selection", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    select(editor, "Andrew Bunyan");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      editor.selection,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes("Change category of “Andrew Bunyan” (person)"), titles.join("\n"));
    assert.ok(titles.includes("Annotate “Andrew Bunyan” as…"), titles.join("\n"));
  });
});
