import * as vscode from "vscode";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { Batch } from "./batch.ts";
import { openDocument } from "./documents.ts";
import { type ReadFile, readUtf8 } from "./files.ts";
import { sidecarOf, sourceOf } from "./sources.ts";

/** After the last key, in milliseconds: a long sidecar takes too long to read it for each. */
const typingPause = 300;

/** Reads sidecars, as a person is editing them or else as on disk, and says when one changed. */
export class SidecarFiles implements vscode.Disposable {
  readonly #readFile: ReadFile;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #written = new Batch((sources) => this.#changed.fire(sources));
  readonly #subscriptions: vscode.Disposable;
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();

  /** Fires with the addresses of the sources: of many at once where a branch was switched. */
  readonly onDidChange = this.#changed.event;

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${sidecarName("*")}`);
    const notify = (sidecar: vscode.Uri): void => {
      const source = sourceOf(sidecar);
      if (source) this.#written.add(source);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#written,
      watcher,
      watcher.onDidCreate(notify),
      watcher.onDidChange(notify),
      watcher.onDidDelete(notify),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length === 0 || !sourceOf(uri)) return;
        clearTimeout(this.#typing.get(uri.toString()));
        this.#typing.set(
          uri.toString(),
          setTimeout(() => notify(uri), typingPause),
        );
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => notify(uri)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const timer of this.#typing.values()) clearTimeout(timer);
  }

  /** The text of a source's sidecar; undefined where there is none. Rejects where it can't be read. */
  async read(source: vscode.Uri): Promise<string | undefined> {
    if (source.scheme === "untitled") return undefined;
    const sidecar = sidecarOf(source);
    const document = openDocument(sidecar);
    // VS Code is late to notice that a file has changed: only what is not saved is newer than the disk.
    return document?.isDirty ? document.getText() : readUtf8(sidecar, this.#readFile);
  }
}
