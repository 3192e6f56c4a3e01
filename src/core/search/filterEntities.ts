import type { Entity } from "../resolve/entity.ts";

/** What a person types to see some entities only. */
export interface EntityFilter {
  /** Each must be in one of an entity's names or roles, in whatever case, with or without accents. */
  readonly words: readonly string[];
  /** After “in:”: each must be in the name of an article that mentions it. */
  readonly articles: readonly string[];
  /** After “is:”. */
  readonly statuses: readonly string[];
}

/** Reads “lewis is:undecided in:council”; what has spaces stands in quotes. */
export function parseFilter(text: string): EntityFilter {
  const parts = [...text.matchAll(/(?<kind>in:|is:)?(?:"(?<quoted>[^"]*)"?|(?<plain>\S+))/gu)].map(
    ({ groups }) => ({
      kind: groups?.["kind"],
      word: folded(groups?.["quoted"] ?? groups?.["plain"] ?? ""),
    }),
  );
  const of = (kind: string | undefined): readonly string[] =>
    parts.filter((part) => part.kind === kind && part.word !== "").map(({ word }) => word);
  return { words: of(undefined), articles: of("in:"), statuses: of("is:") };
}

/** Whether the names and roles of an entity have all words of a filter in them. */
export function hasWords(entity: Entity, { words }: EntityFilter): boolean {
  if (words.length === 0) return true;
  const names = [
    entity.name,
    ...entity.otherNames,
    ...entity.roles,
    ...entity.tags,
    ...entity.groups,
  ];
  const all = folded(names.join("\n"));
  return words.every((word) => all.includes(word));
}

/** Lower case without accents: what is compared. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
