import type { Span } from "./span.ts";
import { tokenise, type Token } from "./tokens.ts";

/** How far around a span its words are looked for, in UTF-16 code units. */
const reach = 200;

/** The whole words that a span touches, from the first to the last; the span itself where there are none. */
export function snapToWords(text: string, span: Span): Span {
  const touched = wordsAround(text, span).filter(({ start, end }) =>
    span.start === span.end
      ? start <= span.start && span.end <= end
      : start < span.end && span.start < end,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : trimmed(text, span);
}

/** A span with one word more at its start or end; undefined where there is none. */
export function extended(text: string, span: Span, side: "start" | "end"): Span | undefined {
  const words = wordsAround(text, span);
  const word =
    side === "start"
      ? words.findLast(({ end }) => end <= span.start)
      : words.find(({ start }) => start >= span.end);
  return word && { ...span, [side]: word[side] };
}

/** A span with one word less at its start or end; undefined where it would be left without any. */
export function shrunk(text: string, span: Span, side: "start" | "end"): Span | undefined {
  const inside = wordsAround(text, span).filter(
    ({ start, end }) => span.start <= start && end <= span.end,
  );
  const word = side === "start" ? inside[1] : inside.at(-2);
  return word && { ...span, [side]: word[side] };
}

/** The pairs of parts that a span can be split into: one for each place between two of its words. */
export function splits(text: string, span: Span): readonly (readonly [Span, Span])[] {
  const inside = wordsAround(text, span).filter(
    ({ start, end }) => span.start <= start && end <= span.end,
  );
  return inside.flatMap(({ end }, at) => {
    const next = inside[at + 1];
    return next
      ? [
          [
            { start: span.start, end },
            { start: next.start, end: span.end },
          ] as const,
        ]
      : [];
  });
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** The words and numbers in and around a span; a symbol glued to a number, as in “£11m”, belongs to it. */
function wordsAround(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, text.lastIndexOf(" ", start - reach));
  const to = text.indexOf(" ", end + reach);
  const tokens = tokenise(text.slice(from, to < 0 ? text.length : to));
  return joinAmounts(tokens).map((word) => ({ start: word.start + from, end: word.end + from }));
}

function joinAmounts(tokens: readonly Token[]): readonly Span[] {
  const words: Span[] = [];
  let symbol: Token | undefined;
  for (const token of tokens) {
    const last = words.at(-1);
    if (token.kind === "mark") {
      symbol = /^\p{Sc}$/u.test(token.text) ? token : undefined;
      continue;
    }
    const start = symbol?.end === token.start ? symbol.start : token.start;
    symbol = undefined;
    if (last?.end === token.start && !/^['’]/u.test(token.text)) {
      words[words.length - 1] = { start: last.start, end: token.end };
    } else if (!/^['’]/u.test(token.text)) words.push({ start, end: token.end });
  }
  return words;
}
