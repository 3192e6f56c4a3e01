import { isMap, isScalar, isSeq } from "yaml";
import { compare } from "../corpus/order.ts";
import { valueOf } from "../yaml/entries.ts";
import type { Field, Fields } from "../yaml/field.ts";
import { writeAfterHyphen, writeListRow, writeMapRow } from "../yaml/layout.ts";
import type { RowFormat } from "../yaml/row.ts";
import { type Entries, listAt, required, textAt, UnreadableRow } from "../yaml/rowValues.ts";
import { scalarList } from "../yaml/scalar.ts";
import type { KeyedSections, ListedSections } from "./change.ts";
import { statuses } from "../interchange/selection.ts";
import { identityOf } from "./identity.ts";
import type { Distinct, ExportProfile, Meaning, Merge, Never } from "./project.ts";

/** What a row says, by the section it stands in. */
export interface SectionValues extends KeyedSections, ListedSections {}

export type SectionName = keyof SectionValues;

/** A row's value and its key, or in a list what tells it from the others. */
export interface Item<Value> {
  readonly id: string;
  readonly value: Value;
}

/** How a section of the project file is read and written. */
export interface SectionFormat<Value> extends RowFormat<Item<Value>> {
  readonly kind: "map" | "list";
  /** What to say where the section is neither. */
  readonly advice: string;
  /** Throws UnreadableRow. */
  readonly read: (entries: Entries, node: unknown, key: string) => Item<Value>;
}

/** The sections, in the order in which a file that has them all is best read. */
export const sections: {
  readonly [Name in SectionName]: SectionFormat<SectionValues[Name]>;
} = {
  categories: mapSection(
    "category",
    ({ label, terms }) => ({ label, terms }),
    (entries) => ({ ...optional(entries, "label"), terms: listAt(entries, "terms") ?? [] }),
  ),
  scales: mapSection(
    "scale",
    ({ grades, judges }) => ({ grades, judges }),
    (entries) => ({
      grades: listAt(entries, "grades") ?? [],
      judges: listAt(entries, "judges") ?? [],
    }),
  ),
  entities: mapSection(
    "entity",
    ({ category, name, aliases, note, links, tags, groups }) => ({
      category,
      name,
      aliases,
      note,
      links,
      tags,
      groups,
    }),
    (entries) => ({
      category: required(entries, "category", "entity", "person"),
      name: required(entries, "name", "entity", "Clive Lewis"),
      aliases: listAt(entries, "aliases") ?? [],
      ...optional(entries, "note"),
      links: listAt(entries, "links") ?? [],
      tags: listAt(entries, "tags") ?? [],
      groups: listAt(entries, "groups") ?? [],
    }),
  ),
  distinct: {
    ...listSection("distinct", ({ entities, reason }) => ({ entities, reason }), readDistinct),
    write: ({ value: { entities, reason } }, layout) =>
      reason === undefined
        ? writeAfterHyphen(scalarList(entities), layout)
        : writeListRow(fieldsFrom({ entities, reason }), layout),
  },
  merged: listSection("merged", ({ from, into, reason }) => ({ from, into, reason }), readMerge),
  meant: listSection(
    "meant",
    ({ text, entity, in: source, reason }) => ({ text, entity, in: source, reason }),
    readMeaning,
  ),
  never: listSection(
    "never",
    ({ text, entity, category, in: source, reason }) => ({
      text,
      entity,
      category,
      in: source,
      reason,
    }),
    readNever,
  ),
  exports: mapSection(
    "export",
    ({ format, to, statuses: chosen, categories, entities, sources, options }) => ({
      format,
      to,
      statuses: chosen,
      categories,
      entities,
      sources,
      options,
    }),
    readExport,
  ),
};

function mapSection<Value>(
  what: string,
  valuesOf: (value: Value) => Readonly<Record<string, Field | undefined>>,
  read: (entries: Entries) => Value,
): SectionFormat<Value> {
  const fieldsOf = ({ value }: Item<Value>): Fields => fieldsFrom(valuesOf(value));
  return {
    kind: "map",
    advice: `Write one ${what} below the other: its key and a colon, and what is said of it indented below.`,
    idOf: ({ id }) => id,
    fieldsOf,
    compare: (a, b) => compare(a.id, b.id),
    write: (item, layout) => writeMapRow(item.id, fieldsOf(item), layout),
    read: (entries, node, id) => {
      const isEmpty = node === null || (isScalar(node) && node.value === "");
      if (isMap(node) || isEmpty) return { id, value: read(entries) };
      const advice = `What is said of a ${what} stands below its key, one key a line.`;
      throw new UnreadableRow("", advice);
    },
  };
}

function listSection<Name extends keyof ListedSections>(
  name: Name,
  valuesOf: (value: ListedSections[Name]) => Readonly<Record<string, Field | undefined>>,
  read: (entries: Entries, node: unknown) => ListedSections[Name],
): SectionFormat<ListedSections[Name]> {
  const fieldsOf = ({ value }: Item<ListedSections[Name]>): Fields => fieldsFrom(valuesOf(value));
  return {
    kind: "list",
    advice: `After "${name}:", each line must begin with a hyphen.`,
    idOf: ({ id }) => id,
    fieldsOf,
    // New rows go below the others, and none moves.
    compare: () => 0,
    write: (item, layout) => writeListRow(fieldsOf(item), layout),
    read: (entries, node) => {
      const value = read(entries, node);
      return { id: identityOf[name](value), value };
    },
  };
}

/** What is there, in order; nothing stands for what is empty. */
function fieldsFrom(values: Readonly<Record<string, Field | undefined>>): Fields {
  const fields = new Map<string, Field>();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)) {
      fields.set(key, value);
    }
  }
  return fields;
}

function optional<Key extends string>(
  entries: Entries,
  key: Key,
): Readonly<Partial<Record<Key, string>>> {
  const text = textAt(entries, key);
  return (text ? { [key]: text } : {}) as Readonly<Partial<Record<Key, string>>>;
}

function readExport(entries: Entries): ExportProfile {
  const chosen = listAt(entries, "statuses") ?? [];
  const known = statuses.filter((status) => chosen.includes(status));
  const unknown = chosen.find((status) => !statuses.some((each) => each === status));
  if (unknown !== undefined) {
    const message = `"statuses" can be ${statuses.join(", ")}, not "${unknown}".`;
    throw new UnreadableRow("statuses", message);
  }
  return {
    format: required(entries, "format", "export", "jsonl"),
    to: required(entries, "to", "export", "exports/people.jsonl"),
    statuses: known,
    categories: listAt(entries, "categories") ?? [],
    entities: listAt(entries, "entities") ?? [],
    sources: listAt(entries, "sources") ?? [],
    options: listAt(entries, "options") ?? [],
  };
}

function readDistinct(entries: Entries, node: unknown): Distinct {
  const list = isSeq(node) ? valueOf({ node }) : undefined;
  const texts = list?.kind === "list" ? list.texts : listAt(entries, "entities");
  const [a, b] = texts ?? [];
  if (!a || !b || a === b || texts?.length !== 2) {
    throw new UnreadableRow(
      "entities",
      "Two different entities are needed, by their keys, as in: - [clive-lewis, brandon-lewis]",
    );
  }
  return { entities: [a, b], ...optional(entries, "reason") };
}

function readMerge(entries: Entries): Merge {
  const from = required(entries, "from", "line", "mr-lewis");
  const into = required(entries, "into", "line", "clive-lewis");
  if (from === into) throw new UnreadableRow("into", `"into" must be another entity than "from".`);
  return { from, into, ...optional(entries, "reason") };
}

function readMeaning(entries: Entries): Meaning {
  return {
    text: required(entries, "text", "line", "Mr Lewis"),
    entity: required(entries, "entity", "line", "clive-lewis"),
    ...optional(entries, "in"),
    ...optional(entries, "reason"),
  };
}

function readNever(entries: Entries): Never {
  const never = {
    ...optional(entries, "text"),
    ...optional(entries, "entity"),
    ...optional(entries, "category"),
    ...optional(entries, "in"),
    ...optional(entries, "reason"),
  };
  if (never.text !== undefined || never.entity !== undefined) return never;
  throw new UnreadableRow(
    "text",
    'This line lacks what is never to be marked: add "text: …" or "entity: …".',
  );
}
