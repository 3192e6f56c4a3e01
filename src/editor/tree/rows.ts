import * as vscode from "vscode";
import { builtInCategories, isBuiltInCategory } from "../../core/annotations/category.ts";
import type { Unplaced } from "../../core/anchor/placeAnnotations.ts";
import type { Entity } from "../../core/resolve/entity.ts";
import { groupBy } from "../../core/resolve/groupBy.ts";
import type { MentionOfSource } from "../decisions.ts";
import type { Library, Source } from "../library.ts";
import { groups, type Row } from "./row.ts";

/** The rows of the Entities view as the library stands; made anew after each change of it. */
export class Rows {
  readonly #library: Library;
  #byCategory: ReadonlyMap<string, readonly Entity[]> | undefined;
  #byGroup: ReadonlyMap<string, readonly Row[]> | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Forgets what was put together, as the library has changed. */
  outdate(): void {
    this.#byCategory = undefined;
    this.#byGroup = undefined;
  }

  /** The row of a mention; undefined for one that is not known. */
  rowOf({ source: { uri }, mention }: MentionOfSource): Row | undefined {
    const source = uri.toString();
    if (mention.status === "rejected") {
      return { category: groups.rejected, source, mention: mention.id };
    }
    const resolution = this.#library.corpus.resolutionOf(source, mention.id);
    if (!resolution) return undefined;
    if (resolution.kind === "ambiguous") {
      return { category: groups.unclear, source, mention: mention.id };
    }
    const category = this.#library.corpus.entity(resolution.key)?.category ?? mention.category;
    return { category, entity: resolution.key, source, mention: mention.id };
  }

  parentOf({ category, entity, source, mention, annotation, place }: Row): Row | undefined {
    if (annotation !== undefined) {
      return place && source !== undefined ? { category, source, annotation } : { category };
    }
    if (entity === undefined) return mention === undefined ? undefined : { category };
    if (source === undefined) return { category };
    return mention === undefined ? { category, entity } : { category, entity, source };
  }

  childrenOf(row?: Row): readonly Row[] {
    if (!row) return this.#categories().map((category) => ({ category }));
    const { category, entity, source, annotation, place } = row;
    if (annotation !== undefined) {
      const candidates = place ? [] : (this.unplaced(row)?.unplaced.candidates ?? []);
      return candidates.map(({ start, end }) => ({ ...row, place: { start, end } }));
    }
    if (entity === undefined) {
      return (
        this.#grouped().get(category) ??
        this.#entities()
          .get(category)
          ?.map(({ key }) => ({ category, entity: key })) ??
        []
      );
    }
    const mentions = this.#library.corpus.entity(entity)?.mentions ?? [];
    if (source === undefined) {
      const sources = new Set(mentions.map((mention) => mention.source));
      return [...sources].map((uri) => ({ category, entity, source: uri }));
    }
    return mentions
      .filter((mention) => mention.source === source)
      .map(({ mention }) => ({ category, entity, source, mention: mention.id }));
  }

  /** The mention that a row is of. */
  mention({ source: address, mention: id }: Row): MentionOfSource | undefined {
    const source = this.#sourceAt(address);
    const mention = source?.mentions.find((candidate) => candidate.id === id);
    return source && mention && { source, mention };
  }

  /** The annotation without a place that a row is of. */
  unplaced({
    source: address,
    annotation: id,
  }: Row): { readonly source: Source; readonly unplaced: Unplaced } | undefined {
    const source = this.#sourceAt(address);
    const unplaced = source?.placement.unplaced.find(({ annotation }) => annotation.id === id);
    return source && unplaced && { source, unplaced };
  }

  #sourceAt(address: string | undefined): Source | undefined {
    return address === undefined ? undefined : this.#library.source(vscode.Uri.parse(address));
  }

  /** Built-in categories first, then the project's own, then the groups; none of them empty. */
  #categories(): readonly string[] {
    const found = this.#entities();
    const own = [...found.keys()].filter((category) => !isBuiltInCategory(category));
    return [
      ...builtInCategories.filter((category) => found.has(category)),
      ...own.sort(),
      ...Object.values(groups).filter((group) => this.#grouped().get(group)?.length),
    ];
  }

  /** The entities by category, the most mentioned first; last those that only a project file names. */
  #entities(): ReadonlyMap<string, readonly Entity[]> {
    const sorted = (): readonly Entity[] =>
      [...this.#library.corpus.entities()].sort(
        (a, b) => b.mentionCount - a.mentionCount || a.name.localeCompare(b.name),
      );
    return (this.#byCategory ??= groupBy(sorted(), ({ category }) => category));
  }

  #grouped(): ReadonlyMap<string, readonly Row[]> {
    if (this.#byGroup) return this.#byGroup;
    const { corpus, sources } = this.#library;
    // Only what people decided on can be rejected or lost.
    const decided = [...sources].filter(({ sidecar }) => sidecar);
    const unclear = corpus
      .ambiguous()
      .map(({ source, mention }) => ({ category: groups.unclear, source, mention: mention.id }));
    const rejected = decided.flatMap(({ uri, mentions }) =>
      mentions
        .filter(({ status }) => status === "rejected")
        .map(({ id }) => ({ category: groups.rejected, source: uri.toString(), mention: id })),
    );
    const lost = decided.flatMap(({ uri, placement }) =>
      placement.unplaced.map(({ annotation: { id } }) => ({
        category: groups.lost,
        source: uri.toString(),
        annotation: id,
      })),
    );
    return (this.#byGroup = groupBy(
      [...unclear, ...rejected, ...lost],
      ({ category }): string => category,
    ));
  }
}
