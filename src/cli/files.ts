import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { sidecarName, sourceName } from "../core/sidecar/sidecarName.ts";
import type { Terminal } from "./terminal.ts";
import { decode, maximumSize, tooLarge, UnreadableText } from "./text.ts";

const sourceExtensions = new Set([".txt", ".md"]);
const skippedFolders = new Set(["node_modules", ".git"]);

/** Whether a file that was found in a folder is wanted, by its path. */
export type IsWanted = (path: string) => boolean;

/**
 * The files that paths name: a file itself, whatever its name; of a folder and the folders in it those that
 * are wanted; of a glob ("news/*.txt") those that fit. Each once. A path that is not there is reported.
 */
export async function* findFiles(
  paths: readonly string[],
  isWanted: IsWanted,
  terminal: Terminal,
): AsyncIterable<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesAt(path, isWanted, terminal)) {
      const key = resolve(file);
      if (!seen.has(key)) yield slashed(file);
      seen.add(key);
    }
  }
}

async function* filesAt(
  path: string,
  isWanted: IsWanted,
  terminal: Terminal,
): AsyncIterable<string> {
  try {
    const glob = (await exists(path)) ? undefined : picomatch.scan(slashed(path));
    if (glob?.isGlob) yield* filesOf(path, glob.base, terminal);
    else if ((await stat(path)).isDirectory()) yield* filesIn(path, isWanted, terminal);
    else yield path;
  } catch (error) {
    terminal.error(`${path}: ${reasonOf(error)}`);
  }
}

/** The files that a glob means: all of them, as shells see it. */
async function* filesOf(glob: string, base: string, terminal: Terminal): AsyncIterable<string> {
  const fits = picomatch(slashed(glob).replace(/^\.\//u, ""), { dot: false });
  let isEmpty = true;
  for await (const file of filesIn(
    base === "" ? "." : base,
    (path) => fits(slashed(path)),
    terminal,
  )) {
    isEmpty = false;
    yield file;
  }
  if (isEmpty) terminal.error(`${glob}: no file fits`);
}

async function* filesIn(
  folder: string,
  isWanted: IsWanted,
  terminal: Terminal,
): AsyncIterable<string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) yield* filesIn(file, isWanted, terminal);
      } else if (isWanted(file)) yield file;
    }
  } catch (error) {
    terminal.error(`${folder}: ${reasonOf(error)}`);
  }
}

/** A path as globs and records have it. */
export function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}

/** A file's path from a folder, with slashes. */
export function pathFrom(folder: string, file: string): string {
  return slashed(relative(folder, resolve(file)));
}

/** Whether a file in a folder is one of the documents that people annotate. */
export function isSource(path: string): boolean {
  return sourceExtensions.has(extname(path).toLowerCase()) && !isSidecar(path);
}

export function isSidecar(path: string): boolean {
  return sourceName(basename(path)) !== undefined;
}

/** A file's text, or undefined when it cannot be read, which is reported. */
export async function readText(path: string, terminal: Terminal): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > maximumSize) throw new UnreadableText(tooLarge);
    return decode(await readFile(path));
  } catch (error) {
    terminal.error(`${path}: ${reasonOf(error)}`);
    return undefined;
  }
}

/** The text of a source's sidecar; undefined where there is none, or where it cannot be read. */
export async function readSidecarText(
  source: string,
  terminal: Terminal,
): Promise<string | undefined> {
  return (await exists(sidecarName(source))) ? readText(sidecarName(source), terminal) : undefined;
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not permitted",
  EPERM: "it is not permitted",
  EISDIR: "this is a folder",
  ENOTDIR: "this is no folder",
  ENOSPC: "there is no space left",
  EROFS: "nothing can be written there",
  ELOOP: "this link leads in a circle",
};

/** Why something could not be done with a file, in words that follow its name. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return reasons[code] ?? error.message;
}
