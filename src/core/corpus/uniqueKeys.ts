import type { Draft } from "./naming.ts";
import { compare } from "./order.ts";
import { SetIndex } from "./setIndex.ts";

/** Stands in keys that had to be made unique ("victoria--organisation"), and in no slug. */
const uniqueMark = "--";

/** A key, and the one that it may be made unique from: under one of them all that ask for it are looked up. */
export function keyTerms(key: string): readonly string[] {
  return [key, baseOf(key)];
}

function baseOf(key: string): string {
  return key.split(uniqueMark)[0] ?? "";
}

const origins: readonly Draft["origin"][] = ["listed", "decided", "named", "called"];

/**
 * Gives drafts the keys that they ask for, made unique where another has it: the project file and decisions
 * choose first. One decided on with a key that the file lists is what is listed, whatever its category.
 */
export class UniqueKeys {
  readonly #rivals = new SetIndex<Draft>();
  readonly #byKey = new SetIndex<Draft>();

  /** The drafts that were given a key. */
  with(key: string): ReadonlySet<Draft> {
    return this.#byKey.get(key);
  }

  /** Takes in drafts that came, went or have changed, and gives all whose key is another now. */
  settle(touched: Iterable<Draft>): ReadonlySet<Draft> {
    const bases = new Set<string>();
    const changed = new Set<Draft>();
    for (const draft of touched) {
      const base = baseOf(draft.key);
      const isThere = draft.namings.size > 0;
      if (isThere === this.#rivals.get(base).has(draft)) continue;
      this.#rivals[isThere ? "add" : "delete"](base, draft);
      this.#byKey[isThere ? "add" : "delete"](draft.given, draft);
      bases.add(base);
    }
    for (const base of bases) {
      for (const [draft, key] of uniqueKeys(this.#rivals.get(base))) {
        if (draft.given === key) continue;
        this.#byKey.delete(draft.given, draft);
        draft.given = key;
        this.#byKey.add(key, draft);
        changed.add(draft);
      }
    }
    return changed;
  }
}

/** Who chooses a key first. */
export function inTurn(a: Draft, b: Draft): number {
  return (
    origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
    compare(a.category, b.category) ||
    compare(a.key, b.key)
  );
}

function uniqueKeys(drafts: Iterable<Draft>): ReadonlyMap<Draft, string> {
  const keys = new Map<Draft, string>();
  const taken = new Set<string>();
  const listed = new Set<string>();
  for (const draft of [...drafts].sort(inTurn)) {
    let { key } = draft;
    if (draft.origin === "listed") listed.add(key);
    const isListed = draft.origin === "decided" && listed.has(key);
    while (!isListed && taken.has(key)) key += uniqueMark + draft.category;
    taken.add(key);
    keys.set(draft, key);
  }
  return keys;
}
