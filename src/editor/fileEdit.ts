import * as vscode from "vscode";
import type { ProjectEdit } from "../core/project/editProject.ts";
import type { SidecarEdit } from "../core/sidecar/editSidecar.ts";
import { normalise } from "../core/text/codePoints.ts";
import { applyEdits, type TextEdit } from "../core/yaml/textEdit.ts";
import { openDocument } from "./documents.ts";
import { readUtf8, reasonOf, type ReplaceFile } from "./files.ts";
import { sourceLabel } from "./sources.ts";

/** A decision that could not be kept: the message says what, where and what to do. */
export class DecisionRefused extends Error {
  /** The file that it should have gone into. */
  readonly file: vscode.Uri;

  constructor(file: vscode.Uri, reason: string) {
    super(`The decision was not kept. ${sourceLabel(file)}: ${reason}`);
    this.file = file;
  }
}

/** What a sidecar or a project file is to become. */
export interface FilePlan {
  readonly uri: vscode.Uri;
  /** Absent where the file is not open: then it is written without VS Code's editing. */
  readonly document: vscode.TextDocument | undefined;
  /** As it is now; undefined where there is none. */
  readonly text: string | undefined;
  readonly edit: Exclude<SidecarEdit | ProjectEdit, { readonly kind: "refused" }>;
}

/**
 * Plans an edit of a file as it is now, on disk or open with unsaved changes.
 * Rejects with a DecisionRefused where the file must be left alone.
 * @param editOf the edit for the file's text, undefined where there is no file
 */
export async function planEdit(
  uri: vscode.Uri,
  editOf: (text: string | undefined) => SidecarEdit | ProjectEdit,
): Promise<FilePlan> {
  const document = openDocument(uri);
  const text = await readDecisionFile(uri);
  const edit = editOf(text);
  if (edit.kind === "refused") throw new DecisionRefused(uri, edit.message);
  return { uri, document, text, edit };
}

/**
 * The text of a sidecar or project file as it is now, open with unsaved changes or else on disk; undefined
 * where there is none. Rejects with a DecisionRefused where it can't be read.
 */
export async function readDecisionFile(uri: vscode.Uri): Promise<string | undefined> {
  const onDisk = await readFromDisk(uri);
  const document = openDocument(uri);
  if (document) await untilCurrent(document, onDisk);
  return document?.getText() ?? onDisk;
}

async function readFromDisk(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readUtf8(uri);
  } catch (error) {
    throw new DecisionRefused(uri, `it can't be read (${reasonOf(error)}). Mend or remove it.`);
  }
}

/**
 * Makes a planned edit. Gives false, and does nothing, where the file is no longer what it was.
 * Rejects with a DecisionRefused.
 */
export async function carryOut(
  { uri, document, text, edit }: FilePlan,
  replaceFile: ReplaceFile,
): Promise<boolean> {
  if (edit.kind === "delete") {
    if (!document && (await readFromDisk(uri)) !== text) return false;
    const deletion = new vscode.WorkspaceEdit();
    // Unlike the file system itself this knows whether there is a trash.
    deletion.deleteFile(uri, { ignoreIfNotExists: true });
    await apply(deletion, uri);
  } else if (edit.edits.length > 0) {
    if (!document) return replace(uri, text, applyEdits(text ?? "", edit.edits), replaceFile);
    if (document.getText() !== text) return false;
    await changeDocument(document, edit.edits);
  }
  return true;
}

/** Makes edits in an open document as one step of its undo, and saves it unless it had other changes. */
export async function changeDocument(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<void> {
  const toSave = !document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, text);
  }
  await apply(change, document.uri);
  if (toSave && !(await document.save())) {
    throw new DecisionRefused(document.uri, "it could not be saved. Save it where it is open.");
  }
}

async function apply(edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new DecisionRefused(uri, "VS Code could not change it.");
  }
}

async function replace(
  uri: vscode.Uri,
  expected: string | undefined,
  text: string,
  replaceFile: ReplaceFile,
): Promise<boolean> {
  try {
    return await replaceFile(uri, expected, text);
  } catch (error) {
    throw new DecisionRefused(uri, `it can't be written to (${reasonOf(error)}).`);
  }
}

/** How long VS Code may take to notice that a file it shows has changed on disk. */
const patience = 3000;

/** Waits until a document without unsaved changes holds what is on disk. */
async function untilCurrent(
  document: vscode.TextDocument,
  onDisk: string | undefined,
): Promise<void> {
  const isCurrent = (): boolean =>
    document.isDirty || normalise(document.getText()) === normalise(onDisk ?? "");
  if (isCurrent() || (await changedUntil(document, isCurrent))) return;
  throw new DecisionRefused(document.uri, "it is just being changed by somebody else. Try again.");
}

/** Whether changes of a document make a condition true before the patience ends. */
function changedUntil(document: vscode.TextDocument, condition: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (result: boolean): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(result);
    };
    const timer = setTimeout(() => end(false), patience);
    const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && condition()) end(true);
    });
  });
}
