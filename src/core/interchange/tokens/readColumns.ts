import { Reading } from "../reading.ts";
import type { GivenFile, ReadMention, ReadSet } from "../readSet.ts";

/**
 * Reads tokens in columns, the token first and its tag last, between tabs or spaces: IOB1, IOB2, IOBES and
 * BILOU are told apart by themselves. The texts are the tokens with spaces between them.
 */
export function readColumns(files: readonly GivenFile[]): ReadSet {
  const reading = new Reading();
  for (const file of files) readFile(file, reading);
  return reading;
}

function readFile(file: GivenFile, reading: Reading): void {
  const lines = reading.textOf(file).split(/\r\n|\r|\n/);
  if (!lines.some((line) => tagIn(line) !== undefined)) {
    const message =
      "No line here is a token with a tag in its last column, as in “Ofsted B-ORG”, so nothing was read.";
    if (lines.some((line) => line.trim() !== "")) reading.report(file.path, message);
    return;
  }
  const width = cellsIn(lines.find((line) => !isMark(line) && tagIn(line)) ?? "").length;
  const articles: ArticleReading[] = [];
  let article: ArticleReading | undefined;
  for (const [index, line] of lines.entries()) {
    if (isMark(line)) article = undefined;
    else if (line.trim() === "") article?.endSentence();
    else {
      if (!article) articles.push((article = new ArticleReading()));
      const tag = cellsIn(line).length === width ? tagIn(line) : undefined;
      if (tag) article.add(tokenIn(line), tag);
      else if (!isComment(line)) {
        const message = `A token with ${width} columns was expected here, the last one a tag such as O or B-ORG.`;
        reading.report(file.path, message, index);
      }
    }
  }
  const path = articles.length === 1 ? pathOf(file.path) : undefined;
  for (const { text, mentions } of articles) {
    const source = reading.source(path, text);
    for (const mention of mentions()) source.add(mention);
  }
}

/** The article that a file is named after: "council.txt.conll" is about "council.txt". */
function pathOf(path: string): string | undefined {
  return /^(.*\.[^./]+)\.[^./]+$/.exec(path)?.[1];
}

interface Tag {
  /** B, I and the like; O for tokens outside of mentions. */
  readonly prefix: string;
  readonly label: string;
}

function tagIn(line: string): Tag | undefined {
  const last = cellsIn(line).at(-1) ?? "";
  if (last === "O") return { prefix: "O", label: "" };
  const [, prefix, label] = /^([BIESLUM])-(\S+)$/.exec(last) ?? [];
  return prefix !== undefined && label !== undefined ? { prefix, label } : undefined;
}

function tokenIn(line: string): string {
  return cellsIn(line)[0] ?? "";
}

function cellsIn(line: string): readonly string[] {
  return line.includes("\t") ? line.split("\t") : line.trim().split(" ");
}

/** Whether a line says that an article begins. */
function isMark(line: string): boolean {
  return line.startsWith("-DOCSTART-");
}

function isComment(line: string): boolean {
  return line.startsWith("# ");
}

interface TaggedSpan {
  readonly start: number;
  end: number;
  readonly category: string;
}

/** Puts an article together from its tokens. */
class ArticleReading {
  text = "";
  readonly #mentions: TaggedSpan[] = [];
  #open: TaggedSpan | undefined;
  #gap = "";

  add(token: string, { prefix, label }: Tag): void {
    const start = this.text.length + this.#gap.length;
    this.text += this.#gap + token;
    this.#gap = " ";
    const goesOn = "IELM".includes(prefix) && this.#open?.category === label;
    if (prefix === "O") this.#open = undefined;
    else if (goesOn && this.#open) this.#open.end = this.text.length;
    else {
      this.#open = { start, end: this.text.length, category: label };
      this.#mentions.push(this.#open);
    }
    if ("ESLU".includes(prefix)) this.#open = undefined;
  }

  endSentence(): void {
    this.#open = undefined;
    if (this.text !== "") this.#gap = "\n";
  }

  readonly mentions = (): readonly ReadMention[] =>
    this.#mentions.map(({ start, end, category }, index) => ({
      ...{ id: `m${index + 1}`, start, end, category, status: "confirmed" },
      ...{ exact: this.text.slice(start, end), tags: [], attributes: {} },
    }));
}
