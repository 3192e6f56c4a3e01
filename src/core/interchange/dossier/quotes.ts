import { timesOf, type Time } from "../../crossReferences/times.ts";
import { writtenOn } from "../../crossReferences/written.ts";
import { paragraphsOf, sentencesIn } from "../../text/paragraphs.ts";
import { compareSpans, type Span } from "../../text/span.ts";
import type { ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import { outward, wordsOf } from "../offsets.ts";
import { ratedIn } from "../ratedEntity.ts";

/** A mention with the sentence that it stands in. */
export interface Quote {
  readonly path: string;
  readonly mention: ExchangedMention;
  /** As the text writes it. */
  readonly words: string;
  /** The sentence; the same object for all mentions in it. */
  readonly sentence: QuotedSentence;
  /** From 1 on. */
  readonly line: number;
  /** Code points of the normalised text. */
  readonly place: Span;
  /** When a rating was given; undefined where the text does not tell, and of all else. */
  readonly time: Time | undefined;
  /** Of a rating the key of what it was given to, as far as the text tells. */
  readonly rated: string | undefined;
  /** When the source was written, if it says so. */
  readonly told: Time | undefined;
}

/** A sentence, or as much of a long one as shows what its mentions are about. */
export interface QuotedSentence {
  readonly text: string;
  /** Where the text begins in its source, in UTF-16 code units. */
  readonly start: number;
  readonly isCutAtStart: boolean;
  readonly isCutAtEnd: boolean;
}

/** How much of a sentence is quoted on each side of its mentions, in UTF-16 code units. */
const reach = 300;

/**
 * The mentions of a source with their sentences, in order. Takes a mention into the sentence where it starts.
 * @param keys of entities by their names
 */
export function quotesOf(
  source: ExchangedSource,
  keys: ReadonlyMap<string, string | undefined>,
): readonly Quote[] {
  const { snapshot, mentions, path } = source;
  const { text } = snapshot;
  const sentences = [...paragraphsOf(text)].flatMap((paragraph) => sentencesIn(text, paragraph));
  const told = writtenOn(snapshot);
  const toPlace = outward(snapshot, "code points");
  const ratedBy = ratedIn(source, keys);
  const bySentence = new Map<number, ExchangedMention[]>();
  let at = 0;
  for (const mention of mentions) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const here = bySentence.get(at);
    if (here) here.push(mention);
    else bySentence.set(at, [mention]);
  }
  return [...bySentence].flatMap(([index, here]) => {
    const sentence = quoted(text, sentences[index] ?? { start: 0, end: text.length }, here);
    return here.map((mention) => ({
      path,
      mention,
      words: wordsOf(snapshot, mention),
      sentence,
      line: snapshot.lines.at(mention.start).line + 1,
      place: toPlace(mention),
      rated: ratedBy(mention),
      time: timesOf(mention.attributes["when"] ?? "", told)[0],
      told,
    }));
  });
}

/** A sentence as wide as its mentions, and no wider than need be. */
function quoted(text: string, sentence: Span, mentions: readonly Span[]): QuotedSentence {
  let [first, last] = [sentence.end, sentence.start];
  for (const { start, end } of mentions) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  const whole = { start: Math.min(sentence.start, first), end: Math.max(sentence.end, last) };
  const isCutAtStart = first - whole.start > reach;
  const isCutAtEnd = whole.end - last > reach;
  const from = isCutAtStart ? text.indexOf(" ", first - reach) : whole.start;
  const to = isCutAtEnd ? text.lastIndexOf(" ", last + reach) : whole.end;
  // Where there is no space to cut at, a quote begins or ends with its mentions.
  const start = from < 0 ? first : Math.min(from, first);
  const end = Math.max(to, last);
  return { text: text.slice(start, end), start, isCutAtStart, isCutAtEnd };
}

/** The parts of a sentence, in order, those that some of its mentions cover being marked. */
export function partsOf(
  { text, start, isCutAtStart, isCutAtEnd }: QuotedSentence,
  marked: readonly Span[],
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const parts = [{ text: isCutAtStart ? "…" : "", isMarked: false }];
  let at = 0;
  for (const span of [...marked].sort(compareSpans)) {
    const end = span.end - start;
    if (end <= at) continue;
    const from = Math.max(at, span.start - start);
    parts.push({ text: text.slice(at, from), isMarked: false });
    parts.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  parts.push({ text: text.slice(at) + (isCutAtEnd ? " …" : ""), isMarked: false });
  return parts.filter((part) => part.text !== "");
}
