import type { ReadSource } from "./readSet.ts";

/** The source that a file tells of: one that is there, none, or several that it may be. */
export type Match =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly paths: readonly string[] };

/**
 * Finds the source that a file tells of, by its path or by as many of its last parts as there are, else by
 * its name without ending, as tools that keep their own copies of texts have it.
 * @param paths of the sources that are there, with slashes
 */
export function sourceMatcher(paths: readonly string[]): (read: ReadSource) => Match {
  const all = new Set(paths);
  const byName = indexed(paths, nameOf);
  const byStem = indexed(paths, (path) => stemOf(nameOf(path)));
  return ({ path: written }) => {
    if (written === undefined) return { kind: "none" };
    const path = plain(written);
    if (all.has(path)) return { kind: "found", path };
    const named = byName.get(nameOf(path)) ?? byStem.get(stemOf(nameOf(path))) ?? [];
    return best(path, named);
  };
}

function indexed(
  paths: readonly string[],
  keyOf: (path: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const there = index.get(key);
    if (there) there.push(path);
    else index.set(key, [path]);
  }
  return index;
}

/** A path with slashes, of an address its path, without what a person would not write. */
function plain(written: string): string {
  const path = written
    .replaceAll("\\", "/")
    .replace(/^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?\/*/iu, "")
    .replace(/^(?:\.?\/)+/u, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function best(path: string, candidates: readonly string[]): Match {
  const depths = candidates.map((candidate) => commonParts(path, candidate));
  const depth = Math.max(...depths);
  const [first, ...others] = candidates.filter((_, at) => depths[at] === depth);
  if (first === undefined) return { kind: "none" };
  return others.length === 0
    ? { kind: "found", path: first }
    : { kind: "several", paths: [first, ...others] };
}

/** How many parts two paths share before their names. */
function commonParts(a: string, b: string): number {
  const left = a.split("/").slice(0, -1).reverse();
  const right = b.split("/").slice(0, -1).reverse();
  const apart = left.findIndex((part, at) => part !== right[at]);
  return apart < 0 ? left.length : apart;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A name without its last ending: "council.txt" and "council.ann" are "council". */
function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/u, "");
}
