import type { Annotation, DecidedStatus } from "../annotations/annotation.ts";
import { newAnnotationId } from "../annotations/annotationId.ts";
import type { PlacedAnnotation } from "../annotations/layDecisions.ts";
import { quoteOf } from "../annotations/quote.ts";
import { reservedKeys } from "../sidecar/format.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans, overlaps, type Span } from "../text/span.ts";
import type { PlacedMention } from "./placeRead.ts";
import type { ReadMention } from "./readSet.ts";
import { seededRandom } from "./seededRandom.ts";

/** What is there of a source before an import. */
export interface Existing {
  readonly snapshot: TextSnapshot;
  /** All annotations of its sidecar, those without a place too. */
  readonly annotations: readonly Annotation[];
  readonly placed: readonly PlacedAnnotation[];
}

/** An imported mention that contradicts a decision. The decision stays. */
export interface Conflict {
  readonly read: PlacedMention;
  readonly annotation: Annotation;
  /** What they say differently: "status", "category", "span", "entity", "note" or an attribute. */
  readonly about: string;
}

/** What an import makes of a source's annotations. */
export interface Merged {
  /** New annotations, and decisions that lacked something which the import says. */
  readonly changes: readonly {
    readonly before: Annotation | undefined;
    readonly after: Annotation;
  }[];
  /** How many were there already, just so. */
  readonly present: number;
  readonly conflicts: readonly Conflict[];
  /** The ids of the annotations that mentions have become or were already. */
  readonly ids: ReadonlyMap<ReadMention, string>;
}

/**
 * Lays what was read over what people decided. What they decided stays; what it leaves open is filled in.
 * Ids come from the file, or from what a mention says: reading it again finds each one there.
 * @param reads confirmed and rejected mentions; suggestions are no decisions
 */
export function mergeRead(existing: Existing, reads: readonly PlacedMention[]): Merged {
  const taken = new Set(existing.annotations.map(({ id }) => id));
  const before = firstByPlace(existing.placed);
  const now = new Map(before);
  const wanted = new Set(reads.map((read) => keyOf(read, read.mention)));
  // Only decisions that the file does not know can contradict it by where they begin and end.
  const others = existing.placed.filter((placed) => !wanted.has(keyOf(placed, placed.annotation)));
  const conflicts: Conflict[] = [];
  let present = 0;
  for (const read of reads) {
    const key = keyOf(read, read.mention);
    const annotation = now.get(key);
    if (annotation) {
      const { after, differences } = complete(annotation, read);
      conflicts.push(...differences.map((about) => ({ read, annotation, about })));
      if (after === annotation && differences.length === 0) present++;
      now.set(key, after);
      continue;
    }
    const contrary = contradiction(read, others);
    if (contrary) conflicts.push({ read, ...contrary });
    else now.set(key, annotationOfRead(existing.snapshot, read, taken));
  }
  const changes = [...now].map(([key, after]) => ({ before: before.get(key), after }));
  const ids = new Map<ReadMention, string>();
  for (const read of reads) {
    const annotation = now.get(keyOf(read, read.mention));
    if (annotation?.status === read.mention.status) ids.set(read.mention, annotation.id);
  }
  return {
    changes: changes.filter(({ before: was, after }) => was !== after),
    present,
    conflicts,
    ids,
  };
}

/** Of several decisions on one place the first counts. */
function firstByPlace(placed: readonly PlacedAnnotation[]): ReadonlyMap<string, Annotation> {
  const first = new Map<string, Annotation>();
  for (const each of placed) {
    const key = keyOf(each, each.annotation);
    if (!first.has(key)) first.set(key, each.annotation);
  }
  return first;
}

function keyOf({ start, end }: Span, { category }: { readonly category: string }): string {
  return `${start}-${end} ${category}`;
}

/** A decision with what it lacked, and what it says differently. */
function complete(
  annotation: Annotation,
  { mention }: PlacedMention,
): { readonly after: Annotation; readonly differences: readonly string[] } {
  if (annotation.status !== mention.status) return { after: annotation, differences: ["status"] };
  const differences: string[] = [];
  const settled = (about: string, before: string | undefined, read: string | undefined) => {
    if (before !== undefined && read !== undefined && before !== read) differences.push(about);
    return before ?? read;
  };
  const entity = settled("entity", annotation.entity, mention.entity);
  const note = settled("note", annotation.note, mention.note === "" ? undefined : mention.note);
  const tags = [...new Set([...(annotation.tags ?? []), ...mention.tags])];
  const attributes: Record<string, string> = { ...annotation.attributes };
  for (const [key, value] of Object.entries(writable(mention.attributes))) {
    attributes[key] = settled(key, annotation.attributes[key], value) ?? value;
  }
  const isComplete =
    entity === annotation.entity &&
    note === annotation.note &&
    tags.length === (annotation.tags?.length ?? 0) &&
    Object.keys(attributes).length === Object.keys(annotation.attributes).length;
  if (isComplete) return { after: annotation, differences };
  return {
    after: {
      ...annotation,
      ...(entity !== undefined && { entity }),
      ...(note !== undefined && { note }),
      ...(tags.length > 0 && { tags }),
      attributes,
    },
    differences,
  };
}

/** A confirmed decision that says of a confirmed mention's words that they are something else, or others. */
function contradiction(
  read: PlacedMention,
  others: readonly PlacedAnnotation[],
): Pick<Conflict, "annotation" | "about"> | undefined {
  if (read.mention.status !== "confirmed") return undefined;
  for (const other of others) {
    const { annotation } = other;
    if (annotation.status !== "confirmed" || !overlaps(other, read)) continue;
    if (compareSpans(other, read) === 0) return { annotation, about: "category" };
    if (annotation.category === read.mention.category) return { annotation, about: "span" };
  }
  return undefined;
}

/** Ids as Dossier makes them, and people. Other tools count: "T1", "17". */
export const ownId = /^(?=.*[a-z])[0-9a-z]{2,12}$/u;

function annotationOfRead(
  snapshot: TextSnapshot,
  read: PlacedMention,
  taken: Set<string>,
): Annotation {
  const { id: given, category, status, entity, note, tags, attributes } = read.mention;
  const quote = quoteOf(snapshot, read);
  const random = seededRandom(JSON.stringify([category, quote.start, quote.end, quote.exact]));
  const isFree = ownId.test(given) && !taken.has(given);
  const id = isFree ? given : newAnnotationId(random, taken);
  taken.add(id);
  return {
    id,
    category,
    ...(entity !== undefined && { entity }),
    status: status as DecidedStatus,
    ...quote,
    origin: "import",
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    attributes: writable(attributes),
  };
}

/** Attributes whose keys do not mean something else in a sidecar. */
function writable(attributes: Annotation["attributes"]): Annotation["attributes"] {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !reservedKeys.has(key)));
}
