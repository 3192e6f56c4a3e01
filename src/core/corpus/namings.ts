import type { Atoms } from "./atoms.ts";
import { joinNamed, meantByShortName } from "./joining.ts";
import { type Draft, isNamed, type Member, type Naming, namingId, namingOf } from "./naming.ts";
import type { ProjectRules } from "./projectRules.ts";
import { type PackedReferent, referentAt } from "./referentTable.ts";
import { SetIndex } from "./setIndex.ts";

/**
 * All ways in which sources speak of somebody, and whom they mean. What changes is joined anew, with what
 * shares a name with it, and nothing else: it takes no longer in a larger folder.
 */
export class Namings {
  readonly #atoms: Atoms;
  readonly #byId = new Map<string, Naming>();
  /** Named ones by what makes two the same: full names and decided keys. */
  readonly #byIdentity = new SetIndex<Naming>();
  /** Named ones by all that they may be called. */
  readonly #byName = new SetIndex<Naming>();
  /** Those with a short name only. */
  readonly #called = new SetIndex<Naming>();
  readonly #categories = new Set<string>();
  /** Namings whose members have changed. */
  readonly #changed = new Set<Naming>();
  /** Those of them that came or went, or of which the project says other things. */
  readonly #new = new Set<Naming>();

  constructor(atoms: Atoms) {
    this.#atoms = atoms;
  }

  /** The naming of a referent; a new one is as yet without members. */
  of(packed: PackedReferent, isListed: boolean): Naming {
    const id = namingId(packed, isListed);
    const naming = this.#byId.get(id) ?? namingOf(packed, isListed, this.#atoms);
    this.#byId.set(id, naming);
    return naming;
  }

  add(member: Member): void {
    const { naming } = member;
    if (naming.members.size === 0) {
      this.#index(naming, "add");
      this.touch(naming);
    }
    naming.members.add(member);
    for (const { naming: other } of member.among) {
      (other.open ??= new Set()).add(member);
      this.#changed.add(other);
    }
    this.#changed.add(naming);
  }

  delete(member: Member): void {
    const { naming } = member;
    naming.members.delete(member);
    for (const { naming: other } of member.among) {
      other.open?.delete(member);
      this.#changed.add(other);
    }
    this.#changed.add(naming);
    if (naming.members.size > 0) return;
    this.#index(naming, "delete");
    this.touch(naming);
    const id = namingId(referentAt(member.source.referents, member.at), naming.isListed);
    if (this.#byId.get(id) === naming) this.#byId.delete(id);
  }

  /** Those for whom a name, short name or decided key stands. */
  *withTerm(term: string): Iterable<Naming> {
    for (const category of this.#categories) {
      const key = `${category} ${term}`;
      yield* this.#byIdentity.get(key);
      yield* this.#byName.get(key);
      yield* this.#called.get(key);
    }
  }

  /** Takes note that there are other things to tell of a member. */
  recount({ naming }: Member): void {
    this.#changed.add(naming);
  }

  /** Has a naming joined anew, as what the project says of it has changed. */
  touch(naming: Naming): void {
    this.#changed.add(naming);
    this.#new.add(naming);
  }

  /** Members that may mean several, by their source or by all. */
  *several(): Iterable<Member> {
    for (const naming of this.#byId.values()) {
      if (naming.isOpen || naming.drafts.length > 1) yield* naming.members;
    }
  }

  get isSettled(): boolean {
    return this.#changed.size === 0;
  }

  /** Joins anew what has changed, and gives the drafts that came, went or have changed. */
  settle(apart: ProjectRules["apart"]): ReadonlySet<Draft> {
    const touched = new Set<Draft>();
    const calls = new Set<string>();
    const give = (naming: Naming, drafts: readonly Draft[]): void => {
      const isSame =
        drafts.length === naming.drafts.length &&
        drafts.every((draft, at) => draft === naming.drafts[at]);
      if (isSame && !this.#changed.has(naming)) return;
      for (const draft of [...naming.drafts, ...drafts]) touched.add(draft);
      for (const draft of naming.drafts) draft.namings.delete(naming);
      for (const draft of drafts) draft.namings.add(naming);
      naming.drafts = drafts;
      if (isSame && !this.#new.has(naming)) return;
      if (isNamed(naming)) for (const key of namesOf(naming)) calls.add(key);
    };
    const seen = new Set<Naming>();
    for (const naming of this.#changed) {
      if (naming.isOpen) continue;
      if (!isNamed(naming)) for (const key of calledOf(naming)) calls.add(key);
      if (naming.members.size === 0) give(naming, []);
      for (const identity of isNamed(naming) ? identitiesOf(naming) : []) {
        const group = this.#groupOf(identity, seen);
        if (group.length > 0) joinNamed(group, apart).forEach((drafts, one) => give(one, drafts));
      }
    }
    for (const key of calls) {
      const called = this.#called.get(key);
      if (called.size === 0) continue;
      const meant = meantByShortName(called, this.#byName.get(key), apart);
      meant.forEach((drafts, one) => give(one, drafts));
    }
    this.#changed.clear();
    this.#new.clear();
    return touched;
  }

  #index(naming: Naming, change: "add" | "delete"): void {
    this.#categories.add(naming.category);
    if (naming.isOpen) return;
    if (isNamed(naming)) {
      for (const key of identitiesOf(naming)) this.#byIdentity[change](key, naming);
      for (const key of namesOf(naming)) this.#byName[change](key, naming);
    } else {
      for (const key of calledOf(naming)) this.#called[change](key, naming);
    }
  }

  /** All that share an identity, directly or over others, and were not seen before. */
  #groupOf(start: string, seen: Set<Naming>): readonly Naming[] {
    const group: Naming[] = [];
    const identities = [start];
    for (let one = identities.pop(); one !== undefined; one = identities.pop()) {
      for (const naming of this.#byIdentity.get(one)) {
        if (seen.has(naming)) continue;
        seen.add(naming);
        group.push(naming);
        identities.push(...identitiesOf(naming));
      }
    }
    return group;
  }
}

function identitiesOf({ category, names, decided }: Naming): readonly string[] {
  return [...names, ...(decided === undefined ? [] : [decided])].map(
    (name) => `${category} ${name}`,
  );
}

function namesOf({ category, names, shortNames }: Naming): readonly string[] {
  return [...names, ...shortNames].map((name) => `${category} ${name}`);
}

function calledOf({ category, shortNames: [name = ""] }: Naming): readonly string[] {
  return [`${category} ${name}`];
}
