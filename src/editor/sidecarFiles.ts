import * as vscode from "vscode";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { openDocument } from "./documents.ts";
import { readUtf8 } from "./files.ts";
import { sidecarOf, sourceOf } from "./sources.ts";

/** Reads sidecars, as a person is editing them or else as on disk, and says when one changed. */
export class SidecarFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires with the source's address. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${sidecarName("*")}`);
    const notify = (sidecar: vscode.Uri): void => {
      const source = sourceOf(sidecar);
      if (source) this.#changed.fire(source);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(notify),
      watcher.onDidChange(notify),
      watcher.onDidDelete(notify),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) notify(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => notify(uri)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The text of a source's sidecar; undefined where there is none. Rejects where it can't be read. */
  async read(source: vscode.Uri): Promise<string | undefined> {
    if (source.scheme === "untitled") return undefined;
    const sidecar = sidecarOf(source);
    const document = openDocument(sidecar);
    // VS Code is late to notice that a file has changed: only what is not saved is newer than the disk.
    return document?.isDirty ? document.getText() : readUtf8(sidecar);
  }
}
