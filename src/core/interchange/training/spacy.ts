import type { Span } from "../../text/span.ts";
import type { ExchangedSource } from "../annotationSet.ts";
import { writeJsonLines } from "../fileWriters.ts";
import type { Format, FormatOption, Lose, SetToWrite, SetWriter } from "../format.ts";
import { outward } from "../offsets.ts";
import { wordOf } from "../options.ts";
import { keepMentions, overlapping, withoutOverlaps } from "../select.ts";

const layout: FormatOption = {
  id: "layout",
  label: "`entities`, which may not overlap, or `spans` for a span categoriser, which may",
  kind: "choice",
  choices: ["entities", "spans"],
  default: "entities",
};

const borders: FormatOption = {
  id: "borders",
  label:
    "Mentions that begin or end within one of spaCy’s tokens: `keep` them, `contract` or `expand` them to whole ones, or `skip` them",
  kind: "choice",
  choices: ["keep", "contract", "expand", "skip"],
  default: "keep",
};

const misaligned =
  "mentions that spaCy cannot align with its tokens (they are written all the same)";
const skipped = "mentions within spaCy’s tokens";
const shifted = "borders within spaCy’s tokens (the mentions are written with others)";

export const spacy: Format = {
  id: "spacy",
  label: "spaCy JSON Lines",
  description: "Texts with their entities by offsets, to train spaCy.",
  endings: [".jsonl"],
  holds: [],
  loses: [overlapping, misaligned, skipped, shifted],
  options: [layout, borders],
  write,
};

function write({ options, lose }: SetToWrite): SetWriter {
  const hasSpans = wordOf(options, layout.id) === "spans";
  const record = (given: ExchangedSource): object => {
    const fitted = fittedTo(wordOf(options, borders.id), given, lose);
    const source = hasSpans ? fitted : withoutOverlaps(fitted, lose);
    const { text } = source.snapshot.normalised;
    const meta = { source: source.path };
    const convert = outward(source.snapshot, "code points");
    const mentions = source.mentions.map((mention) => ({
      ...convert(mention),
      label: mention.category,
    }));
    if (hasSpans) return { text, spans: { sc: mentions }, meta };
    return { text, entities: mentions.map(({ start, end, label }) => [start, end, label]), meta };
  };
  return writeJsonLines("annotations.jsonl", (source) => [record(source)]);
}

/** A source whose mentions begin and end with tokens, as far as they are to. */
function fittedTo(how: string, source: ExchangedSource, lose: Lose): ExchangedSource {
  const { text } = source.snapshot;
  const isOdd = ({ start, end }: Span): boolean =>
    isWithinToken(text, start) || isWithinToken(text, end);
  if (how === "skip") return keepMentions(source, (mention) => !isOdd(mention), skipped, lose);
  const odd = source.mentions.filter(isOdd).length;
  if (how === "keep") {
    lose(misaligned, odd);
    return source;
  }
  const inwards = how === "contract" ? 1 : -1;
  const mentions = source.mentions.map((mention) => {
    if (!isOdd(mention)) return mention;
    const start = borderFrom(text, mention.start, inwards);
    const end = borderFrom(text, mention.end, -inwards);
    return { ...mention, ...withoutBlanks(text, { start, end }) };
  });
  const fitted = keepMentions(
    { ...source, mentions },
    ({ start, end }) => start < end,
    skipped,
    lose,
  );
  lose(shifted, odd - (mentions.length - fitted.mentions.length));
  return fitted;
}

/** The next offset in a direction that is not within a token. */
function borderFrom(text: string, offset: number, step: number): number {
  let at = offset;
  while (isWithinToken(text, at) || isWithinPair(text, at)) at += step;
  return at;
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

function isWithinPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/**
 * Whether spaCy's English tokeniser has one token on both sides of an offset (UTF-16 code units), as far as
 * that can be told without it: within a word or a number, and before the full stop of “£5m.”, which it
 * takes for an abbreviation.
 */
function isWithinToken(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  const isInWord =
    /\p{L}\p{M}*$/u.test(before) && /^[\p{L}\p{M}]/u.test(after)
      ? true
      : /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
  return isInWord || (/\d[a-z]$/.test(before) && /^\.(?![\p{L}\p{N}])/u.test(after));
}
