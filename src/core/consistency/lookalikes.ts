import { mergesOf } from "../corpus/merges.ts";
import type { WhoIsWho } from "../project/project.ts";
import type { Entity } from "../resolve/entity.ts";
import { type Alike, isNamed } from "./finding.ts";
import { likenessOf, likenessTerms } from "./likeness.ts";

/** What more entities than this share tells nothing of them, and would take long to compare. */
const mostSharing = 100;

/** Entities that look like one, unless people said that they are not. Compares only those that share a term. */
export async function lookalikes(
  entities: readonly Entity[],
  project: WhoIsWho,
  breathe: () => Promise<void>,
): Promise<readonly Alike[]> {
  const { canonical } = mergesOf(project);
  const pairOf = (a: string, b: string): string => [canonical(a), canonical(b)].sort().join(" ");
  const done = new Set(project.distinct.map(({ entities: [a, b] }) => pairOf(a, b)));
  const sharing = new Map<string, Entity[]>();
  const found: Alike[] = [];
  for (const entity of entities.filter(({ category }) => isNamed(category))) {
    await breathe();
    for (const term of likenessTerms(entity)) {
      const key = `${entity.category} ${term}`;
      const others = sharing.get(key) ?? [];
      sharing.set(key, others);
      for (const other of others) {
        const pair = pairOf(entity.key, other.key);
        if (done.has(pair)) continue;
        done.add(pair);
        const likeness = likenessOf(entity, other);
        if (likeness) found.push({ kind: "alike", entities: rarerFirst(other, entity), likeness });
      }
      if (others.length < mostSharing) others.push(entity);
    }
  }
  return found;
}

function rarerFirst(a: Entity, b: Entity): readonly [Entity, Entity] {
  return a.mentions.length <= b.mentions.length ? [a, b] : [b, a];
}
