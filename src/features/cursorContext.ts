import * as vscode from "vscode";
import type { MentionStatus } from "../core/annotations/mention.ts";
import { contextKeys } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { mentionAt } from "../editor/target.ts";

/** Tells keys and menus whether the cursor stands in a mention, and in which state that is. */
export function register(services: Services): vscode.Disposable {
  let last: MentionStatus | undefined;
  const update = (): void => {
    const status = statusAtCursor(services);
    if (status === last) return;
    last = status;
    void vscode.commands.executeCommand("setContext", contextKeys.mentionAtCursor, status);
  };
  return vscode.Disposable.from(
    services.library.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
  );
}

function statusAtCursor({ library, rules }: Services): MentionStatus | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !rules.isSource(editor.document)) return undefined;
  const source = library.source(editor.document.uri);
  const offset = editor.document.offsetAt(editor.selection.active);
  return source && mentionAt(source, offset)?.status;
}
