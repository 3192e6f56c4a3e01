import * as vscode from "vscode";
import { OccurrenceIndex } from "../core/crossReferences/occurrenceIndex.ts";
import type { Library } from "./library.ts";
import { pacer } from "./pacer.ts";

/** Keeps the index of cross-references with the library; the work is done when somebody asks. */
export class CrossReferences implements vscode.Disposable {
  readonly #library: Library;
  readonly #index: OccurrenceIndex;
  /** What the index has not been told of. */
  readonly #outdated = new Map<string, vscode.Uri>();
  readonly #subscription: vscode.Disposable;
  #settling: Promise<void> = Promise.resolve();

  constructor(library: Library) {
    this.#library = library;
    this.#index = new OccurrenceIndex(library.corpus);
    const outdate = (uri: vscode.Uri): void => void this.#outdated.set(uri.toString(), uri);
    this.#subscription = vscode.Disposable.from(
      library.onDidChange((uris) => uris.forEach(outdate)),
      library.onDidFollow(outdate),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** The index as the library stands now; sources are called by their addresses. */
  async settled(): Promise<OccurrenceIndex> {
    // One after the other: what is settled already takes no time.
    const settle = (): Promise<void> => this.#settle();
    this.#settling = this.#settling.then(settle, settle);
    await this.#settling;
    return this.#index;
  }

  async #settle(): Promise<void> {
    const breathe = pacer();
    for (const [key, uri] of this.#outdated) {
      await breathe();
      this.#outdated.delete(key);
      const source = this.#library.source(uri);
      if (source) this.#index.update(key, source);
      else this.#index.remove(key);
    }
    await this.#index.settle(breathe);
  }
}
