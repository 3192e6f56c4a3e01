import type { ProjectEntity } from "../project/project.ts";
import type { Gender } from "../resolve/honorifics.ts";
import type { Atoms } from "./atoms.ts";
import type { MentionTable } from "./mentionTable.ts";
import { gone, mentionsOfReferent, type PackedReferent, referentAt } from "./referentTable.ts";

/** A source as the corpus keeps it. */
export interface TakenSource {
  /** Empty for a row of the project file. */
  readonly name: string;
  readonly row?: ProjectEntity;
  mentions: MentionTable;
  /** See `packReferents`. */
  referents: Uint32Array;
  members: readonly Member[];
  /** The source's text. */
  text: () => string;
}

/** A referent of a source. */
export interface Member {
  readonly source: TakenSource;
  /** Where it stands among the source's referents. */
  at: number;
  readonly naming: Naming;
  /** Where the source leaves it open which of several is meant. */
  readonly among: readonly Member[];
}

/**
 * A way in which sources speak of somebody or something. Those of whom several sources speak in the same
 * way are the same, so that what is decided about one holds for all of its members.
 */
export interface Naming {
  readonly category: string;
  /** Full names, as slugs: whoever has one of them in another source is the same. */
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  readonly gender: Gender | undefined;
  readonly decided: string | undefined;
  /** Whether it is a row of the project file that speaks so. */
  readonly isListed: boolean;
  /** Whether its source leaves it open which of several is meant: it says nothing for other sources. */
  readonly isOpen: boolean;
  readonly members: Set<Member>;
  /** Members that may mean this one or another; most namings have none. */
  open?: Set<Member>;
  /** Whom it means: one, or several that nothing tells apart. */
  drafts: readonly Draft[];
}

/** An entity in the making. */
export interface Draft {
  readonly category: string;
  /**
   * How it came to be: the project file lists it, a person decided so in a source, a full name says so,
   * or it is called so for short only.
   */
  readonly origin: "listed" | "decided" | "named" | "called";
  /** The key it asks for. */
  readonly key: string;
  /** The key that it was given. */
  given: string;
  /** The key of the entity that it is now, after merges; undefined for none. */
  entity: string | undefined;
  readonly namings: Set<Naming>;
}

export function isNamed({ names, decided, isOpen }: Naming): boolean {
  return !isOpen && (names.length > 0 || decided !== undefined);
}

/** What tells a naming from others: those with the same are one. */
export function namingId(packed: PackedReferent, isListed: boolean): string {
  const { category, gender, decided, names, shortNames, among } = packed;
  const slugs = names.filter((_, at) => at % 3 === 0);
  const marks = `${isListed ? "l" : ""}${among.length > 0 ? "o" : ""}`;
  return `${marks}${category} ${gender} ${decided} ${slugs.join()} ${shortNames.join()}`;
}

export function namingOf(packed: PackedReferent, isListed: boolean, atoms: Atoms): Naming {
  return {
    category: atoms.text(packed.category),
    names: textsOf(packed.names, 3, atoms),
    shortNames: textsOf(packed.shortNames, 1, atoms),
    gender: atoms.optional(packed.gender) as Gender | undefined,
    decided: atoms.optional(packed.decided),
    isListed,
    isOpen: packed.among.length > 0,
    members: new Set(),
    drafts: [],
  };
}

function textsOf(numbers: Uint32Array, step: number, atoms: Atoms): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < numbers.length; at += step) texts.push(atoms.text(numbers[at] ?? 0));
  return texts;
}

/** The numbers of a member. */
export function packedMember({ source, at }: Member): PackedReferent {
  return referentAt(source.referents, at);
}

/** The indexes of a member's mentions in its source. */
export function indexesOf(member: Member): readonly number[] {
  const mentions = mentionsOfReferent(member.source.referents, member.at);
  const indexes: number[] = [];
  for (let at = 0; at < mentions.length; at += 2) {
    const index = mentions[at] ?? gone;
    if (index !== gone) indexes.push(index);
  }
  return indexes;
}
