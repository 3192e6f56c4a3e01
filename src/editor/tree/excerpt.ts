import * as vscode from "vscode";
import type { Span } from "../../core/text/span.ts";
import type { Source } from "../library.ts";
import { rangeOf } from "../positions.ts";

/** What a row does that leads to a place. */
export function opening({ uri, snapshot }: Source, { start }: Span): vscode.Command {
  const selection = rangeOf(snapshot, { start, end: start });
  return { title: "Go to mention", command: "vscode.open", arguments: [uri, { selection }] };
}

/** Characters of the line shown before the mention, fewer behind a long lead: a tree is narrow and the mention must be seen. */
const charactersBefore = 12;
const charactersBehindLead = 6;
const longLead = 6;
const charactersAfter = 80;

/** The words around a match, which stands out, after a lead of its own. */
export function excerpt(lead: string, text: string, match: Span): vscode.TreeItemLabel {
  const room = lead.length > longLead ? charactersBehindLead : charactersBefore;
  const wordStart = text.lastIndexOf(" ", Math.max(0, match.start - room)) + 1;
  const from = match.start <= room ? 0 : wordStart;
  const before = from > 0 ? `${lead}…` : lead;
  const shift = before.length - from;
  return {
    label: before + text.slice(from, match.end + charactersAfter),
    highlights: [[match.start + shift, match.end + shift]],
  };
}
