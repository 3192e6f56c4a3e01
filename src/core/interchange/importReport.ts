import type { TextSnapshot } from "../text/snapshot.ts";
import type { SourceImport } from "./importSet.ts";
import type { Match } from "./matchSource.ts";
import type { Conflict } from "./mergeRead.ts";
import type { ReadMention, ReadProblem, ReadSource } from "./readSet.ts";

/** A mention of an import that somebody should look at. */
export interface Remark {
  /** The source's path. */
  readonly path: string;
  /** Zero-based; absent for what has no place. */
  readonly line?: number;
  readonly text: string;
  readonly category: string;
  /** What about it, in words that follow the mention's. */
  readonly message: string;
}

/** How many relations an import added, found there already, and left out as their mentions were. */
export interface RelationCounts {
  readonly added: number;
  readonly present: number;
  readonly leftOut: number;
}

/** What an import did, and what it left to be looked at. */
export interface ImportReport {
  /** Sources that the files tell of and that are there. */
  readonly sources: number;
  readonly added: number;
  /** Decisions that got something which they lacked. */
  readonly completed: number;
  /** There already, just so. */
  readonly present: number;
  /** Placed, but the words or those around them are not what they were. */
  readonly changed: readonly Remark[];
  readonly ambiguous: readonly Remark[];
  readonly unplaced: readonly Remark[];
  readonly conflicts: readonly Remark[];
  /** Sources that are not there, or may be one or the other. */
  readonly unmatched: readonly { readonly source: string; readonly message: string }[];
  /** Suggestions of others, which are no decisions, and are not taken over. */
  readonly suggestions: number;
  readonly relations: RelationCounts;
  readonly problems: readonly ReadProblem[];
}

/** Gathers what an import did, source by source. */
export class ImportReporter {
  readonly #counts = {
    sources: 0,
    added: 0,
    completed: 0,
    present: 0,
    suggestions: 0,
  };
  readonly #relations = { added: 0, present: 0, leftOut: 0 };
  readonly #lists = {
    changed: [] as Remark[],
    ambiguous: [] as Remark[],
    unplaced: [] as Remark[],
    conflicts: [] as Remark[],
  };
  readonly #unmatched: { source: string; message: string }[] = [];
  readonly #problems: readonly ReadProblem[];

  constructor(problems: readonly ReadProblem[]) {
    this.#problems = problems;
  }

  add(path: string, snapshot: TextSnapshot, done: SourceImport): void {
    const counts = this.#counts;
    counts.sources++;
    counts.added += done.changes.filter(({ before }) => !before).length;
    counts.completed += done.changes.filter(({ before }) => before).length;
    counts.present += done.present;
    counts.suggestions += done.suggestions;
    this.#relations.added += done.relations.added.length;
    this.#relations.present += done.relations.present;
    this.#relations.leftOut += done.relations.leftOut;
    const lineAt = (offset: number): number => snapshot.lines.at(offset).line;
    for (const { mention, start, end, fit } of done.placed) {
      if (fit === "fits" || fit === "moved") continue;
      const now = snapshot.slice({ start, end }).replace(/\s+/gu, " ");
      const message = fit === "words changed" ? `is “${now}” now` : "has other words around it now";
      this.#lists.changed.push({ ...remarkOf(path, mention, message), line: lineAt(start) });
    }
    for (const { mention, state } of done.unplaced) {
      const isOpen = state === "ambiguous";
      const message = isOpen ? "may stand in several places" : "is not in the text";
      this.#lists[isOpen ? "ambiguous" : "unplaced"].push(remarkOf(path, mention, message));
    }
    for (const conflict of done.conflicts) {
      const { mention, start } = conflict.read;
      const remark = remarkOf(path, mention, wordsOf(conflict));
      this.#lists.conflicts.push({ ...remark, line: lineAt(start) });
    }
    for (const { mention, relation, existing } of done.relations.conflicts) {
      const message = `has the relation “${existing.type}” here, “${relation.type}” there`;
      this.#lists.conflicts.push(remarkOf(path, mention, message));
    }
  }

  /** Tells of a source that could not be found. */
  unmatched({ path, text, mentions }: ReadSource, match: Match): void {
    const source = path ?? `A text without name (“${(text ?? "").trim().slice(0, 40)}…”)`;
    const count = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
    const reason =
      match.kind === "several" ? `may be ${match.paths.join(" or ")}` : "is not among the sources";
    this.#unmatched.push({ source, message: `${reason}: ${count} left out` });
  }

  result(): ImportReport {
    return {
      ...this.#counts,
      ...this.#lists,
      relations: this.#relations,
      unmatched: this.#unmatched,
      problems: this.#problems,
    };
  }
}

function remarkOf(path: string, { exact, category }: ReadMention, message: string): Remark {
  return { path, text: exact.replace(/\s+/gu, " "), category, message };
}

/** What stays, and what the file says otherwise. */
function wordsOf({ read: { mention }, annotation, about }: Conflict): string {
  switch (about) {
    case "status":
      return `is ${annotation.status} here, ${mention.status} there`;
    case "category":
      return `is ${annotation.category} here`;
    case "span":
      return `is “${annotation.exact}” here`;
    case "entity":
      return `means ${annotation.entity ?? "nobody"} here, ${mention.entity ?? "nobody"} there`;
    case "note":
      return "has another note here";
    default: {
      const [ours, theirs] = [annotation.attributes[about], mention.attributes[about]];
      return `has the ${about} “${ours ?? ""}” here, “${theirs ?? ""}” there`;
    }
  }
}

/** Whether somebody should look at something. */
export function needsLook(report: ImportReport): boolean {
  const { ambiguous, unplaced, conflicts, unmatched, problems } = report;
  return [ambiguous, unplaced, conflicts, unmatched, problems].some(({ length }) => length > 0);
}

/** An import in one sentence: "12 decisions added, 3 completed, 5 there already; …". */
export function summaryOf(report: ImportReport): string {
  const { added, completed, present, changed, ambiguous, unplaced, conflicts, unmatched } = report;
  const { relations } = report;
  const decisions = added === 1 ? "1 decision" : `${added} decisions`;
  const parts: readonly (readonly [number, string])[] = [
    [completed, "completed"],
    [present, "there already"],
    [relations.added, relations.added === 1 ? "relation added" : "relations added"],
    [relations.present, relations.present === 1 ? "relation there" : "relations there"],
    [changed.length, "changed since"],
    [conflicts.length, conflicts.length === 1 ? "conflict" : "conflicts"],
    [ambiguous.length, "ambiguous"],
    [unplaced.length, "not in the text"],
    [unmatched.length, unmatched.length === 1 ? "source not found" : "sources not found"],
  ];
  const others = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [`${decisions} added`, ...others].join(", ");
}

/** A report to read, in Markdown. */
export function markdownOf(report: ImportReport): string {
  const { suggestions, relations, problems, unmatched } = report;
  const leftOut = [
    ...(suggestions > 0 ? [`${suggestions} suggestions, which are no decisions`] : []),
    ...(relations.leftOut > 0
      ? [`${relations.leftOut} relations, whose mentions were not taken over`]
      : []),
  ];
  const remarks = (found: readonly Remark[]): readonly string[] =>
    found.map(({ path, line, text, category, message }) => {
      const place = line === undefined ? path : `${path}:${line + 1}`;
      return `${place}: “${text}” (${category}) ${message}`;
    });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Conflicts: what was decided here stays", remarks(report.conflicts)],
    ["Changed since: placed, to be checked", remarks(report.changed)],
    ["Ambiguous: not placed", remarks(report.ambiguous)],
    ["Not in the text: not placed", remarks(report.unplaced)],
    ["Sources not found", unmatched.map(({ source, message }) => `${source} ${message}`)],
    ["Left out", leftOut],
    [
      "Not read",
      problems.map(({ path, line, message }) =>
        line === undefined ? `${path}: ${message}` : `${path}:${line + 1}: ${message}`,
      ),
    ],
  ];
  const written = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `## ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`);
  return [`# Import\n\n${summaryOf(report)}.\n`, ...written].join("\n");
}
