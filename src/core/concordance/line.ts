import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";

/** Words of a text with what stands before and after them, on one line. */
export interface ConcordanceLine {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** How far the context reaches on either side, in UTF-16 code units: more than a wide screen shows. */
const reach = 160;

/** Any white space becomes one space; no character is cut in two. */
export function lineOf({ text }: TextSnapshot, { start, end }: Span): ConcordanceLine {
  return {
    left: plain(text.slice(Math.max(0, start - reach), start).replace(/^[\uDC00-\uDFFF]/u, "")),
    match: plain(text.slice(start, end)),
    right: plain(text.slice(end, end + reach).replace(/[\uD800-\uDBFF]$/u, "")),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/**
 * Names for lines of one article that outlive edits elsewhere in it, decisions and new lines: the words
 * and what is next to them, and a count where the same stands there again.
 */
export function lineNames(lines: readonly ConcordanceLine[]): readonly string[] {
  const counts = new Map<string, number>();
  return lines.map(({ left, match, right }) => {
    const words = [left.slice(-near), match, right.slice(0, near)].join("\n");
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return count === 0 ? words : `${words}\n${count}`;
  });
}

/** How much of the context tells a line from others, in UTF-16 code units. */
const near = 24;
