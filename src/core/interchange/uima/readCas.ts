import type { ExchangedEntity } from "../annotationSet.ts";
import { isCount, textIn, textsIn, valueIn, type JsonObject } from "../json.ts";
import type { Reading } from "../reading.ts";
import type { ReadMention } from "../readSet.ts";
import { attributeOf, documentMetaData, entityType, namedEntity, relationType } from "./types.ts";

/** A feature structure as a file has it: numbers may be text, references are the numbers of structures. */
export interface ReadStructure {
  readonly id: number;
  readonly type: string;
  readonly features: JsonObject;
}

/** A file's text and the structures that are of it, or of no text. */
export interface ReadCas {
  readonly text: string;
  readonly structures: readonly ReadStructure[];
}

/** Adds the source that a CAS tells of, and its entities. `path` is that of the file. */
export function readCas({ text, structures }: ReadCas, path: string, reading: Reading): void {
  const ofType = (type: string): readonly ReadStructure[] =>
    structures.filter((structure) => structure.type === type);
  const [document] = ofType(documentMetaData);
  const title = document && textIn(document.features, "documentTitle");
  const source = reading.source(sourcePath(path, title), text);
  const ids = new Map<number, string>();
  for (const structure of ofType(namedEntity)) {
    const mention = readMention(structure, text);
    if (mention) ids.set(structure.id, source.add(mention));
    else reading.report(path, `The named entity ${structure.id} has no place in the text.`);
  }
  for (const { id, features } of ofType(relationType)) {
    const end = (name: string): string => ids.get(numberIn(features, name) ?? 0) ?? "";
    const isWhole = source.relate({
      id: textIn(features, "relation") ?? `relation-${id}`,
      type: textIn(features, "value") ?? "",
      from: end("Governor"),
      to: end("Dependent"),
    });
    if (isWhole) continue;
    reading.report(path, `The relation ${id} lacks one of its two named entities.`);
  }
  for (const { features } of ofType(entityType)) {
    const entity = readEntity(features);
    if (entity) reading.entities.set(entity.key, entity);
  }
}

/** As the document's title says; without the ending of the file that a tool was given as a document. */
function sourcePath(path: string, title: string | undefined): string {
  const bare = (name: string): string => name.replace(/\.(?:json|xmi)$/i, "");
  if (title === undefined || title === "") return bare(path);
  return bare(path) === title ? title : bare(title);
}

function readMention({ id, features }: ReadStructure, text: string): ReadMention | undefined {
  const [start, end] = [numberIn(features, "begin"), numberIn(features, "end")];
  if (!isCount(start) || !isCount(end) || start > end || end > text.length) return undefined;
  const entity = textIn(features, "entity");
  const note = textIn(features, "note");
  return {
    id: textIn(features, "mention") ?? `entity-${id}`,
    start,
    end,
    exact: text.slice(start, end),
    category: textIn(features, "value") ?? "",
    ...statusOf(features),
    ...(entity !== undefined && { entity }),
    ...(note !== undefined && { note }),
    tags: textsIn(features, "tags"),
    attributes: Object.fromEntries(
      Object.entries(features).flatMap(([feature, value]) => {
        const attribute = attributeOf(feature);
        return attribute === undefined || typeof value !== "string" ? [] : [[attribute, value]];
      }),
    ),
  };
}

/** Other tools know no statuses: what stands in their files somebody has decided. */
function statusOf(features: JsonObject): Pick<ReadMention, "status" | "origin" | "confidence"> {
  const status = oneOf(["suggested", "confirmed", "rejected"], textIn(features, "status"));
  const origin = oneOf(["detector", "manual", "import"], textIn(features, "origin"));
  const confidence = numberIn(features, "confidence");
  return {
    status: status ?? "confirmed",
    ...(status === undefined ? { origin: "import" } : origin && { origin }),
    ...(confidence !== undefined && { confidence }),
  };
}

function oneOf<Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): Word | undefined {
  return words.find((word) => word === text);
}

function readEntity(features: JsonObject): ExchangedEntity | undefined {
  const key = textIn(features, "key");
  const note = textIn(features, "note");
  if (key === undefined) return undefined;
  return {
    key,
    category: textIn(features, "category") ?? "",
    name: textIn(features, "name") ?? key,
    aliases: textsIn(features, "aliases"),
    roles: textsIn(features, "roles"),
    ...(note !== undefined && { note }),
    links: textsIn(features, "links"),
    tags: textsIn(features, "tags"),
    groups: textsIn(features, "groups"),
  };
}

function numberIn(features: JsonObject, name: string): number | undefined {
  const value = valueIn(features, name);
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
