import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  fileUri,
  hoverAt,
  hoverWith,
  openSeed,
  startAfresh,
  until,
  writeFile,
} from "./articles.ts";

async function openText(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = fileUri(name);
  await writeFile(uri, text);
  return (await vscode.window.showTextDocument(uri)).document;
}

describe("reading", () => {
  const written: vscode.Uri[] = [];
  async function article(name: string, text: string): Promise<vscode.TextDocument> {
    const document = await openText(name, text);
    written.push(document.uri);
    return document;
  }
  afterEach(async () => {
    await startAfresh();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it("follows a short name to the full name in another article", async () => {
    await article("first.txt", "The head teacher, Mrs Agnes Wetherby, said the roof leaked.\n");
    const second = await article("second.txt", "Mrs Wetherby said nothing more.\n");
    const hover = await hoverWith(second, "Wetherby", "Agnes Wetherby");
    assert.match(hover, /2 mentions in 2 articles/);
  });

  it("says who a short name may mean where that is not clear", async () => {
    await article("first.txt", "Councillor Agnes Wetherby said the roof leaked.\n");
    await article("second.txt", "Councillor Rupert Wetherby said it did not.\n");
    const third = await article("third.txt", "Cllr Wetherby said nothing more.\n");
    const hover = await hoverWith(third, "Wetherby", "Not clear who is meant");
    assert.match(hover, /Agnes Wetherby or Rupert Wetherby/);
  });

  it("forgets an article that was deleted", async () => {
    const first = await article("first.txt", "Mrs Agnes Wetherby said the roof leaked.\n");
    const second = await article("second.txt", "Mrs Agnes Wetherby said nothing more.\n");
    await hoverWith(second, "Wetherby", "in 2 articles");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(first.uri);
    written.shift();
    const again = await vscode.window.showTextDocument(second.uri);
    await hoverWith(again.document, "Wetherby", "1 mention in 1 article");
  });

  it("follows an article while it is typed", async () => {
    const { document } = await vscode.window.showTextDocument(
      await article("typed.txt", "Nobody is here yet.\n"),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), "Mrs Agnes Wetherby arrived.\n");
    await vscode.workspace.applyEdit(edit);
    await hoverWith(document, "Wetherby", "Agnes Wetherby");
    await vscode.commands.executeCommand("workbench.action.files.save");
  });

  it("counts in an article with CRLF, a byte order mark and emoji as in any other", async () => {
    const document = await article(
      "windows.txt",
      "\uFEFF🗞️ Local news\r\n\r\nThe roof cost £2.5m, said Agnes Wetherby.\r\n",
    );
    await hoverWith(document, "£2.5m", "2,500,000 GBP");
  });

  it("reads Markdown and leaves other languages alone", async () => {
    const markdown = await article("page.md", "# News\n\nMrs **Agnes Wetherby** said so.\n");
    await hoverWith(markdown, "Wetherby", "Agnes Wetherby");
    const code = await article("code.json", '{ "name": "Mrs Agnes Wetherby said so" }\n');
    assert.equal(await hoverAt(code, "Wetherby"), "");
  });

  it("leaves an article out that is larger than the setting allows, open or not", async () => {
    const configuration = vscode.workspace.getConfiguration("dossier");
    const document = await article("large.txt", "Mrs Agnes Wetherby arrived.\n".repeat(100));
    await hoverWith(document, "Wetherby", "100 mentions");
    await configuration.update("maximumFileSize", 0.001, vscode.ConfigurationTarget.Workspace);
    try {
      await until(
        async () => (await hoverAt(document, "Wetherby")) === "",
        "the large article is left out",
      );
    } finally {
      await configuration.update(
        "maximumFileSize",
        undefined,
        vscode.ConfigurationTarget.Workspace,
      );
    }
    await hoverWith(document, "Wetherby", "100 mentions");
  });

  it("hides suggestions that are less sure than the setting asks for, and shows them again", async () => {
    const configuration = vscode.workspace.getConfiguration("dossier");
    const { document } = await openSeed("000");
    await hoverWith(document, "Andrew Bunyan", "% sure");
    try {
      await configuration.update("minimumConfidence", 1, vscode.ConfigurationTarget.Global);
      await until(async () => (await hoverAt(document, "Andrew Bunyan")) === "", "it is hidden");
    } finally {
      await configuration.update("minimumConfidence", undefined, vscode.ConfigurationTarget.Global);
    }
    await hoverWith(document, "Andrew Bunyan", "Suggested");
  });

  it("takes the default where a setting is of the wrong type", async () => {
    const configuration = vscode.workspace.getConfiguration("dossier");
    await configuration.update("languages", "markdown", vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openSeed("000");
      await hoverWith(document, "Bunyan said", "Andrew Bunyan");
    } finally {
      await configuration.update("languages", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("says nothing of plain words", async () => {
    const { document } = await openSeed("000");
    await hoverWith(document, "Bunyan said", "Andrew Bunyan");
    assert.equal(await hoverAt(document, "resignation"), "");
  });
});
