import type { Mention } from "../annotations/mention.ts";
import type { WhoIsWho } from "../project/project.ts";
import type { Entity, Resolution, SourceMention } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import type { Referent } from "../resolve/referent.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans } from "../text/span.ts";
import { difference } from "./difference.ts";
import { namesIn } from "./distinctions.ts";
import type { Member } from "./entityOf.ts";
import { keyTerms, resolveFamily, termsOf } from "./family.ts";
import { saysText } from "./meanings.ts";
import { compare } from "./order.ts";
import { noProjectRules, type ProjectRules, projectRules } from "./projectRules.ts";
import { rowReferents } from "./rowReferents.ts";

/** A source as it was taken in. */
interface TakenSource {
  readonly mentions: readonly Mention[];
  readonly snapshot: TextSnapshot;
  /** By mention id. */
  readonly members: ReadonlyMap<string, Member>;
}

/**
 * The entities of all sources, and of the project file. After a change of sources or of the project the
 * families of names that it touches are resolved anew, and no others, as soon as somebody asks; what comes
 * out is what building from nothing would give, in whatever order the sources and the project came.
 */
export class Corpus {
  readonly #sources = new Map<string, TakenSource>();
  /** The members that stand for the rows of the project file, by key. */
  readonly #rows = new Map<string, readonly Member[]>();
  #rules: ProjectRules = noProjectRules;
  /** The terms that merges lead to from a term. */
  #merged: ReadonlyMap<string, readonly string[]> = new Map();
  readonly #byTerm = new Map<string, Set<Member>>();
  readonly #resolutions = new Map<Referent, Resolution>();
  readonly #entities = new Map<string, Entity>();
  /** Those whose resolution is ambiguous. */
  readonly #ambiguous = new Set<Member>();
  /** Sources that are to be resolved anew by themselves, as the project says other things of them. */
  readonly #stale = new Set<string>();
  /** Terms whose families are to be resolved anew. */
  readonly #changed = new Set<string>();
  #ordered: readonly Entity[] | undefined;

  /** Takes a source in, or what has become of it. Rejected mentions belong to no entity. */
  update(source: string, mentions: readonly Mention[], snapshot: TextSnapshot): void {
    this.remove(source);
    const referents = resolveSource(mentions, snapshot, this.#rules.forSource(source));
    const members = referents.map((referent) => ({ source, referent }));
    members.forEach((member) => this.#index(member));
    this.#sources.set(source, { mentions, snapshot, members: byMention(members) });
  }

  remove(source: string): void {
    const members = this.#sources.get(source)?.members.values();
    for (const member of new Set(members)) this.#forget(member);
    this.#sources.delete(source);
  }

  /**
   * Takes in what people decided for all sources together. Its `in` must name sources as the corpus is
   * given them: see `joinProjects`.
   */
  setProject(project: WhoIsWho): void {
    const before = this.#rules;
    const after = projectRules(project);
    this.#rules = after;
    this.#merged = neighbours(after.links);
    for (const [key] of difference(before.rows, after.rows)) this.#replaceRow(key);
    for (const key of difference(before.links, after.links).flat()) {
      keyTerms(key).forEach((term) => this.#changed.add(term));
    }
    for (const term of difference(before.distinctions, after.distinctions).flatMap(namesIn)) {
      this.#changed.add(term);
      for (const { source } of this.#byTerm.get(term) ?? []) this.#stale.add(source);
    }
    const meanings = difference(before.meanings, after.meanings);
    if (meanings.length === 0) return;
    for (const [source, { mentions }] of this.#sources) {
      const here = meanings.filter((meaning) => (meaning.in ?? source) === source);
      const isTouched = mentions.some((mention) => here.some((one) => saysText(one, mention)));
      if (isTouched) this.#stale.add(source);
    }
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
    const member = this.#sources.get(source)?.members.get(mentionId);
    return member && this.#resolutions.get(member.referent);
  }

  #replaceRow(key: string): void {
    for (const member of this.#rows.get(key) ?? []) this.#forget(member);
    this.#rows.delete(key);
    const row = this.#rules.rows.get(key);
    if (row === undefined) return;
    const members = rowReferents(key, row).map((referent) => ({ source: "", referent, row }));
    members.forEach((member) => this.#index(member));
    this.#rows.set(key, members);
  }

  #settle(): void {
    for (const source of this.#stale) {
      const taken = this.#sources.get(source);
      if (taken) this.update(source, taken.mentions, taken.snapshot);
    }
    this.#stale.clear();
    if (this.#changed.size === 0) return;
    const families = this.#familiesOf(this.#changed);
    this.#changed.clear();
    // All that was is taken away before anything new comes: a key may pass from one to another.
    for (const family of families) for (const { referent } of family) this.#dropEntity(referent);
    for (const family of families) {
      const { entities, resolutions } = resolveFamily(family, this.#rules);
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
      terms.push(...(this.#merged.get(term) ?? []));
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

/** The terms that merges lead to, from the terms of either key to those of the other. */
function neighbours(links: ProjectRules["links"]): ReadonlyMap<string, readonly string[]> {
  const pairs = links.flatMap(([from, into]) =>
    keyTerms(from).flatMap((a) =>
      keyTerms(into).flatMap((b) => [[a, b] as const, [b, a] as const]),
    ),
  );
  return new Map(
    [...groupBy(pairs, ([term]) => term)].map(([term, of]) => [term, of.map(([, to]) => to)]),
  );
}
