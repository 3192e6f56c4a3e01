import type { ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import { writeJsonList } from "../fileWriters.ts";
import type { Format, Lose, SetToWrite, SetWriter } from "../format.ts";
import { countIn, isObject, listIn, readJson, textIn, textsIn, valueIn } from "../json.ts";
import { inward, outward, wordsOf } from "../offsets.ts";
import { Reading, type SourceReading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";
import { labellingConfig } from "./labellingConfig.ts";

const divided = "relations between confirmed and suggested mentions";

export const labelStudio: Format = {
  id: "labelstudio",
  label: "Label Studio JSON",
  description: "Tasks with annotations and predictions, and the labelling configuration for them.",
  endings: [".json"],
  holds: ["suggested mentions", "relations", "odds of suggestions", "notes"],
  loses: [divided],
  options: [],
  write,
  read,
};

function write({ categories, lose }: SetToWrite): SetWriter {
  const types = new Set<string>();
  const writer = writeJsonList("tasks.json", "[", (source) => [taskOf(source, types, lose)], "]");
  return {
    source: (source) => writer.source(source),
    *end() {
      yield* writer.end();
      yield { path: "labelling-config.xml", content: labellingConfig(categories, types) };
    },
  };
}

function taskOf(source: ExchangedSource, types: Set<string>, lose: Lose): object {
  const results = (wanted: string): readonly object[] => {
    const mentions = source.mentions.filter(({ status }) => status === wanted);
    const ids = new Set(mentions.map(({ id }) => id));
    const within = source.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return [
      ...mentions.map((mention) => regionOf(source, mention)),
      ...within.map(({ type, from, to }) => ({
        ...{ type: "relation", from_id: from, to_id: to, direction: "right", labels: [type] },
      })),
    ];
  };
  const confirmed = results("confirmed");
  const suggested = results("suggested");
  for (const { type } of source.relations) types.add(type);
  lose(
    divided,
    source.mentions.length + source.relations.length - confirmed.length - suggested.length,
  );
  return {
    data: { text: source.snapshot.normalised.text, source: source.path },
    annotations: confirmed.length > 0 ? [{ result: confirmed }] : [],
    predictions: suggested.length > 0 ? [{ model_version: "dossier", result: suggested }] : [],
  };
}

function regionOf(source: ExchangedSource, mention: ExchangedMention): object {
  const { id, category, confidence, note, status } = mention;
  return {
    ...{ id, from_name: "label", to_name: "text", type: "labels" },
    origin: status === "suggested" ? "prediction" : "manual",
    score: confidence,
    value: {
      ...outward(source.snapshot, "code points")(mention),
      text: wordsOf(source.snapshot, mention),
      labels: [category],
    },
    meta: note === undefined ? undefined : { text: [note] },
  };
}

function read(files: readonly GivenFile[]): ReadSet {
  const reading = new Reading();
  for (const file of files.filter(({ path }) => !path.endsWith(".xml"))) {
    const value = readJson(file, reading);
    if (value === undefined) continue;
    const tasks: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, task] of tasks.entries()) {
      const report = (message: string): void =>
        reading.report(file.path, `Task ${index + 1}: ${message}`);
      readTask(task, reading, report);
    }
  }
  return reading;
}

type Report = (message: string) => void;

function readTask(task: unknown, reading: Reading, report: Report): void {
  const data = valueIn(task, "data");
  const text = textIn(data, "text") ?? firstText(data);
  if (text === undefined) {
    report("its “data” has no text.");
    return;
  }
  const source = reading.source(textIn(data, "source"), text);
  for (const [key, status] of kinds) {
    for (const version of listIn(task, key)) {
      if (valueIn(version, "was_cancelled") === true) continue;
      readResults(listIn(version, "result"), status, source, text, report);
    }
  }
}

const kinds = [
  ["annotations", "confirmed"],
  ["predictions", "suggested"],
] as const;

function firstText(data: unknown): string | undefined {
  const values = isObject(data) ? Object.entries(data) : [];
  const texts = values.filter(([key, value]) => key !== "source" && typeof value === "string");
  return texts.map(([, value]) => String(value))[0];
}

function readResults(
  results: readonly unknown[],
  status: ReadMention["status"],
  source: SourceReading,
  text: string,
  report: Report,
): void {
  const convert = inward(text, "code points");
  const ofType = (isRelation: boolean): readonly unknown[] =>
    results.filter((result) => (textIn(result, "type") === "relation") === isRelation);
  for (const result of ofType(false)) {
    const value = valueIn(result, "value");
    const type = textIn(result, "type") ?? "labels";
    const labels = textsIn(value, type);
    const place = isObject(valueIn(value, "globalOffsets"))
      ? valueIn(value, "globalOffsets")
      : value;
    const start = countIn(place, "start");
    const end = countIn(place, "end");
    // What is said of the whole text, as a choice or a rating.
    if (start === undefined && end === undefined) continue;
    const span = start === undefined || end === undefined ? undefined : convert({ start, end });
    const id = textIn(result, "id") ?? `m${source.mentions.length + 1}`;
    if (!span || labels.length === 0) {
      report(`region ${id} has no label, or no place within the text.`);
      continue;
    }
    const score = valueIn(result, "score");
    const note = textsIn(valueIn(result, "meta"), "text").join("\n");
    for (const category of labels) {
      source.add({
        ...{ id, ...span, category, status, tags: [], attributes: {} },
        exact: text.slice(span.start, span.end).replaceAll(/\r\n?/g, "\n"),
        ...(status === "suggested" && typeof score === "number" && { confidence: score }),
        ...(note !== "" && { note }),
      });
    }
  }
  for (const [index, result] of ofType(true).entries()) {
    const [type = "related"] = textsIn(result, "labels");
    const from = textIn(result, "from_id") ?? "";
    const to = textIn(result, "to_id") ?? "";
    const ends = textIn(result, "direction") === "left" ? { from: to, to: from } : { from, to };
    const id = `${status}-${index + 1}`;
    if (!source.relate({ id, type, ...ends }))
      report(`relation ${index + 1} is not between two regions.`);
  }
}
