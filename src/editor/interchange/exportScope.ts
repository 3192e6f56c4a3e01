import * as vscode from "vscode";
import { entityTarget, entityTargets } from "../entityTarget.ts";
import type { Library, Source } from "../library.ts";
import { relativePath } from "../relativePath.ts";

/** Articles that are exported, and the entities where only their mentions are. */
export interface ExportScope {
  readonly label: string;
  readonly sources: readonly Source[];
  readonly entities?: readonly string[];
  /** Where only mentions of one category are. */
  readonly category?: string;
  /** The files and folders that the articles are in; absent for all that there are. */
  readonly files?: readonly vscode.Uri[];
}

/** The globs by which a saved export finds an export's files and folders again; none for all articles. */
export function globsOf(
  library: Library,
  folder: vscode.WorkspaceFolder,
  { files = [] }: ExportScope,
): readonly string[] {
  return files.map((uri) => {
    const path = relativePath(folder, uri).replaceAll(/[\\*?[\]{}()!+@|]/gu, "\\$&");
    if (library.source(uri)) return path;
    return path === "" ? "**" : `${path}/**`;
  });
}

/** What the rows that a command was called on name; undefined where it was called on none. */
export async function scopeOfArguments(
  library: Library,
  argument: unknown,
  selected: unknown,
): Promise<ExportScope | undefined> {
  const uris = urisOf(argument, selected);
  if (uris.length > 0) return scopeOfFiles(library, uris);
  if (typeof argument !== "object" || argument === null) return undefined;
  const all = [...library.sources];
  const entities = await entityTargets(library, argument, selected);
  const [entity] = entities;
  if (entity) {
    const label = entities.length === 1 ? entity.name : `${entities.length} entities`;
    return { label, sources: all, entities: entities.map(({ key }) => key) };
  }
  if (!("category" in argument) || typeof argument.category !== "string") return undefined;
  const { category } = argument;
  return { label: library.categoryWords(category).many, sources: all, category };
}

/** The files and folders that a command of the Explorer was called on. */
export function urisOf(argument: unknown, selected: unknown): readonly vscode.Uri[] {
  const all: readonly unknown[] = Array.isArray(selected) ? selected : [argument];
  return all.filter((one) => one instanceof vscode.Uri);
}

/** Asks for a scope, the narrowest first. */
export async function askScope(
  library: Library,
  title: string,
  others: readonly vscode.QuickPickItem[],
): Promise<ExportScope | vscode.QuickPickItem | undefined> {
  const scopes = await scopesAtCursor(library);
  const items = scopes.map((scope) => ({ ...scope, description: articles(scope.sources.length) }));
  return vscode.window.showQuickPick<ExportScope | vscode.QuickPickItem>(
    [...items, ...others] as never,
    { title, placeHolder: "What to export" },
  );
}

async function scopesAtCursor(library: Library): Promise<readonly ExportScope[]> {
  const all = [...library.sources];
  const editor = vscode.window.activeTextEditor;
  const source = editor && library.source(editor.document.uri);
  const everything = { label: "All articles", sources: all };
  if (!source) return [everything];
  const entity = await entityTarget(library, undefined);
  const folder = vscode.Uri.joinPath(source.uri, "..");
  return [
    { label: "This article", sources: [source], files: [source.uri] },
    ...(entity
      ? [{ label: `All mentions of ${entity.name}`, sources: all, entities: [entity.key] }]
      : []),
    ...scopeOfFolder(library, folder),
    everything,
  ];
}

function scopeOfFolder(library: Library, folder: vscode.Uri): readonly ExportScope[] {
  const label = `The folder ${folder.path.split("/").at(-1) ?? ""}`;
  return [{ ...scopeOfFiles(library, [folder]), label }];
}

function scopeOfFiles(library: Library, uris: readonly vscode.Uri[]): ExportScope {
  const isIn = ({ uri }: Source): boolean =>
    uris.some(
      (one) =>
        one.toString() === uri.toString() ||
        (one.authority === uri.authority &&
          uri.path.startsWith(`${one.path.replace(/\/$/u, "")}/`)),
    );
  const names = uris.map(({ path }) => path.split("/").at(-1) ?? "");
  const label = names.length === 1 ? (names[0] ?? "") : `${names.length} files`;
  return { label, sources: [...library.sources].filter(isIn), files: uris };
}

function articles(count: number): string {
  return count === 1 ? "1 article" : `${count.toLocaleString("en-GB")} articles`;
}
