import { coOccurrences, type CoOccurrence } from "../../core/crossReferences/coOccurrence.ts";
import { type Level, levels } from "../../core/crossReferences/level.ts";
import { meetingsOf, shownOf } from "../../core/crossReferences/meetings.ts";
import { compare } from "../../core/corpus/order.ts";
import type { Entity } from "../../core/resolve/entity.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import { headed, type RowContext } from "./context.ts";
import { numberedPlaceRow } from "./placeRow.ts";

const words: Readonly<Record<Level, { readonly label: string; readonly unit: string }>> = {
  sentence: { label: "In the same sentence", unit: "sentence" },
  paragraph: { label: "In the same paragraph", unit: "paragraph" },
  source: { label: "In the same article", unit: "article" },
};

/** Above this, chance would tie one of a thousand pairs as strongly: see `association`. */
const surely = 10.83;

/** With whom and what an entity appears, each at the closest level, with the sentences that say so. */
export async function togetherRows(
  context: RowContext,
  entity: Entity,
): Promise<readonly LazyRow[]> {
  const all = await coOccurrences(context.index, entity, context.breathe);
  return levels.flatMap((level) => {
    const there = all.filter((one) => one.level === level);
    return headed(words[level].label, "link", there, (other) => entityRow(context, entity, other), {
      one: "entity",
      isOpen: level === "sentence",
      sort: {
        compare: (a, b) => compareBy(context, level, a, b),
        breathe: context.breathe,
      },
    });
  });
}

function compareBy(
  { index, sort }: RowContext,
  level: Level,
  a: CoOccurrence,
  b: CoOccurrence,
): number {
  const byCount = b.counts[level] - a.counts[level];
  const byStrength = b.strength - a.strength;
  const order = sort === "count" ? byCount || byStrength : byStrength || byCount;
  return order || compare(index.keyOf(a.number), index.keyOf(b.number));
}

function entityRow(
  context: RowContext,
  entity: Entity,
  { number, counts, level, strength }: CoOccurrence,
): readonly LazyRow[] {
  const other = context.index.entity(number);
  if (!other) return [];
  const { one, icon } = context.library.categoryWords(other.category);
  const often = counted(counts[level], words[level].unit);
  const strong = `strength ${strength.toFixed(1)}`;
  const all = levels.map((each) => counted(counts[each], words[each].unit)).join(", ");
  return [
    {
      id: other.key,
      label: other.name,
      description: context.sort === "count" ? often : `${strong} · ${often}`,
      icon,
      tooltip: [
        `${other.name} (${one})`,
        `Both are in ${all}.`,
        `Tied by ${strong}: the log-likelihood ratio in ${words[level].unit}s; above ${surely} it is hardly chance.`,
      ].join("\n"),
      spoken: [other.name, one, `in ${often} with ${entity.name}`, strong].join(", "),
      kind: "entity",
      category: other.category,
      entity: other.key,
      children: () => meetingRows(context, entity, other),
    },
  ];
}

/** The sentences in which two meet: one that has both, or one of each. */
async function meetingRows(context: RowContext, a: Entity, b: Entity): Promise<readonly LazyRow[]> {
  const meetings = await meetingsOf(context.index, a, b, context.breathe);
  const places = new Map<string, { readonly source: string; readonly number: number }>();
  for (const meeting of meetings) {
    const { source } = meeting;
    for (const number of shownOf(meeting)) places.set(`${number} ${source}`, { source, number });
  }
  return paged([...places.values()], ({ source, number }) =>
    numberedPlaceRow(context, source, number),
  );
}
