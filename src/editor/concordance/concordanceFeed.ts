import type * as vscode from "vscode";
import { lineOf } from "../../core/concordance/line.ts";
import type { Place } from "../../core/concordance/places.ts";
import type {
  ConcordanceArticle,
  ConcordanceRow,
  ConcordanceScope,
} from "../../webview/protocol/concordance.ts";
import type { Library, Source } from "../library.ts";
import { entitiesMeant } from "../meaning.ts";
import { pacer } from "../pacer.ts";
import { sourceLabel } from "../sources.ts";
import { ConcordancePlaces } from "./concordancePlaces.ts";

/** How many rows go into a message at most, but for a last article's. */
const batchSize = 400;

/** Tells a page the articles of a concordance: all of them once, then those that changed. */
export class ConcordanceFeed {
  readonly #library: Library;
  readonly #places: ConcordancePlaces;
  readonly #tell: (articles: readonly ConcordanceArticle[]) => void;
  /** What was told, by the article's address. */
  readonly #told = new Map<string, string>();

  constructor(
    library: Library,
    scope: ConcordanceScope,
    tell: (articles: readonly ConcordanceArticle[]) => void,
  ) {
    this.#library = library;
    this.#places = new ConcordancePlaces(library, scope);
    this.#tell = tell;
  }

  /** The page knows nothing any more. */
  forget(): void {
    this.#told.clear();
  }

  /** Tells what the page does not know. Ends early, without having told all, where it is cancelled. */
  async update(token: vscode.CancellationToken): Promise<void> {
    const breathe = pacer();
    const gone = new Set(this.#told.keys());
    let batch: ConcordanceArticle[] = [];
    let size = 0;
    const send = (): void => {
      if (batch.length > 0) this.#tell(batch);
      batch = [];
      size = 0;
    };
    for (const { source, places } of this.#places.articles()) {
      await breathe();
      if (token.isCancellationRequested) return;
      const article = this.#articleOf(source, places());
      gone.delete(article.source);
      if (!this.#isNews(article)) continue;
      batch.push(article);
      size += article.rows.length;
      if (size >= batchSize) send();
    }
    for (const source of gone) {
      this.#told.delete(source);
      batch.push({ source, label: "", rows: [] });
    }
    send();
  }

  #isNews(article: ConcordanceArticle): boolean {
    const before = this.#told.get(article.source);
    if (article.rows.length === 0 && before === undefined) return false;
    const now = JSON.stringify(article.rows);
    this.#told.set(article.source, now);
    return now !== before;
  }

  #articleOf(source: Source, places: readonly Place[]): ConcordanceArticle {
    const rows = places.map((place) => this.#rowOf(source, place));
    return { source: source.uri.toString(), label: sourceLabel(source.uri), rows };
  }

  #rowOf(source: Source, { start, end, mention }: Place): ConcordanceRow {
    const { snapshot } = source;
    const meant = mention ? entitiesMeant(this.#library, { source, mention }) : [];
    return {
      ...lineOf(snapshot, { start, end }),
      start,
      end,
      line: snapshot.lines.at(start).line + 1,
      status: mention?.status ?? "unmarked",
      category: mention?.category ?? "",
      meaning: meant.map(({ name }) => name).join(" or "),
      ...(mention && { mention: mention.id }),
    };
  }
}
