import type { Format, SetToWrite, SetWriter } from "../format.ts";
import type { ExchangedSource } from "../annotationSet.ts";
import { holdings } from "../holdings.ts";
import { isObject, listIn, readJson, textIn, valueIn } from "../json.ts";
import { writeJsonList } from "../fileWriters.ts";
import { flagOf } from "../options.ts";
import { Reading } from "../reading.ts";
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

/** The number of this format. */
const version = 1;

export const json: Format = {
  id: "json",
  label: "Dossier JSON",
  description: "All that Dossier knows, in one file, for scripts of your own and to be read back.",
  endings: [".json"],
  holds: holdings,
  loses: [],
  options: [withTexts],
  write,
  read,
};

function write({ entities, options }: SetToWrite): SetWriter {
  const known = JSON.stringify(Array.from(entities.values(), entityRecord));
  const opening = `{"dossier":${version},"entities":${known},"sources":[`;
  const hasTexts = flagOf(options, withTexts.id);
  const record = (source: ExchangedSource): object => ({
    path: source.path,
    ...sourceRecord(source, hasTexts),
    mentions: source.mentions.map((mention) => mentionRecord(source, mention)),
    relations: source.relations,
  });
  return writeJsonList("annotations.json", opening, (source) => [record(source)], "]}");
}

function read(files: readonly GivenFile[]): ReadSet {
  const reading = new Reading();
  for (const file of files) readFile(file, reading);
  return reading;
}

function readFile(file: GivenFile, reading: Reading): void {
  const set = readJson(file, reading);
  if (set === undefined) return;
  if (!isObject(set) || valueIn(set, "dossier") !== version) {
    const message = `This is no Dossier JSON of format ${version}: it must begin with {"dossier":${version}`;
    reading.report(file.path, message);
    return;
  }
  for (const [index, record] of listIn(set, "entities").entries()) {
    const entity = readEntityRecord(record);
    if (entity) reading.entities.set(entity.key, entity);
    else reading.report(file.path, `Entity ${index + 1} lacks a key, a category or a name.`);
  }
  for (const source of listIn(set, "sources")) readSource(source, file.path, reading);
}

function readSource(record: unknown, file: string, reading: Reading): void {
  const text = textIn(record, "text");
  const path = textIn(record, "path");
  const source = reading.source(path, text);
  const place = path ?? "A source without path";
  for (const [index, item] of listIn(record, "mentions").entries()) {
    const mention = readMentionRecord(item, source.fromCodePoints, `m${index + 1}`);
    if (typeof mention !== "string") source.add(mention);
    else reading.report(file, `${place}: mention ${index + 1} ${mention}.`);
  }
  for (const [index, item] of listIn(record, "relations").entries()) {
    const relation = readRelationRecord(item, `r${index + 1}`);
    if (relation && source.relate(relation)) continue;
    reading.report(file, `${place}: relation ${index + 1} is not between two of its mentions.`);
  }
}
