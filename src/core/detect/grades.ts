import { compareSpans, type Span } from "../text/span.ts";
import { gradePatterns, type GradeKind } from "./scales.ts";

/** Words that could be a grade, with what stands around them. */
export interface GradeWords extends Span {
  readonly kind: GradeKind;
  readonly text: string;
  /** Whether quotation marks stand around the words alone. */
  readonly quoted: boolean;
  /** The sentence up to the words, without the quotation mark that opens on them. */
  readonly before: string;
  /** The sentence after the words, without the quotation mark that closes on them. */
  readonly after: string;
  /** The sentence and about one to each side. */
  readonly around: string;
}

/** How far to look, in UTF-16 code units: about a long sentence, and one to each side of it. */
const sentenceReach = 240;
const neighbourReach = 360;

const openingQuote = /["'“‘]$/u;
const closingQuote = /^[,.]?["'”’](?!\p{L})/u;
// A stop (perhaps with a closing mark) and a space, or an empty line.
const sentenceBreak = /[.!?]["'”’)]*\s|\n\s*\n/gu;

const searches = Object.entries(gradePatterns).map(
  ([kind, pattern]) =>
    [
      kind as GradeKind,
      // Credit codes are written as they are; words may start a title.
      new RegExp(
        String.raw`(?<![\p{L}\p{N}/]|\d[.,])(?:${pattern})(?![\p{L}\p{N}/]|[.,]\d)`,
        kind === "credit" ? "gu" : "giu",
      ),
    ] as const,
);

/** Everything in a text that could be a grade; of overlapping words the longest. Ordered. */
export function findGradeWords(text: string): readonly GradeWords[] {
  const found = searches.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => read(text, kind, words, index)),
  );
  const longest: GradeWords[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (longest.at(-1)?.end ?? 0)) longest.push(next);
  }
  return longest.sort(compareSpans);
}

function read(text: string, kind: GradeKind, words: string, start: number): GradeWords {
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - sentenceReach), start);
  const after = text.slice(end, end + sentenceReach);
  const lastBreak = [...before.matchAll(sentenceBreak)].at(-1);
  const sentenceBefore = before.slice(lastBreak ? lastBreak.index + lastBreak[0].length : 0);
  const nextBreak = after.search(sentenceBreak);
  const sentenceAfter = nextBreak < 0 ? after : after.slice(0, nextBreak + 1);
  const quoted = openingQuote.test(before) && closingQuote.test(after);
  return {
    start,
    end,
    kind,
    text: words,
    quoted,
    before: sentenceBefore.replace(openingQuote, ""),
    after: quoted ? sentenceAfter.replace(closingQuote, "") : sentenceAfter,
    around: text.slice(Math.max(0, start - neighbourReach), end + neighbourReach),
  };
}
