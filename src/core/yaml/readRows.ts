import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../text/span.ts";
import { mapEntries, spanOf, valueOf, type Entry, type Report } from "./entries.ts";
import type { Row } from "./row.ts";
import { type Entries, UnreadableRow } from "./rowValues.ts";

/**
 * Makes an item of a row's entries, which are none where its node is no map. `key` is that of a map's row.
 * Throws UnreadableRow.
 */
type ReadItem<Item> = (entries: Entries, node: unknown, key: string) => Item;

/** The rows of a list. What is none is reported with `advice`, a row that can't be read with its reason. */
export function readListRows<Item>(
  text: string,
  list: Entry | undefined,
  read: ReadItem<Item>,
  advice: string,
  report: Report,
): readonly Row<Item>[] {
  if (!list || valueOf(list).kind === "nothing") return [];
  if (!isSeq(list.node)) {
    report(list.value, advice);
    return [];
  }
  const hyphens = hyphensOf(list.node);
  return list.node.items.flatMap((node, index) => {
    const span = spanOf(text, node);
    const start = hyphens[index] ?? span.start;
    return readRow(
      text,
      { start, end: span.end },
      node,
      (entries) => read(entries, node, ""),
      report,
    );
  });
}

/** The rows of a map, as those of a list. */
export function readMapRows<Item>(
  text: string,
  map: Entry | undefined,
  read: ReadItem<Item>,
  advice: string,
  report: Report,
): readonly Row<Item>[] {
  if (!map || valueOf(map).kind === "nothing") return [];
  if (!isMap(map.node)) {
    report(map.value, advice);
    return [];
  }
  return [...mapEntries(text, map.node, report)].flatMap(
    ([
      key,
      {
        key: { start },
        value,
        node,
      },
    ]) =>
      readRow(text, { start, end: value.end }, node, (entries) => read(entries, node, key), report),
  );
}

function readRow<Item>(
  text: string,
  span: Span,
  node: unknown,
  read: (entries: Entries) => Item,
  report: Report,
): readonly Row<Item>[] {
  const entries: Entries = isMap(node) ? mapEntries(text, node, report) : new Map();
  // Which of two values is meant nobody knows; that a key stands twice has been reported.
  if (isMap(node) && hasTwins(node)) return [];
  // A map's own end takes in the comments below it.
  const ends = Array.from(entries.values(), ({ value }) => value.end);
  const end = ends.length > 0 ? Math.max(...ends) : span.end;
  try {
    return [{ item: read(entries), span: { start: span.start, end }, entries }];
  } catch (error) {
    if (!(error instanceof UnreadableRow)) throw error;
    const isWhole = entries.size === 0;
    const place = isWhole ? span : { start: span.start, end: span.start + 1 };
    report(entries.get(error.key)?.key ?? place, error.message);
    return [];
  }
}

function hasTwins({ items }: YAMLMap): boolean {
  const keys = items.map(({ key }) => (isScalar(key) ? key.value : key));
  return new Set(keys).size < keys.length;
}

/** Where the hyphens of a list's items stand. */
function hyphensOf({ srcToken }: YAMLSeq): readonly number[] {
  if (srcToken?.type !== "block-seq") return [];
  return srcToken.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset),
  );
}
