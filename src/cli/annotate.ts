import { placeAnnotations } from "../core/anchor/placeAnnotations.ts";
import { layDecisions } from "../core/annotations/layDecisions.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { detect } from "../core/detect/detect.ts";
import { readSidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { findFiles, isSidecar, isSource, readSidecarText, readText } from "./files.ts";
import { readDocuments } from "./documents.ts";
import { recordOf } from "./record.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export type Format = "jsonl" | "table";

/** A source, read and with its mentions found. */
interface Source {
  readonly file: string;
  readonly snapshot: TextSnapshot;
  readonly mentions: readonly Mention[];
}

/** Prints the mentions of the sources that paths name, with the entities they mean across all of them. */
export async function annotateFiles(
  paths: readonly string[],
  format: Format,
  terminal: Terminal,
): Promise<void> {
  const corpus = new Corpus();
  const sources: Source[] = [];
  for await (const file of findFiles(paths, isSource, terminal)) {
    const source = await readSource(file, terminal);
    if (!source) continue;
    corpus.update(file, source.mentions, source.snapshot);
    sources.push(source);
  }
  for (const { file, snapshot, mentions } of sources) {
    const records = mentions.map((mention) => recordOf(mention, file, snapshot, corpus));
    if (format === "table") await terminal.print(tableOf(file, records, terminal));
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
  const { placed, unplaced } = placeAnnotations(snapshot, sidecar.annotations);
  if (unplaced.length > 0) {
    const count = unplaced.length === 1 ? "1 decision has" : `${unplaced.length} decisions have`;
    terminal.note(`${file}: ${count} no place in the text any more: see dossier check`);
  }
  return { file, snapshot, mentions: layDecisions(snapshot, detect(snapshot), placed) };
}
