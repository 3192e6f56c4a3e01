import * as vscode from "vscode";
import type { Mention } from "../../core/annotations/mention.ts";
import { type Place, placeOf, placesOfWords } from "../../core/concordance/places.ts";
import { groupBy } from "../../core/resolve/groupBy.ts";
import { compareSpans } from "../../core/text/span.ts";
import type { ConcordanceScope } from "../../webview/protocol/concordance.ts";
import type { Library, Source } from "../library.ts";

/** What a concordance has of an article, asked for when its turn comes. */
export interface ArticlePlaces {
  readonly source: Source;
  readonly places: () => readonly Place[];
}

/** Finds what belongs into a concordance, as often as the library changes. */
export class ConcordancePlaces {
  readonly #library: Library;
  readonly #scope: ConcordanceScope;
  /** The words that were shown for an entity: what is rejected no longer belongs to it, but to its lines. */
  readonly #words = new Set<string>();
  /** What a search found; texts rarely change. */
  readonly #found = new WeakMap<Source, readonly Place[]>();

  constructor(library: Library, scope: ConcordanceScope) {
    this.#library = library;
    this.#scope = scope;
  }

  /** The articles that may have lines, each with what finds them. */
  articles(): readonly ArticlePlaces[] {
    const scope = this.#scope;
    if (scope.kind === "entity") return this.#articlesOfEntity(scope.entity);
    const find =
      scope.kind === "category"
        ? (source: Source) => placesOf(source, ({ category }) => category === scope.category)
        : (source: Source) => this.#placesOfWords(source, scope.words);
    return [...this.#library.sources].map((source) => ({ source, places: () => find(source) }));
  }

  #articlesOfEntity(key: string): readonly ArticlePlaces[] {
    const entity = this.#library.corpus.entity(key);
    const mentions = entity?.mentions ?? [];
    for (const { mention } of mentions) this.#words.add(wordsOf(mention));
    const bySource = groupBy(mentions, ({ source }) => source);
    for (const { uri, sidecar } of this.#library.sources) {
      const address = uri.toString();
      if (sidecar && !bySource.has(address)) bySource.set(address, []);
    }
    return [...bySource].flatMap(([address, found]) => {
      const source = this.#library.source(vscode.Uri.parse(address));
      if (!source) return [];
      const own = new Set(found.map(({ mention }) => mention.id));
      const belongs = (mention: Mention): boolean =>
        own.has(mention.id) || (mention.status === "rejected" && this.#words.has(wordsOf(mention)));
      return [{ source, places: () => placesOf(source, belongs) }];
    });
  }

  #placesOfWords(source: Source, words: string): readonly Place[] {
    const known = this.#found.get(source);
    if (known) return known;
    const places = placesOfWords(source.snapshot.text, words, source.mentions);
    this.#found.set(source, places);
    return places;
  }
}

function placesOf({ mentions }: Source, belongs: (mention: Mention) => boolean): readonly Place[] {
  return mentions.filter(belongs).sort(compareSpans).map(placeOf);
}

function wordsOf({ category, text }: Mention): string {
  return `${category}|${text}`;
}
