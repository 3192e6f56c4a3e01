import type { ExchangedSource } from "../annotationSet.ts";
import { writeJsonLines } from "../fileWriters.ts";
import type { Format, FormatOption, SetToWrite, SetWriter } from "../format.ts";
import { outward } from "../offsets.ts";
import { wordOf } from "../options.ts";
import { overlapping, withoutOverlaps } from "../select.ts";

const layout: FormatOption = {
  id: "layout",
  label: "`entities`, which may not overlap, or `spans` for a span categoriser, which may",
  kind: "choice",
  choices: ["entities", "spans"],
  default: "entities",
};

const misaligned =
  "mentions that spaCy cannot align with its tokens (they are written all the same)";

export const spacy: Format = {
  id: "spacy",
  label: "spaCy JSON Lines",
  description: "Texts with their entities by offsets, to train spaCy.",
  endings: [".jsonl"],
  holds: [],
  loses: [overlapping, misaligned],
  options: [layout],
  write,
};

function write({ options, lose }: SetToWrite): SetWriter {
  const hasSpans = wordOf(options, layout.id) === "spans";
  const record = (given: ExchangedSource): object => {
    const source = hasSpans ? given : withoutOverlaps(given, lose);
    const { text } = source.snapshot.normalised;
    const meta = { source: source.path };
    const convert = outward(source.snapshot, "code points");
    const units = outward(source.snapshot, "UTF-16");
    for (const mention of source.mentions) {
      const { start, end } = units(mention);
      if (isWithinToken(text, start) || isWithinToken(text, end)) lose(misaligned);
    }
    const mentions = source.mentions.map((mention) => ({
      ...convert(mention),
      label: mention.category,
    }));
    if (hasSpans) return { text, spans: { sc: mentions }, meta };
    return { text, entities: mentions.map(({ start, end, label }) => [start, end, label]), meta };
  };
  return writeJsonLines("annotations.jsonl", (source) => [record(source)]);
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
