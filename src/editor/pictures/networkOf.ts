import { coOccurrences, coOccurringPairs } from "../../core/crossReferences/coOccurrence.ts";
import type { OccurrenceIndex } from "../../core/crossReferences/occurrenceIndex.ts";
import { sortInSteps } from "../../core/crossReferences/sortInSteps.ts";
import { type Network, strongest } from "../../core/network/network.ts";
import type { Entity } from "../../core/resolve/entity.ts";
import type { NetworkLevel, NetworkScope } from "../../webview/protocol/network.ts";

/** More than these nobody can tell apart in a picture. */
const most = { nodes: 3000, links: 9000 };

/** Who and what appears together in a folder, or around an entity; the strongest ties where there are too many. */
export async function networkOf(
  index: OccurrenceIndex,
  { entity: key }: NetworkScope,
  level: NetworkLevel,
  breathe: () => Promise<void>,
): Promise<{ readonly network: Network; readonly all: { nodes: number; links: number } }> {
  const wanted = await wantedEntities(index, key, breathe);
  const pairs = await coOccurringPairs(index, level, (entity) => wanted.has(entity), breathe);
  const entities = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const places = new Map(entities.map((entity, at) => [entity, at]));
  const all: Network = {
    nodes: entities.map((entity) => ({
      key: entity.key,
      name: entity.name,
      category: entity.category,
      mentions: entity.mentionCount,
    })),
    links: pairs.map(({ a, b, count, strength }) => ({
      a: places.get(a) ?? 0,
      b: places.get(b) ?? 0,
      count,
      strength,
    })),
  };
  const counts = { nodes: all.nodes.length, links: all.links.length };
  return { network: strongest(all, most, key), all: counts };
}

/** The entities mentioned most and, around one, those that appear with it: pairs of all may be millions. */
async function wantedEntities(
  index: OccurrenceIndex,
  key: string | undefined,
  breathe: () => Promise<void>,
): Promise<ReadonlySet<Entity>> {
  const byMentions = await sortInSteps(
    index.corpus.entities(),
    (a, b) => b.mentionCount - a.mentionCount,
    breathe,
  );
  const centre = key === undefined ? undefined : index.corpus.entity(key);
  if (!centre) return new Set(byMentions.slice(0, most.nodes));
  const met = await coOccurrences(index, centre, breathe);
  const around = await sortInSteps(met, (a, b) => b.strength - a.strength, breathe);
  const nearest = around
    .slice(0, most.nodes / 2)
    .flatMap(({ number }) => index.entity(number) ?? []);
  return new Set([centre, ...nearest, ...byMentions.slice(0, most.nodes / 2)]);
}
