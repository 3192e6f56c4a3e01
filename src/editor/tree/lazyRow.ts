import type * as vscode from "vscode";

/** A row of a view that is made anew as a whole: it knows how it looks, and what is below it once it is opened. */
export interface LazyRow {
  /** Unique among its siblings and the same after a refresh, so that it stays open and selected. */
  readonly id: string;
  readonly label: string | vscode.TreeItemLabel;
  readonly description?: string;
  /** A product icon. */
  readonly icon: string;
  readonly tooltip?: string;
  /** What is read aloud, in full words. */
  readonly spoken: string;
  readonly command?: vscode.Command;
  /** What menus know it by. */
  readonly kind?: string;
  /** What commands in menus are about, as in the rows of the Entities view. */
  readonly category?: string;
  readonly entity?: string;
  readonly source?: string;
  readonly mention?: string;
  readonly children?: () => readonly LazyRow[] | PromiseLike<readonly LazyRow[]>;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
}

/** How many rows are shown at once: VS Code asks for each how it looks. */
const page = 200;

/**
 * Rows of things of which only so many are shown at first; what follows is below the last.
 * @param rowsOf makes the rows of one, once they are to be seen
 */
export function paged<Thing>(
  things: readonly Thing[],
  rowsOf: (thing: Thing) => readonly LazyRow[],
): readonly LazyRow[] {
  if (things.length <= page + 1) return things.flatMap(rowsOf);
  const rest = things.slice(page);
  const label = `${rest.length.toLocaleString("en-GB")} more`;
  const children = (): readonly LazyRow[] => paged(rest, rowsOf);
  const more = { id: "more", label, icon: "ellipsis", spoken: label, children };
  return [...things.slice(0, page).flatMap(rowsOf), more];
}
