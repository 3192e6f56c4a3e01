import * as vscode from "vscode";
import type { TextPlace } from "../webview/protocol/textPlace.ts";
import type { SpanOfSource } from "./decisions.ts";
import type { Library } from "./library.ts";
import { say } from "./messages.ts";
import { columnBeside } from "./panels.ts";
import { rangeOf } from "./positions.ts";

/** The words that a panel's page names; undefined where they are no longer there. */
export function placeInLibrary(
  library: Library,
  { source: address, match, start, end }: TextPlace,
): SpanOfSource | undefined {
  const source = library.source(vscode.Uri.parse(address));
  const span = { start, end };
  return source && wordsOf({ source, span }) === match ? { source, span } : undefined;
}

/** The words of a span, any white space in them as one space. */
export function wordsOf({ source, span }: SpanOfSource): string {
  return source.snapshot.slice(span).replace(/\s+/gu, " ");
}

/** Goes to words that a panel's page names, in a group beside the panel. */
export async function openPlace(
  library: Library,
  panel: vscode.WebviewPanel,
  { place, stay }: { readonly place: TextPlace; readonly stay: boolean },
): Promise<void> {
  const found = placeInLibrary(library, place);
  if (!found) {
    say("this place changed a moment ago. Look at it again.");
    return;
  }
  const { source, span } = found;
  await vscode.window.showTextDocument(source.uri, {
    selection: rangeOf(source.snapshot, span),
    viewColumn: columnBeside(panel),
    preserveFocus: stay,
  });
}
