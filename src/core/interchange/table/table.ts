import type { ExchangedEntity, ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import type { Format, OptionValues, Piece, SetToWrite, SetWriter } from "../format.ts";
import { holdings } from "../holdings.ts";
import { attributesIn, parseJson } from "../json.ts";
import { outward, wordsOf } from "../offsets.ts";
import { flagOf } from "../options.ts";
import { Reading, type SourceReading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";
import { originOf, statusOf } from "../words.ts";
import { readList, readRows, separatorOf, writeList, writeRow, type TableStyle } from "./rows.ts";

/** Attributes with a column of their own. */
const attributeColumns =
  "honorific role party abbreviates grade scale by of when value currency approximation".split(" ");

const mentionColumns = [
  ..."file start end text category status entity name note tags".split(" "),
  ...attributeColumns,
  ..."details origin confidence id".split(" "),
];
const entityColumns = "key category name aliases roles note links tags groups".split(" ");
const relationColumns = "file type from to id".split(" ");

/** CSV and TSV, which differ in what stands between cells. */
function tableFormat(id: string, name: string, separator: string): Format {
  return {
    id,
    label: name,
    description: "Tables of mentions, entities and relations, for spreadsheets and statistics.",
    endings: [`.${id}`],
    holds: holdings,
    loses: [],
    options: [
      {
        id: "guard",
        label: "An apostrophe before what spreadsheets take for formulas (`=` `+` `-` `@`)",
        kind: "flag",
        default: true,
        reads: true,
      },
      { id: "bom", label: "A byte order mark, for Excel", kind: "flag", default: false },
    ],
    write: (set) => write(set, id, { separator, hasGuard: flagOf(set.options, "guard") }),
    read,
  };
}

export const csv = tableFormat("csv", "CSV", ",");
export const tsv = tableFormat("tsv", "TSV", "\t");

function write({ entities, options }: SetToWrite, ending: string, style: TableStyle): SetWriter {
  const begun = new Set<string>();
  const mark = flagOf(options, "bom") ? "\uFEFF" : "";
  const piece = (name: string, columns: readonly string[], rows: readonly Cells[]): Piece => {
    const head = begun.has(name) ? "" : mark + writeRow(columns, style);
    begun.add(name);
    const lines = rows.map((cells) =>
      writeRow(
        columns.map((column) => cells.get(column) ?? ""),
        style,
      ),
    );
    return { path: `${name}.${ending}`, content: head + lines.join("") };
  };
  return {
    *source(source) {
      const mentions = source.mentions.map((mention) => {
        const entity = mention.entity === undefined ? undefined : entities.get(mention.entity);
        return mentionCells(source, mention, entity);
      });
      yield piece("annotations", mentionColumns, mentions);
      if (source.relations.length === 0) return;
      const relations = source.relations.map(
        (relation) => new Map(Object.entries({ file: source.path, ...relation })),
      );
      yield piece("relations", relationColumns, relations);
    },
    *end() {
      if (!begun.has("annotations")) yield piece("annotations", mentionColumns, []);
      const rows = Array.from(entities.values(), entityCells);
      if (rows.length > 0) yield piece("entities", entityColumns, rows);
    },
  };
}

type Cells = ReadonlyMap<string, string>;

function mentionCells(
  { path, snapshot }: ExchangedSource,
  mention: ExchangedMention,
  entity: ExchangedEntity | undefined,
): Cells {
  const { start, end } = outward(snapshot, "code points")(mention);
  const attributes = Object.entries(mention.attributes);
  const isInColumn = ([key, value]: readonly [string, string]): boolean =>
    attributeColumns.includes(key) && value !== "";
  const others = attributes.filter((attribute) => !isInColumn(attribute));
  const { id, category, status, confidence, note = "", origin = "" } = mention;
  return new Map([
    ...attributes.filter(isInColumn),
    ...Object.entries({
      ...{ file: path, start: String(start), end: String(end), text: wordsOf(snapshot, mention) },
      ...{ category, status, entity: mention.entity ?? "", name: entity?.name ?? "", note },
      tags: writeList(mention.tags),
      details: others.length > 0 ? JSON.stringify(Object.fromEntries(others)) : "",
      ...{ origin, confidence: confidence === undefined ? "" : String(confidence), id },
    }),
  ]);
}

function entityCells(entity: ExchangedEntity): Cells {
  const cells = Object.entries(entity).map(
    ([key, value]: readonly [string, string | readonly string[]]) =>
      [key, typeof value === "string" ? value : writeList(value)] as const,
  );
  return new Map(cells);
}

function read(files: readonly GivenFile[], options: OptionValues): ReadSet {
  const reading = new Reading();
  const tables = files.map((file) => tableOf(file, reading, flagOf(options, "guard")));
  const sources = new Map<string, SourceReading>();
  const sourceOf = (row: Row): SourceReading => {
    const path = row.cells.get("file") ?? "";
    const source = sources.get(path) ?? reading.source(path === "" ? undefined : path, undefined);
    sources.set(path, source);
    return source;
  };
  for (const row of rowsWith(tables, "text")) {
    const mention = mentionOf(row.cells, `row${row.line + 1}`);
    if (mention) sourceOf(row).add(mention);
    else
      row.report("A mention needs a “text” and a “category”, and if any, a status that is known.");
  }
  for (const row of rowsWith(tables, "key")) {
    const entity = entityOf(row.cells);
    if (entity) reading.entities.set(entity.key, entity);
    else row.report("An entity needs a “key”, a “category” and a “name”.");
  }
  for (const row of rowsWith(tables, "from")) {
    const [type = "", from = "", to = "", id = `row${row.line + 1}`] = "type from to id"
      .split(" ")
      .map((column) => row.cells.get(column));
    if (type !== "" && sourceOf(row).relate({ id, type, from, to })) continue;
    row.report("A relation needs a “type”, and “from” and “to” must be mentions of its file.");
  }
  return reading;
}

/** A row by the names of its columns; an empty cell is none. */
interface Row {
  readonly cells: Cells;
  readonly line: number;
  readonly report: (message: string) => void;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function tableOf(file: GivenFile, reading: Reading, hasGuard: boolean): Table {
  const text = reading.textOf(file);
  const [head, ...rows] = readRows(text, { separator: separatorOf(text), hasGuard });
  const columns = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const isKnown = ["text", "key", "from"].some((column) => columns.includes(column));
  if (!isKnown && text !== "") {
    const message =
      "The first row must name the columns: “text” and “category” for mentions, “key” for entities, “from” and “to” for relations.";
    reading.report(file.path, message, head?.line ?? 0);
  }
  return {
    columns,
    rows: rows.map(({ cells, line, isCut }) => {
      const report = (message: string): void => reading.report(file.path, message, line);
      if (isCut) report("The quotation mark that begins a cell here is never closed.");
      const filled = columns.flatMap((column, index) => {
        const cell = cells[index] ?? "";
        return cell === "" ? [] : [[column, cell] as const];
      });
      return { cells: new Map(filled), line, report };
    }),
  };
}

/** The rows of the tables that have a column. */
function rowsWith(tables: readonly Table[], column: string): readonly Row[] {
  return tables.filter(({ columns }) => columns.includes(column)).flatMap(({ rows }) => rows);
}

function mentionOf(cells: Cells, id: string): ReadMention | undefined {
  const exact = cells.get("text");
  const category = cells.get("category");
  const status = statusOf(cells.get("status"));
  if (exact === undefined || category === undefined || !status) return undefined;
  const confidence = cells.get("confidence");
  const origin = originOf(cells.get("origin"));
  const start = countOf(cells.get("start"));
  const end = countOf(cells.get("end"));
  const details = attributesIn({ details: parseJson(cells.get("details") ?? "") }, "details");
  const attributes = attributeColumns.flatMap((column) => {
    const cell = cells.get(column);
    return cell === undefined ? [] : [[column, cell] as const];
  });
  return {
    id: cells.get("id") ?? id,
    ...(start !== undefined && end !== undefined && { start, end }),
    ...{ exact, category, status, ...(origin && { origin }) },
    ...(confidence !== undefined &&
      !isNaN(Number(confidence)) && { confidence: Number(confidence) }),
    ...Object.fromEntries(["entity", "note"].flatMap((key) => filled(cells, key))),
    tags: readList(cells.get("tags") ?? ""),
    attributes: { ...Object.fromEntries(attributes), ...details },
  };
}

function filled(cells: Cells, key: string): readonly (readonly [string, string])[] {
  const cell = cells.get(key);
  return cell === undefined ? [] : [[key, cell]];
}

function countOf(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,15}$/.test(cell) ? Number(cell) : undefined;
}

function entityOf(cells: Cells): ExchangedEntity | undefined {
  const [key, category, name, note] = ["key", "category", "name", "note"].map((column) =>
    cells.get(column),
  );
  if (key === undefined || category === undefined || name === undefined) return undefined;
  const list = (column: string): readonly string[] => readList(cells.get(column) ?? "");
  return {
    ...{ key, category, name, aliases: list("aliases"), roles: list("roles") },
    ...(note !== undefined && { note }),
    ...{ links: list("links"), tags: list("tags"), groups: list("groups") },
  };
}
