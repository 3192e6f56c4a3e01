import * as vscode from "vscode";
import type { LazyRow } from "./lazyRow.ts";

/** A row and where it is, so that rows of one id in two places are two. */
interface PlacedRow extends LazyRow {
  readonly path: string;
}

/** Shows lazy rows: all are made anew at a refresh, but only those that are to be seen. */
export class LazyTree implements vscode.TreeDataProvider<PlacedRow>, vscode.Disposable {
  readonly #roots: () => PromiseLike<readonly LazyRow[]>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(roots: () => PromiseLike<readonly LazyRow[]>) {
    this.#roots = roots;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(row?: PlacedRow): Promise<PlacedRow[]> {
    const rows = row ? (row.children?.() ?? []) : await this.#roots();
    return rows.map((child) => ({ ...child, path: `${row?.path ?? ""}\n${child.id}` }));
  }

  getTreeItem(row: PlacedRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      row.label,
      !row.children ? None : row.isOpen ? Expanded : Collapsed,
    );
    item.id = row.path;
    item.iconPath = new vscode.ThemeIcon(row.icon);
    item.accessibilityInformation = { label: row.spoken };
    if (row.description !== undefined) item.description = row.description;
    if (row.tooltip !== undefined) item.tooltip = row.tooltip;
    if (row.command) item.command = row.command;
    if (row.kind !== undefined) item.contextValue = row.kind;
    return item;
  }
}
