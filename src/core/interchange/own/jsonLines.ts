import type { ExchangedSource } from "../annotationSet.ts";
import { writeJsonLines } from "../fileWriters.ts";
import type { Format, SetToWrite, SetWriter } from "../format.ts";
import { holdings } from "../holdings.ts";
import { readJsonLines, textIn, type JsonLine } from "../json.ts";
import { flagOf } from "../options.ts";
import { Reading, type SourceReading } from "../reading.ts";
import type { GivenFile, ReadSet } from "../readSet.ts";
import {
  entityRecord,
  mentionRecord,
  readEntityRecord,
  readMentionRecord,
  readRelationRecord,
  sourceRecord,
  withTexts,
} from "./records.ts";

export const jsonLines: Format = {
  id: "jsonl",
  label: "Dossier JSON Lines",
  description: "All that Dossier knows, one mention, source, relation or entity a line.",
  endings: [".jsonl"],
  holds: holdings,
  loses: [],
  options: [withTexts],
  write,
  read,
};

function write({ entities, options }: SetToWrite): SetWriter {
  const hasTexts = flagOf(options, withTexts.id);
  const known = Array.from(entities.values(), (entity) => ({
    kind: "entity",
    ...entityRecord(entity),
  }));
  const records = (source: ExchangedSource): readonly object[] => [
    { kind: "source", file: source.path, ...sourceRecord(source, hasTexts) },
    ...source.mentions.map((mention) => ({
      kind: "mention",
      file: source.path,
      ...mentionRecord(source, mention),
      name: mention.entity === undefined ? undefined : entities.get(mention.entity)?.name,
    })),
    ...source.relations.map((relation) => ({
      kind: "relation",
      file: source.path,
      ...relation,
    })),
  ];
  return writeJsonLines("annotations.jsonl", records, known);
}

function read(files: readonly GivenFile[]): ReadSet {
  const reading = new Reading();
  for (const file of files) readFile(file, reading);
  return reading;
}

function readFile(file: GivenFile, reading: Reading): void {
  const lines = readJsonLines(file, reading);
  const sources = new Map<string | undefined, SourceReading>();
  for (const { value } of ofKind(lines, "source")) {
    const path = textIn(value, "file");
    sources.set(path, reading.source(path, textIn(value, "text")));
  }
  const sourceOf = (value: unknown): SourceReading => {
    const path = textIn(value, "file");
    const known = sources.get(path) ?? reading.source(path, undefined);
    sources.set(path, known);
    return known;
  };
  for (const { value, line } of ofKind(lines, "entity")) {
    const entity = readEntityRecord(value);
    if (entity) reading.entities.set(entity.key, entity);
    else reading.report(file.path, "This entity lacks a key, a category or a name.", line);
  }
  for (const { value, line } of ofKind(lines, "mention")) {
    const source = sourceOf(value);
    const mention = readMentionRecord(value, source.fromCodePoints, `line${line + 1}`);
    if (typeof mention !== "string") source.add(mention);
    else reading.report(file.path, `This mention ${mention}.`, line);
  }
  for (const { value, line } of ofKind(lines, "relation")) {
    const relation = readRelationRecord(value, `line${line + 1}`);
    if (relation && sourceOf(value).relate(relation)) continue;
    reading.report(file.path, "This relation is not between two mentions of one file.", line);
  }
}

/** The lines of a kind; those that do not say of which are mentions, as `dossier annotate` prints them. */
function ofKind(lines: readonly JsonLine[], kind: string): readonly JsonLine[] {
  return lines.filter(({ value }) => (textIn(value, "kind") ?? "mention") === kind);
}
