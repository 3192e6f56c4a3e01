import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { GoldRow } from "../fixtures/gold.ts";

/** How far above the file with the rows, and how far below each of those folders, texts are looked for. */
const reach = 2;

/**
 * Finds the folder that the `file` of rows counts from, by a row whose text stands where it says:
 * the nearest first, so that `gold/news.jsonl` finds `gold/`, then `gold/news/`, then `articles/` beside `gold/`.
 * Throws where there is none.
 */
export function textsBeside(file: string, row: GoldRow): string {
  let base = path.dirname(path.resolve(file));
  for (let above = 0; above <= reach; above++) {
    const folder = foldersBelow(base).find((candidate) => holds(candidate, row));
    if (folder) return folder;
    base = path.dirname(base);
  }
  throw new Error(
    `${file}: no folder near it holds “${row.file}” as it was annotated; name the folder with --texts`,
  );
}

function holds(folder: string, { file, start, end, text }: GoldRow): boolean {
  const article = path.join(folder, file);
  return existsSync(article) && readFileSync(article, "utf8").slice(start, end) === text;
}

/** The folder and those in it, the nearest first; none that are hidden or hold packages. */
function foldersBelow(base: string): readonly string[] {
  const levels = [[base]];
  for (let below = 0; below < reach; below++) {
    levels.push((levels.at(-1) ?? []).flatMap(foldersIn));
  }
  return levels.flat();
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
      .map(({ name }) => path.join(folder, name))
      .toSorted();
  } catch {
    return []; // One that may not be read holds none of ours.
  }
}
