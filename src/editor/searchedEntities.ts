import * as vscode from "vscode";
import type { Entity } from "../core/resolve/entity.ts";
import { EntitySearch, type SearchOptions } from "../core/search/entitySearch.ts";
import type { Library } from "./library.ts";
import { pacer } from "./pacer.ts";

/** The entities of the library to search in, and how far people have decided on them. */
export class SearchedEntities implements vscode.Disposable {
  readonly #library: Library;
  readonly #search = new EntitySearch();
  readonly #subscription: vscode.Disposable;
  #confirmed: ReadonlyMap<string, number> = new Map();
  #isCurrent = false;
  #updating: Promise<void> | undefined;

  constructor(library: Library) {
    this.#library = library;
    const outdate = (): void => void (this.#isCurrent = false);
    this.#subscription = vscode.Disposable.from(
      library.onDidChange(outdate),
      library.onDidFollow(outdate),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Resolves once the search knows what the library holds; at once where nothing changed. */
  ready(): Promise<void> {
    return (this.#updating ??= this.#update().finally(() => (this.#updating = undefined)));
  }

  /** As of the last time that it was ready. */
  search(query: string, options: SearchOptions): readonly Entity[] {
    return this.#search.search(query, options);
  }

  /** How many of an entity's mentions people have confirmed. */
  confirmedOf({ key }: Entity): number {
    return this.#confirmed.get(key) ?? 0;
  }

  async #update(): Promise<void> {
    while (!this.#isCurrent) {
      this.#isCurrent = true;
      const breathe = pacer();
      const remarks = new Map<string, string>();
      const confirmed = new Map<string, number>();
      for (const source of this.#library.sources) {
        // Only where people have decided something is there anything of theirs.
        if (!source.sidecar) continue;
        for (const { id, status, annotation } of source.mentions) {
          const meant = this.#library.corpus.resolutionOf(source.uri.toString(), id);
          if (meant?.kind !== "entity" || status !== "confirmed") continue;
          confirmed.set(meant.key, (confirmed.get(meant.key) ?? 0) + 1);
          const written = [annotation?.note ?? "", ...(annotation?.tags ?? [])].join(" ").trim();
          if (written === "") continue;
          remarks.set(meant.key, [remarks.get(meant.key) ?? "", written].join(" "));
        }
        await breathe();
      }
      this.#confirmed = confirmed;
      await this.#search.update(this.#library.corpus.entities(), remarks, breathe);
    }
  }
}
