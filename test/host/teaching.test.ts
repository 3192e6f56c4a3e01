import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  allSeedsRead,
  fileUri,
  hoverAt,
  hoverWith,
  openSeed,
  readFile,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

const projectFile = (): vscode.Uri => fileUri("dossier.yaml");

const places = "dossier: 1\ncategories:\n  place:\n    label: Place\n    terms: [Great Yarmouth]\n";

async function removeProjectFile(): Promise<void> {
  if ((await readFile(projectFile())) !== undefined)
    await vscode.workspace.fs.delete(projectFile());
}

/** Waits until words have no hover. */
function unmarked(document: vscode.TextDocument, words: string): Promise<true> {
  return until(
    async () => (await hoverAt(document, words)) === "" && true,
    `“${words}” is no mention`,
  );
}

describe("teaching", () => {
  afterEach(async () => {
    await startAfresh();
    await removeProjectFile();
  });

  it("marks a name confirmed in one article in another, until that is taken back", async () => {
    await allSeedsRead();
    const other = (await openSeed("004")).document;
    await unmarked(other, "Great Yarmouth");
    const { document } = await openSeed("003");
    const start = Array.from(document.getText().split("Great Yarmouth")[0] ?? "").length;
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const name = document.uri.path.slice((folder?.uri.path.length ?? 0) + 1);
    const sidecar = fileUri(`${name}.ann.yaml`);
    await writeFile(
      sidecar,
      `dossier: 1\nannotations:\n  - id: k1\n    category: organisation\n    status: confirmed\n    exact: Great Yarmouth\n    start: ${start}\n    end: ${start + 14}\n`,
    );
    await hoverWith(other, "Great Yarmouth", "marked because: confirmed in 003");
    await vscode.workspace.fs.delete(sidecar);
    await unmarked(other, "Great Yarmouth");
  });

  it("marks the terms of the project file as soon as it is saved, until they are taken out", async () => {
    const { document } = await openSeed("004");
    await unmarked(document, "Great Yarmouth");
    await writeFile(projectFile(), places);
    await hoverWith(document, "Great Yarmouth", "named in dossier.yaml");
    const opened = await vscode.workspace.openTextDocument(projectFile());
    assert.equal(opened.languageId, "yaml");
    await writeFile(projectFile(), "dossier: 1\n");
    await unmarked(document, "Great Yarmouth");
  });

  it("marks what a project file says that is open and not saved", async () => {
    const { document } = await openSeed("004");
    await writeFile(projectFile(), "dossier: 1\n");
    const editor = await vscode.window.showTextDocument(projectFile(), { preview: false });
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), places.slice(11)));
    assert.equal(editor.document.isDirty, true);
    await hoverWith(document, "Great Yarmouth", "named in dossier.yaml");
  });

  it("reports what is wrong in the project file at its line, and reads the rest", async () => {
    const { document } = await openSeed("004");
    await writeFile(projectFile(), `${places}never:\n  - category: person\n`);
    const [problem] = await until(() => {
      const found = vscode.languages.getDiagnostics(projectFile());
      return found.length > 0 && found;
    }, "the problem is reported");
    assert.equal(problem?.range.start.line, 6);
    assert.match(problem.message, /lacks what is never to be marked/);
    await hoverWith(document, "Great Yarmouth", "named in dossier.yaml");
    await removeProjectFile();
    await until(
      () => vscode.languages.getDiagnostics(projectFile()).length === 0 && true,
      "the problem is gone with its file",
    );
  });

  it("leaves alone what is never to be marked, until that is taken back", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "Michael Rosen", "person");
    await writeFile(projectFile(), "dossier: 1\nnever:\n  - text: Michael Rosen\n");
    await unmarked(document, "Michael Rosen");
    await writeFile(projectFile(), "dossier: 1\n");
    await hoverWith(document, "Michael Rosen", "person");
  });

  it("leaves out the articles that the project file excludes", async () => {
    await allSeedsRead();
    await startAfresh();
    await writeFile(projectFile(), 'dossier: 1\nexclude: ["004_*"]\n');
    const { document } = await openSeed("002");
    await until(
      async () => !(await hoverAt(document, "Brandon Lewis")).includes("in 2 articles") && true,
      "one article is left out",
    );
    await removeProjectFile();
    await hoverWith(document, "Brandon Lewis", "in 2 articles");
  });
});
