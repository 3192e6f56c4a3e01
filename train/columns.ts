import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TrainingDocument, TrainingName } from "./documents.ts";

const categories: Readonly<Record<string, TrainingName["category"]>> = {
  PER: "person",
  PERSON: "person",
  ORG: "organisation",
  ORGANIZATION: "organisation",
  LOC: "place",
  LOCATION: "place",
  GPE: "place",
};

/** Reads a set: the files of a folder in CoNLL's form. */
export function readColumns(folder: string): readonly TrainingDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conll"))
    .toSorted()
    .flatMap((file) => readColumnFile(path.join(folder, file)));
}

/** Reads CoNLL's form: a token first and its tag last in a line, “-DOCSTART-” between texts. */
export function readColumnFile(file: string): readonly TrainingDocument[] {
  const source = `${path.basename(path.dirname(file))}/${path.basename(file)}`;
  return readFileSync(file, "utf8")
    .split(/^-DOCSTART-.*$/m)
    .map((rows) => writeOut(rows.trim(), source))
    .filter(({ text }) => text !== "");
}

/** Writes the tokens of a text as a newspaper would: one line a sentence, no space before a comma. */
function writeOut(rows: string, source: string): TrainingDocument {
  let text = "";
  let glue = true;
  let quoted = false;
  const names: { start: number; end: number; category: TrainingName["category"] }[] = [];
  let open = false;
  for (const row of rows.split(/\r?\n/)) {
    const columns = row.split(row.includes("\t") ? "\t" : " ");
    const raw = columns[0] ?? "";
    const tag = columns.slice(1).at(-1) ?? "O";
    const form = /^(?:``|''|&quot;)$/.test(raw)
      ? '"'
      : raw.replace("-LRB-", "(").replace("-RRB-", ")");
    if (raw.trim() === "") {
      text = `${text.trimEnd()}\n`;
      glue = true;
      quoted = false;
      open = false;
      continue;
    }
    const closes =
      /^(?:[.,;:!?)\]%”’]|['’](?:s|S|re|ve|ll|d|m)?|n't)$/.test(form) || (form === '"' && quoted);
    if (!glue && !closes) text += " ";
    const start = text.length;
    text += form;
    const category = categories[tag.slice(2)];
    const last = names.at(-1);
    if (/^[IEL]-/.test(tag) && open && last && last.category === category) last.end = text.length;
    else if (category) names.push({ start, end: text.length, category });
    open = category !== undefined;
    glue = /^[([“‘£$#@]$/.test(form) || (form === '"' && !quoted);
    if (form === '"') quoted = !quoted;
  }
  return { source, text, names };
}
