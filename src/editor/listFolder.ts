import * as vscode from "vscode";
import { pacer } from "./pacer.ts";

/** So many files and folders are listed at most: each folder may be a question to a server. */
export const mostEntries = 50_000;

/** What is in a folder, at any depth. */
interface Listing {
  readonly files: readonly vscode.Uri[];
  /** Whether there was no more than `mostEntries`. */
  readonly isWhole: boolean;
  readonly wasStopped: boolean;
  /** The folders within it that could not be listed. */
  readonly unread: readonly vscode.Uri[];
}

interface Listener {
  /** Whether a folder is passed over. */
  readonly isExcluded: (folder: vscode.Uri) => boolean;
  readonly isStopped: () => boolean;
  /** Is told how many files were found so far, after each folder. */
  readonly tell: (files: number) => void;
}

/**
 * Lists a folder, depth first and in order of names. Links to folders are not followed: they may lead round.
 * Rejects where the folder itself can't be listed; where it was stopped, gives what it has.
 */
export async function listFolder(
  root: vscode.Uri,
  { isExcluded, isStopped, tell }: Listener,
): Promise<Listing> {
  const files: vscode.Uri[] = [];
  const unread: vscode.Uri[] = [];
  const folders = [root];
  let seen = 0;
  const breathe = pacer();
  for (let at = folders.pop(); at; at = folders.pop()) {
    if (isStopped()) return { files, isWhole: false, wasStopped: true, unread };
    const within: vscode.Uri[] = [];
    for (const [name, type] of await entriesOf(at, root, unread)) {
      await breathe();
      if (++seen > mostEntries) return { files, isWhole: false, wasStopped: false, unread };
      const uri = vscode.Uri.joinPath(at, name);
      if ((type & vscode.FileType.File) !== 0) files.push(uri);
      else if (type === vscode.FileType.Directory && !isExcluded(uri)) within.push(uri);
    }
    folders.push(...within.reverse());
    tell(files.length);
  }
  return { files, isWhole: true, wasStopped: false, unread };
}

async function entriesOf(
  folder: vscode.Uri,
  root: vscode.Uri,
  unread: vscode.Uri[],
): Promise<readonly [string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    if (folder === root) throw error;
    unread.push(folder);
    return [];
  }
}
