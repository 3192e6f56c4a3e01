import { createReadStream, rmSync } from "node:fs";
import { appendFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { compare } from "../core/corpus/order.ts";
import type { Piece } from "../core/interchange/format.ts";
import { UsageError } from "./command.ts";
import { slashed } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** Where an export goes. Nothing is there under its name before all of it is. */
export interface Output {
  add(piece: Piece): Promise<void>;
  /** Puts all that was added in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** @param to a file, a zip, or a folder: one that is there, or whose name ends with a slash; undefined for standard output */
export async function outputTo(to: string | undefined, terminal: Terminal): Promise<Output> {
  if (to === undefined || to === "-") return standardOutput(terminal);
  const isFolder = /[/\\]$/u.test(to) || (await isThereAsFolder(to));
  if (isFolder) return folderOutput(to.replace(/[/\\]+$/u, ""));
  return /\.zip$/iu.test(to) ? zipOutput(to) : fileOutput(to);
}

async function isThereAsFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Takes the pieces of one file only. Throws UsageError. */
function oneFile(): (piece: Piece) => void {
  let first: string | undefined;
  return ({ path }) => {
    first ??= path;
    if (path === first) return;
    throw new UsageError(`this format writes several files: name a folder, --to NAME/, or a zip`);
  };
}

function standardOutput(terminal: Terminal): Output {
  const check = oneFile();
  return {
    add: async (piece) => {
      check(piece);
      await terminal.write(piece.content);
    },
    finish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** The exit code of a command that a person stopped, as shells have it. */
const stopped = 130;

/** A name beside a file's that nothing else has. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
}

/** Takes what is not finished away when a person stops the command. */
function untilStopped(partial: string): () => void {
  const stop = (): void => {
    rmSync(partial, { recursive: true, force: true });
    process.exit(stopped);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return () => process.off("SIGINT", stop).off("SIGTERM", stop);
}

async function fileOutput(to: string): Promise<Output> {
  const check = oneFile();
  const partial = besides(to);
  await mkdir(dirname(to), { recursive: true });
  const file = await open(partial, "w");
  const forget = untilStopped(partial);
  return {
    add: async (piece) => {
      check(piece);
      await file.appendFile(piece.content);
    },
    finish: async () => {
      await file.datasync();
      await file.close();
      await rename(partial, to);
      forget();
    },
    discard: async () => {
      await file.close();
      await rm(partial, { force: true });
      forget();
    },
  };
}

function folderOutput(to: string): Promise<Output> {
  return staged(to, async (files) => {
    if (await isThereAsFolder(to)) await moveInto(files, to);
    else await rename(files, to);
  });
}

/** The pieces of several files may take turns, which they can't in a zip: they lie in a folder first. */
function zipOutput(to: string): Promise<Output> {
  return staged(to, async (files) => {
    const partial = `${files}.zip`;
    const forget = untilStopped(partial);
    try {
      await zipFolder(files, partial);
      await rename(partial, to);
    } finally {
      await rm(partial, { force: true });
      forget();
    }
  });
}

/** Gathers files in a folder beside where they are to go. */
async function staged(to: string, put: (files: string) => Promise<void>): Promise<Output> {
  const partial = besides(to);
  await mkdir(partial, { recursive: true });
  const forget = untilStopped(partial);
  const made = new Set<string>();
  const discard = async (): Promise<void> => {
    await rm(partial, { recursive: true, force: true });
    forget();
  };
  return {
    add: async ({ path, content }) => {
      const folder = dirname(path);
      if (!made.has(folder)) await mkdir(join(partial, folder), { recursive: true });
      made.add(folder);
      await appendFile(join(partial, path), content);
    },
    finish: async () => {
      await put(partial);
      await discard();
    },
    discard,
  };
}

/** Moves files over those of the same names; others in the folder stay. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target, { recursive: true });
      await moveInto(source, target);
    } else {
      await rename(source, target);
    }
  }
}

async function zipFolder(folder: string, zipFile: string): Promise<void> {
  const output = await open(zipFile, "w");
  try {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    const flush = async (): Promise<void> => {
      for (const chunk of chunks.splice(0)) await output.appendFile(chunk);
    };
    for await (const path of filesBelow(folder)) {
      const entry = new ZipDeflate(slashed(path));
      // The same files make the same zip: the first moment that zips can tell of.
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      for await (const chunk of createReadStream(join(folder, path))) {
        entry.push(chunk as Uint8Array);
        await flush();
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
    await flush();
  } finally {
    await output.close();
  }
}

async function* filesBelow(folder: string, within = ""): AsyncIterable<string> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = join(within, entry.name);
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield path;
  }
}
