import type * as vscode from "vscode";
import type { Span } from "../core/text/span.ts";
import { snapToWords, trimmed } from "../core/text/wordSpans.ts";
import { readSetting } from "./settings.ts";

/** What a selection of a document means: whole words, unless the setting says otherwise. */
export function selectedSpan(
  document: vscode.TextDocument,
  selection: vscode.Selection,
  text: string,
): Span {
  const span = {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  };
  const snaps = selection.isEmpty || readSetting("snapToWords", document);
  return snaps ? snapToWords(text, span) : trimmed(text, span);
}
