import type { Annotation } from "../annotations/annotation.ts";
import type { Relation } from "../annotations/relation.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import { valueOf, type Entry } from "../yaml/entries.ts";
import { parseSidecar } from "./parse.ts";
import { isWritable, type Problem } from "../yaml/problem.ts";

/** What a sidecar says. */
export interface Sidecar {
  /** In the file's order. */
  readonly annotations: readonly Annotation[];
  /** Between annotations that can be read, in the file's order. */
  readonly relations: readonly Relation[];
  /** The zero-based line on which each annotation begins, by id. */
  readonly lines: ReadonlyMap<string, number>;
  /** The name of the source, as the file gives it. */
  readonly source?: string;
  /** Of the text that the offsets were last written for; see `digest`. */
  readonly digest?: string;
  readonly problems: readonly Problem[];
  /** Whether `editSidecar` will change the file: only when it has no errors. */
  readonly writable: boolean;
}

/** Reads a sidecar forgivingly: whatever can be read is given, the rest is reported. Never throws. */
export function readSidecar(yamlText: string): Sidecar {
  const { entries, rows, relations, problems } = parseSidecar(yamlText);
  const source = textOf(entries.get("source"));
  const digest = textOf(entries.get("digest"));
  const lineIndex = new TextSnapshot(yamlText).lines;
  return {
    annotations: rows.map(({ item }) => item),
    relations: relations.map(({ item }) => item),
    lines: new Map(rows.map(({ item, span }) => [item.id, lineIndex.at(span.start).line])),
    ...(source !== undefined && { source }),
    ...(digest !== undefined && { digest }),
    problems,
    writable: isWritable(problems),
  };
}

function textOf(entry: Entry | undefined): string | undefined {
  const value = entry && valueOf(entry);
  return value?.kind === "text" ? value.text : undefined;
}
