import * as vscode from "vscode";
import { onceForFolder } from "./onceForFolder.ts";

/** Why a file is no article: said to people as it stands. */
export class UnsuitableFile extends Error {}

/**
 * The bytes of a file; undefined where there is no such file.
 * Rejects where it can't be read, with UnsuitableFile where it is larger than `limit` bytes.
 */
export type ReadFile = (uri: vscode.Uri, limit?: number) => Promise<Uint8Array | undefined>;

/** By VS Code's file systems: each step is a question to another process. */
export const readByEditor: ReadFile = async (uri, limit = Infinity) => {
  if (limit < Infinity) {
    const size = await orAbsent(vscode.workspace.fs.stat(uri)).then((stat) => stat?.size ?? 0);
    if (size > limit) throw tooLarge(limit);
  }
  return orAbsent(vscode.workspace.fs.readFile(uri));
};

/**
 * The text of an article in the encoding that the user's settings give it, without byte order mark;
 * undefined where there is no such file.
 * Rejects with UnsuitableFile where the file is larger than `limit` bytes or holds no text.
 */
export async function readArticle(
  uri: vscode.Uri,
  limit: number,
  readFile: ReadFile,
): Promise<string | undefined> {
  const bytes = await readFile(uri, limit);
  if (!bytes) return undefined;
  if (looksBinary(bytes)) throw new UnsuitableFile("is not a text");
  return decodeArticle(uri, bytes);
}

/** The text of an article's bytes, as `readArticle` gives it. */
export async function decodeArticle(uri: vscode.Uri, bytes: Uint8Array): Promise<string> {
  if (isUtf8(uri) && !saysUtf16(bytes)) return new TextDecoder().decode(bytes);
  return (await vscode.workspace.decode(bytes, { uri })).replace(/^\uFEFF/, "");
}

/** Whether the settings have all files of a folder in UTF-8: then nobody has to be asked for each. */
const isUtf8 = onceForFolder((folder) => {
  const files = vscode.workspace.getConfiguration("files", folder);
  const isOfLanguage = ["encoding", "autoGuessEncoding"].some(
    (path) => (files.inspect(path)?.languageIds?.length ?? 0) > 0,
  );
  return files.get("encoding") === "utf8" && !files.get("autoGuessEncoding") && !isOfLanguage;
});

/**
 * The text of a file in UTF-8, a byte order mark included; undefined where there is no such file.
 * Rejects with UnsuitableFile where it is not in UTF-8.
 */
export async function readUtf8(
  uri: vscode.Uri,
  readFile: ReadFile = readByEditor,
): Promise<string | undefined> {
  const bytes = await readFile(uri);
  if (!bytes) return undefined;
  if (looksBinary(bytes)) throw new UnsuitableFile("is not a text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnsuitableFile("is not in UTF-8");
  }
}

/**
 * Puts a text in the place of a file's, or creates the file, unless it does not hold what is expected
 * (undefined: there is no file). Gives false then, and does nothing. Rejects where it can't be written to.
 */
export type ReplaceFile = (
  uri: vscode.Uri,
  expected: string | undefined,
  text: string,
) => Promise<boolean>;

/** As well as VS Code's file systems can: what others write at the same moment may be lost. */
export const replaceInPlace: ReplaceFile = async (uri, expected, text) => {
  if ((await readUtf8(uri)) !== expected) return false;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return true;
};

export function tooLarge(limit: number): UnsuitableFile {
  return new UnsuitableFile(`is larger than ${limit / 2 ** 20} MB`);
}

/** Whether there is a file or folder. Rejects where that can't be found out. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await orAbsent(vscode.workspace.fs.stat(uri))) !== undefined;
}

/** Tells one version of a file from another by its size and time. */
export async function versionOf(uri: vscode.Uri): Promise<string> {
  const { size, mtime } = await vscode.workspace.fs.stat(uri);
  return `${size} ${mtime}`;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const stat = await orAbsent(vscode.workspace.fs.stat(uri));
  return ((stat?.type ?? 0) & vscode.FileType.Directory) !== 0;
}

async function orAbsent<Result>(reading: Thenable<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
}

/** A NUL byte near the start, the sign git goes by; UTF-16 is full of them but says so in front. */
function looksBinary(bytes: Uint8Array): boolean {
  return !saysUtf16(bytes) && bytes.subarray(0, 8000).includes(0);
}

function saysUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What an error says, for a sentence that names the file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
