import type { ReadSet, ReadSource } from "../../core/interchange/readSet.ts";
import type { FoundSources } from "../../core/interchange/sourceFinder.ts";
import type { Library, Source } from "../library.ts";
import { pacer } from "../pacer.ts";
import type { Interchange } from "../services.ts";
import { sourceLabel } from "../sources.ts";

/** What was read, by the article that it is of. */
export interface ReadOfArticle {
  readonly source: Source;
  readonly reads: readonly ReadSource[];
}

export interface FoundArticles extends Pick<FoundSources, "unmatched"> {
  readonly found: readonly ReadOfArticle[];
}

/** Finds the articles that a set tells of. */
export async function findArticles(
  { findSourcesOf }: Interchange,
  library: Library,
  set: ReadSet,
): Promise<FoundArticles> {
  const byPath = new Map(
    [...library.sources].map((source) => [sourceLabel(source.uri), source] as const),
  );
  const breathe = pacer();
  const { found, unmatched } = await findSourcesOf(set, [...byPath.keys()], async (path) => {
    await breathe();
    return byPath.get(path)?.snapshot;
  });
  const articles = [...found].flatMap(([path, reads]) => {
    const source = byPath.get(path);
    return source ? [{ source, reads }] : [];
  });
  return { found: articles, unmatched };
}
