import { isCollection, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Span } from "../text/span.ts";
import type { Problem } from "./problem.ts";

/** A key with its value and where both stand in the file (UTF-16 code units). */
export interface Entry {
  readonly key: Span;
  /** Without the line breaks after it; where there is no value, empty at the place for one. */
  readonly value: Span;
  readonly node: Node | null;
}

/** Tells of a problem with a span of the file. */
export type Report = (span: Span, message: string, severity?: Problem["severity"]) => void;

/** The entries of a YAML map by key, in the file's order. What can be no entry is reported. */
export function mapEntries(text: string, map: YAMLMap, report: Report): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value, srcToken } of map.items) {
    if (!isScalar(key) || typeof key.value !== "string" || !key.range) {
      report(
        spanOf(text, key),
        "A key must be a word. Write one key a line, as in: category: person",
      );
      continue;
    }
    const keySpan = { start: key.range[0], end: key.range[1] };
    if (srcToken?.start.some(({ type }) => type === "explicit-key-ind")) {
      report(
        keySpan,
        'Keys with "?" are not used in this file. Write one key a line, as in: category: person',
      );
    } else if (entries.has(key.value)) {
      report(keySpan, "This key stands twice: keep one of the two lines.");
    } else if (key.value === "__proto__") {
      report(keySpan, 'The key "__proto__" means something else to programs: use another word.');
    } else {
      const node = isNode(value) ? value : null;
      const afterColon = text.indexOf(":", keySpan.end) + 1;
      const written = spanOf(text, node);
      const isEmpty = written.start === written.end;
      const place = isEmpty ? { start: afterColon, end: afterColon } : written;
      entries.set(key.value, { key: keySpan, value: place, node });
    }
  }
  return entries;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

/** Where a node stands, without the line breaks after it. */
export function spanOf(text: string, node: unknown): Span {
  if (!isNode(node) || !node.range) return { start: 0, end: 0 };
  const [start, valueEnd] = node.range;
  let end = valueEnd;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** What an entry's value is: text, a list of texts, nothing, or something that annotations do not hold. */
export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly texts: readonly string[] }
  | { readonly kind: "nothing" | "other" };

export function valueOf({ node }: Pick<Entry, "node">): Value {
  if (node === null) return { kind: "nothing" };
  if (isScalar(node)) {
    const text = textOf(node);
    if (text === undefined) return { kind: "other" };
    // An empty text is written with quotes.
    return text === "" && node.type === "PLAIN" ? { kind: "nothing" } : { kind: "text", text };
  }
  if (!isSeq(node)) return { kind: "other" };
  const texts = node.items.map(textOf);
  return texts.every((text) => text !== undefined) ? { kind: "list", texts } : { kind: "other" };
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

/** Whether a value is written between brackets or braces. */
export function isFlow(node: Node | null): boolean {
  return isCollection(node) && node.flow === true;
}
