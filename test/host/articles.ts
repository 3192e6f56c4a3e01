// Opening articles of the workspace and asking VS Code what it shows of them.
import assert from "node:assert/strict";
import * as vscode from "vscode";

export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a seed article by the number that its name begins with. */
export async function openSeed(number: string): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(`${number}_*.txt`);
  assert.ok(uri, `no seed ${number}`);
  return vscode.window.showTextDocument(uri);
}

/** The range of the nth place, from zero, where a text stands in a document. */
export function rangeOfText(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let at = document.getText().indexOf(text);
  for (let count = 0; count < nth; count++) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, `“${text}” is not in the document`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Puts the cursor into the middle of a text. */
export function putCursor(editor: vscode.TextEditor, text: string, nth = 0): void {
  const { start, end } = rangeOfText(editor.document, text, nth);
  const middle = start.translate(0, Math.floor((end.character - start.character) / 2));
  editor.selection = new vscode.Selection(middle, middle);
}

/** The text of the hovers at a text, as Markdown; empty where there is none. */
export async function hoverAt(
  document: vscode.TextDocument,
  text: string,
  nth = 0,
): Promise<string> {
  const position = rangeOfText(document, text, nth).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
    .join("\n")
    .replaceAll("&nbsp;", " ");
}

/** Waits until all seeds have been read: the council is in each of them, and its hover says so then. */
export async function allSeedsRead(): Promise<void> {
  await hoverWith((await openSeed("004")).document, "Norfolk County Council", "in 5 articles");
}

/** A place as tests name it: the article's number, the line from one, and the words. */
export function placed(uri: vscode.Uri, line: number, words: string): string {
  return `${uri.path.replace(/.*\/(\d+)_.*/, "$1")}:${String(line + 1)} ${words}`;
}

/** Waits for a hover that has a text in it; fails with the last one that was shown. */
export async function hoverWith(
  document: vscode.TextDocument,
  word: string,
  text: string,
): Promise<string> {
  let hover = "";
  try {
    return await until(async () => {
      hover = await hoverAt(document, word);
      return hover.includes(text) && hover;
    }, "the hover is right");
  } catch {
    throw new Error(`The hover on “${word}” never had “${text}” in it, but: ${hover}`);
  }
}

/** Waits until a condition holds and gives what it found; fails after a while. */
export async function until<Found>(
  find: () => Found | undefined | false | PromiseLike<Found | undefined | false>,
  what: string,
): Promise<Found> {
  for (const patience = Date.now() + 30_000; Date.now() < patience;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain until ${what}.`);
}

/** Accepts what the pickers of a command offer first, until it has ended. */
export async function acceptPicks(command: Promise<void>): Promise<void> {
  const accept = setInterval(
    () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem"),
    150,
  );
  try {
    await command;
  } finally {
    clearInterval(accept);
  }
}

export async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export function sidecarUri(document: vscode.TextDocument): vscode.Uri {
  return document.uri.with({ path: `${document.uri.path}.ann.yaml` });
}

/** Closes all editors without saving and removes all sidecars, for the next test to start afresh. */
export async function startAfresh(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    try {
      await vscode.window.showTextDocument(document);
    } catch {
      // One without a file goes as its editor is closed, which may be just now.
      continue;
    }
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (const uri of await vscode.workspace.findFiles("**/*.ann.yaml")) {
    await vscode.workspace.fs.delete(uri);
  }
}
