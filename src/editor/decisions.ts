import * as vscode from "vscode";
import type { Annotation, DecidedStatus } from "../core/annotations/annotation.ts";
import { newAnnotationId } from "../core/annotations/annotationId.ts";
import { annotationOf } from "../core/annotations/annotationOf.ts";
import type { Mention } from "../core/annotations/mention.ts";
import type { Reassignment } from "../core/entities/identity.ts";
import type { ProjectChange } from "../core/project/change.ts";
import { NoSuchRow } from "../core/project/changed.ts";
import type { Project } from "../core/project/project.ts";
import { readProject } from "../core/project/readProject.ts";
import { isAsBefore, rowChangesOf } from "../core/project/rowChange.ts";
import { type Revision, revise } from "../core/annotations/revise.ts";
import { attributesOf } from "../core/detect/attributesOf.ts";
import { isSameAnnotation } from "../core/sidecar/format.ts";
import { compareSpans, type Span } from "../core/text/span.ts";
import type { Library, Source } from "./library.ts";
import { contextKeys } from "./manifest.ts";
import { inLibrary } from "./meaning.ts";
import { projectFileOf } from "./projectFiles.ts";
import {
  type AnnotationChange,
  type DecisionChange,
  type DecisionWriter,
  isAnnotationChange,
  isSidecarAsBefore,
  isSidecarChange,
  type ProjectRowChange,
  type RelationChange,
  type SidecarChange,
  type WritingMonitor,
} from "./decisionWriter.ts";
import { DecisionRefused, readDecisionFile } from "./fileEdit.ts";
import { type Move, movedUri, sidecarOf } from "./sources.ts";

/** A mention that somebody decides on. */
export interface MentionOfSource {
  readonly source: Source;
  readonly mention: Mention;
}

/** Words that somebody marks. */
export interface SpanOfSource {
  readonly source: Source;
  /** UTF-16 code units. */
  readonly span: Span;
}

/** What is decided of entities: in the project file, and where it takes that, mention by mention. */
export interface ProjectDecision {
  readonly project: readonly ProjectChange[];
  readonly mentions?: readonly Reassignment[];
}

/** What one command did. */
type Step = readonly DecisionChange[];

/** Told what a step did, or what undoing it did; the step ends when it has answered. */
type StepListener = (changes: Step, kind: "done" | "undone") => Promise<void>;

/** Keeps people's decisions: one step a command, to be undone and redone as one. */
export class Decisions {
  readonly #library: Library;
  readonly #writer: DecisionWriter;
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];
  readonly #listeners = new Set<StepListener>();

  constructor(library: Library, writer: DecisionWriter) {
    this.#library = library;
    this.#writer = writer;
  }

  /** Calls back after each step, before the next can begin. */
  onStep(listener: StepListener): vscode.Disposable {
    this.#listeners.add(listener);
    return new vscode.Disposable(() => this.#listeners.delete(listener));
  }

  /** What can be undone and redone goes along with files and folders that were moved. */
  follow(moves: readonly Move[]): void {
    const moved = (change: DecisionChange): DecisionChange =>
      isSidecarChange(change) ? { ...change, source: movedUri(change.source, moves) } : change;
    for (const steps of [this.#undo, this.#redo]) {
      for (const [at, step] of steps.entries()) steps[at] = step.map(moved);
    }
  }

  /**
   * Confirms or rejects mentions, or takes decisions back where `status` is undefined.
   * Rejects with a DecisionRefused where a sidecar can't be written; then nothing is changed.
   * @returns the changes made, as this and the following methods do: fewer where the monitor stopped them
   */
  decide(
    targets: readonly MentionOfSource[],
    status: DecidedStatus | undefined,
    monitor?: WritingMonitor,
  ): Promise<Step> {
    const newId = idsOfStep();
    return this.#change(
      targets,
      ({ source, mention }) => {
        if (mention.annotation?.status === status) return undefined;
        return status ? [this.#annotation(source, mention, status, newId(source))] : [];
      },
      monitor,
    );
  }

  /**
   * Records what a person says of mentions: each becomes what the revisions make of it, the first of them
   * in its place, others beside it. Rejects as `decide` does.
   */
  revise(
    targets: readonly MentionOfSource[],
    revisionsOf: (target: MentionOfSource) => readonly Revision[],
    monitor?: WritingMonitor,
  ): Promise<Step> {
    const newId = idsOfStep();
    return this.#change(
      targets,
      (target) => {
        const { source, mention } = target;
        return revisionsOf(target).map((revision, at) => {
          const annotation = revise(source.snapshot, mention, revision, newId(source));
          return at === 0 ? annotation : { ...annotation, id: newId(source) };
        });
      },
      monitor,
    );
  }

  /**
   * Marks spans as mentions of a category, whatever the detector makes of them; a mention that is on just
   * such a span already is confirmed as one of that category. Rejects as `decide` does.
   */
  async annotate(
    spans: readonly SpanOfSource[],
    category: string,
    entity?: string,
    monitor?: WritingMonitor,
  ): Promise<Step> {
    await this.#refresh(spans.map(({ source }) => source));
    const newId = idsOfStep();
    return this.#commit(
      spans.map(({ source: { uri }, span }) => {
        const source = this.#library.source(uri);
        if (!source) throw new DecisionRefused(sidecarOf(uri), "the article is gone.");
        const { snapshot } = source;
        const there = mentionOn(source, span, category);
        const attributes = attributesOf(category, snapshot.slice(span));
        const id = newId(source);
        const tied = entity !== undefined && { entity };
        const after = there
          ? revise(
              snapshot,
              there,
              there.category === category ? { ...tied } : { category, attributes, ...tied },
              id,
            )
          : annotationOf(snapshot, { ...span, category, attributes }, "confirmed", {
              id,
              origin: "manual",
              ...tied,
            });
        return { source: uri, before: there?.annotation, after };
      }),
      monitor,
    );
  }

  /**
   * Writes annotations anew as one step, or deletes those that come without `after`.
   * Rejects with a DecisionRefused where somebody has changed them since, too.
   */
  async rewrite(changes: Step, monitor?: WritingMonitor): Promise<Step> {
    const stale = await this.#changedSince(changes);
    if (stale) throw stale;
    return this.#commit(changes, monitor);
  }

  /**
   * Changes what a folder's project file says, and mentions with it where a decision needs both. Rejects as
   * `decide` does, also where a change is of a row that is not there.
   */
  async decideInProject(
    folder: vscode.Uri,
    decide: (project: Project) => ProjectDecision,
  ): Promise<Step> {
    const file = projectFileOf(folder);
    const project = readProject((await readDecisionFile(file)) ?? "").project;
    try {
      const { project: changes, mentions = [] } = decide(project);
      const rows = rowChangesOf(project, changes).map((row) => ({ ...row, folder }));
      return await this.#commit([...rows, ...(await this.#reassigned(mentions))]);
    } catch (error) {
      if (error instanceof NoSuchRow) throw new DecisionRefused(file, error.message);
      throw error;
    }
  }

  /**
   * Takes the last command back; the changes it made, or undefined where there was none.
   * Rejects with a DecisionRefused where somebody has changed the annotations since; then they stay as
   * they are, and the command is no longer to be taken back.
   */
  undo(): Promise<Step | undefined> {
    return this.#replay(this.#undo, this.#redo, (changes) => changes.map(reversed));
  }

  /** Does again what was undone last, as `undo` takes it back. */
  redo(): Promise<Step | undefined> {
    return this.#replay(this.#redo, this.#undo, (changes) => changes);
  }

  async #replay(
    from: Step[],
    to: Step[],
    direction: (changes: Step) => Step,
  ): Promise<Step | undefined> {
    const step = from.at(-1);
    if (!step) return undefined;
    const changes = direction(step);
    const made = new Set<DecisionChange>();
    try {
      const stale = await this.#changedSince(changes);
      from.pop();
      if (stale) throw stale;
      try {
        for await (const part of this.#writer.write(changes)) part.forEach((one) => made.add(one));
      } finally {
        // What could not be written stays to be tried again.
        const [taken, left] = [true, false].map((isMade) =>
          step.filter((_, at) => changes[at] && made.has(changes[at]) === isMade),
        );
        if (left && left.length > 0) from.push(left);
        if (taken && taken.length > 0) to.push(taken);
      }
      await this.#tell(changes, from === this.#undo ? "undone" : "done");
      return step;
    } finally {
      await this.#setContext();
    }
  }

  /** Why changes can't be made any more: an annotation is not what it was before them. */
  async #changedSince(changes: Step): Promise<DecisionRefused | undefined> {
    const sources = changes.filter(isSidecarChange).map(({ source }) => source);
    for (const source of new Map(sources.map((uri) => [uri.toString(), uri])).values()) {
      await this.#library.decisionsChanged(source);
    }
    for (const change of changes) {
      const refused = isSidecarChange(change)
        ? this.#sidecarChangedSince(change)
        : await rowChangedSince(change);
      if (refused) return refused;
    }
    return undefined;
  }

  #sidecarChangedSince(change: SidecarChange): DecisionRefused | undefined {
    const { source } = change;
    const { annotations = [], relations = [] } = this.#library.source(source)?.sidecar ?? {};
    if (isSidecarAsBefore({ annotations, relations }, change)) return undefined;
    const what = isAnnotationChange(change)
      ? `“${(change.before ?? change.after)?.exact ?? ""}”`
      : "a relation";
    const words = `what it says of ${what} was changed since, and stays as it is.`;
    return new DecisionRefused(sidecarOf(source), words);
  }

  /** Mentions given to entities, each confirmed as what it is. */
  async #reassigned(reassignments: readonly Reassignment[]): Promise<readonly AnnotationChange[]> {
    const newId = idsOfStep();
    const targets = reassignments.flatMap((one) => {
      const target = inLibrary(this.#library, one);
      return target ? [{ target, entity: one.entity }] : [];
    });
    const asOfNow = await this.#asOfNow(targets.map(({ target }) => target));
    return asOfNow.map(({ source, mention }, at) => ({
      source: source.uri,
      before: mention.annotation,
      after: revise(
        source.snapshot,
        mention,
        { entity: targets[at]?.entity ?? null },
        newId(source),
      ),
    }));
  }

  /** One step: each mention becomes the annotations that `becomes` gives; undefined leaves it as it is. */
  async #change(
    targets: readonly MentionOfSource[],
    becomes: (target: MentionOfSource) => readonly Annotation[] | undefined,
    monitor?: WritingMonitor,
  ): Promise<Step> {
    const changes = (await this.#asOfNow(targets)).flatMap((target) => {
      const before = target.mention.annotation;
      const source = target.source.uri;
      const [first, ...others] = becomes(target) ?? [before];
      return [
        { source, before, after: first },
        ...others.map((after) => ({ source, before: undefined, after })),
      ];
    });
    return this.#commit(changes, monitor);
  }

  /** Makes changes as one step; what was made of them is what can be undone. */
  async #commit(changes: Step, monitor?: WritingMonitor): Promise<Step> {
    const wanted = changes.filter(
      (change) => !isAnnotationChange(change) || !isSameDecision(change.before, change.after),
    );
    const step: DecisionChange[] = [];
    const all = [...wanted, ...this.#endedRelations(wanted)];
    try {
      for await (const part of this.#writer.write(all, monitor)) step.push(...part);
    } finally {
      // Where a file could not be written, what was written before it can be undone.
      if (step.length > 0) await this.#remember(step);
    }
    return step;
  }

  /** Relations go with the annotations that they are between, and come back with them. */
  #endedRelations(changes: Step): Iterable<RelationChange> {
    const ended = new Map<string, RelationChange>();
    for (const { source, before: gone, after: stays } of changes.filter(isAnnotationChange)) {
      if (!gone || stays) continue;
      for (const before of this.#library.source(source)?.sidecar?.relations ?? []) {
        if (before.from !== gone.id && before.to !== gone.id) continue;
        const key = `${source.toString()} ${before.id}`;
        ended.set(key, { about: "relation", source, before, after: undefined });
      }
    }
    return ended.values();
  }

  async #remember(step: Step): Promise<void> {
    this.#undo.push(step);
    this.#redo.length = 0;
    await this.#setContext();
    await this.#tell(step, "done");
  }

  /** Sidecars may have changed a moment ago; decisions are made on what they say now. */
  async #refresh(sources: readonly Source[]): Promise<void> {
    const uris = new Map(sources.map(({ uri }) => [uri.toString(), uri]));
    const urgency = uris.size > 1 ? "background" : "now";
    for (const uri of uris.values()) await this.#library.decisionsChanged(uri, urgency);
  }

  async #asOfNow(targets: readonly MentionOfSource[]): Promise<readonly MentionOfSource[]> {
    await this.#refresh(targets.map(({ source }) => source));
    return targets.map(({ source: { uri }, mention: before }) => {
      const source = this.#library.source(uri);
      const mention = source?.mentions.find(
        (candidate) =>
          candidate.category === before.category && compareSpans(candidate, before) === 0,
      );
      if (source && mention) return { source, mention };
      throw new DecisionRefused(
        sidecarOf(uri),
        `“${before.text}” is no longer marked where it was. Try again.`,
      );
    });
  }

  /** A confirmed mention is tied to the entity that it was shown to mean, if that was clear. */
  #annotation(source: Source, mention: Mention, status: DecidedStatus, id: string): Annotation {
    const resolution = this.#library.corpus.resolutionOf(source.uri.toString(), mention.id);
    const tied = resolution?.kind === "entity" && status === "confirmed";
    return annotationOf(source.snapshot, mention, status, {
      id,
      ...(tied && { entity: resolution.key }),
    });
  }

  async #tell(changes: Step, kind: "done" | "undone"): Promise<void> {
    for (const listener of this.#listeners) await listener(changes, kind);
  }

  async #setContext(): Promise<void> {
    const set = (key: string, value: boolean): Thenable<unknown> =>
      vscode.commands.executeCommand("setContext", key, value);
    await set(contextKeys.canUndo, this.#undo.length > 0);
    await set(contextKeys.canRedo, this.#redo.length > 0);
  }
}

/** The mention on exactly a span: of a category if there is one, else of any. */
function mentionOn({ mentions }: Source, span: Span, category: string): Mention | undefined {
  const there = mentions.filter((mention) => compareSpans(mention, span) === 0);
  return there.find((mention) => mention.category === category) ?? there[0];
}

/** Gives each new annotation of a step an id unlike all others of its sidecar and step. */
function idsOfStep(): (source: Source) => string {
  const takenBySource = new Map<string, Set<string>>();
  return ({ uri, sidecar }) => {
    const key = uri.toString();
    const taken = takenBySource.get(key) ?? new Set(sidecar?.annotations.map(({ id }) => id));
    const id = newAnnotationId(Math.random, taken);
    takenBySource.set(key, taken.add(id));
    return id;
  };
}

function reversed(change: DecisionChange): DecisionChange {
  const { before, after } = change;
  return { ...change, before: after, after: before } as DecisionChange;
}

async function rowChangedSince(change: ProjectRowChange): Promise<DecisionRefused | undefined> {
  const file = projectFileOf(change.folder);
  const { project } = readProject((await readDecisionFile(file)) ?? "");
  if (isAsBefore(project, change)) return undefined;
  return new DecisionRefused(file, "what it says there was changed since, and stays as it is.");
}

function isSameDecision(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a && b ? isSameAnnotation(a, b) : a === b;
}
