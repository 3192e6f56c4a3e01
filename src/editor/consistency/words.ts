import type { Finding, Side } from "../../core/consistency/finding.ts";
import type { Likeness } from "../../core/consistency/likeness.ts";
import type { Library } from "../library.ts";

const kinds: Readonly<Record<Finding["kind"], { readonly icon: string; readonly said: string }>> = {
  categories: { icon: "symbol-enum", said: "is marked as different things" },
  entities: { icon: "references", said: "is marked as different ones" },
  rejected: { icon: "circle-slash", said: "is marked here and rejected there" },
  unmarked: { icon: "circle-outline", said: "is marked here and not there" },
  alike: { icon: "git-merge", said: "look like one" },
};

const likenesses: Readonly<Record<Likeness, string>> = {
  link: "they have the same link",
  letters: "their names have the same letters",
  person: "one surname, and given names that fit",
  abbreviation: "one is the initials of the other",
  spelling: "their names differ in one letter",
};

/** A finding as lists and messages name it: “Victoria”; is marked as different things; person (2), … */
export interface FindingWords {
  readonly icon: string;
  readonly what: string;
  readonly said: string;
  readonly details: string;
}

export function wordsOfFinding(library: Library, finding: Finding): FindingWords {
  const words = kinds[finding.kind];
  if (finding.kind === "alike") {
    const what = finding.entities.map(({ name }) => name).join(" and ");
    return { ...words, what, details: likenesses[finding.likeness] };
  }
  const sides = "sides" in finding ? finding.sides : [finding.confirmed];
  const others =
    finding.kind === "rejected"
      ? [`rejected (${finding.rejected.length})`]
      : finding.kind === "unmarked"
        ? [`not marked (${finding.unmarked.length})`]
        : [];
  const confirmed = sides.map((side) => `${nameOfSide(library, side)} (${side.mentions.length})`);
  return { ...words, what: `“${finding.text}”`, details: [...confirmed, ...others].join(", ") };
}

/** Who or what mentions were confirmed as: the entity where the side is of one, else the category. */
export function nameOfSide(library: Library, { category, entity }: Side): string {
  const { one } = library.categoryWords(category);
  const name = entity === undefined ? undefined : library.corpus.entity(entity)?.name;
  return name === undefined ? one : `${name}, ${one}`;
}
