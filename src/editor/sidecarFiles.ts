import * as vscode from "vscode";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { readText } from "./files.ts";
import { sidecarOf, sourceOf } from "./sources.ts";

/** Reads sidecars, as open in an editor or else as on disk, and says when one changed. */
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
    const sidecar = sidecarOf(source);
    if (source.scheme === "untitled") return undefined;
    return openDocument(sidecar)?.getText() ?? (await readText(sidecar));
  }
}

/** The document of a file that is open already, shown or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && !document.isClosed,
  );
}
