import type { Draft, Naming } from "./naming.ts";
import { packedMember } from "./naming.ts";
import { compare } from "./order.ts";
import type { ProjectRules } from "./projectRules.ts";

type Apart = ProjectRules["apart"];

/** Whom namings mean: one, or several that nothing tells apart. */
type Meanings = ReadonlyMap<Naming, readonly Draft[]>;

/** Namings that names and decisions tie together: one entity, or one for each key decided on. */
export function joinNamed(group: readonly Naming[], apart: Apart): Meanings {
  const draftOf = drafting(group);
  const listed = new Set(group.filter(({ isListed }) => isListed).map(({ decided }) => decided));
  const decided = new Map(
    group.flatMap(({ decided: key }) =>
      key === undefined ? [] : [[key, draftOf(listed.has(key) ? "listed" : "decided", key)]],
    ),
  );
  let undecided: Draft | undefined;
  return new Map(
    group.map((naming) => {
      const own = naming.decided === undefined ? undefined : decided.get(naming.decided);
      const drafts = own ? [own] : decidedBy(naming, group, decided, apart);
      if (drafts.length > 0) return [naming, drafts];
      undecided ??= draftOf("named", mainName(group));
      return [naming, [undecided]];
    }),
  );
}

/**
 * The drafts of those that share a name with a naming, the project file's before those decided on in
 * other sources; all of the group where none does.
 */
function decidedBy(
  naming: Naming,
  group: readonly Naming[],
  decided: ReadonlyMap<string, Draft>,
  apart: Apart,
): readonly Draft[] {
  if (decided.size === 0) return [];
  const named = { category: naming.category, names: naming.names };
  const possible = [...decided.values()].filter(
    ({ category, key }) => !apart({ category, names: [], decided: key }, named),
  );
  if (possible.length < 2) return possible;
  const sharing = group.filter(({ names }) => names.some((name) => naming.names.includes(name)));
  const draftsOf = (namings: readonly Naming[]): readonly Draft[] => {
    const keys = new Set(namings.map((one) => one.decided));
    return possible.filter(({ key }) => keys.has(key));
  };
  const choices = [draftsOf(sharing.filter(({ isListed }) => isListed)), draftsOf(sharing)];
  return choices.find(({ length }) => length > 0) ?? possible;
}

/** The full name (slug) that most mentions of a group have, of equals the longest. */
function mainName(group: readonly Naming[]): string {
  const [only = "", ...others] = new Set(group.flatMap(({ names }) => names));
  if (others.length === 0) return only;
  const counts = new Map<string, number>();
  for (const naming of group) {
    for (const member of naming.members) {
      const { names } = packedMember(member);
      naming.names.forEach((name, at) => {
        counts.set(name, (counts.get(name) ?? 0) + (names[at * 3 + 2] ?? 0));
      });
    }
  }
  const [[name] = [""]] = [...counts].sort(
    ([a, more], [b, less]) => less - more || b.length - a.length || compare(a, b),
  );
  return name;
}

/**
 * Whom those called by one short name mean: whom the project file says is called so; else whoever may be
 * called so and has no other title; else one of their own.
 */
export function meantByShortName(
  called: ReadonlySet<Naming>,
  callable: ReadonlySet<Naming>,
  apart: Apart,
): Meanings {
  const draftOf = drafting(called);
  const all = [...callable];
  return new Map(
    [...called].map((naming) => {
      const { category, gender } = naming;
      const [key = ""] = naming.shortNames;
      const fitting = all.filter((one) => !gender || !one.gender || gender === one.gender);
      // A row is called by its short names only where it has no others.
      const listed = fitting.filter(
        ({ isListed, names }) => isListed && (names.length === 0 || names.includes(key)),
      );
      const choices = [listed, fitting].map((found) =>
        [...new Set(found.flatMap(({ drafts }) => drafts))].filter(
          (draft) =>
            !apart({ ...draft, names: [], decided: draft.key }, { category, names: [key] }),
        ),
      );
      return [naming, choices.find(({ length }) => length > 0) ?? [draftOf("called", key)]];
    }),
  );
}

/** Makes drafts for namings of one category; those that they have already stay. */
function drafting(namings: Iterable<Naming>): (origin: Draft["origin"], key: string) => Draft {
  const known = new Map<string, Draft>();
  let category = "";
  for (const naming of namings) {
    ({ category } = naming);
    for (const draft of naming.drafts) known.set(`${draft.origin} ${draft.key}`, draft);
  }
  return (origin, key) => {
    const draft = known.get(`${origin} ${key}`) ?? {
      category,
      origin,
      key,
      given: key,
      entity: undefined,
      namings: new Set(),
    };
    known.set(`${origin} ${key}`, draft);
    return draft;
  };
}
