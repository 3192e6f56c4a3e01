// Types into an article of 1 MB and looks how long the extension host's main thread is held.
import { readFile } from "node:fs/promises";
import * as vscode from "vscode";
import { fileUri, openSeed, until } from "../../host/articles.ts";
import { articleTexts, madeArticles, makeFolder } from "./articles.ts";
import { busy, type Held, watchEventLoop } from "./eventLoop.ts";
import { report } from "./report.ts";

const keys = 200;
/** Ten a second. */
const pause = 100;

describe("typing into an article of 1 MB", function () {
  this.timeout(1_800_000);

  it("is measured", async () => {
    await hoverOn((await openSeed("004")).document, /Brandon Lewis/u);
    const texts = await articleTexts(process.env["DOSSIER_ARTICLES"]);
    const { articles } = await makeFolder();
    if (articles > 0) await vscode.commands.executeCommand("dossier.reindex");
    const [text = ""] = madeArticles(texts, 1, 1_000_000);
    await vscode.workspace.fs.writeFile(fileUri("large.txt"), new TextEncoder().encode(text));
    await vscode.workspace.fs.writeFile(fileUri("large.json"), new TextEncoder().encode(text));

    const without = await held(await open("large.json"));
    const editor = await open("large.txt");
    await hoverOn(editor.document, /[A-Z]\w+ [A-Z]\w+/u);
    const withDossier = await held(editor);
    report({
      articles,
      limit: await limit(fileUri("large.txt").fsPath),
      heldWithout: without,
      held: withDossier,
      paragraphMilliseconds: await timeToMark(editor),
      memory: process.memoryUsage().rss / 2 ** 20,
    });
  });
});

async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(fileUri(name));
  const middle = new vscode.Position(Math.floor(editor.document.lineCount / 4) * 2, 0);
  editor.selection = new vscode.Selection(middle, middle);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  return editor;
}

/** What nothing that looks at all of the text can be quicker than, in milliseconds of processor time. */
async function limit(file: string): Promise<{ readonly read: number; readonly pass: number }> {
  const start = busy();
  const text = await readFile(file, "utf8");
  const readAt = busy();
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20) spaces += 1;
  if (spaces === 0) throw new Error("There are no words to type between.");
  return { read: readAt - start, pass: busy() - readAt };
}

async function held({ document }: vscode.TextEditor): Promise<Held> {
  await sleep(2000);
  const end = watchEventLoop();
  for (let key = 0; key < keys; key++) {
    await vscode.commands.executeCommand("type", {
      text: "Mr Tom Quill said so. ".charAt(key % 22),
    });
    await sleep(pause);
  }
  await sleep(1000);
  const found = end();
  await document.save();
  return found;
}

/** How long after it was typed a name of the paragraph is known. */
async function timeToMark({ document, selection }: vscode.TextEditor): Promise<number> {
  const line = selection.active.line;
  const name = "Mr Zebedee Quorn";
  await vscode.commands.executeCommand("type", { text: ` Then ${name} spoke.` });
  const start = performance.now();
  const at = document.lineAt(line).text.indexOf(name);
  await until(
    async () => (await hovers(document, new vscode.Position(line, at + 5))).length > 0,
    "the name is known",
  );
  return performance.now() - start;
}

async function hoverOn(document: vscode.TextDocument, words: RegExp): Promise<void> {
  const position = document.positionAt(document.getText().search(words) + 1);
  for (const patience = Date.now() + 120_000; Date.now() < patience;) {
    if ((await hovers(document, position)).length > 0) return;
  }
}

function hovers(document: vscode.TextDocument, at: vscode.Position): Thenable<vscode.Hover[]> {
  return vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, at);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
