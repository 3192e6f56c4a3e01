import { placeAnnotations } from "../anchor/placeAnnotations.ts";
import type { Annotation } from "../annotations/annotation.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Conflict, mergeRead, type Merged } from "./mergeRead.ts";
import { type PlacedMention, placeRead, type UnplacedMention } from "./placeRead.ts";
import type { ReadSource } from "./readSet.ts";

/** What an import makes of one source. */
export interface SourceImport extends Merged {
  readonly placed: readonly PlacedMention[];
  readonly unplaced: readonly UnplacedMention[];
  /** Suggestions of others, which are no decisions. */
  readonly suggestions: number;
  /** They are not taken over. */
  readonly relations: number;
}

export type { Conflict };

/** Lays all that was read of a source over its text and the annotations that its sidecar has. */
export function importSource(
  reads: readonly ReadSource[],
  snapshot: TextSnapshot,
  annotations: readonly Annotation[],
): SourceImport {
  const placements = reads.map((read) => placeRead(decisionsOf(read), snapshot));
  const placed = placements.flatMap((placement) => placement.placed);
  const there = placeAnnotations(snapshot, annotations);
  const merged = mergeRead({ snapshot, annotations, placed: there.placed }, placed);
  const count = (of: (read: ReadSource) => number): number =>
    reads.reduce((sum, read) => sum + of(read), 0);
  return {
    ...merged,
    placed,
    unplaced: placements.flatMap(({ unplaced }) => unplaced),
    suggestions: count(({ mentions }) => mentions.length - decided(mentions).length),
    relations: count(({ relations }) => relations.length),
  };
}

function decisionsOf(read: ReadSource): ReadSource {
  return { ...read, mentions: decided(read.mentions) };
}

function decided(mentions: ReadSource["mentions"]): ReadSource["mentions"] {
  return mentions.filter(({ status }) => status !== "suggested");
}
