import type { ExchangedEntity, ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import type { SetToWrite } from "../format.ts";
import { holdings } from "../holdings.ts";
import { unmentioned } from "../lossWords.ts";
import { outward } from "../offsets.ts";
import { wikidataItem } from "../wikidata.ts";
import { documentMetaData, entityType, featureOf, namedEntity, relationType } from "./types.ts";

// A source as UIMA's Common Analysis Structure, which JSON and XMI write each in its own way.

export interface Cas {
  /** Offsets are UTF-16 code units of it. */
  readonly text: string;
  readonly structures: readonly FeatureStructure[];
  /** The attributes that mentions have, in order. */
  readonly attributes: readonly string[];
}

/** Numbered from 2 on, since the text itself has number 1. */
export interface FeatureStructure {
  readonly id: number;
  readonly type: string;
  /** Where it is an annotation of the text. */
  readonly isAnnotation: boolean;
  readonly features: readonly Feature[];
}

type Feature = readonly [name: string, value: FeatureValue];

export type FeatureValue = string | number | Reference | readonly string[];

/** Another feature structure. */
export class Reference {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** The number of the text, by which annotations say what they are of. */
export const textId = 1;

/** What both ways to write it hold, and what they lose: an entity stands in the files of the sources that mention it. */
export const casHolds = holdings;
export const casLoses = [unmentioned];

/** Makes sources into structures, and knows in the end which entities stood in none. */
export class CasMaker {
  readonly #set: SetToWrite;
  readonly #unmentioned: Set<string>;

  constructor(set: SetToWrite) {
    this.#set = set;
    this.#unmentioned = new Set(set.entities.keys());
  }

  casOf(source: ExchangedSource): Cas {
    const { entities } = this.#set;
    const keys = new Set(source.mentions.map(({ entity }) => entity ?? "").sort());
    const meant = [...keys].flatMap((key) => entities.get(key) ?? []);
    for (const { key } of meant) this.#unmentioned.delete(key);
    return casOf(source, meant, entities);
  }

  end(): void {
    this.#set.lose(unmentioned, this.#unmentioned.size);
  }
}

function casOf(
  source: ExchangedSource,
  meant: readonly ExchangedEntity[],
  entities: SetToWrite["entities"],
): Cas {
  const { text } = source.snapshot.normalised;
  const toCas = outward(source.snapshot, "UTF-16");
  const structures: FeatureStructure[] = [];
  const add = (type: string, features: readonly Feature[], isAnnotation = true): number => {
    const id = textId + 1 + structures.length;
    structures.push({ id, type, isAnnotation, features });
    return id;
  };
  add(documentMetaData, [...place({ start: 0, end: text.length }), ...documentFeatures(source)]);
  const annotations = new Map(
    source.mentions.map((mention) => {
      const span = toCas(mention);
      const features = [...place(span), ...mentionFeatures(mention, entities)];
      return [mention.id, { span, id: add(namedEntity, features) }];
    }),
  );
  for (const { id, type, from, to } of source.relations) {
    const [governor, dependent] = [annotations.get(from), annotations.get(to)];
    if (!governor || !dependent) continue;
    add(relationType, [
      ...place(dependent.span),
      ["Governor", new Reference(governor.id)],
      ["Dependent", new Reference(dependent.id)],
      ["value", type],
      ["relation", id],
    ]);
  }
  for (const entity of meant) add(entityType, entityFeatures(entity), false);
  const attributes = new Set(source.mentions.flatMap((mention) => Object.keys(mention.attributes)));
  return { text, structures, attributes: [...attributes].sort() };
}

function place({ start, end }: { readonly start: number; readonly end: number }): Feature[] {
  return [
    ["begin", start],
    ["end", end],
  ];
}

function documentFeatures({ path }: ExchangedSource): readonly Feature[] {
  return [
    ["language", "x-unspecified"],
    ["documentTitle", path],
    ["documentId", path],
  ];
}

function mentionFeatures(
  mention: ExchangedMention,
  entities: SetToWrite["entities"],
): readonly Feature[] {
  const links = entities.get(mention.entity ?? "")?.links ?? [];
  const [item] = links.flatMap((link) => wikidataItem(link) ?? []);
  return present([
    ["value", mention.category],
    // The address by which knowledge bases know a thing of Wikidata.
    ["identifier", item && `http://www.wikidata.org/entity/${item}`],
    ["mention", mention.id],
    ["status", mention.status],
    ["origin", mention.origin],
    ["entity", mention.entity],
    ["note", mention.note],
    ["tags", mention.tags],
    ["confidence", mention.confidence],
    ...Object.entries(mention.attributes).map(([key, value]) => [featureOf(key), value] as const),
  ]);
}

function entityFeatures(entity: ExchangedEntity): readonly Feature[] {
  const { key, category, name, note, aliases, roles, links, tags, groups } = entity;
  return present(
    Object.entries({ key, category, name, note, aliases, roles, links, tags, groups }),
  );
}

function present(
  features: readonly (readonly [name: string, value: FeatureValue | undefined])[],
): readonly Feature[] {
  return features.flatMap(([name, value]) => {
    const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
    return isAbsent ? [] : [[name, value] as const];
  });
}
