import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import type { Annotation } from "./annotation.ts";
import { annotationOf } from "./annotationOf.ts";
import type { Attributes } from "./attributes.ts";
import type { Mention } from "./mention.ts";

/** What a person says of a mention beside confirming it. What is absent stays; what is null goes. */
export interface Revision {
  readonly category?: string;
  /** UTF-16 code units. */
  readonly span?: Span;
  /** Key of the entity that it means. */
  readonly entity?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[];
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/**
 * The annotation that records what a person says of a mention. It confirms the mention, except where a
 * rejected one only gets a note or tags. Another category takes away what held for the old one alone:
 * the entity and the attributes.
 * @param id used where the mention has no annotation yet
 */
export function revise(
  snapshot: TextSnapshot,
  mention: Mention,
  revision: Revision,
  id: string,
): Annotation {
  const { category = mention.category, span = mention } = revision;
  const isOther = category !== mention.category;
  const status = mention.status === "rejected" && isRemark(revision) ? "rejected" : "confirmed";
  const attributes = changed(isOther ? {} : mention.attributes, revision.attributes);
  const place = { category, attributes, start: span.start, end: span.end };
  const annotation = annotationOf(snapshot, { ...mention, ...place }, status, { id });
  return withoutEmpty({
    ...annotation,
    entity: given(revision.entity, isOther ? undefined : annotation.entity),
    note: given(revision.note, annotation.note),
    tags: revision.tags ?? annotation.tags,
  });
}

function isRemark({ category, span, entity, attributes }: Revision): boolean {
  return [category, span, entity, attributes].every((part) => part === undefined);
}

function given<Value>(
  value: Value | null | undefined,
  before: Value | undefined,
): Value | undefined {
  return value === null ? undefined : (value ?? before);
}

function changed(before: Attributes, changes: Revision["attributes"] = {}): Attributes {
  const entries = Object.entries({ ...before, ...changes });
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null || value === "" ? [] : [[key, value]])),
  );
}

type Loose = Omit<Annotation, "entity" | "note" | "tags"> & {
  readonly entity: string | undefined;
  readonly note: string | undefined;
  readonly tags: readonly string[] | undefined;
};

function withoutEmpty({ entity, note, tags, ...rest }: Loose): Annotation {
  return {
    ...rest,
    ...(entity !== undefined && { entity }),
    ...(note !== undefined && { note }),
    ...(tags && tags.length > 0 && { tags }),
  };
}
