import { Lexer } from "yaml";
import type { Annotation } from "../annotations/annotation.ts";
import { valueOf } from "../yaml/entries.ts";
import { annotationFormat, isSameAnnotation, reservedKeys } from "./format.ts";
import { parseSidecar, type ParsedSidecar } from "./parse.ts";
import { isWritable } from "../yaml/problem.ts";
import { formatNumber } from "../yaml/parseFile.ts";
import { rowEdits } from "../yaml/rowEdits.ts";
import { scalar } from "../yaml/scalar.ts";
import type { Section } from "../yaml/row.ts";
import type { SidecarSource } from "./sidecarSource.ts";
import { applyEdits, joinEdits, type TextEdit } from "../yaml/textEdit.ts";

/** What is to become of an annotation: written, new or anew, or taken out by its id. */
export type Change = { readonly upsert: Annotation } | { readonly remove: string };

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
 * Only the lines of the annotations that change are touched; comments, order, quoting, line breaks and
 * unknown keys stay. A new annotation goes to its place in the order, and one whose offsets leave the
 * order moves with its lines. The digest says which text the offsets were last written for: it is
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
  for (const id of plan.written) {
    const attributes = plan.result.get(id)?.attributes ?? {};
    const reserved = Object.keys(attributes).find((key) => reservedKeys.has(key));
    if (reserved) return refuse(`An attribute cannot have the format's own key "${reserved}".`);
  }
  const edits = joinEdits([
    ...rowEdits(text, annotationsOf(sidecar), plan.result, annotationFormat, () =>
      sidecar.entries.size > 0 ? [] : headerOf(source),
    ),
    ...digestEdit(sidecar, plan, source),
  ]);
  const edited = applyEdits(text, edits);
  if (sidecar.rows.length > 0 && plan.result.size === 0 && isDisposable(sidecar, edited)) {
    return { kind: "delete" };
  }
  return saysWhatIsMeant(edited, plan.result) ? { kind: "edits", edits } : refuse(unsafe);
}

const unsafe =
  "This file is written in a way that cannot be edited without risk to what it holds: write one annotation below the other and one key a line.";

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
  /** All annotations that there will be, by id. */
  readonly result: ReadonlyMap<string, Annotation>;
  /** Those of them that are new or written anew. */
  readonly written: ReadonlySet<string>;
}

function planChanges({ rows }: ParsedSidecar, changes: readonly Change[]): Plan {
  const result = new Map(rows.map(({ item }) => [item.id, item]));
  const written = new Set<string>();
  for (const change of changes) {
    if ("remove" in change) {
      result.delete(change.remove);
      written.delete(change.remove);
    } else {
      result.set(change.upsert.id, change.upsert);
      written.add(change.upsert.id);
    }
  }
  return { result, written };
}

/** Renews the digest when no annotation is left whose offsets were written for another text. */
function digestEdit(
  { entries }: ParsedSidecar,
  plan: Plan,
  source: SidecarSource,
): readonly TextEdit[] {
  const entry = entries.get("digest");
  const allWritten = plan.written.size > 0 && plan.written.size === plan.result.size;
  if (!entry || !allWritten) return [];
  const value = valueOf(entry);
  const isStale = value.kind === "text" && value.text !== source.digest;
  return isStale ? [{ ...entry.value, text: scalar(source.digest) }] : [];
}

const ownKeys: ReadonlySet<string> = new Set(["dossier", "source", "digest", "annotations"]);

/** Whether nothing but what Dossier writes itself is left: no comment, relation or unknown key. */
function isDisposable({ entries }: ParsedSidecar, left: string): boolean {
  if ([...entries.keys()].some((key) => !ownKeys.has(key))) return false;
  for (const token of new Lexer().lex(left)) if (token.startsWith("#")) return false;
  return true;
}

function saysWhatIsMeant(text: string, meant: ReadonlyMap<string, Annotation>): boolean {
  const { rows, problems } = parseSidecar(text);
  return (
    isWritable(problems) &&
    rows.length === meant.size &&
    rows.every(({ item }) => {
      const other = meant.get(item.id);
      return other && isSameAnnotation(item, other);
    })
  );
}
