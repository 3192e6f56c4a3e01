import { placeAnnotations } from "../core/anchor/placeAnnotations.ts";
import { layDecisions } from "../core/annotations/layDecisions.ts";
import type { Annotation } from "../core/annotations/annotation.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { withoutNever } from "../core/corpus/withoutNever.ts";
import { detect } from "../core/detect/detect.ts";
import { joinProjects } from "../core/project/joinProjects.ts";
import { labelIn } from "../core/project/labelIn.ts";
import { knowledgeOf } from "../core/project/taught.ts";
import { readSidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { findFiles, isSidecar, isSource, readSidecarText, readText } from "./files.ts";
import { readDocuments } from "./documents.ts";
import { findProjects, type FoundProject } from "./project.ts";
import { recordOf } from "./record.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export type Format = "jsonl" | "table";

/** A source and what was decided about it. */
interface Source {
  readonly file: string;
  readonly snapshot: TextSnapshot;
  readonly annotations: readonly Annotation[];
}

/** Prints the mentions of the sources that paths name, with the entities they mean across all of them. */
export async function annotateFiles(
  paths: readonly string[],
  format: Format,
  terminal: Terminal,
): Promise<void> {
  const sources: Source[] = [];
  for await (const file of findFiles(paths, isSource, terminal)) {
    const source = await readSource(file, terminal);
    if (source) sources.push(source);
  }
  const files = sources.map(({ file }) => file);
  const projects = await findProjects(files, terminal);
  for (const { path, problems } of projects) {
    for (const { line, message, severity } of problems) {
      if (severity === "error") terminal.error(`${path}:${line + 1}: ${message}`);
    }
  }
  const knowledge = knowledgeOf(
    projects.map(({ project }) => project),
    sources.map(({ file, annotations }) => ({ label: file, annotations })),
  );
  const corpus = new Corpus();
  corpus.setProject(
    joinProjects(projects.map((found) => ({ ...found, sourceAt: sourceIn(found, files) }))),
  );
  const rules = projects.map((found) => ({ found, without: withoutNever(found.project) }));
  const marked = sources.map(({ file, snapshot, annotations }) => {
    const { placed } = placeAnnotations(snapshot, annotations);
    const laid = layDecisions(snapshot, detect(snapshot, { knowledge }), placed);
    const mentions = rules.reduce(
      (left, { found, without }) => without(left, snapshot, found.pathOf(file)),
      laid,
    );
    corpus.update(file, mentions, snapshot);
    return { file, snapshot, mentions };
  });
  const labelOf = (category: string): string =>
    labelIn(
      projects.map(({ project }) => project),
      category,
    ) ?? category;
  for (const { file, snapshot, mentions } of marked) {
    const records = mentions.map((mention) => recordOf(mention, file, snapshot, corpus));
    if (format === "table") await terminal.print(tableOf(file, records, labelOf, terminal));
    else for (const record of records) await terminal.print(JSON.stringify({ file, ...record }));
  }
}

/** Reads documents as JSON lines from standard input and prints their mentions, one document after the other. */
export async function annotateInput(terminal: Terminal): Promise<void> {
  for await (const { id, text } of readDocuments(process.stdin, terminal)) {
    const snapshot = new TextSnapshot(text);
    const mentions = layDecisions(snapshot, detect(snapshot), []);
    const corpus = new Corpus();
    corpus.update("", mentions, snapshot);
    for (const mention of mentions) {
      await terminal.print(JSON.stringify({ id, ...recordOf(mention, "", snapshot, corpus) }));
    }
  }
}

/** The name that a source has here whose path a project file gives. */
function sourceIn({ pathOf }: FoundProject, files: readonly string[]): (path: string) => string {
  const byPath = new Map(files.map((file) => [pathOf(file), file]));
  return (path) => byPath.get(path) ?? path;
}

async function readSource(file: string, terminal: Terminal): Promise<Source | undefined> {
  if (isSidecar(file)) {
    terminal.error(`${file}: this is a sidecar: name the source beside it`);
    return undefined;
  }
  const text = await readText(file, terminal);
  if (text === undefined) return undefined;
  const snapshot = new TextSnapshot(text);
  const sidecar = readSidecar((await readSidecarText(file, terminal)) ?? "");
  for (const { line, message, severity } of sidecar.problems) {
    if (severity === "error") terminal.error(`${sidecarName(file)}:${line + 1}: ${message}`);
  }
  const { unplaced } = placeAnnotations(snapshot, sidecar.annotations);
  if (unplaced.length > 0) {
    const count = unplaced.length === 1 ? "1 decision has" : `${unplaced.length} decisions have`;
    terminal.note(`${file}: ${count} no place in the text any more: see dossier check`);
  }
  return { file, snapshot, annotations: sidecar.annotations };
}
