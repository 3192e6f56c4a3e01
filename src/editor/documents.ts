import * as vscode from "vscode";

/**
 * The document that a person has open at an address, or has changed and not saved. VS Code holds
 * documents for minutes after their last tab was closed: those count no more than the file.
 */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  const document = vscode.workspace.textDocuments.find((held) => held.uri.toString() === key);
  if (!document) return undefined;
  const hasTab = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some((tab) => tabUris(tab).some((shown) => shown.toString() === key));
  return hasTab || document.isDirty || document.isUntitled ? document : undefined;
}

/** The addresses of the documents that a tab shows: two for a comparison, none for what is no text. */
export function tabUris({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  if (input instanceof vscode.TabInputTextDiff) return [input.original, input.modified];
  return [];
}
