import { unzipSync } from "fflate";
import * as vscode from "vscode";
import type { GivenFile } from "../../core/interchange/readSet.ts";

/** Larger files hold no annotations that a person made. In bytes. */
const largest = 200_000_000;

/** The files that addresses name, those in folders and zips too. Rejects where one can't be read. */
export async function readFiles(uris: readonly vscode.Uri[]): Promise<readonly GivenFile[]> {
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
    const content = await vscode.workspace.fs.readFile(uri);
    if (!/\.zip$/iu.test(path)) files.push({ path, content });
    else {
      for (const [name, part] of Object.entries(unzipSync(content))) {
        if (!name.endsWith("/")) files.push({ path: name, content: part });
      }
    }
  }
}
