import * as vscode from "vscode";
import { isKeptAsOrphan } from "../core/anchor/anchorState.ts";
import { compare } from "../core/corpus/order.ts";
import type { Library } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { sidecarOf, sourceOf } from "../editor/sources.ts";

/** A row of a sidecar. */
interface Row {
  readonly source: vscode.Uri;
  /** Zero-based, in the sidecar. */
  readonly line: number;
}

/**
 * Next and previous annotation that lost its place. There is nothing of it in the article to go to, so the
 * walk goes to its row in the sidecar, where the lightbulb offers what to do.
 */
export function register({ library, turns }: Services): vscode.Disposable {
  const walk = (direction: 1 | -1) => (): Promise<void> => turns.take(() => go(library, direction));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.nextOrphan, walk(1)),
    vscode.commands.registerCommand(commands.previousOrphan, walk(-1)),
  );
}

async function go(library: Library, direction: 1 | -1): Promise<void> {
  const rows = orphans(library);
  const here = place();
  const ahead = here
    ? rows.filter((row) => compareRows(row, here) * direction > 0)
    : direction === 1
      ? rows
      : [];
  const row = (ahead.length > 0 ? ahead : rows).at(direction === 1 ? 0 : -1);
  if (!row) {
    say("no annotation has lost its place.");
    return;
  }
  if (here && compareRows(row, here) === 0) say("this is the only annotation that lost its place.");
  else if (ahead.length === 0) {
    say(`Round to the ${direction === 1 ? "first" : "last"} annotation that lost its place.`);
  }
  await vscode.window.showTextDocument(sidecarOf(row.source), {
    selection: new vscode.Range(row.line, 0, row.line, 0),
  });
}

/** Those that nobody has said are to stay so, by article, then as in the sidecar. */
function orphans({ sources }: Library): readonly Row[] {
  return [...sources]
    .flatMap(({ uri, sidecar, placement }) =>
      placement.unplaced
        .filter(({ annotation }) => !isKeptAsOrphan(annotation))
        .map(({ annotation }) => ({ source: uri, line: sidecar?.lines.get(annotation.id) ?? 0 })),
    )
    .sort(compareRows);
}

/** Where the person is: at a row of a sidecar, or before all rows of an article's. */
function place(): Row | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const source = sourceOf(uri);
  return source ? { source, line: editor.selection.active.line } : { source: uri, line: -1 };
}

function compareRows(a: Row, b: Row): number {
  return compare(a.source.toString(), b.source.toString()) || a.line - b.line;
}
