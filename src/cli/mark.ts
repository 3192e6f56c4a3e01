import { placeAnnotations } from "../core/anchor/placeAnnotations.ts";
import type { Relation } from "../core/annotations/relation.ts";
import { layDecisions } from "../core/annotations/layDecisions.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { Corpus } from "../core/corpus/corpus.ts";
import { type MentionTable, packMentions } from "../core/corpus/mentionTable.ts";
import { projectRules } from "../core/corpus/projectRules.ts";
import { packReferents } from "../core/corpus/referentTable.ts";
import { withoutNever } from "../core/corpus/withoutNever.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";
import type { Project } from "../core/project/project.ts";
import { joinProjects } from "../core/project/joinProjects.ts";
import { knowledgeOf } from "../core/project/taught.ts";
import { resolveSource } from "../core/resolve/resolveSource.ts";
import { readSidecar, type Sidecar } from "../core/sidecar/readSidecar.ts";
import { sidecarName } from "../core/sidecar/sidecarName.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { startDetector } from "./detectors.ts";
import { readSidecarText, readText } from "./files.ts";
import { inOrder } from "./inOrder.ts";
import { Progress } from "./progress.ts";
import { type FoundProject, findProjects } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** A source's mentions, without its text: there may be very many sources. */
export interface MarkedSource {
  readonly file: string;
  readonly table: MentionTable;
  /** Where the mentions stand, as sidecars count it: the start and the end of each. */
  readonly codePoints: Uint32Array;
  /** Between its decisions. */
  readonly relations: readonly Relation[];
}

/** Sources and the entities that their mentions mean across all of them. */
export interface Marked {
  readonly sources: readonly MarkedSource[];
  readonly corpus: Corpus;
  readonly projects: readonly Project[];
}

/** Finds the mentions of files, with the decisions beside them laid over what is suggested. */
export async function mark(files: readonly string[], terminal: Terminal): Promise<Marked> {
  const found = await findProjects(files, terminal);
  const projects = found.map(({ project }) => project);
  reportProblems(found, terminal);
  const decided = await readDecisions(files, terminal);
  const knowledge = knowledgeOf(
    projects,
    Array.from(decided, ([label, { annotations }]) => ({ label, annotations })),
  );
  const corpus = new Corpus();
  const whoIsWho = joinProjects(
    found.map((each) => ({ ...each, sourceAt: sourceIn(each, files) })),
  );
  corpus.setProject(whoIsWho);
  const { forSource } = projectRules(whoIsWho);
  const rules = found.map((each) => ({ each, without: withoutNever(each.project) }));
  const detector = startDetector(files.length, knowledge);
  const progress = new Progress(terminal, "files read", files.length);
  const sources: MarkedSource[] = [];
  const read = async (file: string): Promise<Read> => {
    const text = await readText(file, terminal);
    const suggestions = text === undefined ? [] : await detector.analyse(text);
    return { file, text, suggestions };
  };
  try {
    for await (const { file, text, suggestions } of inOrder(files, detector.atOnce, read)) {
      progress.step();
      if (text === undefined) continue;
      if (suggestions instanceof Error) {
        terminal.error(`${file}: ${suggestions.message}`);
        continue;
      }
      const snapshot = new TextSnapshot(text);
      const { annotations = [], relations = [] } = decided.get(file) ?? {};
      const { placed, unplaced } = placeAnnotations(snapshot, annotations);
      if (unplaced.length > 0) {
        const count =
          unplaced.length === 1 ? "1 decision has" : `${unplaced.length} decisions have`;
        terminal.note(`${file}: ${count} no place in the text any more: see dossier check`);
      }
      const mentions = rules
        .reduce<readonly Mention[]>(
          (left, { each, without }) => without(left, snapshot, each.pathOf(file)),
          layDecisions(snapshot, suggestions, placed),
        )
        .map(withoutText);
      const table = packMentions(mentions, annotations, corpus.atoms);
      const referents = resolveSource(mentions, snapshot, forSource(file));
      const tables = {
        mentions: table,
        referents: packReferents(referents, mentions, corpus.atoms),
      };
      corpus.take(file, tables, noText);
      const codePoints = Uint32Array.from(
        mentions.flatMap(({ start, end }) => [start, end]),
        (offset) => snapshot.codePoints.fromUtf16(offset),
      );
      sources.push({ file, table, codePoints, relations });
    }
  } finally {
    progress.end();
    detector.end();
  }
  return { sources, corpus, projects };
}

interface Read {
  readonly file: string;
  readonly text: string | undefined;
  readonly suggestions: readonly Suggestion[] | Error;
}

/**
 * A source's text is asked for only where the project changes, which it does not. Out here, where it holds
 * nothing: a function made while a source is read would keep all that was known of it there.
 */
const noText = (): string => "";

/** A mention that keeps nothing of its source: a slice of a string holds all of it in memory. */
function withoutText(mention: Mention): Mention {
  const text = JSON.parse(JSON.stringify(mention.text)) as string;
  return { ...mention, text, evidence: [] };
}

/** The name that a source has here whose path a project file gives. */
function sourceIn({ pathOf }: FoundProject, files: readonly string[]): (path: string) => string {
  const byPath = new Map(files.map((file) => [pathOf(file), file]));
  return (path) => byPath.get(path) ?? path;
}

export function reportProblems(projects: readonly FoundProject[], terminal: Terminal): void {
  for (const { path, problems } of projects) {
    for (const { line, message, severity } of problems) {
      if (severity === "error") terminal.error(`${path}:${line + 1}: ${message}`);
    }
  }
}

type Decided = Pick<Sidecar, "annotations" | "relations">;

/** The decisions of those files that have a sidecar. */
async function readDecisions(
  files: readonly string[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, Decided>> {
  const decided = new Map<string, Decided>();
  for (const file of files) {
    const text = await readSidecarText(file, terminal);
    if (text === undefined) continue;
    const { annotations, relations, problems } = readSidecar(text);
    decided.set(file, { annotations, relations });
    for (const { line, message, severity } of problems) {
      if (severity === "error") {
        terminal.error(`${sidecarName(file)}:${line + 1}: ${message}`);
      }
    }
  }
  return decided;
}
