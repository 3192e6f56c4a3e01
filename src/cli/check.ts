import { basename } from "node:path";
import { placeAnnotations } from "../core/anchor/placeAnnotations.ts";
import type { Reason } from "../core/anchor/searchQuotes.ts";
import { readSidecar, type Sidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName, sourceName } from "../core/sidecar/sidecarName.ts";
import { digest } from "../core/text/digest.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { exists, findFiles, isSidecar, readText } from "./files.ts";
import { findProjects } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** Something about a sidecar. A note is worth knowing; a finding must be mended. Zero-based line. */
interface Remark {
  readonly kind: "finding" | "note";
  readonly line: number;
  readonly message: string;
}

/**
 * Prints what does not fit in the sidecars that paths name, directly, by their source or in a folder:
 * one line each, "file:line: message". True when there are findings.
 */
export async function check(paths: readonly string[], terminal: Terminal): Promise<boolean> {
  let hasFindings = false;
  const seen = new Set<string>();
  for await (const file of findFiles(paths, isSidecar, terminal)) {
    const sidecar = isSidecar(file) ? file : sidecarName(file);
    if (seen.has(sidecar) || (sidecar !== file && !(await exists(sidecar)))) continue;
    seen.add(sidecar);
    const text = await readText(sidecar, terminal);
    if (text === undefined) continue;
    for (const remark of await remarksOn(sidecar, readSidecar(text), terminal)) {
      hasFindings ||= remark.kind === "finding";
      await print(sidecar, remark, terminal);
    }
  }
  // A folder's own project file counts, too: it is found as if from a file in the folder.
  for (const { path, problems } of await findProjects(paths.flatMap(inAndBeside), terminal)) {
    for (const { line, message } of problems) {
      hasFindings = true;
      await print(path, { kind: "finding", line, message }, terminal);
    }
  }
  return hasFindings;
}

function inAndBeside(path: string): readonly string[] {
  return [path, `${path}/file`];
}

function print(file: string, { kind, line, message }: Remark, terminal: Terminal): Promise<void> {
  const note = kind === "note" ? "note: " : "";
  return terminal.print(`${terminal.style("bold", `${file}:${line + 1}:`)} ${note}${message}`);
}

async function remarksOn(
  file: string,
  sidecar: Sidecar,
  terminal: Terminal,
): Promise<readonly Remark[]> {
  const remarks: Remark[] = sidecar.problems.map(({ line, message }) => ({
    kind: "finding",
    line,
    message,
  }));
  const source = sourceName(file) ?? file;
  if (!(await exists(source))) {
    const message = `The source ${basename(source)} is not here: put it beside this file, or rename this file with it.`;
    remarks.push({ kind: "finding", line: 0, message });
  } else {
    const text = await readText(source, terminal);
    if (text !== undefined) remarks.push(...comparison(sidecar, new TextSnapshot(text)));
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
function comparison(sidecar: Sidecar, snapshot: TextSnapshot): readonly Remark[] {
  const { placed, unplaced } = placeAnnotations(snapshot, sidecar.annotations);
  const lineOf = (id: string): number => sidecar.lines.get(id) ?? 0;
  const remarks: Remark[] = unplaced.map(({ annotation: { id, exact }, reason }) => ({
    kind: "finding",
    line: lineOf(id),
    message: `“${exact}” ${reasons[reason]}`,
  }));
  if (sidecar.digest !== undefined && sidecar.digest !== digest(snapshot)) {
    const moved = placed.filter(({ fit }) => fit === "moved").length;
    const message = `The text has changed since: ${moved} of its annotations moved with it, ${unplaced.length} lost their place.`;
    remarks.push({ kind: "note", line: 0, message });
  }
  return remarks;
}
