// What the views show: VS Code has no way to ask a tree for its rows, so the extension gives its providers.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Offered } from "../../src/activate.ts";

/** A row of a view with how it looks; the rows below it are asked for by it. */
export interface Shown {
  readonly row: unknown;
  readonly item: vscode.TreeItem;
}

/** The rows below a row of a view, or at its top. */
export async function shownBelow(view: string, row?: unknown): Promise<readonly Shown[]> {
  const extension = vscode.extensions.getExtension<Offered>("dossier.dossier");
  const provider = extension?.exports.trees.provider(view);
  assert.ok(provider, `there is no view ${view}`);
  const children = (await provider.getChildren(row)) ?? [];
  return Promise.all(
    children.map(async (child) => ({ row: child, item: await provider.getTreeItem(child) })),
  );
}

/** Label and description of a row. */
export function textOf({ label, description }: vscode.TreeItem): string {
  const words = typeof label === "string" ? label : label?.label;
  return [words, description].filter(Boolean).join(" | ");
}

/**
 * The rows of a view, those below a row indented by two spaces.
 * @param opened which of the rows that are closed at first are opened
 */
export async function treeRows(view: string, opened = /^$/u): Promise<readonly string[]> {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const rowsBelow = async (row?: unknown): Promise<readonly string[]> => {
    const rows: string[] = [];
    for (const { row: child, item } of await shownBelow(view, row)) {
      const text = textOf(item);
      const { collapsibleState: state } = item;
      const isOpen = state === Expanded || (state === Collapsed && opened.test(text));
      const below = isOpen ? await rowsBelow(child) : [];
      rows.push(text, ...below.map((line) => `  ${line}`));
    }
    return rows;
  };
  return rowsBelow();
}

/** What is read aloud of the rows at the top of a view. */
export async function spokenRows(view: string): Promise<readonly string[]> {
  const shown = await shownBelow(view);
  return shown.map(({ item }) => item.accessibilityInformation?.label ?? "");
}
