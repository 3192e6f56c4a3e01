import { newAnnotationId } from "../annotations/annotationId.ts";
import type { Relation } from "../annotations/relation.ts";
import { ownId } from "./mergeRead.ts";
import type { ReadMention, ReadSource } from "./readSet.ts";
import { seededRandom } from "./seededRandom.ts";

/** An imported relation that another of the same two mentions and the same id contradicts. It stays. */
export interface RelationConflict {
  /** The mention that it goes from. */
  readonly mention: ReadMention;
  readonly relation: Relation;
  /** As it is in the sidecar. */
  readonly existing: Relation;
}

/** What an import makes of a source's relations. */
export interface MergedRelations {
  readonly added: readonly Relation[];
  /** How many were there already, just so. */
  readonly present: number;
  /** How many are of mentions that were not taken over. */
  readonly leftOut: number;
  readonly conflicts: readonly RelationConflict[];
}

/**
 * Lays relations that were read beside those that are there. Ids come from the file, or from what a relation
 * says: reading it again finds each one there.
 * @param idOf the annotation that a mention has become or was already; none where it is not taken over
 */
export function mergeRelations(
  reads: readonly ReadSource[],
  existing: readonly Relation[],
  idOf: (mention: ReadMention) => string | undefined,
): MergedRelations {
  const known = new Map(existing.map((one) => [contentOf(one), one]));
  const byId = new Map(existing.map((one) => [one.id, one]));
  const taken = new Set(byId.keys());
  const added: Relation[] = [];
  const conflicts: RelationConflict[] = [];
  let present = 0;
  let leftOut = 0;
  for (const { mentions, relations } of reads) {
    const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
    for (const read of relations) {
      const mention = mentionById.get(read.from);
      const [from, to] = [mention, mentionById.get(read.to)].map((end) => end && idOf(end));
      if (!mention || from === undefined || to === undefined || read.type === "") {
        leftOut++;
        continue;
      }
      const relation = { ...read, from, to };
      const content = contentOf(relation);
      const contrary = byId.get(read.id);
      if (known.has(content)) present++;
      else if (contrary?.from === from && contrary.to === to) {
        conflicts.push({ mention, relation, existing: contrary });
      } else {
        const isFree = ownId.test(read.id) && !taken.has(read.id);
        const id = isFree ? read.id : newAnnotationId(seededRandom(content), taken);
        taken.add(id);
        known.set(content, { ...relation, id });
        added.push({ ...relation, id });
      }
    }
  }
  return { added, present, leftOut, conflicts };
}

function contentOf({ type, from, to }: Relation): string {
  return JSON.stringify([type, from, to]);
}
