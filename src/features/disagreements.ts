import * as vscode from "vscode";
import { amountDisagreements } from "../core/crossReferences/amountDisagreements.ts";
import type { OccurrenceIndex } from "../core/crossReferences/occurrenceIndex.ts";
import { ratingDisagreements } from "../core/crossReferences/ratingDisagreements.ts";
import { type Statement, statementsIn } from "../core/crossReferences/statements.ts";
import { headed } from "../editor/crossReferenceRows/context.ts";
import {
  amountDisagreementRows,
  ratingDisagreementRows,
} from "../editor/crossReferenceRows/disagreementRows.ts";
import { commands, views } from "../editor/manifest.ts";
import { pacer } from "../editor/pacer.ts";
import type { Services } from "../editor/services.ts";
import { Throttled } from "../editor/throttled.ts";
import type { LazyRow } from "../editor/tree/lazyRow.ts";
import { LazyTree } from "../editor/tree/lazyTree.ts";

/** While articles are read, the view is made anew so often at most, in milliseconds. */
const refreshPause = 2000;

/** The view of what articles say differently: grades of one body in one year, and sums. */
export function register({ library, crossReferences }: Services): vscode.Disposable {
  const tree = new LazyTree(async () => {
    const index = await crossReferences.settled();
    const ratings = ratingDisagreements(index);
    const amounts = await amountDisagreements(index, await allStatements(index), pacer());
    const count = ratings.length + amounts.length;
    view.description = count === 0 ? "" : String(count);
    view.message = count === 0 ? "No ratings or sums were found that disagree." : "";
    const context = { library, index, sort: "count" } as const;
    return [
      ...headed("Ratings", "star-half", ratingDisagreementRows(context, ratings), {
        one: "disagreement",
        isOpen: true,
      }),
      ...headed("Sums", "symbol-numeric", amountDisagreementRows(context, amounts), {
        one: "disagreement",
        isOpen: true,
      }),
    ];
  });
  const view = vscode.window.createTreeView<LazyRow>(views.disagreements, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const changed = new Throttled(() => tree.refresh(), refreshPause);
  return vscode.Disposable.from(
    tree,
    view,
    changed,
    library.onDidChange(() => {
      if (view.visible) changed.ask();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) changed.ask();
    }),
    vscode.commands.registerCommand(commands.showDisagreements, () =>
      vscode.commands.executeCommand(`${views.disagreements}.focus`),
    ),
  );
}

async function allStatements(index: OccurrenceIndex): Promise<readonly Statement[]> {
  const breathe = pacer();
  const all: Statement[] = [];
  for (const source of index.sources) {
    await breathe();
    all.push(...statementsIn(index, source));
  }
  return all;
}
