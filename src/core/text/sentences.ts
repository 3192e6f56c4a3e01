import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A sentence, a headline, a byline or an item of a list: which tokens, `first` to `last` inclusive. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** Shorter lines than this end by themselves; longer ones may be wrapped and go on in the next line. */
const shortestWrappedLine = 50;
const longestWrappedLine = 100;

/** Words that begin a sentence rather than go on with a name after “J.” or “Inc.”. */
const openers = new Set(
  "The This That These Those There They He She It We You I In On At But And A An As If When While After Before For".split(
    " ",
  ),
);

/** Groups the tokens of a text into sentences, in order; every token belongs to exactly one. Linear time. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next && !endsBetween(text, tokens, index, token, next)) continue;
    sentences.push({ start: tokens[first]?.start ?? 0, end: token.end, first, last: index });
    first = index + 1;
  }
  return sentences;
}

function endsBetween(
  text: string,
  tokens: readonly Token[],
  index: number,
  token: Token,
  next: Token,
): boolean {
  const gap = text.slice(token.end, next.start);
  if (gap === "") return isGluedStop(tokens, index, next);
  const breaks = gap.match(/\r\n?|\n/g)?.length ?? 0;
  if (breaks > 1) return true;
  const stopped = endsWithStop(tokens, index, next);
  return breaks === 1 ? stopped || endsLine(text, token, next) : stopped;
}

/** “improvement.Watchdogs”: a full stop between a lower-case and a capitalised word. */
function isGluedStop(tokens: readonly Token[], index: number, next: Token): boolean {
  const [before, stop] = [tokens[index - 1], tokens[index]];
  return (
    stop?.text === "." &&
    before?.end === stop.start &&
    /^\p{Ll}{3,}$/u.test(before.text.slice(1)) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

const stops = new Set([".", "!", "?", "…"]);

/** What may stand between a stop and the next sentence. */
const closers = new Set(['"', "'", "”", "’", ")", "]", "»"]);

/** Whether the words up to a token end with a stop, and the next word looks like a beginning. */
function endsWithStop(tokens: readonly Token[], index: number, next: Token): boolean {
  let at = index;
  while (closers.has(tokens[at]?.text ?? "") && tokens[at - 1]?.end === tokens[at]?.start) at -= 1;
  const stop = tokens[at]?.text ?? "";
  if (stop.length > 1) return stop.endsWith(".") && openers.has(next.text);
  return stops.has(stop) && /^[^\p{Ll},;:.!?)]/u.test(next.text);
}

/** Whether a single line break ends a sentence: not where a long line is wrapped in the middle of one. */
function endsLine(text: string, token: Token, next: Token): boolean {
  const tail = text.slice(Math.max(0, token.end - longestWrappedLine - 1), token.end);
  const length = tail.length - 1 - Math.max(tail.lastIndexOf("\n"), tail.lastIndexOf("\r"));
  const wrapped = length >= shortestWrappedLine && length <= longestWrappedLine;
  return !wrapped || /^[-*•–—?·]$/.test(next.text);
}
