import type { Mention } from "../annotations/mention.ts";
import type { Entity, Resolution, SourceMention } from "../resolve/entity.ts";
import type { Referent } from "../resolve/referent.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans } from "../text/span.ts";
import type { Member } from "./entityOf.ts";
import { resolveFamily, termsOf } from "./family.ts";
import { compare } from "./order.ts";

/**
 * The entities of all sources. After a change of sources the families of names that they touch are
 * resolved anew, and no others, as soon as somebody asks; what comes out is what building from
 * nothing would give, in whatever order the sources came.
 */
export class Corpus {
  readonly #members = new Map<string, ReadonlyMap<string, Member>>();
  readonly #byTerm = new Map<string, Set<Member>>();
  readonly #resolutions = new Map<Referent, Resolution>();
  readonly #entities = new Map<string, Entity>();
  /** Those whose resolution is ambiguous. */
  readonly #ambiguous = new Set<Member>();
  /** Terms whose families are to be resolved anew. */
  readonly #changed = new Set<string>();
  #ordered: readonly Entity[] | undefined;

  /** Takes a source in, or what has become of it. Rejected mentions belong to no entity. */
  update(source: string, mentions: readonly Mention[], snapshot: TextSnapshot): void {
    this.#replace(
      source,
      resolveSource(mentions, snapshot).map((referent) => ({ source, referent })),
    );
  }

  remove(source: string): void {
    this.#replace(source, []);
  }

  /** All entities, ordered by key. */
  entities(): readonly Entity[] {
    this.#settle();
    return (this.#ordered ??= [...this.#entities.values()].sort((a, b) => compare(a.key, b.key)));
  }

  entity(key: string): Entity | undefined {
    this.#settle();
    return this.#entities.get(key);
  }

  /** The mentions that may mean one of several entities, ordered by source, then as in the text. */
  ambiguous(): readonly SourceMention[] {
    this.#settle();
    return [...this.#ambiguous]
      .flatMap(({ source, referent }) => referent.mentions.map((mention) => ({ source, mention })))
      .sort((a, b) => compare(a.source, b.source) || compareSpans(a.mention, b.mention));
  }

  /** What a mention means; undefined for one that was rejected or is not known. */
  resolutionOf(source: string, mentionId: string): Resolution | undefined {
    this.#settle();
    const member = this.#members.get(source)?.get(mentionId);
    return member && this.#resolutions.get(member.referent);
  }

  #replace(source: string, next: readonly Member[]): void {
    for (const member of new Set(this.#members.get(source)?.values())) this.#forget(member);
    for (const member of next) this.#index(member);
    if (next.length === 0) this.#members.delete(source);
    else this.#members.set(source, byMention(next));
  }

  #settle(): void {
    if (this.#changed.size === 0) return;
    const families = this.#familiesOf(this.#changed);
    this.#changed.clear();
    // All that was is taken away before anything new comes: a key may pass from one to another.
    for (const family of families) for (const { referent } of family) this.#dropEntity(referent);
    for (const family of families) {
      const { entities, resolutions } = resolveFamily(family);
      for (const entity of entities) this.#entities.set(entity.key, entity);
      for (const [referent, resolution] of resolutions) this.#resolutions.set(referent, resolution);
      for (const member of family) {
        const isClear = resolutions.get(member.referent)?.kind !== "ambiguous";
        if (isClear) this.#ambiguous.delete(member);
        else this.#ambiguous.add(member);
      }
    }
    this.#ordered = undefined;
  }

  #index(member: Member): void {
    for (const term of termsOf(member.referent)) {
      const members = this.#byTerm.get(term) ?? new Set();
      this.#byTerm.set(term, members.add(member));
      this.#changed.add(term);
    }
  }

  #forget(member: Member): void {
    this.#dropEntity(member.referent);
    this.#resolutions.delete(member.referent);
    this.#ambiguous.delete(member);
    for (const term of termsOf(member.referent)) {
      const members = this.#byTerm.get(term);
      members?.delete(member);
      this.#changed.add(term);
      if (members?.size === 0) this.#byTerm.delete(term);
    }
  }

  #dropEntity(referent: Referent): void {
    const resolution = this.#resolutions.get(referent);
    if (resolution?.kind === "entity") this.#entities.delete(resolution.key);
  }

  #familiesOf(terms: Iterable<string>): readonly ReadonlySet<Member>[] {
    const seen = new Set<string>();
    return [...terms].map((term) => this.#familyOf(term, seen)).filter(({ size }) => size > 0);
  }

  /** Everything connected to a term, over terms not seen before. */
  #familyOf(start: string, seen: Set<string>): ReadonlySet<Member> {
    const family = new Set<Member>();
    const terms = [start];
    for (let term = terms.pop(); term !== undefined; term = terms.pop()) {
      if (seen.has(term)) continue;
      seen.add(term);
      for (const member of this.#byTerm.get(term) ?? []) {
        if (family.has(member)) continue;
        family.add(member);
        terms.push(...termsOf(member.referent));
      }
    }
    return family;
  }
}

function byMention(members: readonly Member[]): ReadonlyMap<string, Member> {
  return new Map(
    members.flatMap((member) => member.referent.mentions.map(({ id }) => [id, member] as const)),
  );
}
