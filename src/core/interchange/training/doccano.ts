import type { ExchangedSource } from "../annotationSet.ts";
import { writeJsonLines } from "../fileWriters.ts";
import type { Format, FormatOption, OptionValues, SetToWrite, SetWriter } from "../format.ts";
import {
  countIn,
  isCount,
  listIn,
  readJsonLines,
  textIn,
  valueIn,
  type JsonLine,
} from "../json.ts";
import { inward, outward, type Unit } from "../offsets.ts";
import { flagOf, wordOf } from "../options.ts";
import { Reading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";

const unit: FormatOption = {
  id: "unit",
  label:
    "What offsets count: `graphemes` for projects that count grapheme clusters, `code points` for Python",
  kind: "choice",
  choices: ["UTF-16", "graphemes", "code points"],
  default: "UTF-16",
  reads: true,
};

const relations: FormatOption = {
  id: "relations",
  label: "Relations too, for projects that have them",
  kind: "flag",
  default: false,
};

const widened = "mentions that end within a grapheme (they take all of it in)";

export const doccano: Format = {
  id: "doccano",
  label: "doccano JSON Lines",
  description: "Texts with labels by offsets, to go on annotating in doccano.",
  endings: [".jsonl", ".json"],
  holds: ["relations"],
  loses: [widened],
  options: [unit, relations],
  write,
  read,
};

function write({ options, lose }: SetToWrite): SetWriter {
  const hasRelations = flagOf(options, relations.id);
  const record = (source: ExchangedSource, first: number): object => {
    const { text } = source.snapshot.normalised;
    const convert = outward(source.snapshot, unitOf(options));
    const back = inward(text, unitOf(options));
    const inUnits = outward(source.snapshot, "UTF-16");
    for (const mention of source.mentions) {
      const [before, after] = [inUnits(mention), back(convert(mention))];
      lose(widened, Number(before.start !== after?.start || before.end !== after.end));
    }
    const spans = source.mentions.map((mention) => ({
      ...convert(mention),
      label: mention.category,
    }));
    const meta = { source: source.path };
    if (!hasRelations) {
      lose("relations", source.relations.length);
      return { text, label: spans.map(({ start, end, label }) => [start, end, label]), ...meta };
    }
    const ids = new Map(source.mentions.map(({ id }, index) => [id, first + index]));
    return {
      text,
      entities: spans.map(({ start, end, label }, index) => ({
        ...{ id: first + index, start_offset: start, end_offset: end, label },
      })),
      relations: source.relations.map(({ type, from, to }, index) => ({
        ...{ id: index + 1, from_id: ids.get(from), to_id: ids.get(to), type },
      })),
      ...meta,
    };
  };
  // Ids of entities are told apart across all articles.
  let next = 1;
  return writeJsonLines("annotations.jsonl", (source) => {
    const first = next;
    next += source.mentions.length;
    return [record(source, first)];
  });
}

function unitOf(options: OptionValues): Unit {
  const word = wordOf(options, unit.id);
  return word === "graphemes" || word === "code points" ? word : "UTF-16";
}

function read(files: readonly GivenFile[], options: OptionValues): ReadSet {
  const reading = new Reading();
  for (const file of files) {
    for (const line of readJsonLines(file, reading)) readLine(line, file.path, options, reading);
  }
  return reading;
}

/** What doccano's own exports and imports call the column of the text, and that of the labels. */
const textKeys = ["text", "data"];
const labelKeys = ["label", "labels"];

function readLine(
  { value, line }: JsonLine,
  file: string,
  options: OptionValues,
  reading: Reading,
): void {
  const [text] = textKeys.flatMap((key) => textIn(value, key) ?? []);
  if (text === undefined) {
    reading.report(file, "This line has no “text” (or “data”) that labels could stand in.", line);
    return;
  }
  const path = textIn(value, "source") ?? textIn(valueIn(value, "meta"), "source");
  const source = reading.source(path, text);
  const convert = inward(text, unitOf(options));
  const spans = [...labelKeys.flatMap((key) => listIn(value, key)), ...listIn(value, "entities")];
  for (const [index, item] of spans.entries()) {
    const { id = `m${index + 1}`, start, end, label } = spanIn(item);
    const span = start === undefined || end === undefined ? undefined : convert({ start, end });
    if (span && label) source.add(mentionOf(id, text, span, label));
    else
      reading.report(file, `Label ${index + 1} is no start, end and name within the text.`, line);
  }
  for (const [index, item] of listIn(value, "relations").entries()) {
    const from = String(countIn(item, "from_id"));
    const to = String(countIn(item, "to_id"));
    const type = textIn(item, "type") ?? "";
    if (type !== "" && source.relate({ id: `r${index + 1}`, type, from, to })) continue;
    reading.report(file, `Relation ${index + 1} is not between two labels of the text.`, line);
  }
}

interface LabelledSpan {
  readonly id?: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly label?: string | undefined;
}

/** A span written as a list of start, end and label, or as an object. */
function spanIn(item: unknown): LabelledSpan {
  if (Array.isArray(item)) {
    const [start, end, label] = item as readonly unknown[];
    const isWhole = isCount(start) && isCount(end) && typeof label === "string";
    return isWhole ? { start, end, label } : {};
  }
  const id = countIn(item, "id");
  return {
    ...(id !== undefined && { id: String(id) }),
    start: countIn(item, "start_offset"),
    end: countIn(item, "end_offset"),
    label: textIn(item, "label"),
  };
}

function mentionOf(
  id: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  category: string,
): ReadMention {
  const exact = text.slice(start, end).replaceAll(/\r\n?/g, "\n");
  return { id, start, end, exact, category, status: "confirmed", tags: [], attributes: {} };
}
