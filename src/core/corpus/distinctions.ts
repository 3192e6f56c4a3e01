import type { WhoIsWho } from "../project/project.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { bareName } from "../resolve/reading.ts";
import { slug } from "../resolve/slug.ts";
import type { Named, SourceRules } from "../resolve/sourceRules.ts";
import { rowReferents } from "./rowReferents.ts";

/** One of two that are not the same, and the names that tell it. */
interface Side {
  readonly key: string;
  /** Slugs, with the category before them where the project file says it: "person clive-lewis". */
  readonly names: readonly string[];
}

/** Two that are not the same, by the keys that they end up as. */
export type Distinction = readonly [Side, Side];

/** The pairs that a project file tells apart; one without a row there has its key for a name. */
export function distinctionsOf(
  { distinct, entities }: Pick<WhoIsWho, "distinct" | "entities">,
  canonical: (key: string) => string,
): readonly Distinction[] {
  if (distinct.length === 0) return [];
  const keys = new Set(distinct.flatMap(({ entities: pair }) => pair));
  const merged = groupBy([...new Set([...keys, ...entities.keys()])], canonical);
  const namesOf = (key: string): readonly string[] => {
    const row = entities.get(key);
    if (row === undefined) return [key];
    const full = rowReferents(key, row).flatMap(({ names }) => [...names.keys()]);
    const all = new Set([slug(bareName(row.name)), ...full]);
    return [...all].map((name) => `${row.category} ${name}`);
  };
  const side = (key: string): Side => ({
    key: canonical(key),
    names: (merged.get(canonical(key)) ?? []).flatMap(namesOf),
  });
  return distinct.map(({ entities: [a, b] }) => [side(a), side(b)]);
}

/** The slugs of the names of both. */
export function namesIn(pair: Distinction): readonly string[] {
  return pair.flatMap(({ names }) => names.map((name) => name.slice(name.indexOf(" ") + 1)));
}

/** Whether people said that two are not the same; those that share a name or
 * a decision may be the same for all that. */
export function tellApart(
  distinctions: readonly Distinction[],
  canonical: (key: string) => string,
): SourceRules["apart"] {
  const keysOfName = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, from: string, to: string): void =>
    void map.set(from, (map.get(from) ?? new Set()).add(to));
  for (const [a, b] of distinctions) {
    note(others, a.key, b.key);
    note(others, b.key, a.key);
    for (const { key, names } of [a, b]) for (const name of names) note(keysOfName, name, key);
  }
  const keysOf = ({ category, names, decided }: Named): readonly string[] => [
    ...(decided === undefined ? [] : [canonical(decided)]),
    ...[...names].flatMap((name) =>
      [`${category} ${name}`, name].flatMap((known) => [...(keysOfName.get(known) ?? [])]),
    ),
  ];
  return (one, other) => {
    if (others.size === 0) return false;
    const [a, b] = [keysOf(one), keysOf(other)];
    return (
      a.some((key) => b.some((against) => others.get(key)?.has(against))) &&
      !a.some((key) => b.includes(key))
    );
  };
}
