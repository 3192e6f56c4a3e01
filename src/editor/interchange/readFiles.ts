import * as vscode from "vscode";
import type { GivenFile } from "../../core/interchange/readSet.ts";
import type { Interchange } from "../services.ts";

/** Larger files hold no annotations that a person made. In bytes. */
const largest = 200_000_000;

/** The files that addresses name, those in folders and zips too. Rejects where one can't be read. */
export async function readFiles(
  uris: readonly vscode.Uri[],
  unzipped: Interchange["unzipped"],
): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const { path, content } of await filesAt(uris)) {
    files.push(...(/\.zip$/iu.test(path) ? unzipped(content) : [{ path, content }]));
  }
  return files;
}

async function filesAt(uris: readonly vscode.Uri[]): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const uri of uris) await readInto(files, uri, uri.path.slice(uri.path.lastIndexOf("/") + 1));
  return files;
}

async function readInto(files: GivenFile[], uri: vscode.Uri, path: string): Promise<void> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) !== 0) {
    for (const [name] of await vscode.workspace.fs.readDirectory(uri)) {
      const isSkipped = name === "node_modules" || name === ".git";
      if (!isSkipped) await readInto(files, vscode.Uri.joinPath(uri, name), `${path}/${name}`);
    }
  } else if (size <= largest) {
    files.push({ path, content: await vscode.workspace.fs.readFile(uri) });
  }
}
