import * as vscode from "vscode";
import type { Mention } from "../core/annotations/mention.ts";
import type { MentionOfSource } from "./decisions.ts";
import type { Library, Source } from "./library.ts";
import { rangeOf } from "./positions.ts";

/** Names a mention in a command's argument, as hovers, trees and lightbulbs pass it. */
export interface MentionArgument {
  readonly source: string;
  readonly mention: string;
}

export function mentionArgument({ source, mention }: MentionOfSource): MentionArgument {
  return { source: source.uri.toString(), mention: mention.id };
}

function isMentionArgument(value: unknown): value is MentionArgument {
  return (
    typeof value === "object" &&
    value !== null &&
    "source" in value &&
    typeof value.source === "string" &&
    "mention" in value &&
    typeof value.mention === "string"
  );
}

/** The innermost mention at an offset, its end included, so that a caret behind a word counts. */
export function mentionAt(source: Source, offset: number): Mention | undefined {
  const around = source.mentionsIn({ start: offset, end: offset });
  const inside = around.filter(({ end }) => offset < end);
  const candidates = inside.length > 0 ? inside : around;
  return candidates.reduce<Mention | undefined>(
    (best, mention) =>
      best && best.end - best.start <= mention.end - mention.start ? best : mention,
    undefined,
  );
}

/** The mention at a position of a document as it is now. */
export async function mentionAtPosition(
  library: Library,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<MentionOfSource | undefined> {
  const source = await library.current(document);
  const mention = source && mentionAt(source, document.offsetAt(position));
  return mention && { source, mention };
}

/** The mention that a command is about: the one in its argument, or else the one under the cursor. */
export async function targetOf(
  library: Library,
  argument: unknown,
): Promise<MentionOfSource | undefined> {
  if (isMentionArgument(argument)) {
    const source = library.source(vscode.Uri.parse(argument.source));
    const mention = source?.mentions.find(({ id }) => id === argument.mention);
    return source && mention && { source, mention };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && mentionAtPosition(library, editor.document, editor.selection.active);
}

/**
 * The mentions that a command is about: those of the rows that are selected in a tree, else as `targetOf`
 * finds one.
 * @param selected the second argument that a tree's menu gives: all selected rows
 */
export async function targetsOf(
  library: Library,
  argument: unknown,
  selected: unknown,
): Promise<readonly MentionOfSource[]> {
  const rows: readonly unknown[] = Array.isArray(selected)
    ? selected.filter(isMentionArgument)
    : [];
  const found = await Promise.all(
    (rows.length > 0 ? rows : [argument]).map((row) => targetOf(library, row)),
  );
  return found.filter((target) => target !== undefined);
}

/** What a command says that found none. */
export const noMention = "there is no mention here. Put the cursor into highlighted words first.";

/** Opens a mention's article with the cursor on it, and gives the editor. */
export async function showMention(
  { source, mention }: MentionOfSource,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const { start } = rangeOf(source.snapshot, mention);
  const selection = new vscode.Range(start, start);
  return vscode.window.showTextDocument(source.uri, { ...options, selection });
}
