import type * as vscode from "vscode";
import { OccurrenceIndex } from "../core/crossReferences/occurrenceIndex.ts";
import type { Library } from "./library.ts";
import { pacer } from "./pacer.ts";

/** Keeps the index of cross-references with the library; the work is done when somebody asks. */
export class CrossReferences implements vscode.Disposable {
  readonly #index: OccurrenceIndex;
  readonly #subscription: vscode.Disposable;
  #settling: Promise<void> = Promise.resolve();

  constructor(library: Library) {
    this.#index = new OccurrenceIndex(library.corpus);
    this.#subscription = library.onDidChange((uris) => {
      for (const uri of uris) {
        const source = library.source(uri);
        if (source) this.#index.update(uri.toString(), source.mentions, source.snapshot);
        else this.#index.remove(uri.toString());
      }
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** The index as the library stands now; sources are called by their addresses. */
  async settled(): Promise<OccurrenceIndex> {
    // One after the other: what is settled already takes no time.
    this.#settling = this.#settling.then(() => this.#index.settle(pacer()));
    await this.#settling;
    return this.#index;
  }
}
