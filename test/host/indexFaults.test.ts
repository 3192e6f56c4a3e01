// What may happen to a folder while it is read.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { fileUri, startAfresh, until, writeFile } from "./articles.ts";

const folder = (): vscode.Uri => fileUri("faulty");
const within = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

async function names(query: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    query,
  );
  return found.map(({ name }) => name);
}

const isKnown = async (query: string): Promise<boolean> => (await names(query)).length > 0;

async function makeArticles(count: number, text: string): Promise<void> {
  const numbers = Array.from({ length: count }, (_, at) => at);
  await Promise.all(numbers.map((at) => writeFile(within(`${at}.txt`), text)));
}

/** The lines of Dossier's log that have a text in them. */
async function logged(text: string): Promise<readonly string[]> {
  await vscode.commands.executeCommand("dossier.showLog");
  const lines = vscode.workspace.textDocuments
    .filter(({ uri }) => uri.scheme === "output")
    .flatMap((document) => document.getText().split("\n"));
  return lines.filter((line) => line.includes(text));
}

describe("a folder that is being read", () => {
  afterEach(async () => {
    await startAfresh();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await vscode.commands.executeCommand("dossier.reindex");
  });

  it("may lose files meanwhile", async () => {
    await makeArticles(300, "Mr Tarquin Vanishing spoke.");
    const reading = vscode.commands.executeCommand("dossier.reindex");
    await until(() => isKnown("vanishing"), "some of the files were read");
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await writeFile(within("left.txt"), "Mr Ambrose Remaining spoke.");
    await reading;
    await until(async () => !(await isKnown("vanishing")), "the files were forgotten");
    await until(() => isKnown("remaining"), "the file that is left was read");
  });

  it("may come to have other articles by the settings meanwhile", async () => {
    await makeArticles(300, "Mr Tarquin Excluded spoke.");
    const reading = vscode.commands.executeCommand("dossier.reindex");
    await until(() => isKnown("excluded"), "some of the files were read");
    const settings = vscode.workspace.getConfiguration("dossier");
    await settings.update("exclude", ["faulty/**"]);
    try {
      await reading;
      await until(async () => !(await isKnown("excluded")), "the files were forgotten");
    } finally {
      await settings.update("exclude", undefined);
    }
    await until(() => isKnown("excluded"), "the files were read again");
  });

  it("has files that are no articles: each is said once, however often it is read", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    await vscode.workspace.fs.writeFile(within("picture.txt"), picture);
    await writeFile(within("huge.txt"), "x".repeat(11 * 2 ** 20));
    const settings = vscode.workspace.getConfiguration("dossier");
    await settings.update("maximumFileSize", 10);
    try {
      for (let times = 0; times < 3; times++) {
        await vscode.commands.executeCommand("dossier.reindex");
      }
      await until(async () => (await logged("picture.txt")).length > 0, "the picture is said");
      await until(async () => (await logged("huge.txt")).length > 0, "the huge file is said");
      assert.equal((await logged("picture.txt is not a text")).length, 1);
      assert.equal((await logged("huge.txt is larger than 10 MB")).length, 1);
    } finally {
      await settings.update("maximumFileSize", undefined);
    }
  });
});
