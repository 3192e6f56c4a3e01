import type * as vscode from "vscode";
import type { Library } from "./library.ts";

/** How many entities are remembered: those decided on long ago are sorted by frequency. */
const most = 1000;
const memoryKey = "recentDecisions";

/** Which entities people decided on last, in this window and, as it remembers, before. */
export class RecentDecisions implements vscode.Disposable {
  readonly #library: Library;
  readonly #memory: vscode.Memento;
  readonly #subscription: vscode.Disposable;
  /** By source: its annotations as they were, by id. */
  readonly #before = new Map<string, ReadonlyMap<string, string>>();
  /** Keys of entities, the last decided on last. */
  readonly #order: Set<string>;

  constructor(library: Library, memory: vscode.Memento) {
    this.#library = library;
    this.#memory = memory;
    this.#order = new Set(memory.get<readonly string[]>(memoryKey, []));
    this.#subscription = library.onDidChange((uris) => uris.forEach((uri) => this.#note(uri)));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** How lately an entity was decided on, the higher the later; -1 for one that was not. */
  rankOf(): (key: string) => number {
    const ranks = new Map([...this.#order].map((key, at) => [key, at]));
    return (key) => ranks.get(key) ?? -1;
  }

  #note(uri: vscode.Uri): void {
    const source = uri.toString();
    const annotations = this.#library.source(uri)?.sidecar?.annotations ?? [];
    const now = new Map(annotations.map((one) => [one.id, JSON.stringify(one)]));
    const before = this.#before.get(source);
    this.#before.set(source, now);
    // What a source comes with was decided before.
    if (!before) return;
    const changed = [...now].filter(([id, written]) => before.get(id) !== written);
    for (const [id] of changed) {
      const resolution = this.#library.corpus.resolutionOf(source, id);
      if (resolution?.kind !== "entity") continue;
      this.#order.delete(resolution.key);
      this.#order.add(resolution.key);
    }
    if (changed.length > 0) void this.#memory.update(memoryKey, [...this.#order].slice(-most));
  }
}
