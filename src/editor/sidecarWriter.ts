import * as vscode from "vscode";
import type { Annotation } from "../core/annotations/annotation.ts";
import { editSidecar, type Change } from "../core/sidecar/editSidecar.ts";
import type { SidecarSource } from "../core/sidecar/sidecarSource.ts";
import { applyEdits } from "../core/sidecar/textEdit.ts";
import { normalise } from "../core/text/codePoints.ts";
import { digest } from "../core/text/digest.ts";
import { readText, reasonOf } from "./files.ts";
import type { Library } from "./library.ts";
import { sidecarOf, sourceLabel } from "./sources.ts";

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

/** Writes decisions into sidecars: all changes of a command in one edit, of which VS Code makes one step. */
export class SidecarWriter {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /**
   * Makes changes, in one or many sidecars, and saves them. What a person has not saved in a sidecar is
   * left for them to save, together with the change.
   * Rejects with a DecisionRefused where a sidecar must not or can't be written to; where it must not,
   * nothing is changed.
   */
  async write(changes: readonly AnnotationChange[]): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    const toSave: vscode.TextDocument[] = [];
    const sources = new Map(changes.map(({ source }) => [source.toString(), source]));
    for (const [key, source] of sources) {
      const ofSource = changes.filter((change) => change.source.toString() === key);
      const document = await this.#plan(edit, source, ofSource.map(asChange));
      if (document?.isDirty === false) toSave.push(document);
    }
    const applied = await vscode.workspace.applyEdit(edit);
    for (const source of sources.values()) {
      if (!applied) throw new DecisionRefused(sidecarOf(source), "it can't be written to.");
    }
    for (const document of toSave) await save(document);
    for (const source of sources.values()) await this.#library.decisionsChanged(source);
  }

  /** Adds to an edit what a sidecar's changes take; gives its document unless there is none to save. */
  async #plan(
    edit: vscode.WorkspaceEdit,
    source: vscode.Uri,
    changes: readonly Change[],
  ): Promise<vscode.TextDocument | undefined> {
    const sidecar = sidecarOf(source);
    if (source.scheme === "untitled") {
      throw new DecisionRefused(
        sidecar,
        "save the article first, then its sidecar stands beside it.",
      );
    }
    const document = await openAsOnDisk(sidecar);
    const text = document?.getText();
    const planned = editSidecar(text, this.#header(source), changes);
    switch (planned.kind) {
      case "refused":
        throw new DecisionRefused(sidecar, planned.message);
      case "delete":
        edit.deleteFile(sidecar, { ignoreIfNotExists: true });
        return undefined;
      case "edits":
        if (!document) {
          const contents = new TextEncoder().encode(applyEdits("", planned.edits));
          edit.createFile(sidecar, { contents });
          return undefined;
        }
        for (const { start, end, text: replacement } of planned.edits) {
          const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
          edit.replace(sidecar, range, replacement);
        }
        return document;
    }
  }

  /** What a sidecar says of its source; the digest takes a while and is made only where it is written. */
  #header(source: vscode.Uri): SidecarSource {
    const known = this.#library.source(source);
    if (!known) throw new DecisionRefused(sidecarOf(source), "the article is gone.");
    const name = source.path.slice(source.path.lastIndexOf("/") + 1);
    return {
      source: name,
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

/** How long VS Code may take to notice that a file it holds has changed on disk. */
const patience = 3000;

/**
 * The document of a sidecar, once it holds what is on disk; undefined where there is no such file.
 * What a person has not saved goes before what is on disk.
 */
async function openAsOnDisk(sidecar: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  let onDisk: string | undefined;
  try {
    onDisk = await readText(sidecar);
  } catch (error) {
    throw new DecisionRefused(sidecar, `it can't be read (${reasonOf(error)}). Mend or remove it.`);
  }
  if (onDisk === undefined) return undefined;
  const document = await vscode.workspace.openTextDocument(sidecar);
  const isCurrent = (): boolean =>
    document.isDirty || normalise(document.getText()) === normalise(onDisk);
  if (isCurrent() || (await changedUntil(document, isCurrent))) return document;
  throw new DecisionRefused(sidecar, "it is just being changed by somebody else. Try again.");
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

async function save(document: vscode.TextDocument): Promise<void> {
  if (await document.save()) return;
  throw new DecisionRefused(document.uri, "it could not be saved. Save it where it is open now.");
}
