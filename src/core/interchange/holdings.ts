import type { ExchangedEntity, ExchangedMention } from "./annotationSet.ts";

/**
 * What a set may have beside its sources and the words, place and category of their confirmed mentions.
 * Ids are not among them: a format may give mentions new ones.
 */
export const holdings = [
  "suggested mentions",
  "rejected mentions",
  "relations",
  "entities of mentions",
  "origins of mentions",
  "odds of suggestions",
  "notes",
  "tags",
  "details",
  "names of entities",
  "other names of entities",
  "roles of entities",
  "notes on entities",
  "links of entities",
  "tags of entities",
  "groups of entities",
] as const;

export type Holding = (typeof holdings)[number];

/** All holdings but some. */
export function allBut(...without: readonly Holding[]): readonly Holding[] {
  return holdings.filter((holding) => !without.includes(holding));
}

/** What annotations hold that give a name and a link to what they mean, and nothing else of it. */
export const namedAndLinked = allBut(
  "origins of mentions",
  "odds of suggestions",
  "other names of entities",
  "roles of entities",
  "notes on entities",
  "tags of entities",
  "groups of entities",
);

type Counts = readonly (readonly [Holding, number])[];

/** How many things of each kind a mention has. */
export function countsOfMention(mention: ExchangedMention): Counts {
  const { entity, origin, confidence, note, tags, attributes } = mention;
  return [
    ["entities of mentions", Number(entity !== undefined)],
    ["origins of mentions", Number(origin !== undefined)],
    ["odds of suggestions", Number(confidence !== undefined)],
    ["notes", Number(note !== undefined)],
    ["tags", tags.length],
    ["details", Object.keys(attributes).length],
  ];
}

/** How many things of each kind an entity has. */
export function countsOfEntity(entity: ExchangedEntity): Counts {
  const { aliases, roles, note, links, tags, groups } = entity;
  return [
    ["names of entities", 1],
    ["other names of entities", aliases.length],
    ["roles of entities", roles.length],
    ["notes on entities", Number(note !== undefined)],
    ["links of entities", links.length],
    ["tags of entities", tags.length],
    ["groups of entities", groups.length],
  ];
}
