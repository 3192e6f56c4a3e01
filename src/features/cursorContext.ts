import * as vscode from "vscode";
import { contextKeys } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { mentionAt } from "../editor/target.ts";

/** Tells keys and menus whether the cursor stands in a mention, and in which state that is. */
export function register({ library }: Services): vscode.Disposable {
  let last: string | undefined;
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const source = editor && library.source(editor.document.uri);
    const status =
      source && mentionAt(source, editor.document.offsetAt(editor.selection.active))?.status;
    if (status === last) return;
    last = status;
    void vscode.commands.executeCommand("setContext", contextKeys.mentionAtCursor, status);
  };
  return vscode.Disposable.from(
    library.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
  );
}
