import { layDecisions } from "../core/annotations/layDecisions.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { mentionsOf } from "../core/corpus/mentionTable.ts";
import { detect } from "../core/detect/detect.ts";
import { labelIn } from "../core/project/labelIn.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { type Command, exit, pathOptions, UsageError, wordOf } from "./command.ts";
import { readDocuments } from "./documents.ts";
import { mark } from "./mark.ts";
import { recordOf } from "./record.ts";
import { findSources, pathsOf } from "./sources.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export const annotate: Command = {
  name: "annotate",
  summary: "print the mentions in articles",
  help: `Usage: dossier annotate [--format jsonl|table] [--files-from FILE] [PATH…]

Prints the mentions in files, in folders (*.txt, *.md, or what dossier.yaml includes) and in what globs
fit, with the decisions in the sidecars beside them. Without a PATH it is a filter: it reads documents from
standard input as JSON lines, {"id": …, "text": …}, and prints JSON lines with the same id.

  --format jsonl     one mention a line (default): file, start, end, text, category, entity, name, status,
                     of a rating grade, scale, by, of, when, of an amount value and currency; start and
                     end count characters (code points) from the start of the text, as sidecars do
  --format table     the same to read
  --files-from FILE  also the paths that FILE lists, one a line; - for standard input`,
  options: { ...pathOptions, format: { type: "string" } },
  async run(given, terminal) {
    const format = wordOf(given, "format", ["jsonl", "table"]);
    const isFilter = given.paths.length === 0 && given.values["files-from"] === undefined;
    if (isFilter && format === "table") throw new UsageError("a table needs a PATH");
    if (isFilter && process.stdin.isTTY) {
      throw new UsageError("name a PATH, or give documents as input");
    }
    if (isFilter) await annotateInput(terminal);
    else await annotateFiles(await pathsOf(given, terminal), format, terminal);
    return terminal.hadErrors ? exit.unusable : exit.fine;
  },
};

async function annotateFiles(
  paths: readonly string[],
  format: "jsonl" | "table",
  terminal: Terminal,
): Promise<void> {
  const { sources, corpus, projects } = await mark(await findSources(paths, terminal), terminal);
  const labelOf = (category: string): string => labelIn(projects, category) ?? category;
  for (const { file, table, codePoints } of sources) {
    const records = mentionsOf(table, corpus.atoms).map((mention, at) => {
      const [start = 0, end = 0] = codePoints.subarray(2 * at);
      return recordOf(mention, file, { start, end }, corpus);
    });
    if (format === "table") await terminal.print(tableOf(file, records, labelOf, terminal));
    else for (const record of records) await terminal.print(JSON.stringify({ file, ...record }));
  }
}

/** Reads documents as JSON lines from standard input and prints their mentions, one document after the other. */
async function annotateInput(terminal: Terminal): Promise<void> {
  for await (const { id, text } of readDocuments(process.stdin, terminal)) {
    const snapshot = new TextSnapshot(text);
    const mentions = layDecisions(snapshot, detect(snapshot), []);
    const corpus = new Corpus();
    corpus.update("", mentions, snapshot);
    for (const mention of mentions) {
      const place = {
        start: snapshot.codePoints.fromUtf16(mention.start),
        end: snapshot.codePoints.fromUtf16(mention.end),
      };
      await terminal.print(JSON.stringify({ id, ...recordOf(mention, "", place, corpus) }));
    }
  }
}
