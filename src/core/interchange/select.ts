import type { ExchangedMention, ExchangedSource } from "./annotationSet.ts";
import type { Lose } from "./format.ts";

/**
 * A source with some of its mentions only, and the relations between them. What is left out is told of
 * as lost: `what` names the mentions.
 */
export function keepMentions(
  source: ExchangedSource,
  keeps: (mention: ExchangedMention) => boolean,
  what: string,
  lose: Lose,
): ExchangedSource {
  const mentions = source.mentions.filter(keeps);
  if (mentions.length === source.mentions.length) return source;
  lose(what, source.mentions.length - mentions.length);
  const ids = new Set(mentions.map(({ id }) => id));
  const relations = source.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  lose("relations", source.relations.length - relations.length);
  return { ...source, mentions, relations };
}

/** A source without overlaps: of two mentions that share words the one that begins first stays, or the longer. */
export function withoutOverlaps(source: ExchangedSource, lose: Lose): ExchangedSource {
  const byLength = [...source.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Set<ExchangedMention>();
  let end = 0;
  for (const mention of byLength) {
    if (mention.start < end) continue;
    kept.add(mention);
    end = mention.end;
  }
  return keepMentions(source, (mention) => kept.has(mention), overlapping, lose);
}

/** What `withoutOverlaps` loses. */
export const overlapping = "overlapping mentions";
