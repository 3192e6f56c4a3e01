import { groupBy } from "../resolve/groupBy.ts";
import { type Match, sourceMatcher } from "./matchSource.ts";
import type { ReadSet, ReadSource } from "./readSet.ts";
import { SourcesByText } from "./sourcesByText.ts";
import type { TextSnapshot } from "../text/snapshot.ts";

/** What was read, by the source that is there. */
export interface FoundSources {
  readonly found: ReadonlyMap<string, readonly ReadSource[]>;
  readonly unmatched: readonly { readonly read: ReadSource; readonly match: Match }[];
}

/**
 * Finds the sources that a set tells of: by their paths, and those without one, or whose path is not there,
 * by their texts.
 * @param paths of the sources that are there
 * @param textOf asked only where texts are needed; undefined where there is none
 */
export async function findSourcesOf(
  { sources }: ReadSet,
  paths: readonly string[],
  textOf: (path: string) => Promise<TextSnapshot | undefined>,
): Promise<FoundSources> {
  const matchPath = sourceMatcher(paths);
  const matches = new Map(sources.map((read) => [read, matchPath(read)]));
  const lost = sources.filter(
    (read) => read.text !== undefined && matches.get(read)?.kind !== "found",
  );
  if (lost.length > 0) {
    const byText = new SourcesByText(lost);
    for (const path of paths) {
      const snapshot = await textOf(path);
      if (snapshot) byText.offer(path, snapshot);
    }
    for (const read of lost) {
      const match = byText.match(read);
      if (match.kind !== "none") matches.set(read, match);
    }
  }
  const found = [...matches].flatMap(([read, match]) =>
    match.kind === "found" ? [{ path: match.path, read }] : [],
  );
  const groups = groupBy(found, ({ path }) => path);
  return {
    found: new Map([...groups].map(([path, of]) => [path, of.map(({ read }) => read)])),
    unmatched: [...matches].flatMap(([read, match]) =>
      match.kind === "found" ? [] : [{ read, match }],
    ),
  };
}
