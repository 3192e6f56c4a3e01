import type { ExchangedEntity, ExchangedSource } from "../annotationSet.ts";
import { wikidataItem } from "../wikidata.ts";

/** The schemata of things that have a name. */
export const schemata: ReadonlyMap<string, string> = new Map([
  ["person", "Person"],
  ["organisation", "Organization"],
]);

/** A FollowTheMoney entity: values are in lists, empty ones are left out. */
export interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export function documentProxy({ path, snapshot }: ExchangedSource, id: string): Proxy {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return proxyOf(id, "PlainText", {
    fileName: [name],
    title: [path],
    mimeType: [/\.md$/i.test(name) ? "text/markdown" : "text/plain"],
    bodyText: [snapshot.normalised.text],
  });
}

export function entityProxy(entity: ExchangedEntity, id: string): Proxy {
  const { category, name, aliases, roles, note, links, tags, groups } = entity;
  const schema = schemata.get(category) ?? "LegalEntity";
  const ofKind = (kind: ReturnType<typeof kindOf>): readonly string[] =>
    links.filter((link) => kindOf(link) === kind);
  return proxyOf(id, schema, {
    name: [name],
    alias: aliases,
    [schema === "Person" ? "position" : "summary"]: roles,
    notes: [...optional(note), ...ofKind("words")],
    keywords: [...tags, ...groups],
    wikidataId: links.flatMap((link) => wikidataItem(link) ?? []),
    wikipediaUrl: ofKind("wikipedia"),
    sourceUrl: ofKind("address"),
  });
}

function kindOf(link: string): "wikidata" | "wikipedia" | "address" | "words" {
  if (wikidataItem(link) !== undefined) return "wikidata";
  if (/^https?:\/\/[\w-]+\.wikipedia\.org\/\S+$/.test(link)) return "wikipedia";
  return /^https?:\/\/[^\s/]\S*$/.test(link) ? "address" : "words";
}

export function proxyOf(id: string, schema: string, properties: Proxy["properties"]): Proxy {
  const filled = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values)].filter((value) => value !== "")] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}

export function optional(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
