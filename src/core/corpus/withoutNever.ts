import type { Mention } from "../annotations/mention.ts";
import type { Never, Project } from "../project/project.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { plainName } from "../resolve/reading.ts";
import type { Referent } from "../resolve/referent.ts";
import { resolveSource } from "../resolve/resolveSource.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { projectRules } from "./projectRules.ts";
import { rowReferents } from "./rowReferents.ts";

/**
 * Takes out of a source's mentions the suggestions that are never to be made; `path` is the source's from
 * the project's folder, as `in` has it.
 */
export type WithoutNever = (
  mentions: readonly Mention[],
  snapshot: TextSnapshot,
  path: string,
) => readonly Mention[];

/**
 * Makes a project's Never rules ready. What people decided on stays. A text is compared letter by letter,
 * but for spaces. An entity, with those merged into it, is known by its row's names, or without a row by
 * its key: in a source that is whoever has one of them for a full name, with all that is short for it
 * there, and an alias that stands alone.
 */
export function withoutNever(project: Project): WithoutNever {
  const { never } = project;
  if (never.length === 0) return (mentions) => mentions;
  const rules = projectRules(project);
  const isMeant = entityNames(project, rules.canonical);
  return (mentions, snapshot, path) => {
    const here = never.filter((rule) => rule.in === undefined || rule.in === path);
    const entities = here.filter(({ entity }) => entity !== undefined);
    const referents =
      entities.length > 0 ? resolveSource(mentions, snapshot, rules.forSource(path)) : [];
    const ruleOf = new Map(
      referents.flatMap((referent) => {
        const of = entities.filter(({ entity = "" }) => isMeant(entity, referent));
        return referent.mentions.map(({ id }) => [id, of] as const);
      }),
    );
    const isNever = (mention: Mention): boolean =>
      [...here.filter(({ text }) => isText(text, mention)), ...(ruleOf.get(mention.id) ?? [])].some(
        ({ category = mention.category }) => category === mention.category,
      );
    return mentions.filter((mention) => mention.status !== "suggested" || !isNever(mention));
  };
}

function isText(text: Never["text"], mention: Mention): boolean {
  return text?.replace(/\s+/gu, " ").trim() === plainName(mention);
}

/** Tells whether a referent of a source is an entity, by what it is called there. */
function entityNames(
  { entities }: Project,
  canonical: (key: string) => string,
): (entity: string, referent: Referent) => boolean {
  const rows = groupBy(entities, ([key]) => canonical(key));
  const known = new Map<string, ReadonlySet<string>>();
  const namesOf = (key: string): ReadonlySet<string> => {
    const referents = (rows.get(key) ?? []).flatMap(([of, row]) => rowReferents(of, row));
    const names = referents.flatMap(({ category, names: full, shortNames }) =>
      (full.size > 0 ? [...full.keys()] : shortNames).map((name) => `${category} ${name}`),
    );
    return new Set(names);
  };
  return (entity, { category, names, shortNames, decided, among }) => {
    if (decided !== undefined) return canonical(decided) === canonical(entity);
    if (among) return false;
    const called = names.size > 0 ? [...names.keys()] : shortNames;
    const key = canonical(entity);
    const listed = known.get(key) ?? namesOf(key);
    known.set(key, listed);
    return called.some((name) =>
      listed.size > 0 ? listed.has(`${category} ${name}`) : name === entity,
    );
  };
}
