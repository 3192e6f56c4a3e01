import type { ExchangedSource } from "./annotationSet.ts";
import type { Format, Lose, Piece, SetToWrite } from "./format.ts";
import { countsOfEntity, countsOfMention, type Holding } from "./holdings.ts";
import { LossCounter, type Loss } from "./losses.ts";
import { keepMentions } from "./select.ts";

/** A set that is being written. */
export interface Writing {
  /** To be read once. */
  readonly pieces: AsyncIterable<Piece>;
  /** What got lost in the pieces that were read. */
  readonly losses: () => readonly Loss[];
}

/** Writes sources one after the other, as they come. Throws where the format is only read. */
export function writeSet(
  format: Format,
  set: Omit<SetToWrite, "lose">,
  sources: Iterable<ExchangedSource> | AsyncIterable<ExchangedSource>,
): Writing {
  const counter = new LossCounter();
  return {
    pieces: write(format, { ...set, lose: counter.lose }, sources),
    losses: () => counter.losses,
  };
}

async function* write(
  format: Format,
  set: SetToWrite,
  sources: Iterable<ExchangedSource> | AsyncIterable<ExchangedSource>,
): AsyncIterable<Piece> {
  if (!format.write) throw new Error(`${format.label} can only be read.`);
  const holds: ReadonlySet<Holding> = new Set(format.holds);
  for (const entity of set.entities.values()) loseUnheld(countsOfEntity(entity), holds, set.lose);
  const writer = format.write(set);
  for await (const source of sources) yield* writer.source(heldOf(source, holds, set.lose));
  yield* writer.end();
}

/** As much of a source as a format holds mentions and relations of. */
function heldOf(source: ExchangedSource, holds: ReadonlySet<Holding>, lose: Lose): ExchangedSource {
  let held = source;
  for (const status of ["suggested", "rejected"] as const) {
    const what = `${status} mentions` as const;
    if (holds.has(what)) continue;
    held = keepMentions(held, (mention) => mention.status !== status, what, lose);
  }
  for (const mention of held.mentions) loseUnheld(countsOfMention(mention), holds, lose);
  if (holds.has("relations")) return held;
  lose("relations", held.relations.length);
  return { ...held, relations: [] };
}

function loseUnheld(
  counts: ReturnType<typeof countsOfMention>,
  holds: ReadonlySet<Holding>,
  lose: Lose,
): void {
  for (const [holding, count] of counts) if (!holds.has(holding)) lose(holding, count);
}
