import type { Span } from "../../text/span.ts";
import type { ExchangedSource } from "../annotationSet.ts";
import { outward } from "../offsets.ts";
import type { NumberedMention } from "./mentions.ts";

/** A mention and the paragraphs that it has a part of, by their indices. */
export interface PlacedMention extends NumberedMention, Span {
  readonly first: number;
  readonly last: number;
}

/** The mentions with a part in at least one paragraph, in order. */
export function placedIn(
  { snapshot, mentions }: ExchangedSource,
  paragraphs: readonly Span[],
): readonly PlacedMention[] {
  const toText = outward(snapshot, "UTF-16");
  let next = 0;
  return mentions.flatMap((mention, index): PlacedMention[] => {
    const { start, end } = toText(mention);
    while ((paragraphs[next]?.end ?? Infinity) <= start) next++;
    let last = next;
    while ((paragraphs[last + 1]?.start ?? Infinity) < end) last++;
    if ((paragraphs[next]?.start ?? Infinity) >= end) return [];
    const id = `m${index + 1}`;
    const hasDetails = Object.keys(mention.attributes).length > 0;
    const detailsId = hasDetails ? `${id}.details` : undefined;
    return [{ start, end, first: next, last, mention, id, detailsId }];
  });
}

/** Those that stand in the text, by paragraph. Of two that overlap the first stays, or the longer. */
export function inlineOf(
  mentions: readonly PlacedMention[],
  paragraphs: readonly Span[],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const byLength = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Map<number, PlacedMention[]>();
  let end = 0;
  for (const mention of byLength) {
    const paragraph = paragraphs[mention.first];
    const isInside = paragraph && mention.start >= paragraph.start && mention.end <= paragraph.end;
    if (!isInside || mention.start < end) continue;
    kept.set(mention.first, [...(kept.get(mention.first) ?? []), mention]);
    end = mention.end;
  }
  return kept;
}

/** TEI's pointers to stretches of paragraphs, in characters: one for each paragraph. */
export function pointersTo(
  mention: PlacedMention,
  text: string,
  paragraphs: readonly Span[],
): string {
  const characters = (from: number, to: number): number => Array.from(text.slice(from, to)).length;
  const pointers = paragraphs.slice(mention.first, mention.last + 1).map((paragraph, index) => {
    const start = Math.max(mention.start, paragraph.start);
    const range = [
      characters(paragraph.start, start),
      characters(start, Math.min(mention.end, paragraph.end)),
    ];
    return `#string-range(${idOf(mention.first + index)},${range.join()})`;
  });
  return pointers.join(" ");
}

export function idOf(paragraph: number): string {
  return `p${paragraph + 1}`;
}
