import type { MentionRecord } from "./record.ts";
import type { Terminal } from "./terminal.ts";

const colours = {
  person: "cyan",
  organisation: "magenta",
  rating: "yellow",
  money: "green",
} as const;

/** A source's mentions as lines to read: the file's name, then a row for each mention. */
export function tableOf(
  file: string,
  records: readonly MentionRecord[],
  labelOf: (category: string) => string,
  terminal: Terminal,
): string {
  const rows = padded(records.map((record) => rowOf(record, labelOf)));
  const lines = rows.map((cells, index) => {
    const category = records[index]?.category ?? "";
    const colour = category in colours ? colours[category as keyof typeof colours] : "blue";
    const [place, kind = "", ...others] = cells;
    return `  ${[place, terminal.style(colour, kind), ...others].join("  ").trimEnd()}`;
  });
  const count = records.length === 1 ? "1 mention" : `${records.length} mentions`;
  return [`${terminal.style("bold", file)}  ${count}`, ...lines].join("\n");
}

/** Rows as lines whose columns stand below one another. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  return padded(rows).map((cells) => cells.join("  ").trimEnd());
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, width(cell))),
    [],
  );
  return rows.map((row) =>
    row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))),
  );
}

function rowOf(
  { start, end, text, category, entity, name, status, ...attributes }: MentionRecord,
  labelOf: (category: string) => string,
): string[] {
  const meaning = name === undefined || name === text ? entity : `${name} (${entity})`;
  const details = Object.entries(attributes).map(([key, value]) => `${key}: ${value}`);
  return [
    `${start}–${end}`,
    labelOf(category),
    status,
    text.replaceAll(/\s+/g, " "),
    [meaning, ...details].filter((part) => part !== undefined).join(", "),
  ];
}

/** Columns that a text takes, near enough: its code points without combining marks. */
function width(text: string): number {
  return Array.from(text.replaceAll(/\p{M}/gu, "")).length;
}
