import { isMap, isSeq } from "yaml";
import type { Annotation } from "../annotations/annotation.ts";
import type { Relation } from "../annotations/relation.ts";
import { isFlow, spanOf, type Report } from "../yaml/entries.ts";
import { parseFile } from "../yaml/parseFile.ts";
import type { Problem } from "../yaml/problem.ts";
import { readListRows } from "../yaml/readRows.ts";
import type { Row } from "../yaml/row.ts";
import { type Entries, UnreadableRow } from "../yaml/rowValues.ts";
import { readAnnotation } from "./readAnnotation.ts";
import { readRelations } from "./readRelations.ts";

/** A sidecar with where in its text everything stands (UTF-16 code units). */
export interface ParsedSidecar {
  readonly entries: Entries;
  readonly rows: readonly Row<Annotation>[];
  /** Between annotations that can be read. */
  readonly relations: readonly Row<Relation>[];
  /** By line. */
  readonly problems: readonly Problem[];
}

/** Reads whatever can be read; never throws. A row with an error in it is reported and left out. */
export function parseSidecar(yamlText: string): ParsedSidecar {
  const { entries, content, problems } = parseFile(yamlText, "sidecar", readContent);
  return { entries, ...content, problems };
}

function readContent(
  text: string,
  entries: Entries,
  report: Report,
): Pick<ParsedSidecar, "rows" | "relations"> {
  const rows = readAnnotations(text, entries, report);
  const ids = new Set(rows.map(({ item }) => item.id));
  return { rows, relations: readRelations(text, entries, ids, report) };
}

function readAnnotations(
  text: string,
  entries: Entries,
  report: Report,
): readonly Row<Annotation>[] {
  const list = entries.get("annotations");
  if (list && isSeq(list.node) && isFlow(list.node) && list.node.items.length > 0) {
    report(
      list.value,
      "Write one annotation below the other and one key a line, without brackets.",
    );
  }
  const read = (row: Entries, node: unknown): Annotation => {
    if (!isMap(node)) {
      throw new UnreadableRow("", 'An annotation has one key a line, the first as in "  - id: …".');
    }
    if (isFlow(node)) report(spanOf(text, node), "Write one key a line, without braces.");
    const annotation = readAnnotation(row);
    checkEnd(annotation, row, report);
    return annotation;
  };
  const advice = 'After "annotations:", each annotation must begin with a hyphen: "  - id: …".';
  const rows = withoutTwins(readListRows(text, list, read, advice, report), report);
  reportRepeats(rows, report);
  return rows;
}

function withoutTwins(
  rows: readonly Row<Annotation>[],
  report: Report,
): readonly Row<Annotation>[] {
  const ids = new Set<string>();
  return rows.filter(({ item: { id }, span, entries }) => {
    const isTwin = ids.has(id);
    if (isTwin) {
      report(
        entries.get("id")?.value ?? span,
        `Two annotations have the id ${id}: delete one of them or change its id.`,
      );
    }
    ids.add(id);
    return !isTwin;
  });
}

/** Rows on the same words are one mention, as two branches may have confirmed it: the first counts. */
function reportRepeats(rows: readonly Row<Annotation>[], report: Report): void {
  const places = new Set<string>();
  for (const { item, span } of rows) {
    const place = `${item.start} ${item.exact} ${item.category}`;
    if (places.has(place)) {
      report(
        span,
        `“${item.exact}” has another row as ${item.category} above, which counts: delete one of the two.`,
        "warning",
      );
    }
    places.add(place);
  }
}

function checkEnd({ start, end, exact }: Annotation, entries: Entries, report: Report): void {
  const expected = start + Array.from(exact).length;
  const entry = entries.get("end");
  if (!entry || end === expected) return;
  report(
    entry.value,
    `"end" should be ${expected}, the start plus the length of "exact".`,
    "warning",
  );
}
