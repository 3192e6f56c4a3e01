import type { Entity, SourceMention } from "../resolve/entity.ts";
import { bareName, plainName } from "../resolve/reading.ts";

/**
 * The mention to read first for who or what an entity is: the longest form of its name; of equals
 * one where the text says its role, else the first. Seen from that mention itself it is the next
 * best. An entity that is mentioned once has no other; undefined only where there are no mentions.
 */
export function definingMention(
  { mentions }: Entity,
  from?: SourceMention,
): SourceMention | undefined {
  const best = bestOf(mentions);
  if (!best || !from || !isSameMention(best, from)) return best;
  return bestOf(mentions.filter((mention) => !isSameMention(mention, from))) ?? best;
}

function bestOf(mentions: readonly SourceMention[]): SourceMention | undefined {
  return mentions.reduce<SourceMention | undefined>(
    (best, other) => (best && !isBetter(other, best) ? best : other),
    undefined,
  );
}

function isBetter(a: SourceMention, b: SourceMention): boolean {
  const longer = nameLength(a) - nameLength(b);
  return longer > 0 || (longer === 0 && saysRole(a) && !saysRole(b));
}

function nameLength({ mention }: SourceMention): number {
  return bareName(plainName(mention)).length;
}

function saysRole({ mention }: SourceMention): boolean {
  return mention.attributes["role"] !== undefined;
}

/** Whether two are of the same place: they are put together anew each time that somebody asks. */
export function isSameMention(a: SourceMention, b: SourceMention): boolean {
  return a.source === b.source && a.mention.id === b.mention.id;
}
