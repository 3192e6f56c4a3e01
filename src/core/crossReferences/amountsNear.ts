import type { Mention } from "../annotations/mention.ts";
import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import { compareSpans } from "../text/span.ts";
import { type Amount, amountOf } from "./amount.ts";
import type { Level } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";

/** An amount that stands near an entity. */
export interface AmountNear {
  readonly source: string;
  readonly mention: Mention;
  readonly amount: Amount;
  /** Whether one sentence says both, or only one paragraph. */
  readonly level: Exclude<Level, "source">;
}

/** The amounts said in a sentence or paragraph that mentions an entity: by currency, the largest first. */
export function amountsNear(index: OccurrenceIndex, entity: Entity): readonly AmountNear[] {
  const found: AmountNear[] = [];
  for (const { source, own, present } of index.appearances(entity)) {
    const sentences = new Set(own.sentences);
    const paragraphs = new Set(own.paragraphs);
    for (const [other, { places }] of present) {
      if (other === entity || other.category !== "money") continue;
      for (const { mention, sentence, paragraph } of places) {
        const amount = paragraphs.has(paragraph) ? amountOf(mention) : undefined;
        const level = sentences.has(sentence) ? "sentence" : "paragraph";
        if (amount) found.push({ source, mention, amount, level });
      }
    }
  }
  return found.sort(bySize);
}

function bySize(a: AmountNear, b: AmountNear): number {
  return (
    compare(a.amount.currency, b.amount.currency) ||
    b.amount.most - a.amount.most ||
    b.amount.least - a.amount.least ||
    compare(a.source, b.source) ||
    compareSpans(a.mention, b.mention)
  );
}
