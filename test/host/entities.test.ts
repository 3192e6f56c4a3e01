import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  acceptPicks,
  allSeedsRead,
  fileUri,
  hoverWith,
  openSeed,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
  until,
} from "./articles.ts";

const projectFile = (): vscode.Uri => fileUri("dossier.yaml");

async function execute(command: string, argument?: unknown, selected?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`dossier.${command}`, argument, selected);
}

function row(entity: string): { readonly category: string; readonly entity: string } {
  return { category: "person", entity };
}

function projectWith(text: string): Promise<string> {
  return until(async () => {
    const file = await readFile(projectFile());
    return file?.includes(text) && file;
  }, `dossier.yaml has “${text}”`);
}

describe("entities", () => {
  afterEach(async () => {
    await startAfresh();
    if ((await readFile(projectFile())) !== undefined) {
      await vscode.workspace.fs.delete(projectFile());
    }
  });

  it("are never suggested again where a rule says so, until it is taken back", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "Andrew Bunyan", "Suggested");
    putCursor(await openSeed("000"), "Andrew Bunyan");
    await acceptPicks(execute("neverMark"));
    assert.match(await projectWith("never:"), /text: Andrew Bunyan\n/);
    await execute("undoDecision");
    await hoverWith(document, "Andrew Bunyan", "Suggested");
  });

  it("are set apart with a line, which one undo takes out", async () => {
    await allSeedsRead();
    const rows = [row("clive-lewis"), row("brandon-lewis")];
    await acceptPicks(execute("distinctEntities", rows[0], rows));
    assert.match(await projectWith("distinct:"), /- \[clive-lewis, brandon-lewis\]/);
    await execute("undoDecision");
    assert.doesNotMatch((await readFile(projectFile())) ?? "", /distinct|lewis/);
  });

  it("are what a mention means once a person says so", async () => {
    await allSeedsRead();
    const editor = await openSeed("002");
    putCursor(editor, "Mr Lewis");
    await acceptPicks(execute("settleMeaning"));
    const file = sidecarUri(editor.document);
    const sidecar = await until(() => readFile(file), "the mention is settled");
    assert.match(sidecar, /entity: clive-lewis\n/);
  });
});
