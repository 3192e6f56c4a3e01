import type { Attributes } from "../annotations/attributes.ts";
import type { Mention } from "../annotations/mention.ts";
import type { ProjectEntity } from "../project/project.ts";
import type { Entity } from "../resolve/entity.ts";
import { byFrequency } from "../resolve/frequency.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { plainName } from "../resolve/reading.ts";
import type { Referent } from "../resolve/referent.ts";
import { compare } from "./order.ts";

/** A referent and where it is from: a source, or a row of the project file. */
export interface Member {
  /** Empty for a row of the project file. */
  readonly source: string;
  readonly referent: Referent;
  readonly row?: ProjectEntity;
}

/**
 * What readers are told of an entity, from members in the order of their sources: what its row in the
 * project file says goes before what its mentions tell.
 */
export function entityOf(key: string, category: string, members: readonly Member[]): Entity {
  const mentions = members.flatMap(({ source, referent }) =>
    referent.mentions.map((mention) => ({ source, mention })),
  );
  mentions.sort(
    (a, b) =>
      compare(a.source, b.source) ||
      a.mention.start - b.mention.start ||
      a.mention.end - b.mention.end ||
      compare(a.mention.id, b.mention.id),
  );
  const fullNames = fullNamesOf(members.map(({ referent }) => referent));
  const written = byFrequency(mentions.map(({ mention }) => plainName(mention)));
  const row = members.find((member) => member.row && member.referent.decided === key)?.row;
  const name = row?.name ?? fullNames[0]?.form ?? written[0] ?? key;
  const listed = members.flatMap((member) =>
    member.row ? [member.row.name, ...member.row.aliases] : [],
  );
  const { role = [], ...others } = valuesOf(mentions.map(({ mention }) => mention));
  return {
    key,
    category: row?.category ?? category,
    name,
    otherNames: [...new Set([...fullNames.map(({ form }) => form), ...written, ...listed])]
      .filter((other) => other !== name)
      .sort(compare),
    roles: role,
    attributes: Object.fromEntries(
      Object.entries(others).flatMap(([attribute, [value]]) =>
        value === undefined ? [] : [[attribute, value]],
      ),
    ),
    ...(row?.note !== undefined && { note: row.note }),
    links: row?.links ?? [],
    tags: row?.tags ?? [],
    groups: row?.groups ?? [],
    mentions,
  };
}

/** The full names of referents, the one most mentions have first; of equals the longest. */
export function fullNamesOf(
  referents: readonly Referent[],
): readonly { readonly slug: string; readonly form: string }[] {
  const all = referents.flatMap(({ names }) =>
    [...names].map(([slug, name]) => ({ slug, ...name })),
  );
  return [...groupBy(all, ({ slug }) => slug)]
    .map(([slug, names]) => ({
      slug,
      count: names.reduce((sum, { count }) => sum + count, 0),
      form:
        byFrequency(names.flatMap(({ form, count }) => Array<string>(count).fill(form)))[0] ?? slug,
    }))
    .sort((a, b) => b.count - a.count || b.slug.length - a.slug.length || compare(a.slug, b.slug));
}

/** The values of each attribute, the most frequent first. */
function valuesOf(mentions: readonly Mention[]): Readonly<Record<string, readonly string[]>> {
  const pairs = mentions.flatMap(({ attributes }: { attributes: Attributes }) =>
    Object.entries(attributes),
  );
  return Object.fromEntries(
    [...groupBy(pairs, ([attribute]) => attribute)].map(([attribute, of]) => [
      attribute,
      byFrequency(of.map(([, value]) => value)),
    ]),
  );
}
