import type { Entity, Resolution } from "../resolve/entity.ts";
import type { Gender } from "../resolve/honorifics.ts";
import { groupBy } from "../resolve/groupBy.ts";
import type { Referent } from "../resolve/referent.ts";
import { connected } from "./connected.ts";
import { entityOf, fullNamesOf, type Member } from "./entityOf.ts";
import { compare } from "./order.ts";
import type { ProjectRules } from "./projectRules.ts";

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
    ...(decided === undefined ? [] : keyTerms(decided)),
    ...among.flatMap(termsOf),
  ];
}

/** A key, and the one that it may be made unique from: under one of them all that ask for it are looked up. */
export function keyTerms(key: string): readonly string[] {
  return [key, key.split(uniqueMark)[0] ?? ""];
}

/** An entity in the making. */
interface Draft {
  readonly category: string;
  /**
   * How it came to be: the project file lists it, a person decided so in a source, a full name says so,
   * or it is called so for short only.
   */
  readonly origin: "listed" | "decided" | "named" | "called";
  /** The key it asks for. */
  readonly key: string;
}

/** Who may be called by a short name, by the gender that their titles tell. */
type Callable = ReadonlyMap<string, ReadonlyMap<Gender | undefined, ReadonlySet<Draft>>>;

/** Which drafts each referent means: one, or several that nothing tells apart. */
type Meanings = Map<Referent, readonly Draft[]>;

type FamilyRules = Pick<ProjectRules, "canonical" | "apart">;
type Apart = ProjectRules["apart"];

/**
 * Joins the referents of a family across sources: by decided keys and full names; then by short
 * names, where there is one candidate only. The answer does not depend on the order of the members.
 */
export function resolveFamily(family: Iterable<Member>, rules: FamilyRules): ResolvedFamily {
  const members = [...family].sort(bySourceAndPlace);
  const referents = members.map(({ referent }) => referent);
  const meanings: Meanings = new Map();
  for (const group of connected(referents.filter(isNamed), identities)) {
    joinNamed(group, meanings, rules.apart);
  }
  joinCalled(
    referents.filter((referent) => !isNamed(referent) && referent.among === undefined),
    meanings,
    rules.apart,
  );
  for (const referent of referents) {
    const drafts = referent.among?.flatMap((candidate) => meanings.get(candidate) ?? []);
    if (drafts) meanings.set(referent, [...new Set(drafts)]);
  }
  return finished(members, meanings, rules);
}

function isNamed({ names, decided }: Referent): boolean {
  return names.size > 0 || decided !== undefined;
}

/** Whether it is a row of the project file, which no source mentions. */
function isListed({ mentions }: Referent): boolean {
  return mentions.length === 0;
}

function identities({ category, names, decided }: Referent): readonly string[] {
  return [...names.keys(), ...(decided === undefined ? [] : [decided])].map(
    (name) => `${category} ${name}`,
  );
}

/** Referents that names and decisions tie together: one entity, or one for each key decided on. */
function joinNamed(group: readonly Referent[], meanings: Meanings, apart: Apart): void {
  const category = group[0]?.category ?? "";
  const listed = new Set(group.filter(isListed).map(({ decided }) => decided));
  const decided = new Map(
    group.flatMap(({ decided: key }) => {
      const origin = listed.has(key) ? "listed" : "decided";
      return key === undefined ? [] : [[key, { category, origin, key }] as const];
    }),
  );
  const [name] = fullNamesOf(group);
  const undecided: Draft = { category, origin: "named", key: name?.slug ?? "" };
  for (const referent of group) {
    const own = referent.decided === undefined ? undefined : decided.get(referent.decided);
    const drafts = own ? [own] : decidedBy(referent, group, decided, apart);
    meanings.set(referent, drafts.length > 0 ? drafts : [undecided]);
  }
}

/**
 * The drafts of those that share a name with a referent, the project file's before those decided on in
 * other sources; all of the group where none does.
 */
function decidedBy(
  referent: Referent,
  group: readonly Referent[],
  decided: ReadonlyMap<string, Draft>,
  apart: Apart,
): readonly Draft[] {
  if (decided.size === 0) return [];
  const named = { category: referent.category, names: referent.names.keys() };
  const possible = [...decided.values()].filter(
    ({ category, key }) => !apart({ category, names: [], decided: key }, named),
  );
  if (possible.length < 2) return possible;
  const sharing = group.filter(({ names }) =>
    [...names.keys()].some((name) => referent.names.has(name)),
  );
  const draftsOf = (referents: readonly Referent[]): readonly Draft[] => {
    const keys = new Set(referents.map((one) => one.decided));
    return possible.filter(({ key }) => keys.has(key));
  };
  const choices = [draftsOf(sharing.filter(isListed)), draftsOf(sharing)];
  return choices.find(({ length }) => length > 0) ?? possible;
}

/**
 * Those called by a short name: whom the project file says is called so; else whoever may be called so
 * and has no other title; else one of their own.
 */
function joinCalled(called: readonly Referent[], meanings: Meanings, apart: Apart): void {
  const listed = callable(meanings, (referent) =>
    !isListed(referent)
      ? []
      : referent.names.size > 0
        ? referent.names.keys()
        : referent.shortNames,
  );
  const all = callable(meanings, ({ names, shortNames }) => [...names.keys(), ...shortNames]);
  const own = new Map<string, Draft>();
  for (const referent of called) {
    const { category, gender } = referent;
    const [key = ""] = referent.shortNames;
    const name = `${category} ${key}`;
    const choices = [listed, all].map((found) =>
      [...(found.get(name) ?? [])]
        .filter(([other]) => !gender || !other || gender === other)
        .flatMap(([, of]) => [...of])
        .filter(
          (draft) =>
            !apart({ ...draft, names: [], decided: draft.key }, { category, names: [key] }),
        ),
    );
    const drafts = choices.find(({ length }) => length > 0) ?? [];
    const alone = own.get(name) ?? { category, origin: "called", key };
    if (drafts.length === 0) own.set(name, alone);
    meanings.set(referent, drafts.length === 0 ? [alone] : [...new Set(drafts)]);
  }
}

/** Who goes by which names, as `namesOf` gives them for each referent. */
function callable(meanings: Meanings, namesOf: (referent: Referent) => Iterable<string>): Callable {
  const found = new Map<string, Map<Gender | undefined, Set<Draft>>>();
  for (const [referent, drafts] of meanings) {
    const { category, gender } = referent;
    for (const name of namesOf(referent)) {
      const of = found.get(`${category} ${name}`) ?? new Map<Gender | undefined, Set<Draft>>();
      found.set(`${category} ${name}`, of);
      of.set(gender, new Set([...(of.get(gender) ?? []), ...drafts]));
    }
  }
  return found;
}

const origins: readonly Draft["origin"][] = ["listed", "decided", "named", "called"];

/**
 * The key that each draft asks for, made unique where another has it: the project file and decisions
 * choose first. One decided on with a key that the file lists is what is listed, whatever its category.
 */
function uniqueKeys(drafts: Iterable<Draft>): ReadonlyMap<Draft, string> {
  const keys = new Map<Draft, string>();
  const taken = new Set<string>();
  const listed = new Set<string>();
  const inTurn = [...new Set(drafts)].sort(
    (a, b) =>
      origins.indexOf(a.origin) - origins.indexOf(b.origin) || compare(a.category, b.category),
  );
  for (const draft of inTurn) {
    let { key } = draft;
    if (draft.origin === "listed") listed.add(key);
    const isListed = draft.origin === "decided" && listed.has(key);
    while (!isListed && taken.has(key)) key += uniqueMark + draft.category;
    taken.add(key);
    keys.set(draft, key);
  }
  return keys;
}

/** Gives the drafts their keys, makes one of those that were merged, and entities of it all. */
function finished(
  members: readonly Member[],
  meanings: Meanings,
  { canonical }: FamilyRules,
): ResolvedFamily {
  const unmerged = uniqueKeys([...meanings.values()].flat());
  const resolutions = new Map(
    [...meanings].map(([referent, drafts]) => [
      referent,
      resolution(drafts.flatMap((draft) => canonical(unmerged.get(draft) ?? draft.key))),
    ]),
  );
  const membersOf = groupBy(members, ({ referent }) => {
    const meant = resolutions.get(referent);
    return meant?.kind === "entity" ? meant.key : undefined;
  });
  const drafts = groupBy(unmerged.keys(), (draft) => canonical(unmerged.get(draft) ?? ""));
  return {
    entities: [...drafts].map(([key, of]) => {
      const itself = of.find((draft) => unmerged.get(draft) === key) ?? of[0];
      return entityOf(key, itself?.category ?? "", membersOf.get(key) ?? []);
    }),
    resolutions,
  };
}

function resolution(meant: readonly string[]): Resolution {
  const [key, ...others] = new Set(meant);
  return key !== undefined && others.length === 0
    ? { kind: "entity", key }
    : { kind: "ambiguous", candidates: [...new Set(meant)].sort(compare) };
}

function bySourceAndPlace(a: Member, b: Member): number {
  return (
    compare(a.source, b.source) ||
    (a.referent.mentions[0]?.start ?? 0) - (b.referent.mentions[0]?.start ?? 0) ||
    compare(a.referent.mentions[0]?.id ?? "", b.referent.mentions[0]?.id ?? "") ||
    compare(a.referent.decided ?? "", b.referent.decided ?? "")
  );
}
