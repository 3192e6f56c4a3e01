import type { Attributes } from "../annotations/attributes.ts";
import type { Mention } from "../annotations/mention.ts";
import type { Entity } from "../resolve/entity.ts";
import { byFrequency } from "../resolve/frequency.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { plainName } from "../resolve/reading.ts";
import type { Referent } from "../resolve/referent.ts";
import { compare } from "./order.ts";

/** A referent and the source that it is of. */
export interface Member {
  readonly source: string;
  readonly referent: Referent;
}

/** What readers are told of an entity, from members in the order of their sources. */
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
  const [fullName, ...otherFullNames] = fullNamesOf(members.map(({ referent }) => referent));
  const written = byFrequency(mentions.map(({ mention }) => plainName(mention)));
  const name = fullName?.form ?? written[0] ?? key;
  const { role = [], ...others } = valuesOf(mentions.map(({ mention }) => mention));
  return {
    key,
    category,
    name,
    otherNames: [...new Set([...otherFullNames.map(({ form }) => form), ...written])]
      .filter((other) => other !== name)
      .sort(compare),
    roles: role,
    attributes: Object.fromEntries(
      Object.entries(others).flatMap(([attribute, [value]]) =>
        value === undefined ? [] : [[attribute, value]],
      ),
    ),
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
