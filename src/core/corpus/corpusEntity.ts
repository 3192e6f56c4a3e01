import type { Attributes } from "../annotations/attributes.ts";
import type { ProjectEntity } from "../project/project.ts";
import type { Entity, FirstPlace, SourceMention } from "../resolve/entity.ts";
import { byFrequency } from "../resolve/frequency.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { plainName } from "../resolve/reading.ts";
import type { Atoms } from "./atoms.ts";
import {
  attributesAt,
  endOf,
  idAt,
  type MentionTable,
  mentionAt,
  startOf,
  textAtomOf,
} from "./mentionTable.ts";
import { indexesOf, type Member, packedMember, type TakenSource } from "./naming.ts";
import { compare } from "./order.ts";
import { gone } from "./referentTable.ts";

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
      (sum, member) => sum + packedMember(member).mentions.length / 2,
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
    return (this.#sources ??= Array.from(this.#mentionedIn(), ({ name }) => name).sort(compare));
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
    return this.#places().map(({ member: { source }, index, meant }) => {
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
    const places = this.#places();
    const atoms = this.#atoms;
    const members = [...this.members].sort(bySourceAndPlace);
    const fullNames = fullNamesOf(members, atoms);
    const written = byFrequency(
      places.map(({ member, index }) =>
        plainName({ text: atoms.text(textAtomOf(member.source.mentions, index)) }),
      ),
    );
    const name = this.#row?.name ?? fullNames[0] ?? written[0] ?? this.key;
    const listed = members.flatMap(({ source: { row } }) =>
      row ? [row.name, ...row.aliases] : [],
    );
    const { role = [], ...others } = valuesOf(
      places.map(({ member, index }) => attributesAt(member.source.mentions, index, atoms)),
    );
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

  #mentionedIn(): ReadonlySet<TakenSource> {
    return new Set(
      this.members.flatMap((member) => (indexesOf(member).length > 0 ? member.source : [])),
    );
  }

  /** Ordered by source, then as in the text. */
  #places(): readonly Place[] {
    return this.members
      .flatMap((member) => {
        const { mentions } = packedMember(member);
        const places: Place[] = [];
        for (let at = 0; at < mentions.length; at += 2) {
          const index = mentions[at] ?? gone;
          if (index !== gone) places.push({ member, index, meant: mentions[at + 1] ?? 0 });
        }
        return places;
      })
      .sort(
        (a, b) =>
          compare(a.member.source.name, b.member.source.name) ||
          inTable(a.member.source.mentions, a.index, b.index, this.#atoms),
      );
  }
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
  const all = members.flatMap((member) => {
    const { names } = packedMember(member);
    return member.naming.names.map((slug, at) => ({
      slug,
      form: names[at * 3 + 1] ?? 0,
      count: names[at * 3 + 2] ?? 0,
    }));
  });
  return [...groupBy(all, ({ slug }) => slug)]
    .map(([slug, names]) => ({ slug, count: sumOf(names), form: mostFrequent(names) }))
    .sort((a, b) => b.count - a.count || b.slug.length - a.slug.length || compare(a.slug, b.slug))
    .map(({ form }) => atoms.text(form));
}

interface CountedForm {
  readonly form: number;
  readonly count: number;
}

function mostFrequent(names: readonly CountedForm[]): number {
  const forms = [...groupBy(names, ({ form }) => form)].map(([form, of]) => ({
    form,
    count: sumOf(of),
  }));
  return forms.reduce((most, one) => (one.count > most.count ? one : most)).form;
}

function sumOf(names: readonly CountedForm[]): number {
  return names.reduce((sum, { count }) => sum + count, 0);
}

/** The values of each attribute, the most frequent first. */
function valuesOf(all: readonly Attributes[]): Readonly<Record<string, readonly string[]>> {
  const pairs = all.flatMap((attributes) => Object.entries(attributes));
  return Object.fromEntries(
    [...groupBy(pairs, ([attribute]) => attribute)].map(([attribute, of]) => [
      attribute,
      byFrequency(of.map(([, value]) => value)),
    ]),
  );
}

function bySourceAndPlace(a: Member, b: Member): number {
  const startAt = (member: Member): number =>
    startOf(member.source.mentions, packedMember(member).mentions[0] ?? 0);
  return compare(a.source.name, b.source.name) || startAt(a) - startAt(b) || a.at - b.at;
}
