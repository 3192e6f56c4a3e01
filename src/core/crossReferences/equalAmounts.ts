import type { Entity, SourceMention } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { plainName } from "../resolve/reading.ts";

/** The mentions that write an amount in one way. */
export interface Writing {
  readonly written: string;
  readonly mentions: readonly SourceMention[];
}

/** The ways in which an amount is written, the most frequent first; of equals in the order of the sources. */
export function writingsOf({ mentions }: Entity): readonly Writing[] {
  return [...groupBy(mentions, ({ mention }) => plainName(mention))]
    .map(([written, of]) => ({ written, mentions: of }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
