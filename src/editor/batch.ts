import * as vscode from "vscode";

/** After the last of them, in milliseconds: files change in floods when a branch is switched. */
const quiet = 100;

/** Hands on in one go, once, all addresses that come within a short time. */
export class Batch implements vscode.Disposable {
  readonly #handle: (uris: readonly vscode.Uri[]) => void;
  readonly #uris = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(handle: (uris: readonly vscode.Uri[]) => void) {
    this.#handle = handle;
  }

  add(uri: vscode.Uri): void {
    this.#uris.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#handOn(), quiet);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #handOn(): void {
    const uris = [...this.#uris.values()];
    this.#uris.clear();
    this.#handle(uris);
  }
}
