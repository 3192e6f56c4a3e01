import type { Span } from "../text/span.ts";
import { flowPlace } from "./flowPlace.ts";
import { lineStart, nextLine } from "./lineEnds.ts";
import { isNothing, type LineParts, lineParts, scalarSpan, scalarText } from "./lineParts.ts";

/** The way from the root of a file: keys of maps, and null for an item of a list. */
export type Path = readonly (string | null)[];

/**
 * - key: a key with its colon; the path leads to its value
 * - value: what follows a colon, or an item between brackets; the path leads to it
 * - word: what is no key yet or an item of a list; the path leads to what it stands in, or to the item
 */
export type Part = "key" | "value" | "word";

/** What stands at an offset of a YAML file. Offsets are UTF-16 code units. */
export interface Place {
  readonly path: Path;
  readonly part: Part;
  /** As it reads, without quotes; empty where nothing stands yet. */
  readonly text: string;
  /** As it is written, quotes included. */
  readonly span: Span;
  /** The keys of the map around it, with their values where those are on one line. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * What stands at an offset, or is about to. Goes by the look of the lines around the offset and of those
 * that they are indented under: a file is seldom valid while somebody types, and parsing a long one for
 * each key takes too long. Undefined in comments, in texts of several lines and beside what stands there.
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const line = lineParts(text, lineStart(text, offset));
  const cursor = offset - line.start;
  const isEmpty = line.key === undefined && line.hyphens.length === 0 && line.rest.trim() === "";
  if (!isEmpty && cursor < line.column) return undefined;
  const column = isEmpty ? cursor : line.column;
  const around = surroundings(text, line.start, line.hyphens[0] ?? column, line.hyphens.length > 0);
  if (!around) return undefined;
  if (around.brackets) return placeInBrackets(text, around.brackets, around.path, offset);

  const fields = fieldsAround(text, line, column);
  const inLine = [...around.path, ...line.hyphens.map(() => null)];
  const key = line.key === undefined ? undefined : scalarText(line.key);
  if (line.key !== undefined && key !== undefined && cursor <= line.column + line.key.length) {
    const start = line.start + line.column;
    const span = { start, end: start + line.key.length };
    return { path: [...inLine, key], part: "key", text: key, span, fields };
  }
  const path = key === undefined ? inLine : [...inLine, key];
  if (openingOf(line) === "brackets") return placeInBrackets(text, line, path, offset);
  const span = scalarSpan(line, cursor);
  if (offset < span.start || offset > span.end || openingOf(line) === "block") return undefined;
  const part = key === undefined ? "word" : "value";
  return { path, part, text: scalarText(text.slice(span.start, span.end)), span, fields };
}

function placeInBrackets(
  text: string,
  line: LineParts,
  path: Path,
  offset: number,
): Place | undefined {
  const inside = flowPlace(text, scalarSpan(line).start, offset);
  if (!inside) return undefined;
  const { part, span } = inside;
  return {
    path: [...path, ...inside.path],
    part,
    text: scalarText(text.slice(span.start, span.end)),
    span,
    fields: fieldsAround(text, line, line.column),
  };
}

/** What a line's value, or its word without a colon, begins that may go on below it. */
function openingOf({ rest }: LineParts): "block" | "brackets" | "text" | undefined {
  const [first = ""] = rest.trimStart();
  if (first === "" || first === "#") return undefined;
  if (first === "|" || first === ">") return "block";
  return first === "[" || first === "{" ? "brackets" : "text";
}

/**
 * The path to what stands in a column below the start of a line, and the line above whose brackets it
 * stands in, if any; undefined where it is part of a text that a line above begins.
 * @param isItem whether a hyphen stands in the column: a list may be indented no more than its key
 */
function surroundings(
  text: string,
  start: number,
  column: number,
  isItem: boolean,
): { readonly path: Path; readonly brackets?: LineParts } | undefined {
  for (const above of linesAbove(text, start, isItem ? column : column - 1)) {
    const hyphens = above.hyphens.filter((hyphen) => hyphen < column);
    const isKeyOfIt = above.column < column || (isItem && above.column === column);
    const key = isKeyOfIt && above.key !== undefined ? scalarText(above.key) : undefined;
    if (hyphens.length === 0 && key === undefined) continue;
    const opening = openingOf(above);
    if (key !== undefined && (opening === "block" || opening === "text")) return undefined;
    const outer = surroundings(text, above.start, hyphens[0] ?? above.column, hyphens.length > 0);
    if (!outer || outer.brackets) return outer;
    const path = [...outer.path, ...hyphens.map(() => null), ...(key === undefined ? [] : [key])];
    const isOpen = opening === "brackets" && (key !== undefined || above.key === undefined);
    return isOpen ? { path, brackets: above } : { path };
  }
  return { path: [] };
}

/** The lines above the start of one, the nearest first, but for those that begin further right. */
function* linesAbove(text: string, start: number, mostIndent: number): Iterable<LineParts> {
  for (let at = start; at > 0 && mostIndent >= 0;) {
    at = lineStart(text, at - 1);
    if (indentAt(text, at) > mostIndent) continue;
    const line = lineParts(text, at);
    if (!isNothing(line)) yield line;
  }
}

/** The keys of the map that has its keys in a column, from a line of it up and down. */
function fieldsAround(text: string, line: LineParts, column: number): ReadonlyMap<string, string> {
  const lines: LineParts[] = [line];
  const isFirst = ({ hyphens }: LineParts): boolean => (hyphens[0] ?? column) < column;
  if (!isFirst(line)) {
    for (const above of linesAbove(text, line.start, column)) {
      if (isFirst(above) || above.column >= column) lines.push(above);
      if (isFirst(above) || above.column < column) break;
    }
  }
  for (let at = nextLine(text, line.start); at < text.length; at = nextLine(text, at)) {
    if (indentAt(text, at) > column) continue;
    const below = lineParts(text, at);
    if (isNothing(below)) continue;
    if (isFirst(below) || below.column < column) break;
    lines.push(below);
  }
  return new Map(
    lines.flatMap((each) => {
      if (each.key === undefined || each.column !== column) return [];
      const { start, end } = scalarSpan(each);
      return [[scalarText(each.key), scalarText(text.slice(start, end))] as const];
    }),
  );
}

function indentAt(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === 32) end++;
  return end - start;
}
