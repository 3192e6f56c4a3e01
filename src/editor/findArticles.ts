import * as vscode from "vscode";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { reasonOf } from "./files.ts";
import { listFolder, mostEntries } from "./listFolder.ts";
import { type SourceRules, sourceOf } from "./sources.ts";
import { counted } from "./wording.ts";

/** The articles of a folder, and what people should know of how they were found. */
export interface FoundArticles {
  readonly uris: readonly vscode.Uri[];
  readonly notice?: Notice;
}

interface Notice {
  readonly text: string;
  readonly severity: "information" | "warning";
}

/** Where the editor's search always finds what there is. */
const searchedSchemes: ReadonlySet<string> = new Set(["file", "vscode-remote"]);

/**
 * How long a search in other folders may take, in milliseconds: where no extension provides one, VS Code
 * waits for an extension that does, without end.
 */
const searchPatience = 4000;

/**
 * Finds a folder's articles by the editor's search. In a folder that an extension provides, as on
 * vscode.dev, that may know of no file; then the folder is listed.
 */
export async function findArticles(
  folder: vscode.WorkspaceFolder,
  rules: SourceRules,
  token: vscode.CancellationToken,
): Promise<FoundArticles> {
  if (searchedSchemes.has(folder.uri.scheme)) {
    return { uris: await searchArticles(folder, rules, token) };
  }
  const found = await soon((search) => searchArticles(folder, rules, search));
  return found.length > 0 ? { uris: found } : listArticles(folder, rules, token);
}

/** Finds a folder's sidecars, as `findArticles` does articles. Rejects where a folder can't be listed. */
export async function findSidecars(
  folder: vscode.WorkspaceFolder,
  rules: SourceRules,
): Promise<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, `**/${sidecarName("*")}`);
  if (searchedSchemes.has(folder.uri.scheme)) return vscode.workspace.findFiles(pattern);
  const found = await soon((token) =>
    vscode.workspace.findFiles(pattern, undefined, undefined, token),
  );
  if (found.length > 0) return found;
  const { files } = await listFolder(folder.uri, {
    isExcluded: (at) => rules.isExcluded(at),
    isStopped: () => false,
    tell: () => undefined,
  });
  return files.filter((file) => sourceOf(file));
}

/** What a search finds within its patience; else nothing. */
async function soon(
  search: (token: vscode.CancellationToken) => Thenable<readonly vscode.Uri[]>,
): Promise<readonly vscode.Uri[]> {
  const ending = new vscode.CancellationTokenSource();
  const found = await Promise.race([
    search(ending.token),
    new Promise<readonly vscode.Uri[]>((resolve) => setTimeout(resolve, searchPatience, [])),
  ]);
  ending.cancel();
  ending.dispose();
  return found;
}

async function searchArticles(
  folder: vscode.WorkspaceFolder,
  rules: SourceRules,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const { include, exclude } = rules.globsOf(folder);
  const searches = include.map((glob) =>
    vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, glob),
      excludingGlob(exclude),
      undefined,
      token,
    ),
  );
  return (await Promise.all(searches)).flat().filter((uri) => rules.isIndexed(uri));
}

async function listArticles(
  { name, uri }: vscode.WorkspaceFolder,
  rules: SourceRules,
  token: vscode.CancellationToken,
): Promise<FoundArticles> {
  try {
    const { files, isWhole, unread, wasStopped } = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: `Dossier: listing “${name}”`,
        cancellable: true,
      },
      (progress, stopped) =>
        listFolder(uri, {
          isExcluded: (at) => rules.isExcluded(at),
          isStopped: () => token.isCancellationRequested || stopped.isCancellationRequested,
          tell: (seen) => progress.report({ message: counted(seen, "file") }),
        }),
    );
    const uris = files.filter((file) => rules.isIndexed(file));
    const [missing] = unread;
    const rest = wasStopped
      ? " That was stopped; “Dossier: Read Articles Again” takes it up."
      : !isWhole
        ? ` It has more than ${mostEntries} files and folders: articles in the rest are read when they are opened.`
        : missing
          ? ` ${counted(unread.length, "folder")} in it could not be listed, first “${missing.path}”.`
          : "";
    const text = `“${name}” can't be searched here; it was listed, with ${counted(uris.length, "article")} in it.${rest}`;
    return { uris, notice: { text, severity: rest ? "warning" : "information" } };
  } catch (error) {
    const text = `“${name}” can't be listed (${reasonOf(error)}): only articles that are open are read.`;
    return { uris: [], notice: { text, severity: "warning" } };
  }
}

/**
 * What the editor's search passes over. It takes one glob and no braces within braces, so those that
 * have braces are left to the rules, which look at every file found.
 */
function excludingGlob(excluded: readonly string[]): string {
  return `{${excluded.filter((glob) => !glob.includes("{")).join(",")}}`;
}
