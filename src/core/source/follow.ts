import { type Edit, followEdits } from "../anchor/followEdits.ts";
import type { Placement } from "../anchor/placeAnnotations.ts";
import {
  endOf,
  gathered,
  type MentionTable,
  mentionCount,
  type MovedMention,
  startOf,
} from "../corpus/mentionTable.ts";
import { gone } from "../corpus/referentTable.ts";
import { overlaps, type Span } from "../text/span.ts";

/** What was found anew in a stretch of a text after edits. */
export interface Fresh {
  /** In atoms of the tables, its places counted from the stretch's start. */
  readonly found: MentionTable;
  /** Where the stretch begins. */
  readonly offset: number;
  /** The lines of it that were edited: what is found around them serves to read them. */
  readonly edited: Span;
}

/**
 * A table's mentions after edits, at once, and the index that each has now: those that were there follow the
 * edits, and in the lines that were edited come those found anew, where nothing stayed. What the edits change
 * elsewhere, and whom the new ones mean, shows when the text is read as a whole.
 */
export function followMentions(
  table: MentionTable,
  edits: readonly Edit[],
  { found, offset, edited }: Fresh,
): { readonly table: MentionTable; readonly places: Uint32Array } {
  const places = new Uint32Array(mentionCount(table)).fill(gone);
  const stayed: MovedMention[] = [];
  const inEdited: Span[] = [];
  for (let index = 0; index < places.length; index++) {
    const [start, end] = [startOf(table, index), endOf(table, index)];
    const now = followEdits({ start, end }, edits);
    // One that was typed into is another.
    if (!now || now.end - now.start !== end - start) continue;
    stayed.push({ table, index, start: now.start, end: now.end });
    if (overlaps(now, edited)) inEdited.push(now);
  }
  const all: MovedMention[] = [];
  let next = 0;
  for (let index = 0; index < mentionCount(found); index++) {
    const place = { start: startOf(found, index) + offset, end: endOf(found, index) + offset };
    const isNew = overlaps(place, edited) && !inEdited.some((one) => overlaps(one, place));
    if (!isNew) continue;
    for (let one = stayed[next]; one && one.start <= place.start; one = stayed[++next])
      all.push(one);
    all.push({ table: found, index, start: place.start, end: place.end });
  }
  for (; next < stayed.length; next++) all.push(...stayed.slice(next, next + 1));
  all.forEach((one, now) => {
    if (one.table === table) places[one.index] = now;
  });
  return { table: gathered(all, table.annotations), places };
}

/** Where annotations are after edits; one that was typed into stays out until the text is read as a whole. */
export function followPlacement(
  { placed, unplaced }: Placement,
  edits: readonly Edit[],
): Placement {
  return {
    placed: placed.flatMap((one) => {
      const now = followEdits(one, edits);
      return now ? [{ ...one, ...now }] : [];
    }),
    unplaced,
  };
}
