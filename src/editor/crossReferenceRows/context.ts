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
}

/** A heading with the number of what is below it; nothing where there is nothing. */
export function headed(
  label: string,
  icon: string,
  rows: readonly LazyRow[],
  { one = "row", isOpen = false }: { readonly one?: string; readonly isOpen?: boolean } = {},
): readonly LazyRow[] {
  if (rows.length === 0) return [];
  const count = rows.length.toLocaleString("en-GB");
  const spoken = `${label}, ${counted(rows.length, one, plural(one))}`;
  return [
    { id: label, label, description: count, icon, spoken, isOpen, children: () => paged(rows) },
  ];
}

function plural(one: string): string {
  return one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
}
