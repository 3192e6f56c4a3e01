import * as vscode from "vscode";
import { commands, views } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { targetOf } from "../editor/target.ts";
import { itemOf } from "../editor/tree/items.ts";
import type { Row } from "../editor/tree/row.ts";
import { Rows } from "../editor/tree/rows.ts";

/** The view of all entities: category, entity, article, mention; entities can be dragged onto one another. */
export function register(services: Services): vscode.Disposable {
  const { library } = services;
  const rows = new Rows(library);
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Row>(views.entities, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => [...rows.childrenOf(row)],
      getParent: (row) => rows.parentOf(row),
      getTreeItem: (row) => itemOf(library, rows, row),
    },
    dragAndDropController: dragAndDrop(services, rows),
    showCollapseAll: true,
    canSelectMany: true,
  });
  const reveal = async (argument: unknown): Promise<void> => {
    const target = await targetOf(library, argument);
    const row = target && rows.rowOf(target);
    if (row) await view.reveal(row, { select: true, focus: true, expand: true });
    else say("there is no entity here to show.");
  };
  return vscode.Disposable.from(
    changed,
    view,
    library.onDidChange(() => {
      rows.outdate();
      changed.fire();
    }),
    vscode.commands.registerCommand(commands.revealEntity, reveal),
  );
}

/** VS Code's name for rows that are dragged within a view: its id in lower case. */
const draggedRows = `application/vnd.code.tree.${views.entities.toLowerCase()}`;

/** An entity dropped on another asks to be merged into it; mentions dropped on an entity are its own then. */
function dragAndDrop(
  { decisions, turns }: Services,
  rows: Rows,
): vscode.TreeDragAndDropController<Row> {
  return {
    dragMimeTypes: [draggedRows],
    dropMimeTypes: [draggedRows],
    handleDrag(dragged, transfer) {
      transfer.set(draggedRows, new vscode.DataTransferItem(dragged));
    },
    async handleDrop(target, transfer) {
      const dragged = transfer.get(draggedRows)?.value as readonly Row[] | undefined;
      if (!dragged || target?.entity === undefined) return;
      const { category, entity } = target;
      const mentions = dragged.flatMap((row) => rows.mention(row) ?? []);
      if (mentions.length > 0) {
        await turns.take(() =>
          reportingRefusal(() => decisions.revise(mentions, () => [{ category, entity }])),
        );
        return;
      }
      const [from, ...others] = dragged.filter(
        (row) => row.entity !== undefined && row.source === undefined,
      );
      if (!from || from.entity === entity) return;
      if (others.length > 0) say("drag one entity at a time.");
      else await vscode.commands.executeCommand(commands.mergeEntities, from, [from, target]);
    },
  };
}
