import * as vscode from "vscode";
import { definingMention } from "../core/corpus/definingMention.ts";
import { type NamedEntity, findByName } from "../core/search/findByName.ts";
import type { Library } from "../editor/library.ts";
import { locationsOf } from "../editor/meaning.ts";
import type { Services } from "../editor/services.ts";
import { symbolKind } from "../editor/symbolKind.ts";

/** More than anybody reads; the next letter narrows it. */
const shownSymbols = 200;

/** Go to Symbol in Workspace: entities of all articles by any of their names. */
export function register({ library }: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      await library.prepared();
      if (token.isCancellationRequested) return [];
      return findByName(library.corpus.entities(), query, shownSymbols).flatMap((found) =>
        symbolOf(library, found),
      );
    },
  });
}

/** Is called by the name that was found, since VS Code drops what the query does not fit. */
function symbolOf(
  library: Library,
  { entity, name }: NamedEntity,
): readonly vscode.SymbolInformation[] {
  const { one } = library.categoryWords(entity.category);
  const container = name === entity.name ? (entity.roles[0] ?? one) : entity.name;
  const defining = definingMention(entity);
  return locationsOf(library, defining ? [defining] : []).map(
    (location) =>
      new vscode.SymbolInformation(name, symbolKind(entity.category), container, location),
  );
}
