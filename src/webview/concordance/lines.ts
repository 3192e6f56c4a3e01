import { lineNames } from "../../core/concordance/line.ts";
import { lineFilter, type LineOrder, sortedBy, sortKey } from "../../core/concordance/order.ts";
import { compare } from "../../core/corpus/order.ts";
import type { ConcordanceArticle, ConcordanceRow } from "../protocol/concordance.ts";

/** A row with its article, under a name that it keeps while the library changes. */
export interface Line extends ConcordanceRow {
  readonly name: string;
  readonly source: string;
  readonly label: string;
}

/**
 * The lines that a concordance shows. A line stays where it was sorted to when its decision changes, so
 * that nobody loses it while deciding; it goes where it belongs when the lines are sorted again.
 */
export class Lines {
  readonly #articles = new Map<string, readonly Line[]>();
  /** What the lines were sorted by, by name. */
  readonly #keys = new Map<string, string>();
  #order: LineOrder = "article";
  #turned = false;
  #filter = "";
  #all: readonly Line[] | undefined;
  #shown: readonly Line[] | undefined;

  get order(): LineOrder {
    return this.#order;
  }

  /** Whether the last comes first. */
  get turned(): boolean {
    return this.#turned;
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(text: string) {
    this.#filter = text;
    this.#shown = undefined;
  }

  /** In the order of the articles. */
  get all(): readonly Line[] {
    return (this.#all ??= [...this.#articles.keys()]
      .sort(compare)
      .flatMap((source) => this.#articles.get(source) ?? []));
  }

  /** Those that pass the filter, sorted. */
  get shown(): readonly Line[] {
    return (this.#shown ??= this.#sorted());
  }

  /** The lines that have a name, shown or not. */
  named(names: ReadonlySet<string>): readonly Line[] {
    return this.all.filter(({ name }) => names.has(name));
  }

  clear(): void {
    this.#articles.clear();
    this.#keys.clear();
    this.#outdate();
  }

  replace({ source, label, rows }: ConcordanceArticle): void {
    const names = lineNames(rows);
    const lines = rows.map((row, at) => ({
      ...row,
      source,
      label,
      name: `${source}|${names[at] ?? ""}`,
    }));
    if (lines.length > 0) this.#articles.set(source, lines);
    else this.#articles.delete(source);
    this.#outdate();
  }

  sortBy(order: LineOrder, turned: boolean): void {
    this.#order = order;
    this.#turned = turned;
    this.#keys.clear();
    this.#shown = undefined;
  }

  #outdate(): void {
    this.#all = undefined;
    this.#shown = undefined;
  }

  #sorted(): readonly Line[] {
    const passes = lineFilter(this.#filter);
    const lines = this.all.filter(({ left, match, right, meaning, label }) =>
      passes([left + match + right, meaning, label]),
    );
    return sortedBy(lines, (line) => this.#keyOf(line), this.#turned);
  }

  #keyOf(line: Line): string {
    const known = this.#keys.get(line.name);
    if (known !== undefined) return known;
    const key = sortKey(line, this.#order);
    this.#keys.set(line.name, key);
    return key;
  }
}
