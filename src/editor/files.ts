import * as vscode from "vscode";

/** Why a file is no article: said to people as it stands. */
export class UnsuitableFile extends Error {}

/**
 * The text of an article in the encoding that the user's settings give it, without byte order mark;
 * undefined where there is no such file.
 * Rejects with UnsuitableFile where the file is larger than `limit` bytes or holds no text.
 */
export async function readArticle(uri: vscode.Uri, limit: number): Promise<string | undefined> {
  const size = await orAbsent(vscode.workspace.fs.stat(uri)).then((stat) => stat?.size ?? 0);
  if (size > limit) throw tooLarge(limit);
  const bytes = await orAbsent(vscode.workspace.fs.readFile(uri));
  if (!bytes) return undefined;
  if (looksBinary(bytes)) throw new UnsuitableFile("is not a text");
  return (await vscode.workspace.decode(bytes, { uri })).replace(/^\uFEFF/, "");
}

/**
 * The text of a file in UTF-8, a byte order mark included; undefined where there is no such file.
 * Rejects with UnsuitableFile where it is not in UTF-8.
 */
export async function readUtf8(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await orAbsent(vscode.workspace.fs.readFile(uri));
  if (!bytes) return undefined;
  if (looksBinary(bytes)) throw new UnsuitableFile("is not a text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnsuitableFile("is not in UTF-8");
  }
}

export function tooLarge(limit: number): UnsuitableFile {
  return new UnsuitableFile(`is larger than ${limit / 2 ** 20} MB`);
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
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !utf16 && bytes.subarray(0, 8000).includes(0);
}

/** What an error says, for a sentence that names the file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
