import { dirname, join } from "node:path";
import picomatch from "picomatch";
import type { Mention, MentionStatus } from "../core/annotations/mention.ts";
import { mentionsOf } from "../core/corpus/mentionTable.ts";
import type { ExchangedSource } from "../core/interchange/annotationSet.ts";
import { ExportSet, type KnownMentions } from "../core/interchange/exportSet.ts";
import { type Loss, lossWords } from "../core/interchange/losses.ts";
import { meaningOf, optionsFrom, type ProfileMeaning } from "../core/interchange/profile.ts";
import { statuses } from "../core/interchange/selection.ts";
import { writeSet } from "../core/interchange/writeSet.ts";
import type { ExportProfile } from "../core/project/project.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import {
  type Command,
  exit,
  type Given,
  listOf,
  pathOptions,
  textOf,
  UsageError,
  wholeListOf,
} from "./command.ts";
import { pathFrom, readText } from "./files.ts";
import { mark, type Marked, type MarkedSource, reportProblems } from "./mark.ts";
import { outputTo } from "./output.ts";
import { Progress } from "./progress.ts";
import { findProjects } from "./project.ts";
import { commonFolder, findSources, pathsOf } from "./sources.ts";
import type { Terminal } from "./terminal.ts";

export const exportSet: Command = {
  name: "export",
  summary: "write annotations in a format that other tools read",
  help: `Usage: dossier export --format FORMAT [--to FILE] [OPTION…] [PATH…]
       dossier export --profile NAME [PATH…]

Writes what people decided in the articles that PATH names (without one, in this folder), with the entities
that mentions mean. What the format cannot hold is counted on standard error.

  --format FORMAT      see dossier formats
  --to FILE            a file, a zip (NAME.zip) or a folder (NAME/); without it, standard output
  --status STATUS      confirmed (default), suggested, rejected, all; more than one by commas
  --category CATEGORY  only these categories
  --entity KEY         only mentions of these entities
  --option NAME=VALUE  an option of the format; may be given several times
  --profile NAME       what dossier.yaml says under exports:, other options in its place
  --losses FILE        also what is lost, as JSON; - for standard output
  --files-from FILE    also the paths that FILE lists, one a line; - for standard input`,
  options: {
    ...pathOptions,
    format: { type: "string" },
    to: { type: "string" },
    status: { type: "string", multiple: true },
    category: { type: "string", multiple: true },
    entity: { type: "string", multiple: true },
    option: { type: "string", multiple: true },
    profile: { type: "string" },
    losses: { type: "string" },
  },
  async run(given, terminal) {
    const plan = await planOf(given, terminal);
    const files = (await findSources(plan.paths, terminal)).filter(plan.counts);
    const marked = await mark(files, terminal);
    const folder = plan.folder ?? commonFolder(files);
    const losses = await write(plan, marked, folder, terminal);
    for (const loss of losses) terminal.note(`lost ${lossWords(loss)}`);
    const report = textOf(given, "losses");
    if (report !== undefined) {
      const output = await outputTo(report, terminal);
      const content = `${JSON.stringify({ format: plan.meaning.format.id, losses })}\n`;
      await output.add({ path: "losses.json", content });
      await output.finish();
    }
    return terminal.hadErrors ? exit.unusable : exit.fine;
  },
};

/** What is to be exported, and to where. */
interface Plan {
  readonly meaning: ProfileMeaning;
  readonly paths: readonly string[];
  /** Whether a source that was found belongs to it. */
  readonly counts: (file: string) => boolean;
  readonly to: string | undefined;
  /** From which paths are told; undefined for the one that all sources are in. */
  readonly folder: string | undefined;
}

async function planOf(given: Given, terminal: Terminal): Promise<Plan> {
  const name = textOf(given, "profile");
  const found = name === undefined ? undefined : await profileCalled(name, terminal);
  const to = textOf(given, "to");
  const paths = await pathsOf(given, terminal, found?.folder ?? ".");
  const globs = found?.profile.sources ?? [];
  const fits = picomatch(globs.length > 0 ? [...globs] : ["**"], { dot: true });
  return {
    meaning: meaningOf(profileOf(given, found?.profile)),
    paths,
    counts: (file) => !found || fits(pathFrom(found.folder, file)),
    to: to ?? (found && join(found.folder, found.profile.to)),
    folder: found?.folder,
  };
}

/** What the options say, and where they say nothing a profile. */
function profileOf(given: Given, base: ExportProfile | undefined): ExportProfile {
  const format = textOf(given, "format") ?? base?.format;
  if (format === undefined) throw new UsageError("name a format, as in: --format csv");
  const options = {
    ...optionsFrom(base?.options ?? []),
    ...optionsFrom(wholeListOf(given, "option")),
  };
  const orElse = <Item>(list: readonly Item[], other: readonly Item[] = []): readonly Item[] =>
    list.length > 0 ? list : other;
  return {
    format,
    to: "",
    statuses: orElse(statusesOf(given), base?.statuses),
    categories: orElse(listOf(given, "category"), base?.categories),
    entities: orElse(listOf(given, "entity"), base?.entities),
    sources: [],
    options: Object.entries(options).map(([id, value]) => `${id}=${value}`),
  };
}

function statusesOf(given: Given): readonly MentionStatus[] {
  const words = listOf(given, "status");
  const unknown = words.find((word) => word !== "all" && !statuses.some((each) => each === word));
  if (unknown !== undefined) {
    throw new UsageError(`--status must be ${[...statuses, "all"].join(", ")}, not "${unknown}"`);
  }
  return words.includes("all") ? statuses : statuses.filter((each) => words.includes(each));
}

/** A profile of the project file in this folder or above, and that file's folder. */
async function profileCalled(name: string, terminal: Terminal) {
  const [project] = await findProjects(["./file"], terminal);
  if (!project) throw new UsageError("there is no dossier.yaml here, nor in a folder above");
  reportProblems([project], terminal);
  const { exports } = project.project;
  const profile = exports.get(name);
  if (profile) return { profile, folder: dirname(project.path) };
  const known = exports.size > 0 ? `: use ${[...exports.keys()].join(", ")}` : "";
  throw new UsageError(`${project.path} has no export "${name}"${known}`);
}

/** Writes what was chosen; all of it or, where something goes wrong, nothing. */
async function write(
  { meaning: { format, options, selection }, to }: Plan,
  { sources, corpus, projects }: Marked,
  folder: string,
  terminal: Terminal,
): Promise<readonly Loss[]> {
  const set = new ExportSet(corpus, selection);
  const mentionsIn = ({ table }: MarkedSource): readonly Mention[] =>
    mentionsOf(table, corpus.atoms);
  const known = function* (): Iterable<KnownMentions> {
    for (const source of sources) yield { source: source.file, mentions: mentionsIn(source) };
  };
  const progress = new Progress(terminal, "articles written", sources.length);
  const exchanged = async function* (): AsyncIterable<ExchangedSource> {
    for (const source of sources) {
      const mentions = mentionsIn(source);
      const snapshot = await readAgain(source.file, mentions, terminal);
      const path = pathFrom(folder, source.file);
      const { file, relations } = source;
      yield set.source({ source: file, path, snapshot, mentions, relations });
      progress.step();
    }
  };
  const about = {
    entities: set.entities(known()),
    categories: set.categories(known(), projects),
    options,
  };
  const { pieces, losses } = writeSet(format, about, exchanged());
  const output = await outputTo(to, terminal);
  try {
    for await (const piece of pieces) await output.add(piece);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.end();
  }
  return losses();
}

/** A source's text, which was not kept. Throws where it is no longer the one whose mentions were found. */
async function readAgain(
  file: string,
  mentions: readonly Mention[],
  terminal: Terminal,
): Promise<TextSnapshot> {
  const text = await readText(file, terminal);
  const snapshot = new TextSnapshot(text ?? "");
  if (text !== undefined && mentions.every((mention) => snapshot.slice(mention) === mention.text)) {
    return snapshot;
  }
  throw new Error(`${file}: it was changed just now: nothing was exported; try again`);
}
