import * as vscode from "vscode";
import { pacer } from "../pacer.ts";
import type { LazyRow } from "./lazyRow.ts";

/** A row and where it is, so that rows of one id in two places are two. */
interface PlacedRow extends LazyRow {
  readonly path: string;
}

/** What keeps working out rows from going on that are not to be seen any more. */
class Outdated extends Error {}

/** Shows lazy rows: all are made anew at a refresh, but only those that are to be seen. */
export class LazyTree implements vscode.TreeDataProvider<PlacedRow>, vscode.Disposable {
  readonly #roots: (breathe: () => Promise<void>) => PromiseLike<readonly LazyRow[]>;
  /** How often all was made anew. */
  #round = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  /** @param roots is given a step for its loops and those of the rows below: it rejects once they are outdated */
  constructor(roots: (breathe: () => Promise<void>) => PromiseLike<readonly LazyRow[]>) {
    this.#roots = roots;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  refresh(): void {
    this.#round += 1;
    this.#changed.fire();
  }

  async getChildren(row?: PlacedRow): Promise<PlacedRow[]> {
    const rows = await this.#rowsOf(row).catch((error: unknown): readonly LazyRow[] => {
      if (error instanceof Outdated) return [];
      throw error;
    });
    return rows.map((child) => ({ ...child, path: `${row?.path ?? ""}\n${child.id}` }));
  }

  async #rowsOf(row: PlacedRow | undefined): Promise<readonly LazyRow[]> {
    if (row) return (await row.children?.()) ?? [];
    const round = this.#round;
    const step = pacer();
    return this.#roots(async () => {
      await step();
      if (round !== this.#round) throw new Outdated();
    });
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
