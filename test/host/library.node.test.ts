import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";
import * as vscode from "vscode";
import { fileUri, hoverWith, openSeed, startAfresh, until, writeFile } from "./articles.ts";

/** The workers that are told something while something is done. */
async function workersDuring(run: () => Promise<void>): Promise<ReadonlySet<Worker>> {
  const workers = new Set<Worker>();
  const post = Reflect.get(Worker.prototype, "postMessage") as (message: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: unknown): void {
    workers.add(this);
    post.call(this, message);
  };
  try {
    await run();
  } finally {
    Worker.prototype.postMessage = post;
  }
  return workers;
}

async function symbols(query: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    query,
  );
  return found.map(({ name }) => name);
}

async function insert({ document }: vscode.TextEditor, text: string, at: number): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(at), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe("reading articles", () => {
  afterEach(startAfresh);

  it("goes on when its worker is killed, and loses nothing", async () => {
    const editor = await openSeed("000");
    const { uri } = editor.document;
    const text = editor.document.getText();
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    const workers = await workersDuring(async () => {
      await insert(editor, "Mr Zebedee Quorn spoke. ", 0);
      await vscode.commands.executeCommand("dossier.reindex");
    });
    assert.ok(workers.size > 0);
    await insert(editor, "Mrs Philippa Quarrel spoke. ", 0);
    for (const worker of workers) await worker.terminate();
    await hoverWith(editor.document, "Philippa Quarrel", "Suggested");
    await hoverWith(editor.document, "Zebedee Quorn", "Suggested");
    await hoverWith(editor.document, "Andrew Bunyan", "Suggested");
    await startAfresh();
    // It may have been saved meanwhile.
    await writeFile(uri, text);
  });

  it("marks what is typed into a long article, and what stands around it", async () => {
    const paragraph = "Zebedee Quorn met Philippa Quarrel at Norfolk County Council.\n\n";
    const uri = fileUri("long.txt");
    await writeFile(uri, paragraph.repeat(4000));
    try {
      const editor = await vscode.window.showTextDocument(uri);
      await hoverWith(editor.document, "Zebedee Quorn", "Suggested");
      const middle = paragraph.length * 2000;
      await insert(editor, "Mr Ambrose Tansy said so.\n\n", middle);
      await insert(editor, "Then ", middle);
      await hoverWith(editor.document, "Ambrose Tansy", "Suggested");
      await hoverWith(editor.document, "Philippa Quarrel", "Suggested");
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.workspace.fs.delete(uri);
    }
  });

  it("takes up a flood of new files, and lets go of a folder that is deleted", async () => {
    const folder = fileUri("flood");
    await Promise.all(
      Array.from({ length: 400 }, (_, at) =>
        writeFile(vscode.Uri.joinPath(folder, `${at}.txt`), `Mr Tarquin Sorrel, no. ${at}, spoke.`),
      ),
    );
    await until(async () => (await symbols("sorrel")).length > 0, "the files were read");
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until(async () => (await symbols("sorrel")).length === 0, "the files were forgotten");
  });
});
