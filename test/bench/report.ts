import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { root } from "../../scripts/project.mjs";
import { builtInCategories } from "../../src/core/annotations/category.ts";
import { overlaps, type Span } from "../../src/core/text/span.ts";
import type { GoldRow } from "../fixtures/gold.ts";
import type { AnnotatedText } from "./annotatedTexts.ts";
import type { ColdStart } from "./coldStart.ts";
import type { FoundMark, Measured } from "./measure.ts";

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

function figures({ scores }: Measured, category: string): string {
  const scored = scores.get(category);
  if (!scored) return "    –      –      –";
  const { precision, recall, f1 } = scored;
  return [precision, recall, f1].map((part) => (100 * part).toFixed(1).padStart(5)).join("  ");
}

/** What a finder missed and what it marked wrongly, each with the words around it, a line each. */
export function errors({ scores, marks }: Measured, texts: readonly AnnotatedText[]): string {
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

/** A cold start in a line. */
export function coldStartLine({
  firstAnswer,
  emptyThread,
  bytes,
  compressedBytes,
}: ColdStart): string {
  return (
    `Cold start: a fresh worker thread's first answer after ${firstAnswer.toFixed(0)} ms ` +
    `(${emptyThread.toFixed(0)} ms of them the bare thread); ` +
    `code, tables and model ${kilobytes(bytes)}, ${kilobytes(compressedBytes)} compressed`
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

/** What was measured on what. */
export function surroundings(): string {
  const [cpu] = cpus();
  const versions = ["compromise", "wink-nlp", "wink-eng-lite-web-model"].map(
    (name) => `${name} ${versionIn(path.join(root, "node_modules", name))}`,
  );
  return [
    `${cpu?.model ?? "an unknown processor"}, ${String(cpus().length)} cores`,
    `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    `Dossier ${versionIn(root)}`,
    ...versions,
  ].join("; ");
}

function versionIn(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return (manifest as { version: string }).version;
}
