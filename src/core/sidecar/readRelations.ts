import { isMap } from "yaml";
import type { Relation } from "../annotations/relation.ts";
import type { Report } from "../yaml/entries.ts";
import { readListRows } from "../yaml/readRows.ts";
import type { Row } from "../yaml/row.ts";
import { type Entries, required, UnreadableRow } from "../yaml/rowValues.ts";

/**
 * The relations of a sidecar between annotations that it has. What is wrong with one is a warning, and
 * keeps nobody from deciding on mentions.
 */
export function readRelations(
  text: string,
  entries: Entries,
  annotations: ReadonlySet<string>,
  report: Report,
): readonly Row<Relation>[] {
  const warn: Report = (span, message) => report(span, message, "warning");
  const ids = new Set<string>();
  const read = (row: Entries, node: unknown): Relation => {
    if (!isMap(node)) {
      throw new UnreadableRow("", 'A relation has one key a line, the first as in "  - id: …".');
    }
    const relation = {
      id: required(row, "id", "relation", "r2d9"),
      type: required(row, "type", "relation", "leads"),
      from: required(row, "from", "relation", "7f3k2m"),
      to: required(row, "to", "relation", "0wq9sd"),
    };
    for (const key of ["from", "to"] as const) {
      if (annotations.has(relation[key])) continue;
      throw new UnreadableRow(key, `No annotation here has the id ${relation[key]}.`);
    }
    if (ids.has(relation.id)) {
      throw new UnreadableRow("id", `Two relations have the id ${relation.id}: the first counts.`);
    }
    ids.add(relation.id);
    return relation;
  };
  const advice = 'After "relations:", each relation must begin with a hyphen: "  - id: …".';
  return readListRows(text, entries.get("relations"), read, advice, warn);
}
