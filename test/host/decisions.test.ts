import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  hoverWith,
  openSeed,
  putCursor,
  readFile,
  sidecarUri,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

function execute(command: string): Thenable<unknown> {
  return vscode.commands.executeCommand(command);
}

/** Waits until the sidecar holds a text, and gives all of it. */
function sidecarWith(document: vscode.TextDocument, text: string): Promise<string> {
  return until(async () => {
    const sidecar = await readFile(sidecarUri(document));
    return sidecar?.includes(text) && sidecar;
  }, `the sidecar has “${text}”`);
}

describe("decisions", () => {
  afterEach(startAfresh);

  it("are kept beside the article, which stays as it is", async () => {
    const editor = await openSeed("000");
    const before = editor.document.getText();
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    putCursor(editor, "Michael Rosen");
    await execute("dossier.reject");
    const sidecar = await sidecarWith(editor.document, "rejected");
    assert.match(
      sidecar,
      /^dossier: 1\nsource: "000_c6f4df5102b6ebaf\.txt"\ndigest: sha256-\S{44}\n/,
    );
    const rows = [...sidecar.matchAll(/status: (\w+)\n\s+exact: (.+)\n/g)];
    assert.deepEqual(
      rows.map(([, status, exact]) => [exact, status]),
      [
        ["Andrew Bunyan", "confirmed"],
        ["Michael Rosen", "rejected"],
      ],
    );
    assert.equal(editor.document.getText(), before);
    assert.equal(editor.document.isDirty, false);
  });

  it("show in the hover and the lightbulb", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      editor.selection,
    );
    assert.deepEqual(actions.map(({ title }) => title).slice(0, 2), [
      "Reject “Andrew Bunyan” (person)",
      "Clear the decision on “Andrew Bunyan” (person)",
    ]);
  });

  it("can be undone and redone, and the last one undone removes the file", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    const first = await sidecarWith(editor.document, "Andrew Bunyan");
    putCursor(editor, "£11m");
    await execute("dossier.confirm");
    const second = await sidecarWith(editor.document, "£11m");
    await execute("dossier.undoDecision");
    assert.equal(await readFile(sidecarUri(editor.document)), first);
    await execute("dossier.undoDecision");
    assert.equal(await readFile(sidecarUri(editor.document)), undefined);
    await execute("dossier.redoDecision");
    await execute("dossier.redoDecision");
    assert.equal(await readFile(sidecarUri(editor.document)), second);
  });

  it("are all kept when they come faster than files are written", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    putCursor(editor, "Andrew Bunyan");
    await Promise.all(
      ["confirm", "reject", "confirm", "reject", "confirm"].map((name) =>
        execute(`dossier.${name}`),
      ),
    );
    const sidecar = await readFile(sidecarUri(editor.document));
    assert.deepEqual(sidecar?.match(/status: \w+/g), ["status: confirmed"]);
    await execute("dossier.undoDecision");
    assert.match((await readFile(sidecarUri(editor.document))) ?? "", /status: rejected/);
  });

  it("follow a step to the next mention at once", async () => {
    const editor = await openSeed("000");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    putCursor(editor, "Andrew Bunyan");
    await Promise.all([execute("dossier.nextMention"), execute("dossier.confirm")]);
    const sidecar = await readFile(sidecarUri(editor.document));
    assert.match(sidecar ?? "", /exact: Bunyan\n/);
  });

  it("are not undone where a person has changed them since", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    const written = await sidecarWith(editor.document, "Andrew Bunyan");
    const noted = written.replace("origin: detector\n", "origin: detector\n    note: By phone.\n");
    await writeFile(sidecarUri(editor.document), noted);
    await execute("dossier.undoDecision");
    assert.equal(await readFile(sidecarUri(editor.document)), noted);
  });

  it("are not undone into an empty file where the sidecar was deleted since", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    await sidecarWith(editor.document, "Andrew Bunyan");
    await vscode.workspace.fs.delete(sidecarUri(editor.document));
    await execute("dossier.undoDecision");
    assert.equal(await readFile(sidecarUri(editor.document)), undefined);
  });

  it("wait in an article that was never saved", async () => {
    const document = await vscode.workspace.openTextDocument({
      content: "Mrs Agnes Wetherby arrived.\n",
      language: "plaintext",
    });
    const editor = await vscode.window.showTextDocument(document);
    await hoverWith(document, "Wetherby", "Suggested");
    putCursor(editor, "Agnes Wetherby");
    await execute("dossier.confirm");
    await hoverWith(document, "Wetherby", "Suggested");
  });

  it("are one step of the editor's own undo where the sidecar is open", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    const before = await sidecarWith(editor.document, "Andrew Bunyan");
    const sidecar = await vscode.workspace.openTextDocument(sidecarUri(editor.document));
    await vscode.window.showTextDocument(sidecar, vscode.ViewColumn.Beside);
    const again = await openSeed("000");
    putCursor(again, "£11m");
    await execute("dossier.confirm");
    await until(() => sidecar.getText().includes("£11m"), "the open sidecar shows the decision");
    await vscode.window.showTextDocument(sidecar);
    await execute("undo");
    assert.equal(sidecar.getText(), before);
  });

  it("keep what a person wrote into the sidecar", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    const written = await sidecarWith(editor.document, "Andrew Bunyan");
    const edited = written
      .replace("annotations:", "# Checked by phone.\nannotations:")
      .replace("    origin: detector\n", "    origin: detector\n    checked: true # by two\n");
    await writeFile(sidecarUri(editor.document), edited);
    putCursor(editor, "£11m");
    await execute("dossier.confirm");
    const after = await sidecarWith(editor.document, "£11m");
    assert.ok(after.startsWith(edited.trimEnd()), after);
  });

  it("follow a sidecar that somebody else changes", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    const written = await sidecarWith(editor.document, "confirmed");
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
    await writeFile(
      sidecarUri(editor.document),
      written.replace("status: confirmed", "status: rejected"),
    );
    await hoverWith(editor.document, "Andrew Bunyan", "Rejected");
    await vscode.workspace.fs.delete(sidecarUri(editor.document));
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
  });

  it("stay with their words when the article changes", async () => {
    const editor = await openSeed("000");
    putCursor(editor, "Andrew Bunyan");
    await execute("dossier.confirm");
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Latest 🗞️ news\n\n"));
    await hoverWith(editor.document, "Andrew Bunyan", "Confirmed");
  });

  for (const [what, text] of [
    ["is no YAML", "dossier: 1\nannotations:\n  - id: [\n"],
    [
      "has conflict markers",
      "dossier: 1\n<<<<<<< HEAD\nannotations: []\n=======\nannotations: []\n>>>>>>> b\n",
    ],
    ["is of a newer format", "dossier: 99\nannotations: []\n"],
  ] as const) {
    it(`are refused while the sidecar ${what}, which is reported and never overwritten`, async () => {
      const editor = await openSeed("000");
      const sidecar = sidecarUri(editor.document);
      await writeFile(sidecar, text);
      const [problem] = await until(() => {
        const found = vscode.languages.getDiagnostics(sidecar);
        return found.length > 0 && found;
      }, "the problem is reported");
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
      putCursor(editor, "Andrew Bunyan");
      await execute("dossier.confirm");
      await execute("dossier.reject");
      assert.equal(await readFile(sidecar), text);
    });
  }
});
