import { coOccurrences, type CoOccurrence } from "../../core/crossReferences/coOccurrence.ts";
import { type Level, levels } from "../../core/crossReferences/level.ts";
import { meetingsOf } from "../../core/crossReferences/meetings.ts";
import { compare } from "../../core/corpus/order.ts";
import type { Entity } from "../../core/resolve/entity.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import { headed, type RowContext } from "./context.ts";
import { placeRow } from "./placeRow.ts";

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
    const there = all
      .filter((one) => one.level === level)
      .sort((a, b) => compareBy(context.sort, level, a, b));
    return headed(
      words[level].label,
      "link",
      there,
      (other) => [entityRow(context, entity, other)],
      { one: "entity", isOpen: level === "sentence" },
    );
  });
}

function compareBy(
  sort: RowContext["sort"],
  level: Level,
  a: CoOccurrence,
  b: CoOccurrence,
): number {
  const byCount = b.counts[level] - a.counts[level];
  const byStrength = b.strength - a.strength;
  const order = sort === "count" ? byCount || byStrength : byStrength || byCount;
  return order || compare(a.entity.key, b.entity.key);
}

function entityRow(
  context: RowContext,
  entity: Entity,
  { entity: other, counts, level, strength }: CoOccurrence,
): LazyRow {
  const { one, icon } = context.library.categoryWords(other.category);
  const often = counted(counts[level], words[level].unit);
  const strong = `strength ${strength.toFixed(1)}`;
  const all = levels.map((each) => counted(counts[each], words[each].unit)).join(", ");
  return {
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
  };
}

/** The sentences in which two meet: one that has both, or one of each. */
async function meetingRows(context: RowContext, a: Entity, b: Entity): Promise<readonly LazyRow[]> {
  const meetings = await meetingsOf(context.index, a, b, context.breathe);
  const places = meetings.flatMap(({ source, level, mentions }) => {
    const [own, other] = mentions;
    const shown = level === "sentence" ? [other] : [own, other].sort((x, y) => x.start - y.start);
    return shown.map((mention) => ({ source, mention }));
  });
  const distinct = new Map(
    places.map((place) => [`${place.source} ${place.mention.id}`, place] as const),
  );
  return paged([...distinct.values()], ({ source, mention }) => placeRow(context, source, mention));
}
