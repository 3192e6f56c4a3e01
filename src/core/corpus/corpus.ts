import type { Mention } from "../annotations/mention.ts";
import type { WhoIsWho } from "../project/project.ts";
import type { Entity, Resolution, SourceMention } from "../resolve/entity.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans } from "../text/span.ts";
import { Atoms } from "./atoms.ts";
import { CorpusEntity } from "./corpusEntity.ts";
import { difference } from "./difference.ts";
import { namesIn } from "./distinctions.ts";
import { saysText } from "./meanings.ts";
import {
  indexOfId,
  mentionAt,
  type MentionTable,
  mentionsOf,
  packMentions,
  textAtomOf,
} from "./mentionTable.ts";
import { type Draft, indexesOf, type Member, type Naming, type TakenSource } from "./naming.ts";
import { Namings } from "./namings.ts";
import { compare } from "./order.ts";
import { paired } from "./pairing.ts";
import { noProjectRules, type ProjectRules, projectRules } from "./projectRules.ts";
import { packReferents, referentAt } from "./referentTable.ts";
import { rowReferents } from "./rowReferents.ts";
import { SetIndex } from "./setIndex.ts";
import { inTurn, keyTerms, UniqueKeys } from "./uniqueKeys.ts";

/** What a corpus is given of a source: numbers of its own atoms. */
export interface SourceTables {
  readonly mentions: MentionTable;
  /** See `packReferents`; as the project's rules make them. */
  readonly referents: Uint32Array;
}

/** What has changed since whoever follows a corpus looked last; that takes out what it has seen. */
export interface CorpusChanges {
  /** Keys of entities that came, went or have changed. */
  readonly keys: Set<string>;
  /** Sources whose own referents may be others. */
  readonly sources: Set<string>;
}

/**
 * The entities of all sources, and of the project file. After a change of sources or of the project what
 * shares names with what it touches is resolved anew, and nothing else, as soon as somebody asks; what
 * comes out is what building from nothing would give, in whatever order the sources and the project came.
 */
export class Corpus {
  readonly atoms = new Atoms();
  readonly #sources = new Map<string, TakenSource>();
  /** The rows of the project file as sources without text, by key. */
  readonly #rows = new Map<string, TakenSource>();
  readonly #members = new WeakMap<TakenSource, WeakRef<readonly (Member | undefined)[]>>();
  #rules: ProjectRules = noProjectRules;
  readonly #namings = new Namings(this.atoms);
  readonly #keys = new UniqueKeys();
  /** Drafts that are to be looked at again, as merges have changed. */
  readonly #remerged = new Set<Draft>();
  /** What makes up an entity, by its key. */
  readonly #drafts = new SetIndex<Draft>();
  /** Those that somebody asked for and that have not changed since. */
  readonly #entities = new Map<string, Entity>();
  /** Keys in order, as they were when somebody asked for all last; and those that may have come or gone since. */
  #order: string[] = [];
  readonly #unordered = new Set<string>();
  #all: readonly Entity[] | undefined;
  /** Sources that are to be resolved anew by themselves, as the project says other things of them. */
  readonly #stale = new Set<string>();
  readonly #followers: CorpusChanges[] = [];

  /** Takes a source in, or what has become of it. Rejected mentions belong to no entity. */
  update(source: string, mentions: readonly Mention[], snapshot: TextSnapshot): void {
    const referents = resolveSource(mentions, snapshot, this.#rules.forSource(source));
    const annotations = mentions.flatMap(({ annotation }) => annotation ?? []);
    const tables = {
      mentions: packMentions(mentions, annotations, this.atoms),
      referents: packReferents(referents, mentions, this.atoms),
    };
    this.take(source, tables, () => snapshot.text);
  }

  /** Takes a source in that was resolved elsewhere, in numbers of this corpus' atoms. */
  take(source: string, tables: SourceTables, text: () => string): void {
    const taken = this.#sources.get(source);
    if (!taken) this.#sources.set(source, this.#takeIn({ name: source, ...tables, text }));
    else this.#takeAgain(taken, tables, text);
    this.#stale.delete(source);
    for (const { sources } of this.#followers) sources.add(source);
  }

  /** Puts a source's tables in the place of those that it had, where its referents are the same and elsewhere. */
  move(source: string, { mentions, referents }: SourceTables, text: () => string): void {
    const taken = this.#sources.get(source);
    if (!taken) return;
    Object.assign(taken, { mentions, referents, text });
    this.#members.delete(taken);
    for (const { sources } of this.#followers) sources.add(source);
  }

  /** Begins to note what changes; complete after `settle`. */
  follow(): CorpusChanges {
    const changes = { keys: new Set<string>(), sources: new Set<string>() };
    this.#followers.push(changes);
    return changes;
  }

  /** Has a source resolved anew, as it was taken in by rules that hold no more. */
  outdate(source: string): void {
    this.#stale.add(source);
  }

  remove(source: string): void {
    this.#forget(this.#sources.get(source));
    this.#sources.delete(source);
    this.#stale.delete(source);
  }

  /**
   * Takes in what people decided for all sources together. Its `in` must name sources as the corpus is
   * given them: see `joinProjects`.
   */
  setProject(project: WhoIsWho): void {
    const before = this.#rules;
    const after = projectRules(project);
    this.#rules = after;
    for (const [key] of difference(before.rows, after.rows)) this.#replaceRow(key);
    if (difference(before.links, after.links).length > 0) {
      for (const key of new Set([...before.links, ...after.links].flat())) {
        for (const draft of this.#keys.with(key)) this.#remerged.add(draft);
        for (const term of keyTerms(key)) this.#touch(term);
      }
    }
    for (const term of difference(before.distinctions, after.distinctions).flatMap(namesIn)) {
      for (const naming of this.#touch(term)) {
        for (const { source } of naming.members) this.#stale.add(source.name);
      }
    }
    const meanings = difference(before.meanings, after.meanings);
    if (meanings.length === 0) return;
    for (const [source, { mentions }] of this.#sources) {
      const here = meanings.filter((meaning) => (meaning.in ?? source) === source);
      const isTouched = mentions.confidences.some((_, index) => {
        const text = this.atoms.text(textAtomOf(mentions, index));
        return here.some((one) => saysText(one, { text }));
      });
      if (isTouched) this.#stale.add(source);
    }
  }

  /** All entities, ordered by key. */
  entities(): readonly Entity[] {
    this.settle();
    return (this.#all ??= this.#inOrder().flatMap((key) => this.#entity(key) ?? []));
  }

  entity(key: string): Entity | undefined {
    this.settle();
    return this.#entity(key);
  }

  /**
   * Works out beforehand what entities are called, so that a list of all of them is there at once; step by
   * step, for others to have their turn in between.
   */
  *prepare(): Generator<string | undefined, void> {
    this.settle();
    for (const key of [...this.#inOrder()]) {
      yield this.#entity(key)?.name;
    }
  }

  /** The mentions that may mean one of several entities, ordered by source, then as in the text. */
  ambiguous(): readonly SourceMention[] {
    this.settle();
    const open = [...this.#namings.several()].filter(
      (member) => this.#resolutionOf(member)?.kind === "ambiguous",
    );
    return open
      .flatMap((member) =>
        indexesOf(member).map((index) => ({
          source: member.source.name,
          mention: this.#mentionAt(member, index),
        })),
      )
      .sort((a, b) => compare(a.source, b.source) || compareSpans(a.mention, b.mention));
  }

  /** What a mention means; undefined for one that was rejected or is not known. */
  resolutionOf(source: string, mentionId: string): Resolution | undefined {
    this.settle();
    const taken = this.#sources.get(source);
    const index = taken && indexOfId(taken.mentions, mentionId, this.atoms);
    const member = index === undefined ? undefined : taken && this.#membersOf(taken)[index];
    return member && this.#resolutionOf(member);
  }

  /** The keys of the entities that a source's mentions mean, by the index of the mention, where that is clear. */
  keysIn(source: string): readonly (string | undefined)[] {
    this.settle();
    const keys: (string | undefined)[] = [];
    for (const member of this.#sources.get(source)?.members ?? []) {
      const resolution = this.#resolutionOf(member);
      const key = resolution?.kind === "entity" ? resolution.key : undefined;
      for (const index of indexesOf(member)) keys[index] = key;
    }
    return keys;
  }

  #takeIn(taken: Omit<TakenSource, "members">): TakenSource {
    const source: TakenSource = { ...taken, members: [] };
    this.#addMembers(source, []);
    return source;
  }

  /** Puts a source in the place of what it was: what is still said of the same in the same way stays. */
  #takeAgain(source: TakenSource, tables: SourceTables, text: () => string): void {
    const pairs = paired(source, tables);
    const { members } = source;
    const staying = new Set(pairs.map(({ before }) => before));
    members.forEach((member, index) => {
      if (!staying.has(index)) this.#namings.delete(member);
    });
    Object.assign(source, tables, { text });
    this.#members.delete(source);
    for (const { at, before, hasChanged } of pairs) {
      const member = before === undefined ? undefined : members[before];
      if (!member) continue;
      member.at = at;
      if (hasChanged) this.#namings.recount(member);
    }
    this.#addMembers(
      source,
      pairs.map(({ before }) => (before === undefined ? undefined : members[before])),
    );
  }

  /** @param staying those of its members, by their place, that the source has already */
  #addMembers(source: TakenSource, staying: readonly (Member | undefined)[]): void {
    const members: Member[] = [];
    const added: Member[] = [];
    const open: (readonly [Member[], Uint32Array])[] = [];
    const { referents } = source;
    for (let at = 0; at < referents.length;) {
      const packed = referentAt(referents, at);
      let member = staying[members.length];
      if (!member) {
        const naming = this.#namings.of(packed, source.row !== undefined);
        const isOpen = packed.among.length > 0;
        const among: Member[] = [];
        if (isOpen) open.push([among, packed.among]);
        member = { source, at, naming, among: isOpen ? among : none };
        added.push(member);
      }
      members.push(member);
      at = packed.next;
    }
    for (const [among, indexes] of open) {
      for (const index of indexes) among.push(...members.slice(index, index + 1));
    }
    source.members = members;
    for (const member of added) this.#namings.add(member);
  }

  #forget(source: TakenSource | undefined): void {
    for (const member of source?.members ?? []) this.#namings.delete(member);
  }

  #replaceRow(key: string): void {
    this.#forget(this.#rows.get(key));
    this.#rows.delete(key);
    const row = this.#rules.rows.get(key);
    if (row === undefined) return;
    const referents = packReferents(rowReferents(key, row), [], this.atoms);
    const mentions = packMentions([], [], this.atoms);
    this.#rows.set(key, this.#takeIn({ name: "", row, mentions, referents, text: () => "" }));
  }

  #touch(term: string): readonly Naming[] {
    const namings = [...this.#namings.withTerm(term)];
    for (const naming of namings) this.#namings.touch(naming);
    return namings;
  }

  /** Resolves anew what has changed: little at a time, where it is not left until somebody asks. */
  settle(): void {
    if (this.#namings.isSettled && this.#stale.size + this.#remerged.size === 0) return;
    for (const source of this.#stale) {
      const taken = this.#sources.get(source);
      if (!taken) continue;
      const { mentions, text } = taken;
      const all = mentionsOf(mentions, this.atoms);
      const referents = resolveSource(all, new TextSnapshot(text()), this.#rules.forSource(source));
      this.take(source, { mentions, referents: packReferents(referents, all, this.atoms) }, text);
    }
    this.#stale.clear();
    const touched = this.#namings.settle(this.#rules.apart);
    this.#place(new Set([...touched, ...this.#keys.settle(touched), ...this.#remerged]));
    this.#remerged.clear();
  }

  /** Makes drafts part of the entities that they are now. */
  #place(drafts: ReadonlySet<Draft>): void {
    if (drafts.size === 0) return;
    const touched = new Set<string>();
    for (const draft of drafts) {
      const now = draft.namings.size > 0 ? this.#rules.canonical(draft.given) : undefined;
      for (const key of [draft.entity, now]) if (key !== undefined) touched.add(key);
      if (draft.entity !== undefined) this.#drafts.delete(draft.entity, draft);
      if (now !== undefined) this.#drafts.add(now, draft);
      draft.entity = now;
    }
    for (const key of touched) {
      this.#entities.delete(key);
      this.#unordered.add(key);
      for (const { keys } of this.#followers) keys.add(key);
    }
    this.#all = undefined;
  }

  #inOrder(): readonly string[] {
    this.#order = reordered(this.#order, this.#unordered, (key) => this.#drafts.has(key));
    this.#unordered.clear();
    return this.#order;
  }

  #entity(key: string): Entity | undefined {
    const known = this.#entities.get(key);
    if (known || !this.#drafts.has(key)) return known;
    const drafts = [...this.#drafts.get(key)].sort(inTurn);
    const itself = drafts.find(({ given }) => given === key) ?? drafts[0];
    if (!itself) return undefined;
    const isMeant = (member: Member): boolean => {
      const resolution = this.#resolutionOf(member);
      return resolution?.kind === "entity" && resolution.key === key;
    };
    const namings = new Set(drafts.flatMap(({ namings: of }) => [...of]));
    const members = [...namings].flatMap((naming) => {
      const [one] = naming.members;
      return one && isMeant(one) ? [...naming.members] : [];
    });
    const open = new Set(
      [...namings].flatMap((naming) => [...(naming.open ?? [])].filter(isMeant)),
    );
    const entity = new CorpusEntity(key, itself.category, [...members, ...open], this.atoms);
    this.#entities.set(key, entity);
    return entity;
  }

  #resolutionOf({ naming, among }: Member): Resolution | undefined {
    const drafts = naming.isOpen ? among.flatMap((other) => other.naming.drafts) : naming.drafts;
    const keys = [...new Set(drafts.flatMap(({ entity }) => entity ?? []))];
    const [key] = keys;
    if (keys.length === 1 && key !== undefined) return { kind: "entity", key };
    return { kind: "ambiguous", candidates: keys.sort(compare) };
  }

  /** The members that a source's mentions belong to, by the index of the mention. */
  #membersOf(source: TakenSource): readonly (Member | undefined)[] {
    const known = this.#members.get(source)?.deref();
    if (known) return known;
    const members: Member[] = [];
    for (const member of source.members) {
      for (const index of indexesOf(member)) members[index] = member;
    }
    this.#members.set(source, new WeakRef(members));
    return members;
  }

  #mentionAt(member: Member, index: number): Mention {
    return mentionAt(member.source.mentions, index, this.atoms);
  }
}

/** What most referents are among, shared by all of these. */
const none: readonly Member[] = [];

/** More keys than this are put in order anew, fewer where each belongs. */
const few = 100;

function reordered(
  order: string[],
  touched: ReadonlySet<string>,
  isThere: (key: string) => boolean,
): string[] {
  if (touched.size > few) {
    const keys = new Set([...order, ...touched]);
    return [...keys].filter(isThere).sort(compare);
  }
  for (const key of touched) {
    const at = firstNotBelow(order, key);
    const isListed = order[at] === key;
    if (isListed && !isThere(key)) order.splice(at, 1);
    else if (!isListed && isThere(key)) order.splice(at, 0, key);
  }
  return order;
}

function firstNotBelow(order: readonly string[], key: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle] ?? "", key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
