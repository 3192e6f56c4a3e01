import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import { sidecarName, sourceName } from "../core/sidecar/sidecarName.ts";
import type { Terminal } from "./terminal.ts";
import { decode, maximumSize, tooLarge, UnreadableText } from "./text.ts";

const sourceExtensions = new Set([".txt", ".md"]);
const skippedFolders = new Set(["node_modules", ".git"]);

/**
 * The files that paths name: a file itself, whatever its name, and of a folder and the folders in it
 * those that `isWanted`, by name. Each once. A path that is not there is reported.
 */
export async function* findFiles(
  paths: readonly string[],
  isWanted: (name: string) => boolean,
  terminal: Terminal,
): AsyncIterable<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesAt(path, isWanted, terminal)) {
      const key = resolve(file);
      if (!seen.has(key)) yield file.replaceAll(sep, "/");
      seen.add(key);
    }
  }
}

async function* filesAt(
  path: string,
  isWanted: (name: string) => boolean,
  terminal: Terminal,
): AsyncIterable<string> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) yield* filesAt(file, isWanted, terminal);
      } else if (isWanted(entry.name)) yield file;
    }
  } catch (error) {
    terminal.error(`${path}: ${reasonOf(error)}`);
  }
}

/** Whether a file in a folder is one of the documents that people annotate. */
export function isSource(name: string): boolean {
  return sourceExtensions.has(extname(name).toLowerCase()) && !isSidecar(name);
}

export function isSidecar(name: string): boolean {
  return sourceName(basename(name)) !== undefined;
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
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  EISDIR: "this is a folder",
  ELOOP: "this link leads in a circle",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return reasons[code] ?? error.message;
}
