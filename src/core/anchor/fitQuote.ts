import type { Span } from "../text/span.ts";
import { isWholeWords, longestCompared, toWholeWords } from "./likeness.ts";

/** Words with what was around them. */
export interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Where a quote's words are, or what stands for them now. */
export interface Fit extends Span {
  /** How much of the words around is there on either side: 1 for all, 0 for none. */
  readonly before: number;
  readonly after: number;
}

/** How much more text than a quote is long is looked at. */
export const leeway = 48;

/**
 * Lays a quote along a window of a text (UTF-16 code units) with the least edits (Sellers, "The theory
 * and computation of evolutionary distances: pattern recognition", 1980) and tells where its words came
 * to lie, whole words where they were. Undefined where nothing came to lie there, or for quotes that are
 * too long to compare.
 */
export function fitQuote(quote: Quote, text: string, window: Span): Fit | undefined {
  const pattern = quote.prefix + quote.exact + quote.suffix;
  const shown = text.slice(Math.max(0, window.start), window.end);
  if (quote.exact === "" || quote.exact.length > longestCompared) return undefined;
  if (shown.length > pattern.length + 2 * longestCompared) return undefined;
  const exactEnd = quote.prefix.length + quote.exact.length;
  const steps = leastEdits(pattern, shown, exactEnd);

  let start: number | undefined;
  let end = 0;
  const edits = { before: 0, after: 0 };
  for (const { row, column, cost, takes } of steps) {
    if (
      row < quote.prefix.length ||
      (row === quote.prefix.length && takes === "text" && start === undefined)
    )
      edits.before += cost;
    else if (row >= exactEnd) edits.after += cost;
    else if (takes === "both") {
      start ??= column;
      end = column + 1;
    }
  }
  if (start === undefined) return undefined;
  const offset = Math.max(0, window.start);
  const span = { start: start + offset, end: end + offset };
  const wasWhole = isWholeWords(pattern, { start: quote.prefix.length, end: exactEnd });
  return {
    ...(wasWhole ? toWholeWords(text, span) : span),
    before: Math.max(0, 1 - edits.before / Math.max(1, quote.prefix.length)),
    after: Math.max(0, 1 - edits.after / Math.max(1, quote.suffix.length)),
  };
}

/** One step along a pattern and a text. */
interface Step {
  /** Offsets into the pattern and the text. */
  readonly row: number;
  readonly column: number;
  readonly cost: 0 | 1;
  /** A step that takes from the text only inserts, one that takes from the pattern only deletes. */
  readonly takes: "both" | "text" | "pattern";
}

/**
 * The least edits that make a pattern of some stretch of a text, in order. Where it is all the same, what
 * was added stands after a seam of the pattern.
 */
function leastEdits(pattern: string, text: string, seam: number): readonly Step[] {
  const width = text.length + 1;
  const costs = new Uint16Array((pattern.length + 1) * width);
  for (let row = 1; row <= pattern.length; row++) {
    const above = (row - 1) * width;
    const here = row * width;
    costs[here] = row;
    const unit = pattern.charCodeAt(row - 1);
    for (let column = 1; column < width; column++) {
      const replaced =
        (costs[above + column - 1] ?? 0) + Number(unit !== text.charCodeAt(column - 1));
      const removed = (costs[above + column] ?? 0) + 1;
      const added = (costs[here + column - 1] ?? 0) + 1;
      costs[here + column] = Math.min(replaced, removed, added);
    }
  }
  const costAt = (row: number, column: number): number => costs[row * width + column] ?? 0;

  let column = 0;
  for (let end = 1; end < width; end++) {
    if (costAt(pattern.length, end) < costAt(pattern.length, column)) column = end;
  }
  const steps: Step[] = [];
  for (let row = pattern.length; row > 0;) {
    const total = costAt(row, column);
    const cost = column > 0 && pattern[row - 1] === text[column - 1] ? 0 : 1;
    const isAdded = column > 0 && total === costAt(row, column - 1) + 1;
    if (isAdded && row === seam) {
      steps.push({ row, column: --column, cost: 1, takes: "text" });
    } else if (column > 0 && total === costAt(row - 1, column - 1) + cost) {
      steps.push({ row: --row, column: --column, cost, takes: "both" });
    } else if (total === costAt(row - 1, column) + 1) {
      steps.push({ row: --row, column, cost: 1, takes: "pattern" });
    } else {
      steps.push({ row, column: --column, cost: 1, takes: "text" });
    }
  }
  return steps.reverse();
}
