import * as vscode from "vscode";
import type { Source } from "../editor/library.ts";
import { views } from "../editor/manifest.ts";
import type { Services } from "../editor/services.ts";
import { sourceLabel } from "../editor/sources.ts";
import { Throttled } from "../editor/throttled.ts";
import { itemOf } from "../editor/tree/items.ts";
import { groups, type Row } from "../editor/tree/row.ts";
import { Rows } from "../editor/tree/rows.ts";
import { counted } from "../editor/wording.ts";

/** Another editor comes to the front in steps, and decisions come in rows: milliseconds until the view follows. */
const pause = 100;

/** What of an article is listed together, in the order of its text. */
const parts = ["lost", "undecided", "all"] as const;

type Part = (typeof parts)[number];

const words: Readonly<
  Record<Part, { readonly label: string; readonly icon: string; readonly one: string }>
> = {
  lost: { label: "Lost their place", icon: "debug-disconnect", one: "annotation" },
  undecided: { label: "Undecided", icon: "circle-outline", one: "mention" },
  all: { label: "All mentions in order", icon: "list-ordered", one: "mention" },
};

/** A part of the article, or a row as in the Entities view. */
type Element =
  { readonly part: Part; readonly rows: readonly Row[] } | (Row & { readonly of: Part });

/** The view of the article at hand: its mentions in order, those to decide on, and what has lost its place. */
export function register({ library, rules, trees }: Services): vscode.Disposable {
  const rows = new Rows(library);
  const changed = new vscode.EventEmitter<void>();
  let shown: vscode.Uri | undefined;
  const view = trees.create<Element>(views.document, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(element) {
        const source = shown && library.source(shown);
        if (!element) return source ? [...partsOf(source)] : [];
        if ("part" in element) return element.rows.map((row) => ({ ...row, of: element.part }));
        return rows.childrenOf(element).map((row) => ({ ...row, of: element.of }));
      },
      getTreeItem: (element) => ("part" in element ? partItem(element) : rowItem(element)),
    },
    canSelectMany: true,
    showCollapseAll: true,
  });
  const rowItem = (row: Row & { readonly of: Part }): vscode.TreeItem => {
    const item = itemOf(library, rows, row);
    item.id = `${row.of}\n${item.id ?? ""}`;
    return item;
  };
  const update = new Throttled(() => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && rules.isSource(document)) shown = document.uri;
    view.description = shown ? sourceLabel(shown) : "";
    changed.fire();
  }, pause);
  update.ask();
  return vscode.Disposable.from(
    changed,
    view,
    update,
    vscode.window.onDidChangeActiveTextEditor(update.ask),
    library.onDidChange((uris) => {
      const current = vscode.window.activeTextEditor?.document.uri;
      const concerned = [shown, current].map(String);
      if (uris.some((uri) => concerned.includes(uri.toString()))) update.ask();
    }),
  );
}

function partsOf({ uri, mentions, placement }: Source): readonly Element[] {
  const source = uri.toString();
  const rowOf = ({ id, category }: Source["mentions"][number]): Row => ({
    category,
    source,
    mention: id,
  });
  const found: Readonly<Record<Part, readonly Row[]>> = {
    lost: placement.unplaced.map(({ annotation: { id } }) => ({
      category: groups.lost,
      source,
      annotation: id,
    })),
    undecided: mentions.filter(({ status }) => status === "suggested").map(rowOf),
    all: mentions.map(rowOf),
  };
  return parts
    .filter((part) => found[part].length > 0)
    .map((part) => ({ part, rows: found[part] }));
}

function partItem({
  part,
  rows,
}: {
  readonly part: Part;
  readonly rows: readonly Row[];
}): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const { label, icon, one } = words[part];
  const item = new vscode.TreeItem(label, part === "undecided" ? Collapsed : Expanded);
  item.id = part;
  item.description = rows.length.toLocaleString("en-GB");
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${label}, ${counted(rows.length, one)}` };
  return item;
}
