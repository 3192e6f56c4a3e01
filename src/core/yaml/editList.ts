import { isScalar, isSeq, type Node } from "yaml";
import { spanOf } from "./entries.ts";
import { layoutOf, writeAfterHyphen } from "./layout.ts";
import { lineEnd, lineStart, nextLine } from "./lineEnds.ts";
import { scalar } from "./scalar.ts";
import type { TextEdit } from "./textEdit.ts";

/**
 * The edits that make a list with one text a line say what it has become: lines that go are taken out, new
 * ones follow the last. Undefined where the list is written otherwise or what stays is reordered.
 */
export function editList(
  text: string,
  node: Node | null,
  after: readonly string[],
): readonly TextEdit[] | undefined {
  if (!isSeq(node) || node.flow === true || after.length === 0) return undefined;
  const items = node.items.map((item) => ({
    value: isScalar(item) ? String(item.value) : "",
    span: spanOf(text, item),
  }));
  const left = new Set(after);
  const kept = items.filter(({ value }) => left.delete(value));
  const added = after.slice(kept.length);
  const last = kept.at(-1);
  if (!last || !kept.every(({ value }, index) => value === after[index])) return undefined;
  const removals = items
    .filter((item) => !kept.includes(item))
    .map(({ span }) => ({
      start: lineStart(text, span.start),
      end: nextLine(text, span.end),
      text: "",
    }));
  const start = text.lastIndexOf("-", last.span.start);
  const layout = layoutOf(text, { span: { start, end: last.span.end }, entries: new Map() });
  const place = lineEnd(text, last.span.end);
  const lines = added.map((value) => layout.lineBreak + writeAfterHyphen(scalar(value), layout));
  return [...removals, { start: place, end: place, text: lines.join("") }];
}
