import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import type { Amount } from "./amount.ts";
import type { Level } from "./level.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { placeWidth } from "./presences.ts";

/** An amount that a source gives. */
export interface GivenAmount {
  readonly source: string;
  /** Of the mention: see `OccurrenceIndex.mention`. */
  readonly number: number;
  readonly amount: Amount;
}

/** An amount that stands near an entity. */
export interface AmountNear extends GivenAmount {
  /** Whether one sentence says both, or only one paragraph. */
  readonly level: Exclude<Level, "source">;
}

/**
 * The amounts said in a sentence or paragraph that mentions an entity, in no order: see `bySize`.
 * @param breathe called all along; where it rejects, so does this
 */
export async function amountsNear(
  index: OccurrenceIndex,
  entity: Entity,
  breathe: () => Promise<void>,
): Promise<readonly AmountNear[]> {
  const found: AmountNear[] = [];
  for (const { source, own, places, amounts } of index.appearances(entity)) {
    await breathe();
    if (amounts.size === 0) continue;
    for (const [number, amount] of amounts) {
      const at = number * placeWidth;
      const level = closest(own, places[at + 1] ?? 0, places[at + 2] ?? 0);
      if (level && !isAmong(own, number)) found.push({ source, number, amount, level });
    }
  }
  return found;
}

/**
 * The amounts of all sources, in no order.
 * @param breathe called all along; where it rejects, so does this
 */
export async function allAmounts(
  index: OccurrenceIndex,
  breathe: () => Promise<void>,
): Promise<readonly GivenAmount[]> {
  const found: GivenAmount[] = [];
  for (const source of index.sources) {
    await breathe();
    for (const [number, amount] of index.amounts(source)) found.push({ source, number, amount });
  }
  return found;
}

/** Whether places are in a sentence, or in a paragraph. */
function closest(
  places: Uint32Array,
  sentence: number,
  paragraph: number,
): AmountNear["level"] | undefined {
  let level: AmountNear["level"] | undefined;
  for (let at = 0; at < places.length; at += placeWidth) {
    if (places[at + 1] === sentence) return "sentence";
    if (places[at + 2] === paragraph) level = "paragraph";
  }
  return level;
}

function isAmong(places: Uint32Array, number: number): boolean {
  for (let at = 0; at < places.length; at += placeWidth) if (places[at] === number) return true;
  return false;
}

/** By currency, the largest first; equal ones in the order of the sources and of their texts. */
export function bySize(a: AmountNear, b: AmountNear): number {
  return (
    compare(a.amount.currency, b.amount.currency) ||
    b.amount.most - a.amount.most ||
    b.amount.least - a.amount.least ||
    compare(a.source, b.source) ||
    a.number - b.number
  );
}
