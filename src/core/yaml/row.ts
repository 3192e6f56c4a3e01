import type { Span } from "../text/span.ts";
import type { Entry } from "./entries.ts";
import type { Fields } from "./field.ts";
import type { Layout } from "./layout.ts";

/** An item of a file and its lines; all spans are in UTF-16 code units. */
export interface Row<Item> {
  readonly item: Item;
  /** From its hyphen or its key to the end of its last value. */
  readonly span: Span;
  /** Empty where it is not written as one key a line. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A list or a map of a file, whose items are rows. */
export interface Section<Item> {
  /** Its key in the file: "annotations". */
  readonly name: string;
  /** Absent where the file has none yet. */
  readonly entry: Entry | undefined;
  readonly rows: readonly Row<Item>[];
}

/** How the items of a section are told apart, ordered and written. */
export interface RowFormat<Item> {
  readonly idOf: (item: Item) => string;
  readonly fieldsOf: (item: Item) => Fields;
  /** Says where a row goes: one stays where it is as long as it compares equal to what it was. */
  readonly compare: (a: Item, b: Item) => number;
  /** The lines of an item, without the last line break. */
  readonly write: (item: Item, layout: Layout) => string;
}
