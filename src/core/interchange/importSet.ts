import { placeAnnotations } from "../anchor/placeAnnotations.ts";
import type { Sidecar } from "../sidecar/readSidecar.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Conflict, mergeRead, type Merged } from "./mergeRead.ts";
import { type MergedRelations, mergeRelations } from "./mergeRelations.ts";
import { type PlacedMention, placeRead, type UnplacedMention } from "./placeRead.ts";
import type { ReadSource } from "./readSet.ts";

/** What an import makes of one source. */
export interface SourceImport extends Merged {
  readonly placed: readonly PlacedMention[];
  readonly unplaced: readonly UnplacedMention[];
  /** Suggestions of others, which are no decisions. */
  readonly suggestions: number;
  readonly relations: MergedRelations;
}

export type { Conflict };

/** Lays all that was read of a source over its text and what its sidecar has. */
export function importSource(
  reads: readonly ReadSource[],
  snapshot: TextSnapshot,
  { annotations, relations }: Pick<Sidecar, "annotations" | "relations">,
): SourceImport {
  const placements = reads.map((read) => placeRead(decisionsOf(read), snapshot));
  const placed = placements.flatMap((placement) => placement.placed);
  const there = placeAnnotations(snapshot, annotations);
  const merged = mergeRead({ snapshot, annotations, placed: there.placed }, placed);
  return {
    ...merged,
    placed,
    unplaced: placements.flatMap(({ unplaced }) => unplaced),
    suggestions: reads.reduce(
      (sum, { mentions }) => sum + mentions.length - decided(mentions).length,
      0,
    ),
    relations: mergeRelations(reads, relations, (mention) => merged.ids.get(mention)),
  };
}

function decisionsOf(read: ReadSource): ReadSource {
  return { ...read, mentions: decided(read.mentions) };
}

function decided(mentions: ReadSource["mentions"]): ReadSource["mentions"] {
  return mentions.filter(({ status }) => status !== "suggested");
}
