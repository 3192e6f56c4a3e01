import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { clean } from "../../train/clean.ts";
import { readColumnFile } from "../../train/columns.ts";
import { type GoldRow, readGold } from "../fixtures/gold.ts";
import { textsBeside } from "./textsBeside.ts";

/** A text and what annotators marked in it. */
export interface AnnotatedText {
  /** The `file` of its rows. */
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldRow[];
  /** What its set annotates at all: in other categories nobody has said what is right. */
  readonly categories: ReadonlySet<string>;
}

/** Which of three texts, by name, belong to a part: dev is looked at, held-out only measured on. */
const parts = { dev: [0, 1], "held-out": [2], "0": [0], "1": [1], "2": [2] } as const;

export type Part = keyof typeof parts;

export function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

export interface Choice {
  /** The folder that rows' files are in; looked for near the rows without it. */
  readonly texts?: string | undefined;
  /** All texts without it. */
  readonly part?: Part | undefined;
  /** Also texts of that folder that no row names: whatever is found there is wrong. */
  readonly withEmpty?: boolean;
}

/**
 * Reads annotated texts: JSON lines (.jsonl), CoNLL columns (.conll, with labels cleaned as for training),
 * or all such files of a folder. Throws with what is wrong where.
 */
export function readAnnotated(where: string, choice: Choice = {}): readonly AnnotatedText[] {
  const files = filesOf(where);
  const texts = files.flatMap((file) => {
    const read = file.endsWith(".jsonl") ? fromRows(file, choice) : fromColumns(file, choice);
    return files.length > 1 ? read.map((text) => within(path.basename(file), text)) : read;
  });
  if (texts.some(({ gold }) => gold.length > 0)) return texts;
  throw new Error(`${where}: nothing is annotated in it`);
}

function filesOf(where: string): readonly string[] {
  const stats = statSync(where, { throwIfNoEntry: false });
  if (!stats) throw new Error(`${where}: no such file or folder`);
  const files = stats.isDirectory()
    ? readdirSync(where)
        .toSorted()
        .map((name) => path.join(where, name))
    : [where];
  const annotated = files.filter((file) => /\.(?:jsonl|conll)$/.test(file));
  if (annotated.length > 0) return annotated;
  throw new Error(
    `${where}: annotations are read from .jsonl and .conll files, or a folder of them`,
  );
}

/** Texts of several files may share a name. */
function within(file: string, text: AnnotatedText): AnnotatedText {
  const name = `${file}/${text.name}`;
  return { ...text, name, gold: text.gold.map((row) => ({ ...row, file: name })) };
}

function fromRows(file: string, { texts, part, withEmpty }: Choice): readonly AnnotatedText[] {
  const rows = readGold(file);
  const [first] = rows;
  if (!first) return [];
  const folder = texts ?? textsBeside(file, first);
  const categories = categoriesOf(rows);
  const named = [...new Set(rows.map((row) => row.file))].toSorted();
  const read = (name: string): AnnotatedText => {
    const text = readText(folder, name);
    const gold = rows.filter((row) => row.file === name);
    checkOffsets(gold, text, file);
    return { name, text, gold, categories };
  };
  const annotated = choose(named, part).map(read);
  return withEmpty ? [...annotated, ...choose(othersIn(folder, named), part).map(read)] : annotated;
}

function othersIn(folder: string, named: readonly string[]): readonly string[] {
  const extensions = new Set(named.map((name) => path.extname(name)));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => extensions.has(path.extname(name)) && !named.includes(name))
    .toSorted();
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(path.join(folder, name), "utf8");
  } catch {
    throw new Error(`${folder}: “${name}”, which has annotations, cannot be read there`);
  }
}

function checkOffsets(gold: readonly GoldRow[], text: string, where: string): void {
  const wrong = gold.find((row) => text.slice(row.start, row.end) !== row.text);
  if (!wrong) return;
  const { file, start, end } = wrong;
  throw new Error(
    `${where}: “${wrong.text}” should be at ${String(start)} to ${String(end)} of “${file}”, but there is ` +
      `“${text.slice(start, end)}”; --texts names the folder of the texts that were annotated`,
  );
}

function fromColumns(file: string, { part }: Choice): readonly AnnotatedText[] {
  const documents = readColumnFile(file)
    .filter(({ text }) => text.trim() !== "")
    .map(clean);
  const categories = categoriesOf(documents.flatMap(({ names }) => names));
  const annotated = documents.map(({ text, names }, at) => {
    const name = `text ${String(at + 1)}`;
    const gold = names.map(({ start, end, category }) => {
      const span = { start, end, text: text.slice(start, end) };
      return { ...span, file: name, category, entity: "", optional: false };
    });
    return { name, text, gold, categories };
  });
  return choose(annotated, part);
}

function categoriesOf(rows: readonly { readonly category: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ category }) => category));
}

function choose<Item>(items: readonly Item[], part: Part | undefined): readonly Item[] {
  if (!part) return items;
  const thirds: readonly number[] = parts[part];
  return items.filter((_, at) => thirds.includes(at % 3));
}
