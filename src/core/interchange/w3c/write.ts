import { quoteOf } from "../../annotations/quote.ts";
import type { ExchangedEntity, ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import { isTellable, untellable, writeDetail } from "../details.ts";
import { writeJsonList } from "../fileWriters.ts";
import type { SetToWrite, SetWriter } from "../format.ts";
import { OptionError, wordOf } from "../options.ts";
import { encoded, iriOf, isAbsolute } from "./iris.ts";

export const context = "http://www.w3.org/ns/anno.jsonld";

/** What the IRI of an entity begins with. */
export const entityBase = "urn:dossier:entity:";

export const foreignLinks = "links that are no absolute IRIs";
export const unmentioned = "entities that no mention means";

export function write(set: SetToWrite): SetWriter {
  const base = wordOf(set.options, "baseIri");
  if (!isAbsolute(base)) {
    throw new OptionError(
      `The option “baseIri” must begin as an address does, such as https://, not “${base}”.`,
    );
  }
  const page = {
    "@context": context,
    id: iriOf(base, "annotations"),
    type: "AnnotationPage",
    items: [],
  };
  const opening = JSON.stringify(page).replace(/\]\}$/, "");
  const met = new Set<string>();
  const writer = writeJsonList(
    "annotations.jsonld",
    opening,
    (source) => annotationsOf(source, base, set, met),
    "]}",
  );
  return {
    source: (source) => writer.source(source),
    *end() {
      set.lose(unmentioned, [...set.entities.keys()].filter((key) => !met.has(key)).length);
      yield* writer.end();
    },
  };
}

function annotationsOf(
  source: ExchangedSource,
  base: string,
  set: SetToWrite,
  met: Set<string>,
): readonly object[] {
  const address = iriOf(base, source.path);
  const iriOfMention = (id: string): string => `${address}#${encoded(id)}`;
  const annotations = source.mentions.map((mention) => {
    const entity = mention.entity === undefined ? undefined : set.entities.get(mention.entity);
    if (entity && !met.has(entity.key)) {
      met.add(entity.key);
      set.lose(foreignLinks, entity.links.filter((link) => !isAbsolute(link)).length);
    }
    return {
      "@context": context,
      id: iriOfMention(mention.id),
      type: "Annotation",
      motivation: motivationOf(mention),
      body: bodiesOf(mention, entity, set),
      target: targetOf(source, mention, address),
    };
  });
  const links = source.relations.map(({ id, type, from, to }) => ({
    "@context": context,
    id: iriOfMention(id),
    type: "Annotation",
    motivation: "linking",
    body: [textual("classifying", type), specific("linking", iriOfMention(to))],
    target: iriOfMention(from),
  }));
  return [...annotations, ...links];
}

function motivationOf({ status, entity }: ExchangedMention): string {
  if (status !== "confirmed") return "assessing";
  return entity === undefined ? "classifying" : "identifying";
}

function bodiesOf(
  { category, status, entity: key, note, tags, attributes }: ExchangedMention,
  entity: ExchangedEntity | undefined,
  { lose }: SetToWrite,
): readonly object[] {
  const details = Object.entries(attributes);
  lose(untellable, details.filter(([name]) => !isTellable(name)).length);
  return [
    textual("classifying", category),
    ...(status === "confirmed" ? [] : [textual("assessing", status)]),
    ...(key === undefined ? [] : [specific("identifying", entityBase + encoded(key))]),
    ...(entity ? [textual("identifying", entity.name)] : []),
    ...(entity?.links ?? []).filter(isAbsolute).map((link) => specific("identifying", link)),
    ...tags.map((tag) => textual("tagging", tag)),
    ...details
      .filter(([name]) => isTellable(name))
      .map(([name, value]) => textual("describing", writeDetail(name, value))),
    ...(note === undefined ? [] : [textual("commenting", note)]),
  ];
}

function textual(purpose: string, value: string): object {
  return { type: "TextualBody", purpose, format: "text/plain", value };
}

function specific(purpose: string, source: string): object {
  return { type: "SpecificResource", purpose, source };
}

function targetOf(source: ExchangedSource, mention: ExchangedMention, address: string): object {
  const { exact, prefix, suffix, start, end } = quoteOf(source.snapshot, mention);
  return {
    type: "SpecificResource",
    source: address,
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
  };
}
