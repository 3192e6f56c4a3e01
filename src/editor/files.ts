import * as vscode from "vscode";

/** Why a file is no article: said to people as it stands. */
export class UnsuitableFile extends Error {}

/**
 * The text of a file in the encoding that the user's settings give it, without byte order mark;
 * undefined where there is no such file.
 * Rejects with UnsuitableFile where the file is larger than `limit` bytes or holds no text.
 */
export async function readText(uri: vscode.Uri, limit = Infinity): Promise<string | undefined> {
  try {
    if (Number.isFinite(limit)) {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > limit) throw new UnsuitableFile(`is larger than ${formatMegabytes(limit)}`);
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (looksBinary(bytes)) throw new UnsuitableFile("is not a text");
    return (await vscode.workspace.decode(bytes, { uri })).replace(/^\uFEFF/, "");
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

function formatMegabytes(bytes: number): string {
  return `${bytes / 2 ** 20} MB`;
}

/** What an error says, for a sentence that names the file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
