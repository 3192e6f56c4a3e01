import type { TextSnapshot } from "../text/snapshot.ts";
import { firstDateIn, type Time } from "./times.ts";

/** How many lines an article's head has at most, and how long a line is that tells a date. */
const headLines = 12;
const longestDateLine = 120;

/** The day on which a source says at its head that it was written: a dateline, front matter, a letter's date. */
export function writtenOn({ lines, text }: TextSnapshot): Time | undefined {
  for (let line = 0; line < Math.min(headLines, lines.count); line += 1) {
    const end = line + 1 < lines.count ? lines.startOf(line + 1) : text.length;
    const start = lines.startOf(line);
    const date = end - start <= longestDateLine ? firstDateIn(text.slice(start, end)) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}
