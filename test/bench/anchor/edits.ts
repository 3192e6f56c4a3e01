// Edits of which it is known where everything went.

import type { Span } from "../../../src/core/text/span.ts";

/** A text after an edit. */
export interface Edited {
  readonly text: string;
  /** Where a span of the text before is now; undefined where it is gone. UTF-16 code units. */
  readonly where: (span: Span) => Span | undefined;
}

/** Numbers from 0 up to but not including 1. */
export type Random = () => number;

/** Makes an edit that a mention of a text is the subject of; undefined where the text does not allow it. */
export type Edit = (text: string, mention: Span, random: Random) => Edited | undefined;

/** A stretch of the text before, or new words, which may stand for old ones that were corrected. */
type Piece = Span | { readonly words: string; readonly insteadOf?: Span };

/** A text put together of pieces. */
function assemble(text: string, pieces: readonly Piece[]): Edited {
  let assembled = "";
  const moves: { from: Span; start: number; length: number }[] = [];
  for (const piece of pieces) {
    const words = "words" in piece ? piece.words : text.slice(piece.start, piece.end);
    const from = "words" in piece ? piece.insteadOf : piece;
    if (from) moves.push({ from, start: assembled.length, length: words.length });
    assembled += words;
  }
  const where = (span: Span): Span | undefined => {
    const parts = moves.filter(({ from }) => from.start < span.end && from.end > span.start);
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last || first.from.start > span.start || last.from.end < span.end)
      return undefined;
    const isWhole = parts.every((part, index) => {
      const next = parts[index + 1];
      return (
        !next || (next.from.start === part.from.end && next.start === part.start + part.length)
      );
    });
    if (!isWhole) return undefined;
    return {
      start: first.start + (span.start - first.from.start),
      end: last.start + last.length - (last.from.end - span.end),
    };
  };
  return { text: assembled, where };
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A text with spans, in order, replaced or cut. */
function replaceSpans(
  text: string,
  spans: readonly { span: Span; by: Piece | undefined }[],
): Edited {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span, by } of spans) {
    pieces.push({ start: at, end: span.start });
    if (by) pieces.push(by);
    at = span.end;
  }
  pieces.push({ start: at, end: text.length });
  return assemble(text, pieces);
}

/** Sentences with the white space after them; they cover the text. */
export function sentencesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/(?:[.!?]["'”’)]?\s+(?=["'“‘(]?[\p{Lu}\d£])|\n\s*\n\s*)/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return spansBetween([0, ...ends, text.length]);
}

function paragraphsOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/\n\s*\n/g)].map(({ index, 0: end }) => index + end.length);
  return spansBetween([0, ...ends, text.length]);
}

function spansBetween(offsets: readonly number[]): readonly Span[] {
  return offsets
    .slice(1)
    .map((end, index) => ({ start: offsets[index] ?? 0, end }))
    .filter(({ start, end }) => start < end);
}

function sentenceOf(text: string, mention: Span): Span | undefined {
  return sentencesOf(text).find(({ start, end }) => start <= mention.start && mention.end <= end);
}

const otherNames = [
  "Zdenka Quillfeather",
  "Oyelaran Trust",
  "Ibbotson",
  "Marguerite Vost-Hale",
  "Kestrel Holdings",
  "Dr Ffion Uttley",
];

const otherWords =
  "quietly yesterday the former a newly appointed with reluctance despite objections under heavy rain again for once".split(
    " ",
  );

const sentenceDeleted: Edit = (text, mention) => {
  const span = sentenceOf(text, mention);
  return span && replaceSpans(text, [{ span, by: undefined }]);
};

const nameReplaced: Edit = (text, mention, random) =>
  replaceSpans(text, [{ span: mention, by: { words: pick(otherNames, random) ?? "" } }]);

const letterCorrected: Edit = (text, mention, random) => {
  const letters = [...text.slice(mention.start, mention.end).matchAll(/[a-z]/g)].map(
    ({ index }) => index,
  );
  const at = pick(letters, random);
  if (at === undefined || letters.length < 4) return undefined;
  const span = { start: mention.start + at, end: mention.start + at + 1 };
  const words = text[span.start] === "x" ? "y" : "x";
  return replaceSpans(text, [{ span, by: { words, insteadOf: span } }]);
};

const sameNameAbove: Edit = (text, mention, random) => {
  const before = sentencesOf(text).filter(({ start }) => start <= mention.start);
  const at = pick(before, random)?.start ?? 0;
  const name = text.slice(mention.start, mention.end);
  const words = `Nobody had asked ${name} about ${pick(otherWords, random) ?? ""} until then. `;
  return replaceSpans(text, [{ span: { start: at, end: at }, by: { words } }]);
};

/** Replaces so many words on either side. */
function neighboursRewritten(count: number): Edit {
  return (text, mention, random) => {
    const word = String.raw`[\p{L}\p{N}'’-]+`;
    const before = new RegExp(`(?:${word}[^\\p{L}\\p{N}]+){${count}}$`, "u").exec(
      text.slice(0, mention.start),
    );
    const after = new RegExp(`^[^\\p{L}\\p{N}]+(?:${word}[^\\p{L}\\p{N}]+){${count}}`, "u").exec(
      text.slice(mention.end),
    );
    if (!before || !after) return undefined;
    const words = (): string =>
      Array.from({ length: count }, () => pick(otherWords, random) ?? "").join(" ");
    return replaceSpans(
      text,
      [
        { span: { start: before.index, end: mention.start }, by: { words: `${words()} ` } },
        {
          span: { start: mention.end, end: mention.end + after[0].length },
          by: { words: ` ${words()} ` },
        },
      ].filter(({ span }) => span.start < span.end),
    );
  };
}

const sentenceMoved: Edit = (text, mention, random) => {
  const moved = sentenceOf(text, mention);
  const target =
    moved &&
    pick(
      sentencesOf(text).filter(({ start }) => start < moved.start || start > moved.end),
      random,
    );
  if (!target) return undefined;
  const separated: Piece[] = /\s$/.test(text.slice(moved.start, moved.end))
    ? [moved]
    : [moved, { words: " " }];
  return target.start < moved.start
    ? assemble(text, [
        { start: 0, end: target.start },
        ...separated,
        { start: target.start, end: moved.start },
        { start: moved.end, end: text.length },
      ])
    : assemble(text, [
        { start: 0, end: moved.start },
        { start: moved.end, end: target.start },
        ...separated,
        { start: target.start, end: text.length },
      ]);
};

const paragraphsReordered: Edit = (text, _mention, random) => {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length < 3) return undefined;
  const shuffled = paragraphs
    .map((paragraph) => ({ paragraph, key: random() }))
    .sort((a, b) => a.key - b.key)
    .flatMap(({ paragraph }): Piece[] =>
      paragraph.end === text.length ? [paragraph, { words: "\n\n" }] : [paragraph],
    );
  return assemble(text, shuffled);
};

/** Replaces all that a pattern finds; what is found stays the same words. */
function replaceAll(
  text: string,
  pattern: RegExp,
  by: (found: string, offset: number) => string,
): Edited {
  return replaceSpans(
    text,
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const span = { start: index, end: index + found.length };
      return { span, by: { words: by(found, index), insteadOf: span } };
    }),
  );
}

const width = 72;

const rewrapped: Edit = (text) => {
  let column = 0;
  let last = 0;
  return replaceAll(text, /\s+/g, (space, offset) => {
    column += offset - last + 1;
    last = offset + space.length;
    if (space.includes("\n\n")) {
      column = 0;
      return "\n\n";
    }
    const next = text.slice(last).search(/\s|$/);
    if (column + next <= width) return " ";
    column = 0;
    return "\n";
  });
};

const windowsLineEnds: Edit = (text) => replaceAll(text, /\n/g, () => "\r\n");

const decomposed: Edit = (text) =>
  replaceAll(text, /[^\0-\x7f]\p{M}*/gu, (letter) => letter.normalize("NFD"));

const typographic: Edit = (text) =>
  replaceAll(
    text,
    /["']| - |\.\.\.|(?<=\d) (?=\p{L})|(?<=\b(?:Mr|Mrs|Ms|Dr)) /gu,
    (found, offset) => {
      const opens = /\s|^$/.test(text.slice(Math.max(0, offset - 1), offset));
      if (found === '"') return opens ? "“" : "”";
      if (found === "'") return opens ? "‘" : "’";
      if (found === "...") return "…";
      return found === " " ? "\u00a0" : " – ";
    },
  );

/** Edits elsewhere, some around the mention, and all lines broken anew. */
const several: Edit = (text, mention, random) => {
  const local = [
    sentenceDeleted,
    nameReplaced,
    letterCorrected,
    sameNameAbove,
    neighboursRewritten(1),
    sentenceMoved,
  ];
  let edited: Edited = { text, where: (span) => span };
  for (let count = 0; count < 5; count++) {
    const here = edited.where(mention);
    const words = [...edited.text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)]
      .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
      .filter(({ start, end }) => here && (end <= here.start || start >= here.end));
    const other = pick(words, random);
    if (other) edited = then(edited, pick(local, random)?.(edited.text, other, random));
  }
  const here = edited.where(mention);
  if (here)
    edited = then(
      edited,
      pick([letterCorrected, neighboursRewritten(1)], random)?.(edited.text, here, random),
    );
  return then(edited, rewrapped(edited.text, mention, random));
};

function then(first: Edited, second: Edited | undefined): Edited {
  if (!second) return first;
  return {
    text: second.text,
    where: (span) => {
      const between = first.where(span);
      return between && second.where(between);
    },
  };
}

export const edits: Readonly<Record<string, Edit>> = {
  "sentence deleted": sentenceDeleted,
  "name replaced": nameReplaced,
  "one letter corrected": letterCorrected,
  "same name added above": sameNameAbove,
  "neighbours rewritten": neighboursRewritten(1),
  "three neighbours rewritten": neighboursRewritten(3),
  "sentence moved": sentenceMoved,
  "paragraphs reordered": paragraphsReordered,
  "lines broken anew": rewrapped,
  "line ends of Windows": windowsLineEnds,
  "letters decomposed": decomposed,
  "typographic marks": typographic,
  "several at once": several,
};
