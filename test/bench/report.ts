import { builtInCategories } from "../../src/core/annotations/category.ts";
import { overlaps, type Span } from "../../src/core/text/span.ts";
import type { GoldRow } from "../fixtures/gold.ts";
import type { AnnotatedText } from "./annotatedTexts.ts";
import type { FoundMark, Judged } from "./judge.ts";

export interface Measured extends Judged {
  /** Millions of bytes a second. */
  readonly speed: number;
}

const cell = 22;

/** Finders side by side: precision, recall and F1 in per cent, a line a category, and speed. */
export function table(measured: readonly Measured[]): string {
  const rows = builtInCategories
    .filter((category) => measured.some(({ scores }) => scores.has(category)))
    .map((category) => [category, ...measured.map((one) => figures(one, category))]);
  return [
    ["", ...measured.map(({ finder }) => finder.name)],
    ["", ...measured.map(() => "    P      R     F1")],
    ...rows,
    ["MB/s", ...measured.map(({ speed }) => speed.toFixed(2).padStart(5))],
  ]
    .map(
      ([head = "", ...cells]) => head.padEnd(14) + cells.map((text) => text.padEnd(cell)).join(""),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

function figures({ scores }: Judged, category: string): string {
  const scored = scores.get(category);
  if (!scored) return "    –      –      –";
  const { precision, recall, f1 } = scored;
  return [precision, recall, f1].map((part) => (100 * part).toFixed(1).padStart(5)).join("  ");
}

/** What a finder missed and what it marked wrongly, each with the words around it, a line each. */
export function errors({ scores, marks }: Judged, texts: readonly AnnotatedText[]): string {
  const textOf = new Map(texts.map(({ name, text }) => [name, text]));
  const inContext = ({ file, start, end }: Span & Pick<GoldRow, "file">): string => {
    const text = textOf.get(file) ?? "";
    const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
    return `${file}:${String(start)} …${context.replace(/\s+/g, " ")}…`;
  };
  const describe = ({ file, start, end, category, evidence = [] }: FoundMark): string =>
    `<${category} “${textOf.get(file)?.slice(start, end) ?? ""}”: ${evidence.join(", ")}>`;
  return [...scores]
    .flatMap(([category, { misses, falseMarks }]) => [
      `${category}: ${String(misses.length)} missed, ${String(falseMarks.length)} wrong`,
      ...misses.map((miss) => {
        const instead = marks.filter((mark) => mark.file === miss.file && overlaps(mark, miss));
        return `  missed ${inContext(miss)}  ${instead.map(describe).join("; ")}`;
      }),
      ...falseMarks.map((mark) => `  wrong  ${inContext(mark)}  ${describe(mark)}`),
    ])
    .join("\n");
}

/** The same as the table, for programs: fractions of 1, millions of bytes a second. */
export function toJson(measured: readonly Measured[]): object {
  return Object.fromEntries(
    measured.map(({ finder, scores, speed }) => [
      finder.name,
      {
        categories: Object.fromEntries(
          [...scores].map(([category, { precision, recall, f1, misses, falseMarks }]) => [
            category,
            { precision, recall, f1, missed: misses.length, wrong: falseMarks.length },
          ]),
        ),
        megabytesPerSecond: speed,
      },
    ]),
  );
}
