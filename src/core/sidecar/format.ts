import type { Annotation } from "../annotations/annotation.ts";
import type { Relation } from "../annotations/relation.ts";
import { areSame, type Field, type Fields } from "../yaml/field.ts";
import { writeListRow } from "../yaml/layout.ts";
import type { RowFormat } from "../yaml/row.ts";

/**
 * What an annotation's lines say, by key, in the order they are written in. Attributes follow as
 * plain keys. Nothing stands for what is empty or absent, except for empty context.
 */
export function fieldsOf(annotation: Annotation): Fields {
  const { id, category, entity, status, exact, prefix, suffix } = annotation;
  const { start, end, origin, note, tags, attributes } = annotation;
  const fields = new Map<string, Field>();
  const named = { id, category, entity, status, exact, prefix, suffix, start, end, origin };
  for (const [key, value] of Object.entries(named)) {
    if (value !== undefined) fields.set(key, value);
  }
  if (note) fields.set("note", note);
  if (tags && tags.length > 0) fields.set("tags", tags);
  for (const [key, value] of Object.entries(attributes)) fields.set(key, value);
  return fields;
}

/** Whether two annotations say the same in every line. */
export function isSameAnnotation(a: Annotation, b: Annotation): boolean {
  return areSame(fieldsOf(a), fieldsOf(b));
}

const annotationKeys = "id category entity status exact prefix suffix start end origin note tags";

/** The keys with a meaning of their own, which no attribute can have. */
export const reservedKeys: ReadonlySet<string> = new Set(annotationKeys.split(" "));

/** The order of annotations in a sidecar: by start, then end, then id. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return a.start - b.start || a.end - b.end || compareIds(a, b);
}

interface Identified {
  readonly id: string;
}

function compareIds(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export const annotationFormat: RowFormat<Annotation> = {
  idOf: ({ id }) => id,
  fieldsOf,
  compare: compareAnnotations,
  write: (annotation, layout) => writeListRow(fieldsOf(annotation), layout),
};

function relationFieldsOf({ id, type, from, to }: Relation): Fields {
  return new Map(Object.entries({ id, type, from, to }));
}

/** Whether two relations say the same. */
export function isSameRelation(a: Relation, b: Relation): boolean {
  return areSame(relationFieldsOf(a), relationFieldsOf(b));
}

/** By id, so that what two branches add seldom meets at one place. */
export const relationFormat: RowFormat<Relation> = {
  idOf: ({ id }) => id,
  fieldsOf: relationFieldsOf,
  compare: compareIds,
  write: (relation, layout) => writeListRow(relationFieldsOf(relation), layout),
};
