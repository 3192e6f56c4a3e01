import { basename, join } from "node:path";
import {
  categoriesOf,
  type CategoryMap,
  knownCategory,
  mapCategories,
  newCategory,
} from "../core/interchange/categoryMap.ts";
import { entityRows } from "../core/interchange/entityRows.ts";
import {
  ImportReporter,
  markdownOf,
  needsLook,
  summaryOf,
} from "../core/interchange/importReport.ts";
import { importSource, type SourceImport } from "../core/interchange/importSet.ts";
import type { ReadSet, ReadSource } from "../core/interchange/readSet.ts";
import { findSourcesOf } from "../core/interchange/sourceFinder.ts";
import { editProject } from "../core/project/editProject.ts";
import { projectFileName, readProject } from "../core/project/readProject.ts";
import { type Change, editSidecar, type SidecarEdit } from "../core/sidecar/editSidecar.ts";
import { readSidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { digest } from "../core/text/digest.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { applyEdits } from "../core/yaml/textEdit.ts";
import { replaceFile } from "../node/replaceFile.ts";
import {
  type Command,
  exit,
  type Given,
  isGiven,
  listOf,
  textOf,
  UsageError,
  wholeListOf,
  wordOf,
} from "./command.ts";
import { exists, pathFrom, readText, reasonOf } from "./files.ts";
import { readGivenFiles } from "./givenFiles.ts";
import { Progress } from "./progress.ts";
import { readSetFrom } from "./readSetFrom.ts";
import { findSources, projectFolderOf } from "./sources.ts";
import type { Terminal } from "./terminal.ts";

export const importSet: Command = {
  name: "import",
  summary: "take annotations of other tools over into the sidecars",
  help: `Usage: dossier import [OPTION…] FILE…

Lays the annotations in files, folders and zips (- for standard input) over the articles of this folder, and
writes them into the sidecars beside these. What people decided stays; what contradicts it, and what has no
clear place, is printed. Importing the same twice changes nothing. Each sidecar is written as a whole; when
it is interrupted, it stops between two of them and says where.

  --format FORMAT      see dossier formats; without it, the one that fits
  --into FOLDER        the folder of the articles, in place of this one
  --map THEIRS=OURS    what a category is called here; nothing after = leaves it out; several by commas
  --option NAME=VALUE  an option of the format; may be given several times
  --dry-run            writes nothing, only tells
  --report text|json   how to tell what was placed, what not and why

Exit code 1: something conflicts, or has no place.`,
  options: {
    format: { type: "string" },
    into: { type: "string" },
    map: { type: "string", multiple: true },
    option: { type: "string", multiple: true },
    "dry-run": { type: "boolean" },
    report: { type: "string" },
  },
  async run(given, terminal) {
    if (given.paths.length === 0) throw new UsageError("name a FILE to import, or - for the input");
    const style = wordOf(given, "report", ["text", "json"]);
    const interruption = interruptedOnce();
    const asked = categoriesAsked(given);
    const files = await readGivenFiles(given.paths, terminal);
    if (files.length === 0) return exit.unusable;
    const read = readSetFrom(files, textOf(given, "format"), wholeListOf(given, "option"));
    const into = textOf(given, "into") ?? ".";
    const set = await withOurCategories(read, asked, into, terminal);
    const writes = !isGiven(given, "dry-run");
    const reporter = await lay(set, into, writes, interruption, terminal);
    const report = reporter.result();
    await terminal.print(style === "json" ? JSON.stringify(report) : markdownOf(report).trimEnd());
    terminal.note(
      `${summaryOf(report)}${isGiven(given, "dry-run") ? " (nothing was written)" : ""}`,
    );
    if (terminal.hadErrors) return exit.unusable;
    return needsLook(report) ? exit.findings : exit.fine;
  },
};

/** Told when somebody stops the program; a second time it ends at once. */
function interruptedOnce(): AbortSignal {
  const interruption = new AbortController();
  process.once("SIGINT", () => interruption.abort());
  return interruption.signal;
}

function categoriesAsked(given: Given): CategoryMap {
  return new Map(
    listOf(given, "map").map((pair) => {
      const [, theirs, ours] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
      if (theirs === undefined)
        throw new UsageError(`--map must be like PER=person, not "${pair}"`);
      return [theirs, ours === undefined || ours === "" ? null : ours] as const;
    }),
  );
}

/** Calls categories what they are called here: as asked, as is known, or by their own name. */
async function withOurCategories(
  set: ReadSet,
  asked: CategoryMap,
  into: string,
  terminal: Terminal,
): Promise<ReadSet> {
  const text = await readProjectText(await projectFolderOf(into), terminal);
  const own = [...readProject(text ?? "").project.categories.keys()];
  const map = new Map<string, string | null>(asked);
  for (const category of categoriesOf(set).keys()) {
    if (map.has(category)) continue;
    const known = knownCategory(category, own);
    const ours = known ?? newCategory(category);
    if (known === undefined) {
      terminal.note(`the category “${category}” is taken over as “${ours}”: see --map`);
    }
    map.set(category, ours);
  }
  return mapCategories(set, map);
}

/** Lays a set over the sources of a folder, source by source. */
async function lay(
  set: ReadSet,
  into: string,
  writes: boolean,
  interruption: AbortSignal,
  terminal: Terminal,
): Promise<ImportReporter> {
  const sources = new Map(
    (await findSources([into], terminal)).map((file) => [pathFrom(into, file), file]),
  );
  const snapshotOf = async (path: string): Promise<TextSnapshot | undefined> => {
    const text = await readText(sources.get(path) ?? path, terminal);
    return text === undefined ? undefined : new TextSnapshot(text);
  };
  const { found, unmatched } = await findSourcesOf(set, [...sources.keys()], snapshotOf);
  const reporter = new ImportReporter(set.problems);
  for (const { read, match } of unmatched) reporter.unmatched(read, match);
  const progress = new Progress(terminal, "articles", found.size);
  let laid = 0;
  for (const [path, reads] of found) {
    if (interruption.aborted) {
      const done = `${laid} of ${found.size} articles are done, each as a whole`;
      terminal.error(`stopped before ${path}: ${done}; the same command does the rest`);
      return reporter;
    }
    laid++;
    progress.step();
    const snapshot = await snapshotOf(path);
    if (!snapshot) continue;
    const done = await laySource(sources.get(path) ?? path, snapshot, reads, writes, terminal);
    if (done) reporter.add(path, snapshot, done);
  }
  progress.end();
  if (writes) await writeEntities(set, await projectFolderOf(into), terminal);
  return reporter;
}

/** So often a file is read anew that somebody else has just written to. */
const tries = 5;

async function laySource(
  file: string,
  snapshot: TextSnapshot,
  reads: readonly ReadSource[],
  writes: boolean,
  terminal: Terminal,
): Promise<SourceImport | undefined> {
  const sidecar = sidecarName(file);
  for (let left = tries; left > 0; left--) {
    const text = (await exists(sidecar)) ? await readText(sidecar, terminal) : undefined;
    if (text === undefined && (await exists(sidecar))) return undefined;
    const done = importSource(reads, snapshot, readSidecar(text ?? ""));
    const changes = changesOf(done);
    if (!writes || changes.length === 0) return done;
    const header = { source: basename(file), digest: digest(snapshot) };
    const edit = editSidecar(text, header, changes);
    const isWritten = await writeEdit(sidecar, text, edit, terminal);
    if (isWritten === undefined) return undefined;
    if (isWritten) return done;
  }
  terminal.error(`${sidecar}: somebody else keeps writing to it: try again`);
  return undefined;
}

function changesOf({ changes, relations }: SourceImport): readonly Change[] {
  return [
    ...changes.map(({ after }) => ({ upsert: after })),
    ...relations.added.map((relation) => ({ relate: relation })),
  ];
}

async function readProjectText(folder: string, terminal: Terminal): Promise<string | undefined> {
  const file = join(folder, projectFileName);
  return (await exists(file)) ? readText(file, terminal) : undefined;
}

async function writeEntities(set: ReadSet, folder: string, terminal: Terminal): Promise<void> {
  const text = await readProjectText(folder, terminal);
  const rows = entityRows(set, readProject(text ?? "").project);
  if (rows.length === 0) return;
  const file = join(folder, projectFileName);
  const isWritten = await writeEdit(file, text, editProject(text, rows), terminal);
  if (isWritten === false)
    terminal.error(`${file}: somebody else has just written to it: try again`);
}

/** Writes a file all or not at all: false where it was changed meanwhile, undefined where it can't be, as is told. */
async function writeEdit(
  file: string,
  text: string | undefined,
  edit: SidecarEdit,
  terminal: Terminal,
): Promise<boolean | undefined> {
  if (edit.kind === "refused") terminal.error(`${file}: ${edit.message}`);
  if (edit.kind !== "edits") return undefined;
  try {
    return await replaceFile(file, text, applyEdits(text ?? "", edit.edits));
  } catch (error) {
    terminal.error(`${file}: ${reasonOf(error)}`);
    return undefined;
  }
}
