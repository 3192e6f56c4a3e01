import type { OccurrenceIndex } from "../../core/crossReferences/occurrenceIndex.ts";
import { sortInSteps } from "../../core/crossReferences/sortInSteps.ts";
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

/** How things are headed. */
interface Heading<Thing> {
  /** What one of them is called. */
  readonly one?: string;
  readonly isOpen?: boolean;
  /** Things that come in no order are put in order once they are to be seen. */
  readonly sort?: {
    readonly compare: (a: Thing, b: Thing) => number;
    readonly breathe: () => Promise<void>;
  };
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
  { one = "row", isOpen = false, sort }: Heading<Thing> = {},
): readonly LazyRow[] {
  if (things.length === 0) return [];
  const description = things.length.toLocaleString("en-GB");
  const spoken = `${label}, ${counted(things.length, one, plural(one))}`;
  const children = async (): Promise<readonly LazyRow[]> =>
    paged(sort ? await sortInSteps(things, sort.compare, sort.breathe) : things, rowsOf);
  return [{ id: label, label, description, icon, spoken, isOpen, children }];
}

function plural(one: string): string {
  return one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
}
