import { basename } from "node:path";
import { placeAnnotations } from "../core/anchor/placeAnnotations.ts";
import type { Reason } from "../core/anchor/searchQuotes.ts";
import { readSidecar, type Sidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName, sourceName } from "../core/sidecar/sidecarName.ts";
import { digest } from "../core/text/digest.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { profileProblems } from "../core/interchange/profileProblems.ts";
import { type Command, exit, pathOptions, wordOf } from "./command.ts";
import { exists, findFiles, isSidecar, readText } from "./files.ts";
import { findProjects } from "./project.ts";
import type { Remark } from "./remark.ts";
import { sarifOf } from "./sarif.ts";
import { pathsOf } from "./sources.ts";
import type { Terminal } from "./terminal.ts";

export const check: Command = {
  name: "check",
  summary: "print what does not fit in sidecars and project files",
  help: `Usage: dossier check [--format text|json|sarif] [PATH…]

Prints what does not fit in the sidecars (*.ann.yaml) of files and folders, or of this folder, and in the
project files that they belong to: broken files, annotations that have no clear place any more, sidecars
without their article. One line each, file:line: message.

  --format text      to read (default)
  --format json      one object a line: file, line, kind (finding or note), rule, message
  --format sarif     SARIF 2.1.0, for code hosts that show findings beside the files
  --files-from FILE  also the paths that FILE lists, one a line; - for standard input

Exit code 1: there are findings. Notes are none.`,
  options: { ...pathOptions, format: { type: "string" } },
  async run(given, terminal) {
    const format = wordOf(given, "format", ["text", "json", "sarif"]);
    const named = await pathsOf(given, terminal, ".");
    const remarks: Remark[] = [];
    for await (const remark of remarksOn(named, terminal)) {
      remarks.push(remark);
      if (format === "text") await terminal.print(lineOf(remark, terminal));
      if (format === "json") {
        await terminal.print(JSON.stringify({ ...remark, line: remark.line + 1 }));
      }
    }
    if (format === "sarif") {
      await terminal.print(JSON.stringify(sarifOf(remarks), undefined, 2));
    }
    if (terminal.hadErrors) return exit.unusable;
    return remarks.some(({ kind }) => kind === "finding") ? exit.findings : exit.fine;
  },
};

function lineOf({ file, line, kind, message }: Remark, terminal: Terminal): string {
  const note = kind === "note" ? "note: " : "";
  return `${terminal.style("bold", `${file}:${line + 1}:`)} ${note}${message}`;
}

/** What there is to say of the sidecars that paths name, directly, by their source or in a folder, and of their projects. */
async function* remarksOn(paths: readonly string[], terminal: Terminal): AsyncIterable<Remark> {
  const seen = new Set<string>();
  for await (const file of findFiles(paths, isSidecar, terminal)) {
    const sidecar = isSidecar(file) ? file : sidecarName(file);
    if (seen.has(sidecar) || (sidecar !== file && !(await exists(sidecar)))) continue;
    seen.add(sidecar);
    const text = await readText(sidecar, terminal);
    if (text !== undefined) yield* await remarksOnSidecar(sidecar, readSidecar(text), terminal);
  }
  // A folder's own project file counts, too: it is found as if from a file in the folder.
  for (const project of await findProjects(paths.flatMap(inAndBeside), terminal)) {
    for (const { line, message } of [...project.problems, ...profileProblems(project)]) {
      yield { file: project.path, kind: "finding", rule: "broken-file", line, message };
    }
  }
}

function inAndBeside(path: string): readonly string[] {
  return [path, `${path}/file`];
}

async function remarksOnSidecar(
  file: string,
  sidecar: Sidecar,
  terminal: Terminal,
): Promise<readonly Remark[]> {
  const remarks: Remark[] = sidecar.problems.map(({ line, message }) => ({
    ...{ file, kind: "finding", rule: "broken-file", line, message },
  }));
  const source = sourceName(file) ?? file;
  if (!(await exists(source))) {
    const message = `The source ${basename(source)} is not here: put it beside this file, or rename this file with it.`;
    remarks.push({ file, kind: "finding", rule: "missing-source", line: 0, message });
  } else {
    const text = await readText(source, terminal);
    if (text !== undefined) remarks.push(...comparison(file, sidecar, new TextSnapshot(text)));
  }
  return remarks.sort((a, b) => a.line - b.line);
}

const reasons: Readonly<Record<Reason, string>> = {
  "words gone": "is not in the text any more: correct the quote or delete this annotation.",
  "words replaced":
    "was replaced by other words in the text: correct the quote or delete this annotation.",
  "surroundings gone":
    "is in the text, but not between these words: correct prefix, suffix and start, or delete this annotation.",
  "several places":
    "could be in more than one place: correct prefix, suffix and start so that they fit one.",
};

/** What a sidecar's annotations look like against the text. */
function comparison(file: string, sidecar: Sidecar, snapshot: TextSnapshot): readonly Remark[] {
  const { placed, unplaced } = placeAnnotations(snapshot, sidecar.annotations);
  const remarks: Remark[] = unplaced.map(({ annotation: { id, exact }, reason }) => ({
    file,
    kind: "finding",
    rule: "lost-annotation",
    line: sidecar.lines.get(id) ?? 0,
    message: `“${exact}” ${reasons[reason]}`,
  }));
  if (sidecar.digest !== undefined && sidecar.digest !== digest(snapshot)) {
    const moved = placed.filter(({ fit }) => fit === "moved").length;
    const message = `The text has changed since: ${moved} of its annotations moved with it, ${unplaced.length} lost their place.`;
    remarks.push({ file, kind: "note", rule: "changed-source", line: 0, message });
  }
  return remarks;
}
