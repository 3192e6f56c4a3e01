import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  fileUri,
  hoverWith,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

const words = "Mrs Agnes Wetherby gave £20 to the fund.\n";

/** A new article with a decision on its name; gives what its sidecar says. */
async function decided(name: string): Promise<string> {
  const uri = fileUri(name);
  await writeFile(uri, words);
  const editor = await vscode.window.showTextDocument(uri);
  await hoverWith(editor.document, "Wetherby", "Suggested");
  putCursor(editor, "Agnes Wetherby");
  await vscode.commands.executeCommand("dossier.confirm");
  const sidecar = await readFile(sidecarUri(editor.document));
  assert.match(sidecar ?? "", /status: confirmed/);
  return sidecar ?? "";
}

/** Does to files what a person does in the Explorer. */
async function change(changes: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  changes(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function says(name: string, text: string | undefined): Promise<unknown> {
  return until(async () => (await readFile(fileUri(name))) === text, `${name} says what it must`);
}

function sourceNamed(sidecar: string, name: string): string {
  return sidecar.replace(/^source: .*$/m, `source: ${name}`);
}

async function removeAll(): Promise<void> {
  await startAfresh();
  for (const uri of await vscode.workspace.findFiles("**/{wetherby,fund,gifts}*")) {
    await vscode.workspace.fs.delete(uri, { recursive: true });
  }
  await vscode.workspace.getConfiguration("dossier").update("followFiles", undefined);
}

describe("files", () => {
  afterEach(removeAll);

  it("take their sidecars along when they are renamed, in which they are named anew", async () => {
    const sidecar = await decided("wetherby.txt");
    await change((edit) => edit.renameFile(fileUri("wetherby.txt"), fileUri("fund.txt")));
    await says("fund.txt.ann.yaml", sourceNamed(sidecar, "fund.txt"));
    assert.equal(await readFile(fileUri("wetherby.txt.ann.yaml")), undefined);
    const document = await vscode.workspace.openTextDocument(fileUri("fund.txt"));
    await hoverWith(document, "Wetherby", "Confirmed");
    await vscode.commands.executeCommand("dossier.undoDecision");
    await says("fund.txt.ann.yaml", undefined);
  });

  it("take them into another folder, several at once, and in whole folders", async () => {
    const first = await decided("wetherby1.txt");
    const second = await decided("wetherby2.txt");
    await change((edit) => {
      edit.renameFile(fileUri("wetherby1.txt"), fileUri("gifts/wetherby1.txt"));
      edit.renameFile(fileUri("wetherby2.txt"), fileUri("gifts/fund.txt"));
    });
    await says("gifts/wetherby1.txt.ann.yaml", first);
    await says("gifts/fund.txt.ann.yaml", sourceNamed(second, "fund.txt"));
    await change((edit) => edit.renameFile(fileUri("gifts"), fileUri("fund")));
    await says("fund/wetherby1.txt.ann.yaml", first);
  });

  it("never take a sidecar's place", async () => {
    const sidecar = await decided("wetherby.txt");
    const other = "dossier: 1\nannotations: [] # by hand\n";
    await writeFile(fileUri("fund.txt.ann.yaml"), other);
    await change((edit) => edit.renameFile(fileUri("wetherby.txt"), fileUri("fund.txt")));
    await says("fund.txt", words);
    assert.equal(await readFile(fileUri("fund.txt.ann.yaml")), other);
    assert.equal(await readFile(fileUri("wetherby.txt.ann.yaml")), sidecar);
  });

  it("take an open sidecar along with what is not saved in it", async () => {
    const sidecar = await decided("wetherby.txt");
    const editor = await vscode.window.showTextDocument(fileUri("wetherby.txt.ann.yaml"));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "# Mine.\n"));
    await change((edit) => edit.renameFile(fileUri("wetherby.txt"), fileUri("fund.txt")));
    const moved = await vscode.workspace.openTextDocument(fileUri("fund.txt.ann.yaml"));
    const expected = `# Mine.\n${sourceNamed(sidecar, "fund.txt")}`;
    await until(() => moved.getText() === expected, "the open sidecar has moved");
    assert.equal(await readFile(fileUri("wetherby.txt.ann.yaml")), undefined);
  });

  it("are deleted with their sidecars", async () => {
    await decided("wetherby.txt");
    await change((edit) => edit.deleteFile(fileUri("wetherby.txt")));
    await says("wetherby.txt.ann.yaml", undefined);
  });

  it("leave sidecars where they are if the setting says so", async () => {
    await vscode.workspace.getConfiguration("dossier").update("followFiles", false);
    const sidecar = await decided("wetherby.txt");
    await change((edit) => edit.renameFile(fileUri("wetherby.txt"), fileUri("fund.txt")));
    await says("fund.txt", words);
    assert.equal(await readFile(fileUri("wetherby.txt.ann.yaml")), sidecar);
    assert.equal(await readFile(fileUri("fund.txt.ann.yaml")), undefined);
  });
});

/** What VS Code lists as wrong with a file. */
function problemsOf(name: string): readonly string[] {
  return vscode.languages.getDiagnostics(fileUri(name)).map(({ message }) => message);
}

describe("sidecars whose articles are gone", () => {
  afterEach(removeAll);

  it("are listed, and taken to where their article is now only by a person", async () => {
    const sidecar = await decided("wetherby.txt");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    // As another program moves it: VS Code is not asked.
    await vscode.workspace.fs.rename(fileUri("wetherby.txt"), fileUri("gifts/fund.txt"));
    const stray = fileUri("wetherby.txt.ann.yaml");
    await until(
      () =>
        problemsOf("wetherby.txt.ann.yaml").some((message) => message.includes("gifts/fund.txt")),
      "the stray sidecar is listed with the article's new place",
    );
    assert.equal(await readFile(stray), sidecar);
    const document = await vscode.workspace.openTextDocument(stray);
    await vscode.window.showTextDocument(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      stray,
      new vscode.Range(0, 0, 0, 0),
    );
    const { edit } =
      actions.find(({ title }) => title === "Take the decisions along to gifts/fund.txt") ??
      assert.fail("there is no quick fix");
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    await says("gifts/fund.txt.ann.yaml", sourceNamed(sidecar, "fund.txt"));
    await until(
      () => problemsOf("wetherby.txt.ann.yaml").length === 0,
      "the sidecar is no longer listed",
    );
  });

  it("are listed where nobody knows what became of the article", async () => {
    await decided("wetherby.txt");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(fileUri("wetherby.txt"));
    await until(
      () =>
        problemsOf("wetherby.txt.ann.yaml").some((message) => message.includes("no wetherby.txt")),
      "the stray sidecar is listed",
    );
  });
});
