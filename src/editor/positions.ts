import * as vscode from "vscode";
import type { TextSnapshot } from "../core/text/snapshot.ts";
import type { Span } from "../core/text/span.ts";

/** The editor's range of a span (UTF-16 code units in both). */
export function rangeOf(snapshot: TextSnapshot, span: Span): vscode.Range {
  return new vscode.Range(positionOf(snapshot, span.start), positionOf(snapshot, span.end));
}

function positionOf(snapshot: TextSnapshot, offset: number): vscode.Position {
  const { line, column } = snapshot.lines.at(offset);
  return new vscode.Position(line, column);
}

/** The line of a text that a span starts in, without its indent, and where in it the span stands. */
export function lineAround(snapshot: TextSnapshot, span: Span): { text: string; match: Span } {
  const { text: all, lines } = snapshot;
  const { line, column } = lines.at(span.start);
  const end = line + 1 < lines.count ? lines.startOf(line + 1) : all.length;
  const whole = all.slice(span.start - column, end);
  const text = whole.trim();
  const indent = whole.length - whole.trimStart().length;
  const from = column - indent;
  return { text, match: { start: from, end: Math.min(text.length, from + span.end - span.start) } };
}
