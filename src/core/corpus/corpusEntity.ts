import type { Attributes } from "../annotations/attributes.ts";
import type { ProjectEntity } from "../project/project.ts";
import type { Entity, FirstPlace, SourceMention } from "../resolve/entity.ts";
import { plainName } from "../resolve/reading.ts";
import type { Atoms } from "./atoms.ts";
import { Tally } from "./tally.ts";
import {
  attributesAtomOf,
  endOf,
  idAt,
  type MentionTable,
  mentionAt,
  startOf,
  textAtomOf,
} from "./mentionTable.ts";
import { indexesOf, type Member, packedMember } from "./naming.ts";
import { compare } from "./order.ts";
import { gone, mentionCountAt, mentionsOfReferent } from "./referentTable.ts";

/** Where a mention is: the source, its index there, and the key that its words mean (an atom). */
interface Place {
  readonly member: Member;
  readonly index: number;
  readonly meant: number;
}

/** What is worked out of mentions. */
type Told = Pick<Entity, "name" | "otherNames" | "roles" | "attributes">;

/**
 * An entity as readers are told of it: what its row in the project file says goes before what its mentions
 * tell. What it is called is worked out when somebody asks, for a folder has more than anybody looks at.
 */
export class CorpusEntity implements Entity {
  readonly key: string;
  readonly category: string;
  readonly mentionCount: number;
  readonly members: readonly Member[];
  readonly #row: ProjectEntity | undefined;
  readonly #atoms: Atoms;
  #told: Told | undefined;
  #sources: readonly string[] | undefined;

  constructor(key: string, category: string, members: readonly Member[], atoms: Atoms) {
    this.key = key;
    this.#row = members.find(({ source, naming }) => source.row && naming.decided === key)?.source
      .row;
    this.category = this.#row?.category ?? category;
    this.members = members;
    this.#atoms = atoms;
    this.mentionCount = members.reduce(
      (sum, { source, at }) => sum + mentionCountAt(source.referents, at),
      0,
    );
  }

  get name(): string {
    return this.#tell().name;
  }
  get otherNames(): readonly string[] {
    return this.#tell().otherNames;
  }
  get roles(): readonly string[] {
    return this.#tell().roles;
  }
  get attributes(): Attributes {
    return this.#tell().attributes;
  }
  get note(): string | undefined {
    return this.#row?.note;
  }
  get links(): readonly string[] {
    return this.#row?.links ?? [];
  }
  get tags(): readonly string[] {
    return this.#row?.tags ?? [];
  }
  get groups(): readonly string[] {
    return this.#row?.groups ?? [];
  }

  get sourceCount(): number {
    return this.#mentionedIn().size;
  }
  get sources(): readonly string[] {
    return (this.#sources ??= [...this.#mentionedIn()].sort(compare));
  }
  get firstPlace(): FirstPlace | undefined {
    let first: FirstPlace | undefined;
    for (const member of this.members) {
      const { name, mentions } = member.source;
      if (first && first.source < name) continue;
      for (const index of indexesOf(member)) {
        const start = startOf(mentions, index);
        if (!first || name < first.source || start < first.start) first = { source: name, start };
      }
    }
    return first;
  }

  get mentions(): readonly SourceMention[] {
    return this.#mentionsOf(this.members);
  }

  mentionsIn(source: string): readonly SourceMention[] {
    return this.#mentionsOf(this.members.filter((member) => member.source.name === source));
  }

  #mentionsOf(members: readonly Member[]): readonly SourceMention[] {
    return Array.from(this.#places(members), ({ member: { source }, index, meant }) => {
      const mention = mentionAt(source.mentions, index, this.#atoms);
      const key = this.#atoms.optional(meant);
      return {
        source: source.name,
        mention: key === undefined ? mention : { ...mention, meant: key },
      };
    });
  }

  #tell(): Told {
    return (this.#told ??= this.#read());
  }

  #read(): Told {
    const atoms = this.#atoms;
    const fullNames = fullNamesOf([...this.members].sort(bySourceAndPlace), atoms);
    const texts = new Tally<number>();
    const attributes = new Tally<number>();
    for (const { member, index } of this.#places(this.members)) {
      texts.add(textAtomOf(member.source.mentions, index));
      attributes.add(attributesAtomOf(member.source.mentions, index));
    }
    const names = new Tally<string>();
    for (const [text, count] of texts.counts)
      names.add(plainName({ text: atoms.text(text) }), count);
    const written = names.byFrequency();
    const name = this.#row?.name ?? fullNames[0] ?? written[0] ?? this.key;
    const listed = this.members.flatMap(({ source: { row } }) =>
      row ? [row.name, ...row.aliases] : [],
    );
    const { role = [], ...others } = valuesOf(attributes, atoms);
    return {
      name,
      otherNames: [...new Set([...fullNames, ...written, ...listed])]
        .filter((other) => other !== name)
        .sort(compare),
      roles: role,
      attributes: Object.fromEntries(
        Object.entries(others).flatMap(([attribute, [value]]) =>
          value === undefined ? [] : [[attribute, value]],
        ),
      ),
    };
  }

  #mentionedIn(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const member of this.members) {
      if (indexesOf(member).length > 0) names.add(member.source.name);
    }
    return names;
  }

  /** Ordered by source, then as in the text. */
  *#places(members: readonly Member[]): Generator<Place> {
    const inOrder = [...members].sort((a, b) => compare(a.source.name, b.source.name));
    for (let from = 0; from < inOrder.length;) {
      const source = inOrder[from]?.source;
      let end = from;
      while (end < inOrder.length && inOrder[end]?.source === source) end += 1;
      const here = inOrder.slice(from, end).flatMap(placesOf);
      yield* here.sort((a, b) => inTable(a.member.source.mentions, a.index, b.index, this.#atoms));
      from = end;
    }
  }
}

function placesOf(member: Member): readonly Place[] {
  const mentions = mentionsOfReferent(member.source.referents, member.at);
  const places: Place[] = [];
  for (let at = 0; at < mentions.length; at += 2) {
    const index = mentions[at] ?? gone;
    if (index !== gone) places.push({ member, index, meant: mentions[at + 1] ?? 0 });
  }
  return places;
}

function inTable(table: MentionTable, a: number, b: number, atoms: Atoms): number {
  return (
    startOf(table, a) - startOf(table, b) ||
    endOf(table, a) - endOf(table, b) ||
    (a === b ? 0 : compare(idAt(table, a, atoms), idAt(table, b, atoms)))
  );
}

/** The full names of members, the one that most mentions have first; of equals the longest. */
function fullNamesOf(members: readonly Member[], atoms: Atoms): readonly string[] {
  const forms = new Map<string, Tally<number>>();
  for (const member of members) {
    const { names } = packedMember(member);
    for (const [at, slug] of member.naming.names.entries()) {
      const tally = forms.get(slug) ?? new Tally<number>();
      forms.set(slug, tally);
      tally.add(names[at * 3 + 1] ?? 0, names[at * 3 + 2] ?? 0);
    }
  }
  return [...forms]
    .map(([slug, tally]) => ({ slug, count: tally.all, form: tally.byFrequency()[0] ?? 0 }))
    .sort((a, b) => b.count - a.count || b.slug.length - a.slug.length || compare(a.slug, b.slug))
    .map(({ form }) => atoms.text(form));
}

/** The values of each attribute, the most frequent first. */
function valuesOf(all: Tally<number>, atoms: Atoms): Readonly<Record<string, readonly string[]>> {
  const tallies = new Map<string, Tally<string>>();
  for (const [atom, count] of all.counts) {
    for (const [attribute, value] of Object.entries(atoms.value(atom) as Attributes)) {
      const tally = tallies.get(attribute) ?? new Tally<string>();
      tallies.set(attribute, tally);
      tally.add(value, count);
    }
  }
  return Object.fromEntries(
    Array.from(tallies, ([attribute, tally]) => [attribute, tally.byFrequency()]),
  );
}

function bySourceAndPlace(a: Member, b: Member): number {
  const startAt = ({ source, at }: Member): number =>
    startOf(source.mentions, mentionsOfReferent(source.referents, at)[0] ?? 0);
  return compare(a.source.name, b.source.name) || startAt(a) - startAt(b) || a.at - b.at;
}
