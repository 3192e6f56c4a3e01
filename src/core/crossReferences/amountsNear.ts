import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import type { Amount } from "./amount.ts";
import type { Level } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { entriesOf, unpackPlaces } from "./presences.ts";

/** An amount that stands near an entity. */
export interface AmountNear {
  readonly source: string;
  /** Of the mention: see `OccurrenceIndex.mention`. */
  readonly number: number;
  readonly amount: Amount;
  /** Whether one sentence says both, or only one paragraph. */
  readonly level: Exclude<Level, "source">;
}

/**
 * The amounts said in a sentence or paragraph that mentions an entity: by currency, the largest first.
 * @param breathe called all along; where it rejects, so does this
 */
export async function amountsNear(
  index: OccurrenceIndex,
  entity: Entity,
  breathe: () => Promise<void>,
): Promise<readonly AmountNear[]> {
  const found: AmountNear[] = [];
  const self = index.numberOf(entity);
  for (const { source, own, present } of index.appearances(entity)) {
    await breathe();
    const amounts = index.amounts(source);
    if (amounts.size === 0) continue;
    const places = unpackPlaces(own);
    const sentences = new Set(places.map(({ sentence }) => sentence));
    const paragraphs = new Set(places.map(({ paragraph }) => paragraph));
    for (const [other, of] of entriesOf(present)) {
      if (other === self) continue;
      for (const { number, sentence, paragraph } of unpackPlaces(of)) {
        const amount = paragraphs.has(paragraph) ? amounts.get(number) : undefined;
        const level = sentences.has(sentence) ? "sentence" : "paragraph";
        if (amount) found.push({ source, number, amount, level });
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
    a.number - b.number
  );
}
