import * as vscode from "vscode";
import type { Library } from "../editor/library.ts";
import { commands, views } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { RecentDecisions } from "../editor/recentDecisions.ts";
import type { Services } from "../editor/services.ts";
import { onSettingsChanged, readSetting } from "../editor/settings.ts";
import { targetOf } from "../editor/target.ts";
import { Throttled } from "../editor/throttled.ts";
import { EntityList } from "../editor/tree/entityList.ts";
import { itemOf } from "../editor/tree/items.ts";
import { listCommands } from "../editor/tree/listCommands.ts";
import type { Row } from "../editor/tree/row.ts";
import { Rows } from "../editor/tree/rows.ts";
import { counted } from "../editor/wording.ts";

/** Decisions come in rows: milliseconds until the view follows. */
const pause = 50;

/** The view of all entities: category, entity, article, mention; entities can be dragged onto one another. */
export function register(services: Services): vscode.Disposable {
  const { library, memory, trees } = services;
  const recent = new RecentDecisions(library, memory);
  const rows = new Rows(library, new EntityList(library, recent));
  const changed = new vscode.EventEmitter<void>();
  const view = trees.create<Row>(views.entities, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(row) {
        if (!row) await library.prepared();
        return [...rows.childrenOf(row)];
      },
      getParent: (row) => rows.parentOf(row),
      getTreeItem: (row) => itemOf(library, rows, row),
    },
    dragAndDropController: dragAndDrop(services, rows),
    showCollapseAll: true,
    canSelectMany: true,
  });
  const list = listCommands(rows.list, view, memory, () => changed.fire());
  const showUndecided = (): void => {
    const count = readSetting("entities.badge") ? undecidedIn(library) : 0;
    const tooltip = counted(count, "undecided mention");
    view.badge = count > 0 ? { value: count, tooltip } : undefined;
  };
  showUndecided();
  const update = new Throttled(() => {
    list.update();
    showUndecided();
    changed.fire();
  }, pause);
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
      update.ask();
    }),
    library.onDidFollow(() => rows.outdate()),
    update,
    onSettingsChanged(["entities.badge"], showUndecided),
    recent,
    list.subscription,
    vscode.commands.registerCommand(commands.revealEntity, reveal),
  );
}

/** How many mentions wait for a decision. */
function undecidedIn({ sources }: Library): number {
  let sum = 0;
  for (const { counts } of sources) sum += counts.all - counts.decided;
  return sum;
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
