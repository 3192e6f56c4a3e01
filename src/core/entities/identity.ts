import { mergesOf } from "../corpus/merges.ts";
import type { ProjectChange } from "../project/change.ts";
import type { Merge, Project } from "../project/project.ts";
import type { Entity, SourceMention } from "../resolve/entity.ts";
import { bareName } from "../resolve/reading.ts";
import { slug } from "../resolve/slug.ts";
import { type Described, listed, newKey, type Rows } from "./rows.ts";

/**
 * Makes one entity another. Both get a row, so that undoing it gives each back what it had; what was said
 * of the two being distinct no longer stands.
 */
export function merged(
  project: Pick<Project, "entities" | "merged" | "distinct">,
  from: Described,
  into: Described,
  reason?: string,
): readonly ProjectChange[] {
  const { canonical } = mergesOf(project);
  const pair = [from.key, into.key].map(canonical).toSorted().join(" ");
  const contrary = project.distinct.filter(
    ({ entities }) => entities.map(canonical).toSorted().join(" ") === pair,
  );
  return [
    ...listed(project, from),
    ...listed(project, into),
    ...contrary.map((row): ProjectChange => ({ section: "distinct", remove: row })),
    { section: "merged", add: { from: from.key, into: into.key, ...because(reason) } },
  ];
}

/** Gives each mention back to what it was of before a merge. */
export function unmerged(row: Merge): readonly ProjectChange[] {
  return [{ section: "merged", remove: row }];
}

/** Says that two are not the same. */
export function distinct(
  project: Rows,
  a: Described,
  b: Described,
  reason?: string,
): readonly ProjectChange[] {
  return [
    ...listed(project, a),
    ...listed(project, b),
    { section: "distinct", add: { entities: [a.key, b.key], ...because(reason) } },
  ];
}

/** An entity that a mention is given in its sidecar. */
export interface Reassignment extends SourceMention {
  readonly entity: string;
}

export interface Split {
  readonly key: string;
  readonly project: readonly ProjectChange[];
  readonly mentions: readonly Reassignment[];
}

/**
 * Makes an entity of its own of chosen mentions of another. The others in the same sources are said to be
 * what they were, since a decision there would else count for their name, too. Those in other sources stay
 * what they were, because of the old entity's row.
 * @param isTaken whether a key has an entity already
 */
export function split(
  project: Rows,
  entity: Entity,
  chosen: readonly SourceMention[],
  name: string,
  isTaken: (key: string) => boolean,
  reason?: string,
): Split {
  const key = newKey(name, (one) => isTaken(one) || project.entities.has(one));
  const category = chosen[0]?.mention.category ?? entity.category;
  const place = ({ source, mention }: SourceMention): string => `${mention.id} ${source}`;
  const places = new Set(chosen.map(place));
  const sources = new Set(chosen.map(({ source }) => source));
  const sameName = [entity.name, ...entity.otherNames].filter(
    (other) => slug(bareName(other)) === slug(bareName(name)),
  );
  return {
    key,
    project: [
      ...listed(project, entity),
      ...listed(project, { key, category, name }),
      { section: "distinct", add: { entities: [entity.key, key], ...because(reason) } },
      ...sameName.map((text): ProjectChange => ({
        section: "meant",
        add: { text, entity: entity.key },
      })),
    ],
    mentions: entity.mentions
      .filter(({ source }) => sources.has(source))
      .map((one) => ({ ...one, entity: places.has(place(one)) ? key : entity.key })),
  };
}

function because(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}
