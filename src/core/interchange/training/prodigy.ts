import type { ExchangedSource } from "../annotationSet.ts";
import { writeJsonLines } from "../fileWriters.ts";
import type { Format, FormatOption, SetToWrite, SetWriter } from "../format.ts";
import { outward } from "../offsets.ts";
import { flagOf } from "../options.ts";
import { overlapping, withoutOverlaps } from "../select.ts";
import { brokenWords, tokenised, type TokenSpan } from "../tokens/words.ts";

const overlaps: FormatOption = {
  id: "overlaps",
  label: "Overlapping mentions too, for `spans.manual`; `ner.manual` takes none",
  kind: "flag",
  default: false,
};

export const prodigy: Format = {
  id: "prodigy",
  label: "Prodigy JSON Lines",
  description: "Tasks with tokens and spans, to go on annotating or to train with Prodigy.",
  endings: [".jsonl"],
  holds: ["suggested mentions", "rejected mentions"],
  loses: [overlapping, brokenWords],
  options: [overlaps],
  write,
};

function write({ options, lose }: SetToWrite): SetWriter {
  const takesOverlaps = flagOf(options, overlaps.id);
  const tasks = (source: ExchangedSource): readonly object[] => {
    const ofStatus = (wanted: string): ExchangedSource => ({
      ...source,
      mentions: source.mentions.filter(({ status }) => status === wanted),
    });
    const confirmed = ofStatus("confirmed");
    const accepted = tokenised(takesOverlaps ? confirmed : withoutOverlaps(confirmed, lose), lose);
    const { text, codePoints } = source.snapshot.normalised;
    const tokens = accepted.tokens.map((token, id) => ({
      text: token.text,
      start: codePoints.fromUtf16(token.start),
      end: codePoints.fromUtf16(token.end),
      id,
      ws: /^\s/.test(text.charAt(token.end)),
    }));
    const convert = outward(source.snapshot, "code points");
    const task = (spans: readonly TokenSpan[], answer?: string): object => ({
      text,
      meta: { source: source.path },
      tokens,
      spans: spans.map(({ mention, first, last }) => ({
        ...convert(mention),
        token_start: first,
        token_end: last,
        label: mention.category,
      })),
      answer,
    });
    // One question each: is this a mention?
    const single = (wanted: string, answer?: string): readonly object[] =>
      tokenised(ofStatus(wanted), lose).spans.map((span) => task([span], answer));
    return [
      task(accepted.spans, "accept"),
      ...single("rejected", "reject"),
      ...single("suggested"),
    ];
  };
  return writeJsonLines("annotations.jsonl", tasks);
}
