import { isCollection, Lexer } from "yaml";
import type { Annotation } from "../annotations/annotation.ts";
import type { Relation } from "../annotations/relation.ts";
import { withoutEmptySection } from "../yaml/emptySection.ts";
import { isFlow, valueOf } from "../yaml/entries.ts";
import { isWritable } from "../yaml/problem.ts";
import { formatNumber } from "../yaml/parseFile.ts";
import { rowEdits } from "../yaml/rowEdits.ts";
import { scalar } from "../yaml/scalar.ts";
import type { Row, Section } from "../yaml/row.ts";
import { applyEdits, joinEdits, type TextEdit } from "../yaml/textEdit.ts";
import {
  annotationFormat,
  isSameAnnotation,
  isSameRelation,
  relationFormat,
  reservedKeys,
} from "./format.ts";
import { parseSidecar, type ParsedSidecar } from "./parse.ts";
import type { SidecarSource } from "./sidecarSource.ts";

/** What is to become of an annotation or a relation: written, new or anew, or taken out by its id. */
export type Change =
  | { readonly upsert: Annotation }
  | { readonly remove: string }
  | { readonly relate: Relation }
  | { readonly unrelate: string };

/** What to do to a sidecar's file. */
export type SidecarEdit =
  /** By start, none touching another; empty when there is nothing to do. Offsets in UTF-16 code units. */
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  /** The file holds nothing any more that a person would miss. */
  | { readonly kind: "delete" }
  /** The file must be left alone; the message says why and what to do. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * The least edits that make changes to a sidecar, or create it where there is none (undefined).
 *
 * Only the lines of the annotations and relations that change are touched; comments, order, quoting, line
 * breaks and unknown keys stay. A new annotation goes to its place in the order, and one whose offsets leave
 * the order moves with its lines. The digest says which text the offsets were last written for: it is
 * renewed only when all annotations of the file are written at once.
 *
 * The edits are tried out first: where the file would not read back as intended, they are refused.
 */
export function editSidecar(
  yamlText: string | undefined,
  source: SidecarSource,
  changes: readonly Change[],
): SidecarEdit {
  const text = yamlText ?? "";
  const sidecar = parseSidecar(text);
  const obstacle = sidecar.problems.find(({ severity }) => severity === "error");
  if (obstacle) return refuse(`Line ${obstacle.line + 1}: ${obstacle.message}`);

  const plan = planChanges(sidecar, changes);
  for (const id of plan.annotations.written) {
    const attributes = plan.annotations.result.get(id)?.attributes ?? {};
    const reserved = Object.keys(attributes).find((key) => reservedKeys.has(key));
    if (reserved) return refuse(`An attribute cannot have the format's own key "${reserved}".`);
  }
  if (changesRelations(plan) && isInBrackets(sidecar)) return refuse(unsafe);
  const edits = joinEdits([
    ...rowEdits(text, annotationsOf(sidecar), plan.annotations.result, annotationFormat, () =>
      sidecar.entries.size > 0 ? [] : headerOf(source),
    ),
    ...relationEdits(text, sidecar, plan),
    ...digestEdit(sidecar, plan, source),
  ]);
  const edited = applyEdits(text, edits);
  if (sidecar.rows.length > 0 && plan.annotations.result.size === 0 && isDisposable(edited)) {
    return { kind: "delete" };
  }
  return saysWhatIsMeant(edited, plan) ? { kind: "edits", edits } : refuse(unsafe);
}

const unsafe =
  "This file is written in a way that cannot be edited without risk to what it holds: write one annotation below the other and one key a line, and relations likewise.";

function refuse(message: string): SidecarEdit {
  return { kind: "refused", message };
}

function annotationsOf({ entries, rows }: ParsedSidecar): Section<Annotation> {
  return { name: "annotations", entry: entries.get("annotations"), rows };
}

/** The lines above the first annotation. */
function headerOf({ source, digest }: SidecarSource): readonly string[] {
  return [`dossier: ${formatNumber}`, `source: ${scalar(source)}`, `digest: ${scalar(digest)}`];
}

/** What the changes mean for the file. */
interface Plan {
  readonly annotations: Outcome<Annotation>;
  readonly relations: Outcome<Relation>;
}

interface Outcome<Item> {
  /** All items that there will be, by id. */
  readonly result: Map<string, Item>;
  /** Those of them that are new or written anew. */
  readonly written: Set<string>;
  /** Those that are to be taken out. */
  readonly removed: Set<string>;
}

function planChanges({ rows, relations }: ParsedSidecar, changes: readonly Change[]): Plan {
  const plan: Plan = { annotations: unchanged(rows), relations: unchanged(relations) };
  for (const change of changes) {
    if ("upsert" in change) put(plan.annotations, change.upsert);
    else if ("remove" in change) takeOut(plan.annotations, change.remove);
    else if ("relate" in change) put(plan.relations, change.relate);
    else takeOut(plan.relations, change.unrelate);
  }
  return plan;
}

function unchanged<Item extends { readonly id: string }>(
  rows: readonly Row<Item>[],
): Outcome<Item> {
  const result = new Map(rows.map(({ item }) => [item.id, item]));
  return { result, written: new Set(), removed: new Set() };
}

function put<Item extends { readonly id: string }>(
  { result, written, removed }: Outcome<Item>,
  item: Item,
): void {
  result.set(item.id, item);
  written.add(item.id);
  removed.delete(item.id);
}

function takeOut<Item>({ result, written, removed }: Outcome<Item>, id: string): void {
  result.delete(id);
  written.delete(id);
  removed.add(id);
}

function changesRelations({ relations: { written, removed } }: Plan): boolean {
  return written.size + removed.size > 0;
}

/** Whether relations stand in brackets or braces, where one line may hold several. */
function isInBrackets({ entries }: ParsedSidecar): boolean {
  const list = entries.get("relations")?.node;
  if (!isCollection(list) || list.items.length === 0) return false;
  return isFlow(list) || list.items.some((item) => isCollection(item) && isFlow(item));
}

function relationEdits(
  text: string,
  { entries, relations }: ParsedSidecar,
  { relations: { result } }: Plan,
): readonly TextEdit[] {
  const section = { name: "relations", entry: entries.get("relations"), rows: relations };
  const edits = rowEdits(text, section, result, relationFormat, () => []);
  return withoutEmptySection(text, section, result.size, edits);
}

/** Renews the digest when no annotation is left whose offsets were written for another text. */
function digestEdit(
  { entries }: ParsedSidecar,
  { annotations: { result, written } }: Plan,
  source: SidecarSource,
): readonly TextEdit[] {
  const entry = entries.get("digest");
  const allWritten = written.size > 0 && written.size === result.size;
  if (!entry || !allWritten) return [];
  const value = valueOf(entry);
  const isStale = value.kind === "text" && value.text !== source.digest;
  return isStale ? [{ ...entry.value, text: scalar(source.digest) }] : [];
}

const ownKeys: ReadonlySet<string> = new Set(["dossier", "source", "digest", "annotations"]);

/** Whether nothing but what Dossier writes itself is left: no comment, relation or unknown key. */
function isDisposable(left: string): boolean {
  const { entries } = parseSidecar(left);
  if ([...entries.keys()].some((key) => !ownKeys.has(key))) return false;
  for (const token of new Lexer().lex(left)) if (token.startsWith("#")) return false;
  return true;
}

function saysWhatIsMeant(text: string, { annotations, relations }: Plan): boolean {
  const { rows, relations: read, problems } = parseSidecar(text);
  const ids = new Set(rows.map(({ item }) => item.id));
  const readById = new Map(read.map(({ item }) => [item.id, item]));
  return (
    isWritable(problems) &&
    rows.length === annotations.result.size &&
    rows.every(({ item }) => {
      const other = annotations.result.get(item.id);
      return other && isSameAnnotation(item, other);
    }) &&
    // Relations whose annotations go or come stay as they are, and stop or begin to count.
    [...relations.removed].every((id) => !readById.has(id)) &&
    [...relations.result.values()].every((meant) => {
      const found = readById.get(meant.id);
      if (found) return isSameRelation(found, meant);
      return !relations.written.has(meant.id) && !(ids.has(meant.from) && ids.has(meant.to));
    })
  );
}
