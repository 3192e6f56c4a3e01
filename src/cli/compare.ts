import { type Agreements, AgreementCounter } from "../core/compare/agreement.ts";
import { agreementTable } from "../core/compare/agreementTable.ts";
import { comparedFrom } from "../core/compare/compared.ts";
import {
  compareSource,
  type ComparedMention,
  type Disagreement,
  placeOf,
} from "../core/compare/compareSource.ts";
import { categoriesOf, knownCategory, mapCategories } from "../core/interchange/categoryMap.ts";
import { findSourcesOf } from "../core/interchange/sourceFinder.ts";
import { labelIn } from "../core/project/labelIn.ts";
import { knowledgeOf } from "../core/project/taught.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import {
  type Command,
  exit,
  type Given,
  textOf,
  UsageError,
  wholeListOf,
  wordOf,
} from "./command.ts";
import { startDetector } from "./detectors.ts";
import { findFiles, isSidecar, pathFrom, readText } from "./files.ts";
import { readGivenFiles } from "./givenFiles.ts";
import { inOrder } from "./inOrder.ts";
import { Progress } from "./progress.ts";
import { findProjects } from "./project.ts";
import { readSetFrom } from "./readSetFrom.ts";
import { findSources } from "./sources.ts";
import { columns } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export const compare: Command = {
  name: "compare",
  summary: "tell how far two sets of annotations agree, and where they do not",
  help: `Usage: dossier compare [OPTION…] A B

Compares two sets of annotations of the same articles: precision, recall and F1 of exact spans (A counts as
right), Cohen's kappa over tokens, and all that the two see differently. A and B are each a folder with
sidecars, a file or folder of annotations in any format that import reads, or the word detector, which knows
dossier.yaml but nobody's decisions. Only articles that both sets have are compared.

  --in FOLDER          the folder of the articles, in place of this one
  --format FORMAT      how A and B are written, where that is not clear
  --option NAME=VALUE  an option of the format; may be given several times
  --minimum F1         exit code 1 where F1 over all categories is lower, from 0 to 1
  --report text|json   how to tell it`,
  options: {
    in: { type: "string" },
    format: { type: "string" },
    option: { type: "string", multiple: true },
    minimum: { type: "string" },
    report: { type: "string" },
  },
  async run(given, terminal) {
    const [a, b, ...others] = given.paths;
    if (a === undefined || b === undefined || others.length > 0) {
      throw new UsageError("name two sets, as in: dossier compare . detector");
    }
    const style = wordOf(given, "report", ["text", "json"]);
    const minimum = minimumOf(given);
    const { agreements, found, labelOf } = await compareSides(given, [a, b], terminal);
    if (style === "json") await terminal.print(JSON.stringify(recordOf(agreements, found)));
    else {
      for (const line of found) await terminal.print(wordsOf(line));
      if (found.length > 0) await terminal.print("");
      const [titles = "", ...rows] = columns(agreementTable(agreements, labelOf));
      await terminal.print([terminal.style("bold", titles), ...rows].join("\n"));
    }
    if (terminal.hadErrors) return exit.unusable;
    return minimum !== undefined && (agreements.all.f1 ?? 0) < minimum ? exit.findings : exit.fine;
  },
};

function minimumOf(given: Given): number | undefined {
  const text = textOf(given, "minimum");
  if (text === undefined) return undefined;
  const minimum = Number(text);
  if (minimum >= 0 && minimum <= 1) return minimum;
  throw new UsageError(`--minimum must be from 0 to 1, not "${text}"`);
}

/** A disagreement, with its place and words. One-based line. */
interface Found extends Pick<Disagreement, "kind"> {
  readonly file: string;
  readonly line: number;
  readonly a?: FoundMention;
  readonly b?: FoundMention;
}

/** Offsets as sidecars count them. */
interface FoundMention extends ComparedMention {
  readonly text: string;
}

/** What a side marks in a source; undefined where it has nothing to do with the source. */
type Side = (
  path: string,
  text: string,
  snapshot: TextSnapshot,
) => Promise<readonly ComparedMention[] | undefined>;

async function compareSides(given: Given, names: readonly [string, string], terminal: Terminal) {
  const folder = textOf(given, "in") ?? ".";
  const files = new Map(
    (await findSources([folder], terminal)).map((file) => [pathFrom(folder, file), file]),
  );
  const projects = (await findProjects([...files.values()], terminal)).map((one) => one.project);
  const knowledge = knowledgeOf(projects, []);
  const needsDetector = names.includes("detector");
  const detector = startDetector(needsDetector ? files.size : 0, knowledge);
  const detected: Side = async (path, text) => {
    const suggestions = await detector.analyse(text);
    if (!(suggestions instanceof Error)) return suggestions;
    terminal.error(`${path}: ${suggestions.message}`);
    return undefined;
  };
  const own = projects.flatMap(({ categories }) => [...categories.keys()]);
  const sideOf = (name: string): Promise<Side> | Side =>
    name === "detector" ? detected : readSide(name, given, files, own, terminal);
  const [a, b] = [await sideOf(names[0]), await sideOf(names[1])];
  const counter = new AgreementCounter();
  const found: Found[] = [];
  const progress = new Progress(terminal, "articles compared", files.size);
  const work = async ([path, file]: readonly [string, string]) => {
    const text = await readText(file, terminal);
    if (text === undefined) return undefined;
    const snapshot = new TextSnapshot(text);
    const [ofA, ofB] = await Promise.all([a(path, text, snapshot), b(path, text, snapshot)]);
    return ofA && ofB ? { path, comparison: compareSource(snapshot, ofA, ofB) } : undefined;
  };
  try {
    for await (const done of inOrder(files, detector.atOnce, work)) {
      progress.step();
      if (!done) continue;
      counter.add(done.comparison);
      const { snapshot, disagreements } = done.comparison;
      found.push(...disagreements.map((one) => foundOf(done.path, snapshot, one)));
    }
  } finally {
    progress.end();
    detector.end();
  }
  const agreements = counter.result();
  if (agreements.sources === 0) throw new UsageError("the two sets have no article in common");
  const labelOf = (category: string): string => labelIn(projects, category) ?? category;
  return { agreements, found, labelOf };
}

/** A side that is written down: what its files say, laid over the texts. */
async function readSide(
  name: string,
  given: Given,
  files: ReadonlyMap<string, string>,
  ownCategories: readonly string[],
  terminal: Terminal,
): Promise<Side> {
  const sidecars: string[] = [];
  for await (const file of findFiles([name], isSidecar, terminal)) sidecars.push(file);
  const content = await readGivenFiles(sidecars.length > 0 ? sidecars : [name], terminal);
  const read = readSetFrom(content, textOf(given, "format"), wholeListOf(given, "option"));
  for (const { path, line, message } of read.problems) {
    terminal.error(line === undefined ? `${path}: ${message}` : `${path}:${line + 1}: ${message}`);
  }
  const ours = Array.from(categoriesOf(read).keys(), (category) => {
    return [category, knownCategory(category, ownCategories) ?? category] as const;
  });
  const snapshotOf = async (path: string): Promise<TextSnapshot | undefined> => {
    const text = await readText(files.get(path) ?? path, terminal);
    return text === undefined ? undefined : new TextSnapshot(text);
  };
  const set = mapCategories(read, new Map(ours));
  const { found, unmatched } = await findSourcesOf(set, [...files.keys()], snapshotOf);
  if (unmatched.length > 0) {
    const count = unmatched.length === 1 ? "1 article" : `${unmatched.length} articles`;
    terminal.note(`${name}: ${count} not found here, and left out`);
  }
  return (path, _, snapshot) => {
    const reads = found.get(path);
    return Promise.resolve(reads && comparedFrom(reads, snapshot));
  };
}

function foundOf(file: string, snapshot: TextSnapshot, disagreement: Disagreement): Found {
  const { kind, a, b } = disagreement;
  const mentionOf = (mention: ComparedMention): FoundMention => ({
    category: mention.category,
    ...(mention.entity !== undefined && { entity: mention.entity }),
    start: snapshot.codePoints.fromUtf16(mention.start),
    end: snapshot.codePoints.fromUtf16(mention.end),
    text: snapshot.slice(mention).replaceAll(/\r\n?/g, "\n"),
  });
  const line = snapshot.lines.at(placeOf(disagreement).start).line + 1;
  return { file, line, kind, ...(a && { a: mentionOf(a) }), ...(b && { b: mentionOf(b) }) };
}

function wordsOf({ file, line, kind, a, b }: Found): string {
  const said = (mention: FoundMention | undefined): string => {
    if (!mention) return "nothing";
    const words = `“${mention.text.replaceAll(/\s+/g, " ")}” (${mention.category})`;
    return kind === "entity" ? `${words} is ${mention.entity ?? "nobody"}` : words;
  };
  return `${file}:${line}: A: ${said(a)}, B: ${said(b)}`;
}

function recordOf(agreements: Agreements, disagreements: readonly Found[]): object {
  const { all, categories, sources } = agreements;
  return { sources, all, categories: Object.fromEntries(categories), disagreements };
}
