import type { ExchangedEntity, ExchangedMention } from "./annotationSet.ts";

// What formats without places of their own for it say in words, a line each.

/** What is said of a mention beside its words, category and entity, and whether it is confirmed. */
export function describedMention(mention: ExchangedMention): readonly string[] {
  const { status } = mention;
  return [...(status === "confirmed" ? [] : [`Status: ${status}`]), ...remarksOn(mention)];
}

/** The same without the status: its note first. */
export function remarksOn({ note, tags, attributes }: ExchangedMention): readonly string[] {
  return [
    ...(note === undefined ? [] : [note]),
    ...Object.entries(attributes).map(([key, value]) => `${capitalised(key)}: ${value}`),
    ...listed("Tags", tags),
  ];
}

/** What is said of an entity beside its name and category: the note on it first. */
export function describedEntity(entity: ExchangedEntity): readonly string[] {
  const { note, aliases, roles, links, tags, groups } = entity;
  return [
    ...(note === undefined ? [] : [note]),
    ...listed("Also", aliases),
    ...listed("Roles", roles),
    ...listed("Links", links),
    ...listed("Tags", tags),
    ...listed("Groups", groups),
  ];
}

function listed(what: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${what}: ${items.join("; ")}`];
}

function capitalised(word: string): string {
  return word.replace(/^./u, (letter) => letter.toUpperCase());
}
