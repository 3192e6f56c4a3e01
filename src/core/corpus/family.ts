import type { Entity, Resolution } from "../resolve/entity.ts";
import type { Gender } from "../resolve/honorifics.ts";
import { groupBy } from "../resolve/groupBy.ts";
import type { Referent } from "../resolve/referent.ts";
import { connected } from "./connected.ts";
import { entityOf, fullNamesOf, type Member } from "./entityOf.ts";
import { compare } from "./order.ts";

/** What the members of a family mean. */
export interface ResolvedFamily {
  readonly entities: readonly Entity[];
  readonly resolutions: ReadonlyMap<Referent, Resolution>;
}

/** Stands in keys that had to be made unique ("victoria--organisation"), and in no slug. */
const uniqueMark = "--";

/**
 * The words under which a referent is looked up. Referents that share one, directly or over others,
 * are a family. No entity, no candidate and no key reaches beyond its family, so that a family can
 * be resolved on its own.
 */
export function termsOf({ names, shortNames, decided, among = [] }: Referent): readonly string[] {
  return [
    ...names.keys(),
    ...shortNames,
    // A decided key that looks as if made unique is kin to those it could collide with.
    ...(decided === undefined ? [] : [decided, decided.split(uniqueMark)[0] ?? ""]),
    ...among.flatMap(termsOf),
  ];
}

/** An entity in the making. */
interface Draft {
  readonly category: string;
  /** How it came to be: a person decided, a full name says so, or it is called so for short only. */
  readonly origin: "decided" | "named" | "called";
  /** The key it asks for. */
  readonly key: string;
}

/** Who may be called by a short name, by the gender that their titles tell. */
type Callable = Map<Gender | undefined, Set<Draft>>;

/** Which drafts each referent means: one, or several that nothing tells apart. */
type Meanings = Map<Referent, readonly Draft[]>;

/**
 * Joins the referents of a family across sources: by decided keys and full names; then by short
 * names, where there is one candidate only. The answer does not depend on the order of the members.
 */
export function resolveFamily(family: Iterable<Member>): ResolvedFamily {
  const members = [...family].sort(bySourceAndPlace);
  const referents = members.map(({ referent }) => referent);
  const meanings: Meanings = new Map();
  for (const group of connected(referents.filter(isNamed), identities)) joinNamed(group, meanings);
  joinCalled(
    referents.filter((referent) => !isNamed(referent) && referent.among === undefined),
    meanings,
  );
  for (const referent of referents) {
    const drafts = referent.among?.flatMap((candidate) => meanings.get(candidate) ?? []);
    if (drafts) meanings.set(referent, [...new Set(drafts)]);
  }
  return finished(members, meanings);
}

function isNamed({ names, decided }: Referent): boolean {
  return names.size > 0 || decided !== undefined;
}

function identities({ category, names, decided }: Referent): readonly string[] {
  return [...names.keys(), ...(decided === undefined ? [] : [decided])].map(
    (name) => `${category} ${name}`,
  );
}

/** Referents that names and decisions tie together: one entity, or one for each key decided on. */
function joinNamed(group: readonly Referent[], meanings: Meanings): void {
  const category = group[0]?.category ?? "";
  const decided = new Map(
    group.flatMap(({ decided: key }) =>
      key === undefined ? [] : [[key, { category, origin: "decided", key }] as const],
    ),
  );
  const all = [...decided.values()];
  const [name] = fullNamesOf(group);
  const single: Draft = all[0] ?? { category, origin: "named", key: name?.slug ?? "" };
  for (const referent of group) {
    const own = referent.decided === undefined ? undefined : decided.get(referent.decided);
    if (own) meanings.set(referent, [own]);
    else if (all.length < 2) meanings.set(referent, [single]);
    else meanings.set(referent, decidedBy(referent, group, decided));
  }
}

/** The drafts of those that share a name with a referent; all of them where none does. */
function decidedBy(
  referent: Referent,
  group: readonly Referent[],
  decided: ReadonlyMap<string, Draft>,
): readonly Draft[] {
  const sharing = group.filter(({ names }) =>
    [...names.keys()].some((name) => referent.names.has(name)),
  );
  const drafts = sharing.flatMap(({ decided: key }) => decided.get(key ?? "") ?? []);
  return drafts.length > 0 ? [...new Set(drafts)] : [...decided.values()];
}

/** Those called by a short name: whoever may be called so and has no other title, or one of their own. */
function joinCalled(called: readonly Referent[], meanings: Meanings): void {
  const callable = new Map<string, Callable>();
  for (const [{ category, names, shortNames, gender }, drafts] of meanings) {
    for (const name of [...names.keys(), ...shortNames]) {
      const of = callable.get(`${category} ${name}`) ?? new Map<Gender | undefined, Set<Draft>>();
      callable.set(`${category} ${name}`, of);
      of.set(gender, new Set([...(of.get(gender) ?? []), ...drafts]));
    }
  }
  const own = new Map<string, Draft>();
  for (const referent of called) {
    const { category, gender } = referent;
    const [key = ""] = referent.shortNames;
    const name = `${category} ${key}`;
    const drafts = [...(callable.get(name) ?? [])]
      .filter(([other]) => !gender || !other || gender === other)
      .flatMap(([, of]) => [...of]);
    const alone = own.get(name) ?? { category, origin: "called", key };
    if (drafts.length === 0) own.set(name, alone);
    meanings.set(referent, drafts.length === 0 ? [alone] : [...new Set(drafts)]);
  }
}

const origins: readonly Draft["origin"][] = ["decided", "named", "called"];

/** The key that each draft asks for, made unique where another has it: decisions choose first. */
function uniqueKeys(drafts: Iterable<Draft>): ReadonlyMap<Draft, string> {
  const keys = new Map<Draft, string>();
  const taken = new Set<string>();
  const inTurn = [...new Set(drafts)].sort(
    (a, b) =>
      origins.indexOf(a.origin) - origins.indexOf(b.origin) || compare(a.category, b.category),
  );
  for (const draft of inTurn) {
    let { key } = draft;
    while (taken.has(key)) key += uniqueMark + draft.category;
    taken.add(key);
    keys.set(draft, key);
  }
  return keys;
}

/** Gives the drafts their keys and makes entities of them. */
function finished(members: readonly Member[], meanings: Meanings): ResolvedFamily {
  const keys = uniqueKeys([...meanings.values()].flat());
  const ofDraft = groupBy(members, ({ referent }) => {
    const [draft, ...others] = meanings.get(referent) ?? [];
    return others.length === 0 ? draft : undefined;
  });
  return {
    entities: [...keys].map(([draft, key]) =>
      entityOf(key, draft.category, ofDraft.get(draft) ?? []),
    ),
    resolutions: new Map(
      [...meanings].map(([referent, drafts]) => [
        referent,
        resolution(drafts.flatMap((draft) => keys.get(draft) ?? [])),
      ]),
    ),
  };
}

function resolution(keys: readonly string[]): Resolution {
  const [key, ...others] = keys;
  return key !== undefined && others.length === 0
    ? { kind: "entity", key }
    : { kind: "ambiguous", candidates: keys.toSorted(compare) };
}

function bySourceAndPlace(a: Member, b: Member): number {
  return (
    compare(a.source, b.source) ||
    (a.referent.mentions[0]?.start ?? 0) - (b.referent.mentions[0]?.start ?? 0) ||
    compare(a.referent.mentions[0]?.id ?? "", b.referent.mentions[0]?.id ?? "")
  );
}
