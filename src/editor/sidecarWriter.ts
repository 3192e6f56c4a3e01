import * as vscode from "vscode";
import type { Annotation } from "../core/annotations/annotation.ts";
import { groupBy } from "../core/resolve/groupBy.ts";
import { editSidecar, type Change, type SidecarEdit } from "../core/sidecar/editSidecar.ts";
import { isSameAnnotation } from "../core/sidecar/format.ts";
import { readSidecar } from "../core/sidecar/readSidecar.ts";
import type { SidecarSource } from "../core/sidecar/sidecarSource.ts";
import { applyEdits, type TextEdit } from "../core/yaml/textEdit.ts";
import { normalise } from "../core/text/codePoints.ts";
import { digest } from "../core/text/digest.ts";
import { openDocument } from "./documents.ts";
import { readUtf8, reasonOf, type ReplaceFile } from "./files.ts";
import type { Library } from "./library.ts";
import { fileNameOf, sidecarOf, sourceLabel } from "./sources.ts";

/** What becomes of one annotation: absent before where it is added, after where it is removed. */
export interface AnnotationChange {
  readonly source: vscode.Uri;
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
}

/** A decision that could not be kept: the message says what, where and what to do. */
export class DecisionRefused extends Error {
  readonly sidecar: vscode.Uri;

  constructor(sidecar: vscode.Uri, reason: string) {
    super(`The decision was not kept. ${sourceLabel(sidecar)}: ${reason}`);
    this.sidecar = sidecar;
  }
}

/** What a sidecar is to become. */
interface Plan {
  readonly source: vscode.Uri;
  readonly changes: readonly AnnotationChange[];
  readonly sidecar: vscode.Uri;
  /** Absent where the file is not open: then it is written without VS Code's editing. */
  readonly document: vscode.TextDocument | undefined;
  /** As it is now; undefined where there is none. */
  readonly text: string | undefined;
  readonly edit: Exclude<SidecarEdit, { readonly kind: "refused" }>;
}

/** Watches a long writing, and can stop it between two files. */
export interface WritingMonitor {
  readonly token: vscode.CancellationToken;
  /** Called after each file. */
  readonly report: (done: number, total: number) => void;
}

/** Writes decisions into sidecars. */
export class SidecarWriter {
  readonly #library: Library;
  readonly #replaceFile: ReplaceFile;

  constructor(library: Library, replaceFile: ReplaceFile) {
    this.#library = library;
    this.#replaceFile = replaceFile;
  }

  /**
   * Makes changes, in one or many sidecars, and saves them: in one that is open as one step of its undo.
   * What a person has not saved in it is left for them to save, together with the change.
   * Rejects with a DecisionRefused where a sidecar must not or can't be written to; where one must not,
   * nothing is changed.
   * @returns the changes that were made: all of them, unless the monitor's token stopped the writing
   */
  async write(
    changes: readonly AnnotationChange[],
    monitor?: WritingMonitor,
  ): Promise<readonly AnnotationChange[]> {
    const bySource = groupBy(changes, ({ source }) => source.toString());
    const plans: Plan[] = [];
    for (const [key, ofSource] of bySource) {
      plans.push(await this.#plan(vscode.Uri.parse(key), ofSource));
    }
    const made: AnnotationChange[] = [];
    for (const [at, plan] of plans.entries()) {
      if (monitor?.token.isCancellationRequested) break;
      await this.#carryOut(plan);
      await this.#library.decisionsChanged(plan.source, plans.length > 1 ? "background" : "now");
      made.push(...plan.changes);
      monitor?.report(at + 1, plans.length);
    }
    return made;
  }

  async #plan(source: vscode.Uri, changes: readonly AnnotationChange[]): Promise<Plan> {
    const sidecar = sidecarOf(source);
    if (source.scheme === "untitled") {
      throw new DecisionRefused(
        sidecar,
        "save the article first, then its sidecar stands beside it.",
      );
    }
    const onDisk = await readSidecarFile(sidecar);
    const document = openDocument(sidecar);
    if (document) await untilCurrent(document, onDisk);
    const text = document?.getText() ?? onDisk;
    const edit = editSidecar(text, this.#header(source), changes.map(asChange));
    if (edit.kind === "refused") throw new DecisionRefused(sidecar, edit.message);
    return { source, changes, sidecar, document, text, edit };
  }

  /** Makes a plan's changes; a sidecar that somebody else changed meanwhile is planned for once more. */
  async #carryOut(plan: Plan): Promise<void> {
    for (let now = plan; !(await carryOut(now, this.#replaceFile));) {
      now = await this.#plan(plan.source, plan.changes);
      refuseConflicts(now);
    }
  }

  /** What a sidecar says of its source; the digest takes a while and is made only where it is written. */
  #header(source: vscode.Uri): SidecarSource {
    const known = this.#library.source(source);
    if (!known) throw new DecisionRefused(sidecarOf(source), "the article is gone.");
    return {
      source: fileNameOf(source),
      get digest(): string {
        return digest(known.snapshot);
      },
    };
  }
}

function asChange({ before, after }: AnnotationChange): Change {
  if (after) return { upsert: after };
  return { remove: before?.id ?? "" };
}

async function readSidecarFile(sidecar: vscode.Uri): Promise<string | undefined> {
  try {
    return await readUtf8(sidecar);
  } catch (error) {
    throw new DecisionRefused(sidecar, `it can't be read (${reasonOf(error)}). Mend or remove it.`);
  }
}

/** Two people may decide on different things at the same moment, but not on the same. */
function refuseConflicts({ sidecar, text, changes }: Plan): void {
  const now = new Map(readSidecar(text ?? "").annotations.map((each) => [each.id, each]));
  for (const { before, after } of changes) {
    const annotation = before ?? after;
    const found = annotation && now.get(annotation.id);
    if (found && before ? isSameAnnotation(found, before) : found === before) continue;
    throw new DecisionRefused(
      sidecar,
      `somebody else is deciding on “${annotation?.exact ?? ""}”. Look at what it says now.`,
    );
  }
}

/** Gives false, and does nothing, where the sidecar is no longer what it was. */
async function carryOut(
  { sidecar, document, text, edit }: Plan,
  replaceFile: ReplaceFile,
): Promise<boolean> {
  if (edit.kind === "delete") {
    if (!document && (await readSidecarFile(sidecar)) !== text) return false;
    const deletion = new vscode.WorkspaceEdit();
    // Unlike the file system itself this knows whether there is a trash.
    deletion.deleteFile(sidecar, { ignoreIfNotExists: true });
    await apply(deletion, sidecar);
  } else if (edit.edits.length > 0) {
    if (!document) return replace(sidecar, text, applyEdits(text ?? "", edit.edits), replaceFile);
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

async function apply(edit: vscode.WorkspaceEdit, sidecar: vscode.Uri): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new DecisionRefused(sidecar, "VS Code could not change it.");
  }
}

async function replace(
  sidecar: vscode.Uri,
  expected: string | undefined,
  text: string,
  replaceFile: ReplaceFile,
): Promise<boolean> {
  try {
    return await replaceFile(sidecar, expected, text);
  } catch (error) {
    throw new DecisionRefused(sidecar, `it can't be written to (${reasonOf(error)}).`);
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
