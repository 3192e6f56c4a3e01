import type { Mention } from "../annotations/mention.ts";
import { knownNamesIn } from "../detect/knownNames.ts";
import type { Knowledge } from "../detect/knowledge.ts";
import { read } from "../detect/reading.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Read in one go; a reading of this many UTF-16 code units takes a few milliseconds. */
const stretchLength = 16_384;

/** Words that are known and not marked. */
export interface Gap {
  /** As they are known; the text may have them in capitals. */
  readonly name: string;
  readonly mention: Mention;
}

/**
 * Where known names stand in a text and nothing is marked, as if they were suggested, stretch by stretch.
 * @param mentions ordered by start
 */
export function* gapsIn(
  { text }: TextSnapshot,
  mentions: readonly Mention[],
  names: Knowledge,
): Generator<readonly Gap[]> {
  let next = 0;
  for (const stretch of stretchesOf(text)) {
    const reading = read(new TextSnapshot(text.slice(stretch.start, stretch.end)));
    const gaps: Gap[] = [];
    for (const { name, first, end: last } of knownNamesIn(reading, names)) {
      const start = stretch.start + (reading.tokens[first]?.start ?? 0);
      const end = stretch.start + (reading.tokens[last - 1]?.end ?? 0);
      while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
      if (isMarked({ start, end }, mentions, next)) continue;
      const mention = asSuggested({ start, end }, text.slice(start, end), name.category);
      gaps.push({ name: name.text, mention });
    }
    yield gaps;
  }
}

/** Mentions may lie within one another, so one that begins later may end before one that began earlier. */
function isMarked(span: Span, mentions: readonly Mention[], from: number): boolean {
  for (let at = from; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) return false;
    if (overlaps(mention, span)) return true;
  }
  return false;
}

function asSuggested(span: Span, text: string, category: string): Mention {
  const id = `${category}:${span.start}-${span.end}`;
  const found = { evidence: [], confidence: 1, attributes: {} };
  return { ...span, ...found, id, text, category, status: "suggested" };
}

/** A text in stretches that end where paragraphs do, as long as there are any. */
function* stretchesOf(text: string): Generator<Span> {
  const paragraphEnd = /\n\r?\n/gu;
  for (let start = 0; start < text.length;) {
    paragraphEnd.lastIndex = start + stretchLength;
    const end = paragraphEnd.exec(text)?.index ?? text.length;
    yield { start, end };
    start = end;
  }
}
