import type { Annotation } from "../annotations/annotation.ts";
import type { Attributes } from "../annotations/attributes.ts";
import { type Mention, type MentionStatus, suggestionId } from "../annotations/mention.ts";
import type { Span } from "../text/span.ts";
import type { Atoms } from "./atoms.ts";

/**
 * The mentions of a source in little room, and quick to pass on: numbers, most of them of atoms.
 * A folder has a million of them, of which a few are looked at.
 */
export interface MentionTable {
  /** For each mention as many numbers as `width`, in the order of `column`. */
  readonly rows: Uint32Array;
  readonly confidences: Float64Array;
  /** The decisions that rows name by their place here, from one. */
  readonly annotations: readonly Annotation[];
}

const width = 9;
const column = {
  start: 0,
  end: 1,
  text: 2,
  category: 3,
  status: 4,
  evidence: 5,
  attributes: 6,
  annotation: 7,
  id: 8,
} as const;

const statuses: readonly MentionStatus[] = ["suggested", "confirmed", "rejected"];

/** @param annotations those of the mentions, and maybe others */
export function packMentions(
  mentions: readonly Mention[],
  annotations: readonly Annotation[],
  atoms: Atoms,
): MentionTable {
  const rows = new Uint32Array(mentions.length * width);
  const numberOf = new Map(annotations.map((annotation, index) => [annotation, index + 1]));
  mentions.forEach((mention, index) => {
    const { start, end, text, category, status, evidence, attributes, annotation, id } = mention;
    rows.set(
      [
        start,
        end,
        atoms.number(text),
        atoms.number(category),
        statuses.indexOf(status),
        atoms.numberOfValue(evidence),
        atoms.numberOfValue(attributes),
        annotation ? (numberOf.get(annotation) ?? 0) : 0,
        id === suggestionId(mention) ? 0 : atoms.number(id),
      ],
      index * width,
    );
  });
  return { rows, confidences: Float64Array.from(mentions, (one) => one.confidence), annotations };
}

export function mentionCount({ confidences }: MentionTable): number {
  return confidences.length;
}

export function decidedCount(table: MentionTable): number {
  return indexesWhere(table, (index) => numberAt(table, index, "status") !== 0).length;
}

/** The indexes of the mentions that share text with a span or touch it. */
export function touching(table: MentionTable, { start, end }: Span): readonly number[] {
  return indexesWhere(
    table,
    (index) => startOf(table, index) <= end && endOf(table, index) >= start,
  );
}

function indexesWhere(table: MentionTable, holds: (index: number) => boolean): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < mentionCount(table); index++) if (holds(index)) indexes.push(index);
  return indexes;
}

export function mentionAt(table: MentionTable, index: number, atoms: Atoms): Mention {
  const at = (name: keyof typeof column): number => numberAt(table, index, name);
  const place = { start: at("start"), end: at("end"), category: atoms.text(at("category")) };
  const annotation = table.annotations[at("annotation") - 1];
  return {
    id: atoms.optional(at("id")) ?? suggestionId(place),
    ...place,
    text: atoms.text(at("text")),
    status: statusAt(table, index),
    evidence: atoms.value(at("evidence")) as readonly string[],
    confidence: table.confidences[index] ?? 0,
    attributes: attributesAt(table, index, atoms),
    ...(annotation && { annotation }),
  };
}

export function startOf(table: MentionTable, index: number): number {
  return numberAt(table, index, "start");
}

export function endOf(table: MentionTable, index: number): number {
  return numberAt(table, index, "end");
}

/** The number of the atom that is a mention's text. */
export function textAtomOf(table: MentionTable, index: number): number {
  return numberAt(table, index, "text");
}

/** The number of the atom that is a mention's attributes. */
export function attributesAtomOf(table: MentionTable, index: number): number {
  return numberAt(table, index, "attributes");
}

export function idAt(table: MentionTable, index: number, atoms: Atoms): string {
  const id = atoms.optional(numberAt(table, index, "id"));
  if (id !== undefined) return id;
  const category = atoms.text(numberAt(table, index, "category"));
  return suggestionId({ category, start: startOf(table, index), end: endOf(table, index) });
}

export function attributesAt(table: MentionTable, index: number, atoms: Atoms): Attributes {
  return atoms.value(numberAt(table, index, "attributes")) as Attributes;
}

/** The index of the mention with an id; undefined where there is none. */
export function indexOfId(table: MentionTable, id: string, atoms: Atoms): number | undefined {
  const count = mentionCount(table);
  // A suggestion's id says where it begins, and rows are in the order of the text.
  const start = Number(/:(?<start>\d+)-\d+$/u.exec(id)?.groups?.["start"]);
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(table, middle) < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < count && startOf(table, index) === start; index++) {
    if (idAt(table, index, atoms) === id) return index;
  }
  for (let index = 0; index < count; index++) {
    if (atoms.optional(numberAt(table, index, "id")) === id) return index;
  }
  return undefined;
}

export function mentionsOf(table: MentionTable, atoms: Atoms): readonly Mention[] {
  return Array.from(table.confidences, (_, index) => mentionAt(table, index, atoms));
}

/** What a mention is called and stands at: told without making it. */
export type Kind = Pick<Mention, "category" | "status">;

/** The mentions of some kinds. */
export function mentionsWhere(
  table: MentionTable,
  atoms: Atoms,
  isWanted: (kind: Kind) => boolean,
): readonly Mention[] {
  return indexesWhere(table, (index) =>
    isWanted({
      category: atoms.text(numberAt(table, index, "category")),
      status: statusAt(table, index),
    }),
  ).map((index) => mentionAt(table, index, atoms));
}

function statusAt(table: MentionTable, index: number): MentionStatus {
  return statuses[numberAt(table, index, "status")] ?? "suggested";
}

function numberAt({ rows }: MentionTable, index: number, name: keyof typeof column): number {
  return rows[index * width + column[name]] ?? 0;
}

/** The table with the numbers that its atoms have elsewhere. */
export function renumberMentions(
  { rows, ...rest }: MentionTable,
  numberOf: (number: number) => number,
): MentionTable {
  const own = rows.slice();
  for (let at = 0; at < own.length; at += width) {
    for (const name of ["text", "category", "evidence", "attributes", "id"] as const) {
      own[at + column[name]] = numberOf(own[at + column[name]] ?? 0);
    }
  }
  return { rows: own, ...rest };
}

/** A mention of a table, and where it is now. */
export interface MovedMention extends Span {
  readonly table: MentionTable;
  readonly index: number;
}

/** A table made of mentions of others that have the same atoms. */
export function gathered(
  mentions: readonly MovedMention[],
  annotations: readonly Annotation[],
): MentionTable {
  const rows = new Uint32Array(mentions.length * width);
  const confidences = new Float64Array(mentions.length);
  mentions.forEach(({ table, index, start, end }, at) => {
    const [from, to] = [index * width, at * width];
    for (let one = 0; one < width; one++) rows[to + one] = table.rows[from + one] ?? 0;
    rows[to + column.start] = start;
    rows[to + column.end] = end;
    confidences[at] = table.confidences[index] ?? 0;
  });
  return { rows, confidences, annotations };
}
