import * as vscode from "vscode";
import type { MentionStatus } from "../core/annotations/mention.ts";
import { ContextKey } from "../editor/contextKey.ts";
import { contextKeys } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { mentionAt } from "../editor/target.ts";

/** Tells keys and menus whether the editor shows an article, and what the cursor stands in. */
export function register(services: Services): vscode.Disposable {
  const article = new ContextKey(contextKeys.article);
  const mention = new ContextKey(contextKeys.mentionAtCursor);
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isArticle = editor !== undefined && services.rules.isSource(editor.document);
    article.set(isArticle);
    mention.set(isArticle ? statusAtCursor(services, editor) : undefined);
  };
  update();
  return vscode.Disposable.from(
    services.library.onDidChange(update),
    services.library.onDidFollow(update),
    services.rules.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
  );
}

function statusAtCursor(
  { library }: Services,
  { document, selection }: vscode.TextEditor,
): MentionStatus | undefined {
  const source = library.source(document.uri);
  return source && mentionAt(source, document.offsetAt(selection.active))?.status;
}
