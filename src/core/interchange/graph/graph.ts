import { levels } from "../../crossReferences/level.ts";
import type { ExchangedEntity } from "../annotationSet.ts";
import type { FormatOption, SetToWrite, SetWriter } from "../format.ts";
import { allBut } from "../holdings.ts";
import { places, unresolved } from "../lossWords.ts";
import { wordOf } from "../options.ts";
import { illegalCharacters, illegalIn, xmlDocument, type Element } from "../xml.ts";
import { nameFrom } from "../xmlName.ts";
import { CoOccurrences, type Pair } from "./coOccurrence.ts";

// Entities and which of them are mentioned together, as GEXF and GraphML write it each in its own way.

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly values: Values;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly values: Values;
}

/** By the names of attributes. */
type Values = Readonly<Record<string, string | number>>;

/** What nodes and edges have beside their labels and weights, by name. */
export const attributes = {
  node: {
    key: "string",
    category: "string",
    mentions: "integer",
    suggested: "integer",
    sources: "integer",
    aliases: "string",
    roles: "string",
    note: "string",
    links: "string",
    tags: "string",
    groups: "string",
  },
  edge: { sources: "integer" },
} as const;

/** What both formats hold, lose and ask. */
export const graphHolds = allBut(
  "rejected mentions",
  "relations",
  "origins of mentions",
  "odds of suggestions",
  "notes",
  "tags",
  "details",
);
export const graphLoses = [places, unresolved, illegalCharacters];
export const graphOptions: readonly FormatOption[] = [
  {
    id: "together",
    label: "Where two entities count as mentioned together",
    kind: "choice",
    choices: levels,
    default: "paragraph",
  },
];

/** Writes one file with all entities and pairs when all sources have been counted. */
export function writeGraph(
  { entities, categories, options, lose }: SetToWrite,
  path: string,
  rootOf: (graph: Graph) => Element,
): SetWriter {
  const chosen = wordOf(options, "together");
  const counts = new CoOccurrences(levels.find((level) => level === chosen) ?? "paragraph");
  return {
    source(source) {
      counts.add(source);
      lose(places, source.mentions.length);
      lose(unresolved, source.mentions.filter(({ entity }) => entity === undefined).length);
      return [];
    },
    end() {
      const nodes = Array.from(entities.values(), (entity) =>
        nodeOf(entity, counts, categories.get(entity.category) ?? entity.category),
      );
      const known = counts.pairs.filter(({ a, b }) => entities.has(a) && entities.has(b));
      const root = rootOf({ nodes, edges: known.map(edgeOf) });
      lose(illegalCharacters, illegalIn(root));
      return [{ path, content: xmlDocument(root) }];
    },
  };
}

function nodeOf(entity: ExchangedEntity, counts: CoOccurrences, category: string): GraphNode {
  const { key, name, aliases, roles, note, links, tags, groups } = entity;
  const texts = { aliases, roles, note: note === undefined ? [] : [note], links, tags, groups };
  return {
    id: nameFrom(key),
    label: name,
    category: entity.category,
    values: {
      key,
      category,
      ...counts.frequency(key),
      ...Object.fromEntries(
        Object.entries(texts)
          .filter(([, items]) => items.length > 0)
          .map(([what, items]) => [what, items.join("; ")]),
      ),
    },
  };
}

function edgeOf({ a, b, count, sources }: Pair, index: number): GraphEdge {
  return {
    id: `e${index + 1}`,
    source: nameFrom(a),
    target: nameFrom(b),
    weight: count,
    values: { sources },
  };
}

/** An element for each value, by what makes one of a name and a value. */
export function valuesAs(
  values: Values,
  toElement: (name: string, value: string) => Element,
): readonly Element[] {
  return Object.entries(values).map(([name, value]) => toElement(name, String(value)));
}

/** An element for each attribute that nodes or edges can have. */
export function attributesAs(
  kind: "node" | "edge",
  toElement: (name: string, type: "string" | "integer") => Element,
): readonly Element[] {
  return Object.entries(attributes[kind]).map(([name, type]) => toElement(name, type));
}
