import { sentencesOf } from "./sentences.ts";
import type { Span } from "./span.ts";
import { tokenise } from "./tokens.ts";

const lineBreak = String.raw`(?:\r\n|\r(?!\n)|\n)`;
const blankLines = new RegExp(String.raw`${lineBreak}[^\S\r\n]*${lineBreak}\s*`, "g");
const lineBreaks = new RegExp(String.raw`\s*${lineBreak}\s*`, "g");

/**
 * The paragraphs of a text in order, without the breaks between them: what blank lines part, or in a text
 * without a blank line what line breaks part.
 */
export function* paragraphsOf(text: string): Generator<Span> {
  let start = 0;
  for (const { 0: written, index } of text.matchAll(breaksOf(text))) {
    yield { start, end: index };
    start = index + written.length;
  }
  yield { start, end: text.length };
}

/** How far before an offset its paragraph is looked for at first, in UTF-16 code units. */
const firstReach = 2000;

/** The paragraph around an offset (UTF-16 code units) that stands in one. Takes no longer for a longer text. */
export function paragraphAt(text: string, offset: number): Span {
  const breaks = breaksOf(text);
  const after = text.slice(offset).search(breaks);
  const end = after < 0 ? text.length : offset + after;
  for (let from = offset, reach = firstReach; from > 0; reach *= 4) {
    from = Math.max(0, offset - reach);
    const last = [...text.slice(from, offset).matchAll(breaks)].at(-1);
    if (last) return { start: from + last.index + last[0].length, end };
  }
  return { start: 0, end };
}

/** The sentences of a stretch of a text, as spans of that text. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  return sentencesOf(stretch, tokenise(stretch)).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

/** The sentence that an offset (UTF-16 code units) is in; its paragraph where it is in none. */
export function sentenceAt(text: string, offset: number): Span {
  const paragraph = paragraphAt(text, offset);
  const sentences = sentencesIn(text, paragraph);
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? paragraph;
}

function breaksOf(text: string): RegExp {
  return text.search(blankLines) < 0 ? lineBreaks : blankLines;
}
