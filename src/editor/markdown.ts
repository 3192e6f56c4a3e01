import * as vscode from "vscode";

/** Puts a text of the article's in as it is, never as markup. VS Code's own escaping forbids line breaks. */
export function appendPlain(markdown: vscode.MarkdownString, text: string): vscode.MarkdownString {
  const escaped = new vscode.MarkdownString("", true).appendText(text).value;
  return markdown.appendMarkdown(escaped.replaceAll("&nbsp;", " "));
}

/** A paragraph of its own; nothing where there is nothing to say. */
export function appendLine(
  text: vscode.MarkdownString,
  label: string,
  value: string | undefined,
): void {
  if (value) appendPlain(text.appendMarkdown(label), value).appendMarkdown("\n\n");
}
