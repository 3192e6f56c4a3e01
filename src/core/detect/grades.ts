import { compareSpans, type Span } from "../text/span.ts";
import type { KnownScale } from "./knowledge.ts";
import { gradeForms, type GradeForm, gradeOf, type GradeKind, gradesIn } from "./scales.ts";

/** Words that could be a grade, with what stands around them. */
export interface GradeWords extends Span {
  readonly kind: GradeKind;
  /** The project's scale that they are of. */
  readonly scale?: KnownScale;
  readonly text: string;
  /** The grade's key. */
  readonly grade: string;
  /** Whether quotation marks stand around the words alone. */
  readonly quoted: boolean;
  /** The sentence up to the words, without the quotation mark that opens on them and without marks of emphasis. */
  readonly before: string;
  /** The sentence after the words, without the quotation mark that closes on them. */
  readonly after: string;
  /** The sentence's own place. */
  readonly sentence: Span;
  /** The line up to the words and after them, as far as it is near. */
  readonly lineBefore: string;
  readonly lineAfter: string;
  /** Whether the words are part of what somebody says. */
  readonly spoken: boolean;
  /** The sentence before this one, as far as it is near. */
  readonly previous: string;
  /** The sentence and about one to each side. */
  readonly around: string;
  /** The text before, about as far as a list goes on under its heading. */
  readonly above: string;
}

/** How far to look, in UTF-16 code units: about a long sentence, one more to each side of it, and a list. */
const sentenceReach = 240;
const neighbourReach = 360;
const sectionReach = 1500;
const lineReach = 160;

const openingQuote = /["'“‘`]$/u;
const closingQuote = /^[,.]?["'”’`](?!\p{L})/u;
const emphasis = /[*_]+/gu;
// A stop (perhaps with a closing mark) and a space, an empty line, the end of a short line, an item of a list.
const sentenceBreak =
  /(?:[.!]|\?(?!\s\p{L}+(?:\s\p{L}+)?\s*(?:\n|$)))(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|\p{Lu}\.\p{Lu})\.)["'”’)]*(?:\s|(?=\p{Lu}\p{Ll}))|\r?\n(?:\s*\n|(?=\s*(?:[-*•·|#>]|\d{1,3}[.)])\s)|(?<=(?:^|\n)[^\n]{0,51}\n))/gu;

/** Everything in a text that could be a grade; of overlapping words the longest, a project's before others. Ordered. */
export function findGradeWords(text: string, known: readonly KnownScale[]): readonly GradeWords[] {
  const inLowerCase = text.toLowerCase();
  const found = gradeForms(known).flatMap((form) =>
    Array.from(gradesIn(text, inLowerCase, form), ({ index, 0: { length } }) => ({
      form,
      start: index,
      end: index + length,
    })),
  );
  const longest: (typeof found)[number][] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (longest.at(-1)?.end ?? 0)) longest.push(next);
  }
  return longest.sort(compareSpans).map((words) => read(text, words));
}

function read(
  text: string,
  { form: { kind, scale }, start, end }: Span & { readonly form: GradeForm },
): GradeWords {
  const words = text.slice(start, end);
  const { previous, from, to } = sentenceAround(text, start, end);
  const before = text.slice(from, start).replace(emphasis, "");
  const after = text.slice(end, to).replace(emphasis, "");
  const line = lineAround(text, start, end);
  const quoted = openingQuote.test(before) && closingQuote.test(after);
  return {
    start,
    end,
    kind,
    ...(scale && { scale }),
    text: words,
    grade: gradeOf(words, kind),
    quoted,
    before: before.replace(openingQuote, ""),
    after: quoted ? after.replace(closingQuote, "") : after,
    sentence: { start: from, end: to },
    lineBefore: line.before.replace(emphasis, "").replace(openingQuote, ""),
    lineAfter: line.after.replace(emphasis, "").replace(closingQuote, ""),
    spoken: isSpoken(text, start),
    previous: text.slice(previous, from),
    around: text.slice(Math.max(0, start - neighbourReach), end + neighbourReach),
    above: text.slice(Math.max(0, start - sectionReach), start),
  };
}

/** The line before and after some words; an ellipsis stands for what is far. */
function lineAround(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const [left, right] = [Math.max(0, start - lineReach), end + lineReach];
  const before = text.slice(left, start).split("\n").at(-1) ?? "";
  const after = text.slice(end, right).split(/\r?\n/u, 1)[0] ?? "";
  return {
    before: before.length === start - left && left > 0 ? `…${before}` : before,
    after: after.length === lineReach ? `${after}…` : after,
  };
}

/** Whether a double quotation mark opens before a place in its paragraph and does not close. */
function isSpoken(text: string, place: number): boolean {
  const near = text.slice(Math.max(0, place - 2 * sentenceReach), place);
  const marks = near.slice(near.lastIndexOf("\n") + 1).match(/["“”]/gu) ?? [];
  return marks.at(-1) === '"' ? marks.length % 2 === 1 : marks.at(-1) === "“";
}

/** Where the sentence around some words starts and ends, as far as it is near, and where the one before it starts. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly previous: number; readonly from: number; readonly to: number } {
  const reach = Math.max(0, start - 2 * sentenceReach);
  const near = text.slice(reach, end + sentenceReach);
  const breaks = [...near.matchAll(sentenceBreak)].map(({ 0: { length }, index }) => ({
    start: reach + index,
    end: reach + index + length,
  }));
  const [last, before] = breaks.filter((each) => each.end <= start).reverse();
  const next = breaks.find((each) => each.start >= end);
  const from = Math.max(last?.end ?? reach, start - sentenceReach);
  return {
    previous: last ? Math.max(before?.end ?? reach, from - sentenceReach) : from,
    from,
    to: Math.min(next ? next.start + 1 : text.length, end + sentenceReach),
  };
}
