import * as vscode from "vscode";
import type { Unplaced } from "../../core/anchor/placeAnnotations.ts";
import { groupBy } from "../../core/resolve/groupBy.ts";
import type { MentionOfSource } from "../decisions.ts";
import type { Library, Source } from "../library.ts";
import { EntityList } from "./entityList.ts";
import { articleOf, groups, type Row } from "./row.ts";

/** How many rows are shown at once: VS Code asks for each how it looks. */
const page = 500;

/** The rows of the Entities view as the library stands; made anew after each change of it. */
export class Rows {
  readonly #library: Library;
  readonly list: EntityList;
  #byGroup: ReadonlyMap<string, readonly Row[]> | undefined;

  constructor(library: Library, list = new EntityList(library)) {
    this.#library = library;
    this.list = list;
  }

  /** Forgets what was put together, as the library has changed. */
  outdate(): void {
    this.list.outdate();
    this.#byGroup = undefined;
  }

  /** The row of a mention; undefined for one that is not known, or that the filter leaves out. */
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
    const entity = this.#library.corpus.entity(resolution.key);
    if (!entity) return undefined;
    const { category, key } = entity;
    const group = this.list.groupOf(entity, source);
    const isListed = this.list.entitiesOf(group).includes(entity);
    if (!isListed) return undefined;
    const under = group === category ? {} : { under: group };
    return { category, entity: key, ...under, source, mention: mention.id };
  }

  parentOf(row: Row): Row | undefined {
    const { category, entity, source, mention, annotation, place, under, from } = row;
    if (annotation !== undefined) {
      return place && source !== undefined ? { category, source, annotation } : { category };
    }
    if (from !== undefined) return pageBefore(category, from);
    if (entity === undefined) return mention === undefined ? undefined : { category };
    const own = { category, entity, ...(under !== undefined && { under }) };
    if (source !== undefined) {
      return mention === undefined || isOfArticle(under) ? own : { ...own, source };
    }
    const group = under ?? category;
    return this.#pageOf(
      group,
      this.list.entitiesOf(group).findIndex(({ key }) => key === entity),
    );
  }

  childrenOf(row?: Row): readonly Row[] {
    if (!row) return this.#top().map((category) => ({ category }));
    const { category, entity, source, annotation, place, under, from = 0 } = row;
    if (annotation !== undefined) {
      const candidates = place ? [] : (this.unplaced(row)?.unplaced.candidates ?? []);
      return candidates.map(({ start, end }) => ({ ...row, place: { start, end } }));
    }
    if (entity === undefined) return this.#page(category, from);
    const known = this.#library.corpus.entity(entity);
    const article = source ?? (under === undefined ? undefined : articleOf(under));
    if (article === undefined) {
      return (known?.sources ?? []).map((uri) => ({ ...row, source: uri }));
    }
    return (known?.mentionsIn(article) ?? []).map(({ mention }) => ({
      ...row,
      source: article,
      mention: mention.id,
    }));
  }

  /** How many rows a category or group has, on all its pages. */
  countOf(category: string): number {
    return this.#grouped().get(category)?.length ?? this.list.entitiesOf(category).length;
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

  /** What the options group by, then the groups of what belongs to no entity; none of them empty. */
  #top(): readonly string[] {
    return [
      ...this.list.groups(),
      ...Object.values(groups).filter((group) => this.#grouped().get(group)?.length),
    ];
  }

  /** So many rows of a category or group from one on, and one for all that follow. */
  #page(category: string, from: number): readonly Row[] {
    const end = from + page;
    const rows =
      this.#grouped().get(category)?.slice(from, end) ?? this.#entityRows(category, from);
    return this.countOf(category) > end ? [...rows, { category, from: end }] : rows;
  }

  #entityRows(group: string, from: number): readonly Row[] {
    return this.list
      .entitiesOf(group)
      .slice(from, from + page)
      .map(({ key, category }) =>
        category === group ? { category, entity: key } : { category, entity: key, under: group },
      );
  }

  #pageOf(group: string, index: number): Row {
    return index < page ? { category: group } : { category: group, from: index - (index % page) };
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

function pageBefore(category: string, from: number): Row {
  return from > page ? { category, from: from - page } : { category };
}

function isOfArticle(under: string | undefined): boolean {
  return under !== undefined && articleOf(under) !== undefined;
}
