import * as vscode from "vscode";
import type { Annotation } from "../core/annotations/annotation.ts";
import type { Relation } from "../core/annotations/relation.ts";
import { editProject } from "../core/project/editProject.ts";
import { readProject } from "../core/project/readProject.ts";
import { asProjectChange, isAsBefore, type RowChange } from "../core/project/rowChange.ts";
import { groupBy } from "../core/resolve/groupBy.ts";
import { type Change, editSidecar } from "../core/sidecar/editSidecar.ts";
import { isSameAnnotation, isSameRelation } from "../core/sidecar/format.ts";
import { readSidecar, type Sidecar } from "../core/sidecar/readSidecar.ts";
import { digestOf } from "./digestOf.ts";
import { carryOut, DecisionRefused, type FilePlan, planEdit } from "./fileEdit.ts";
import type { ReplaceFile } from "./files.ts";
import type { Library } from "./library.ts";
import { projectFileOf, type ProjectFiles } from "./projectFiles.ts";
import { fileNameOf, sidecarOf } from "./sources.ts";

/** What becomes of one annotation: absent before where it is added, after where it is removed. */
export interface AnnotationChange {
  readonly source: vscode.Uri;
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
}

/** What becomes of one relation between annotations, likewise. */
export interface RelationChange {
  readonly about: "relation";
  readonly source: vscode.Uri;
  readonly before: Relation | undefined;
  readonly after: Relation | undefined;
}

/** What becomes of one thing in a source's sidecar. */
export type SidecarChange = AnnotationChange | RelationChange;

/** What becomes of one row of a folder's project file. */
export interface ProjectRowChange extends RowChange {
  readonly folder: vscode.Uri;
}

/** What becomes of one thing that people decided. */
export type DecisionChange = SidecarChange | ProjectRowChange;

export function isSidecarChange(change: DecisionChange): change is SidecarChange {
  return "source" in change;
}

export function isAnnotationChange(change: DecisionChange): change is AnnotationChange {
  return isSidecarChange(change) && !isRelationChange(change);
}

function isRelationChange(change: SidecarChange): change is RelationChange {
  return "about" in change;
}

function isRowChange(change: DecisionChange): change is ProjectRowChange {
  return !isSidecarChange(change);
}

/** Whether a sidecar says now what a change found, so that the change can be made. */
export function isSidecarAsBefore(
  { annotations, relations }: Pick<Sidecar, "annotations" | "relations">,
  change: SidecarChange,
): boolean {
  const id = (change.before ?? change.after)?.id;
  if (isRelationChange(change)) {
    const now = relations.find((relation) => relation.id === id);
    return now && change.before ? isSameRelation(now, change.before) : now === change.before;
  }
  const now = annotations.find((annotation) => annotation.id === id);
  return now && change.before ? isSameAnnotation(now, change.before) : now === change.before;
}

/** Watches a long writing, and can stop it between two files. */
export interface WritingMonitor {
  readonly token: vscode.CancellationToken;
  /** Called after each file. */
  readonly report: (done: number, total: number) => void;
}

/** Writes decisions into sidecars and project files. */
export class DecisionWriter {
  readonly #library: Library;
  readonly #projects: ProjectFiles;
  readonly #replaceFile: ReplaceFile;

  constructor(library: Library, projects: ProjectFiles, replaceFile: ReplaceFile) {
    this.#library = library;
    this.#projects = projects;
    this.#replaceFile = replaceFile;
  }

  /**
   * Makes changes, in one or many files, and saves them: in one that is open as one step of its undo.
   * What a person has not saved in it is left for them to save, together with the change.
   * Rejects with a DecisionRefused where a file must not or can't be written to; where one must not,
   * nothing is changed.
   * Gives the changes of each file as soon as they are made; the monitor's token ends it between two files.
   */
  async *write<Made extends DecisionChange>(
    changes: readonly Made[],
    monitor?: WritingMonitor,
  ): AsyncGenerator<readonly Made[]> {
    const parts = [...groupBy(changes, (change) => fileOf(change).toString()).values()];
    const planned: (readonly [FilePlan, readonly Made[]])[] = [];
    for (const part of parts) planned.push([await this.#plan(part), part]);
    for (const [at, [plan, part]] of planned.entries()) {
      if (monitor?.token.isCancellationRequested) return;
      await this.#carryOut(plan, part);
      await this.#takeUp(part, planned.length > 1 ? "background" : "now");
      yield part;
      monitor?.report(at + 1, planned.length);
    }
  }

  /** Makes a plan's changes; a file that somebody else changed meanwhile is planned for once more. */
  async #carryOut(plan: FilePlan, changes: readonly DecisionChange[]): Promise<void> {
    for (let now = plan; !(await carryOut(now, this.#replaceFile));) {
      now = await this.#plan(changes);
      refuseConflicts(now, changes);
    }
  }

  async #takeUp([first]: readonly DecisionChange[], urgency: "background" | "now"): Promise<void> {
    if (!first) return;
    if (isSidecarChange(first)) await this.#library.decisionsChanged(first.source, urgency);
    else await this.#projects.refresh();
  }

  async #plan(changes: readonly DecisionChange[]): Promise<FilePlan> {
    const inSidecar = changes.filter(isSidecarChange);
    const [first] = inSidecar;
    if (first) return this.#planSidecar(first.source, inSidecar);
    return planProject(changes.filter(isRowChange));
  }

  async #planSidecar(source: vscode.Uri, changes: readonly SidecarChange[]): Promise<FilePlan> {
    const sidecar = sidecarOf(source);
    if (source.scheme === "untitled") {
      const advice = "save the article first, then its sidecar stands beside it.";
      throw new DecisionRefused(sidecar, advice);
    }
    const known = this.#library.source(source);
    if (!known) throw new DecisionRefused(sidecar, "the article is gone.");
    const header = { source: fileNameOf(source), digest: await digestOf(known.snapshot) };
    return planEdit(sidecar, (text) => editSidecar(text, header, changes.map(asChange)));
  }
}

/** Two people may decide on different things at the same moment, but not on the same. */
function refuseConflicts({ uri, text = "" }: FilePlan, changes: readonly DecisionChange[]): void {
  const sidecar = readSidecar(text);
  for (const change of changes) {
    const isFree = isSidecarChange(change)
      ? isSidecarAsBefore(sidecar, change)
      : isAsBefore(readProject(text).project, change);
    if (isFree) continue;
    const advice = "somebody else is deciding on the same thing. Look at what it says now.";
    throw new DecisionRefused(uri, advice);
  }
}

function fileOf(change: DecisionChange): vscode.Uri {
  return isSidecarChange(change) ? sidecarOf(change.source) : projectFileOf(change.folder);
}

/** @param changes of one project file, at least one */
function planProject(changes: readonly ProjectRowChange[]): Promise<FilePlan> {
  const [first] = changes;
  if (!first) throw new Error("There is nothing to write.");
  return planEdit(projectFileOf(first.folder), (text) =>
    editProject(text, changes.map(asProjectChange)),
  );
}

function asChange(change: SidecarChange): Change {
  const id = change.before?.id ?? "";
  if (isRelationChange(change)) {
    return change.after ? { relate: change.after } : { unrelate: id };
  }
  return change.after ? { upsert: change.after } : { remove: id };
}
