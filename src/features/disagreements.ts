import * as vscode from "vscode";
import { compare } from "../core/corpus/order.ts";
import { amountDisagreements } from "../core/crossReferences/amountDisagreements.ts";
import type { OccurrenceIndex } from "../core/crossReferences/occurrenceIndex.ts";
import { ratingDisagreements } from "../core/crossReferences/ratingDisagreements.ts";
import { allRatings } from "../core/crossReferences/ratings.ts";
import { type Statement, statementsIn } from "../core/crossReferences/statements.ts";
import { headed } from "../editor/crossReferenceRows/context.ts";
import {
  amountDisagreementRows,
  ratingDisagreementRows,
} from "../editor/crossReferenceRows/disagreementRows.ts";
import { commands, views } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { Throttled } from "../editor/throttled.ts";
import type { LazyRow } from "../editor/tree/lazyRow.ts";
import { LazyTree } from "../editor/tree/lazyTree.ts";

/** While articles are read, the view is made anew so often at most, in milliseconds. */
const refreshPause = 2000;

/** The view of what articles say differently: grades of one body in one year, and sums. */
export function register({ library, crossReferences, trees }: Services): vscode.Disposable {
  const tree = new LazyTree(async (breathe) => {
    const index = await crossReferences.settled();
    const ratings = await ratingDisagreements(index, await allRatings(index, breathe), breathe);
    const statements = await allStatements(index, breathe);
    const amounts = await amountDisagreements(index, statements, breathe);
    const count = ratings.length + amounts.length;
    view.description = count === 0 ? "" : count.toLocaleString("en-GB");
    view.message = count === 0 ? "No ratings or sums were found that disagree." : "";
    const context = { library, index, sort: "count", breathe } as const;
    return [
      ...headed(
        "Ratings",
        "star-half",
        ratings,
        (found) => ratingDisagreementRows(context, found),
        { one: "disagreement", isOpen: true },
      ),
      ...headed(
        "Sums",
        "symbol-numeric",
        amounts,
        (found) => amountDisagreementRows(context, found),
        { one: "disagreement", isOpen: true },
      ),
    ];
  });
  const view = trees.create<LazyRow>(views.disagreements, {
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

/** In the order of the articles, which does not depend on the order in which they were read. */
async function allStatements(
  index: OccurrenceIndex,
  breathe: () => Promise<void>,
): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  for (const source of [...index.sources].sort(compare)) {
    await breathe();
    all.push(...statementsIn(index, source));
  }
  return all;
}
