import { quoteOf } from "../../annotations/quote.ts";
import { digest } from "../../text/digest.ts";
import type { Span } from "../../text/span.ts";
import type {
  ExchangedEntity,
  ExchangedMention,
  ExchangedRelation,
  ExchangedSource,
} from "../annotationSet.ts";
import { attributesIn, countIn, textIn, textsIn, valueIn } from "../json.ts";
import type { FormatOption } from "../format.ts";
import { originOf, statusOf } from "../words.ts";
import type { ReadMention } from "../readSet.ts";

export const withTexts: FormatOption = {
  id: "texts",
  label: "The texts of the sources, too",
  kind: "flag",
  default: true,
};

/** A mention as our own formats have it. Absent is what there is none of; offsets count as in sidecars. */
export function mentionRecord(source: ExchangedSource, mention: ExchangedMention): object {
  const { id, category, status, entity, origin, confidence, note, tags, attributes } = mention;
  const { exact, prefix, suffix, start, end } = quoteOf(source.snapshot, mention);
  return {
    ...{ id, start, end, text: exact, category, entity, status, origin, confidence, note },
    tags: tags.length > 0 ? tags : undefined,
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    ...{ prefix, suffix },
  };
}

/** What is said of a source itself, with its text where that is wanted. */
export function sourceRecord({ snapshot }: ExchangedSource, withText: boolean): object {
  return {
    digest: digest(snapshot),
    text: withText ? snapshot.normalised.text : undefined,
  };
}

/** An entity without what there is none of. */
export function entityRecord(entity: ExchangedEntity): object {
  return Object.fromEntries(
    Object.entries(entity).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

/**
 * The mention of a record. A text says why there is none, in words that follow what the record is.
 * @param inward from the record's offsets to those of its source; undefined where it has no such place
 */
export function readMentionRecord(
  record: unknown,
  inward: (span: Span) => Span | undefined,
  id: string,
): ReadMention | string {
  const exact = textIn(record, "text");
  const category = textIn(record, "category");
  if (!exact) return "has no “text”, the words that are marked";
  if (!category) return "has no “category”, such as person";
  const status = statusOf(textIn(record, "status"));
  if (!status) return "has a status other than confirmed, rejected and suggested";
  const start = countIn(record, "start");
  const end = countIn(record, "end");
  const confidence = valueIn(record, "confidence");
  const origin = originOf(textIn(record, "origin"));
  return {
    id: textIn(record, "id") ?? id,
    ...(start !== undefined && end !== undefined && inward({ start, end })),
    ...{ exact, category, status, ...(origin && { origin }) },
    ...(typeof confidence === "number" && { confidence }),
    ...given(record, "entity", "note", "prefix", "suffix"),
    tags: textsIn(record, "tags"),
    attributes: attributesIn(record, "attributes"),
  };
}

/** Those of some texts of a record that it has. */
function given<Key extends string>(
  record: unknown,
  ...keys: readonly Key[]
): Partial<Readonly<Record<Key, string>>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = textIn(record, key);
    if (value !== undefined) texts[key] = value;
  }
  return texts;
}

/** The entity of a record; undefined where it is none. */
export function readEntityRecord(record: unknown): ExchangedEntity | undefined {
  const key = textIn(record, "key");
  const category = textIn(record, "category");
  const name = textIn(record, "name");
  if (!key || !category || !name) return undefined;
  return {
    ...{ key, category, name },
    aliases: textsIn(record, "aliases"),
    roles: textsIn(record, "roles"),
    ...given(record, "note"),
    links: textsIn(record, "links"),
    tags: textsIn(record, "tags"),
    groups: textsIn(record, "groups"),
  };
}

/** The relation of a record; undefined where it is none. */
export function readRelationRecord(record: unknown, id: string): ExchangedRelation | undefined {
  const type = textIn(record, "type");
  const from = textIn(record, "from");
  const to = textIn(record, "to");
  if (!type || !from || !to) return undefined;
  return { id: textIn(record, "id") ?? id, type, from, to };
}
