import type { OccurrenceIndex } from "../../core/crossReferences/occurrenceIndex.ts";
import type { Library } from "../library.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";

/** What rows of cross-references are made from. */
export interface RowContext {
  readonly library: Library;
  readonly index: OccurrenceIndex;
  /** What entities that appear together are ordered by. */
  readonly sort: "count" | "strength";
  /** A step for loops over many articles: it rejects once the rows are outdated. */
  readonly breathe: () => Promise<void>;
}

/**
 * A heading with the number of what is below it; nothing where there is nothing.
 * @param rowsOf makes the rows of one thing, once they are to be seen
 */
export function headed<Thing>(
  label: string,
  icon: string,
  things: readonly Thing[],
  rowsOf: (thing: Thing) => readonly LazyRow[],
  { one = "row", isOpen = false }: { readonly one?: string; readonly isOpen?: boolean } = {},
): readonly LazyRow[] {
  if (things.length === 0) return [];
  const description = things.length.toLocaleString("en-GB");
  const spoken = `${label}, ${counted(things.length, one, plural(one))}`;
  const children = (): readonly LazyRow[] => paged(things, rowsOf);
  return [{ id: label, label, description, icon, spoken, isOpen, children }];
}

function plural(one: string): string {
  return one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
}
