import * as vscode from "vscode";
import type { Annotation, DecidedStatus } from "../core/annotations/annotation.ts";
import { newAnnotationId } from "../core/annotations/annotationId.ts";
import { annotationOf } from "../core/annotations/annotationOf.ts";
import type { Mention } from "../core/annotations/mention.ts";
import { isSameAnnotation } from "../core/sidecar/format.ts";
import { compareSpans } from "../core/text/span.ts";
import type { Library, Source } from "./library.ts";
import { contextKeys } from "./manifest.ts";
import { type AnnotationChange, DecisionRefused, type SidecarWriter } from "./sidecarWriter.ts";
import { sidecarOf } from "./sources.ts";

/** A mention that somebody decides on. */
export interface MentionOfSource {
  readonly source: Source;
  readonly mention: Mention;
}

/** What one command did. */
type Step = readonly AnnotationChange[];

/** Keeps people's decisions: one step a command, to be undone and redone as one. */
export class Decisions {
  readonly #library: Library;
  readonly #writer: SidecarWriter;
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];

  constructor(library: Library, writer: SidecarWriter) {
    this.#library = library;
    this.#writer = writer;
  }

  /**
   * Confirms or rejects mentions, or takes decisions back where `status` is undefined.
   * Rejects with a DecisionRefused where a sidecar can't be written; then nothing is changed.
   */
  async decide(
    mentions: readonly MentionOfSource[],
    status: DecidedStatus | undefined,
  ): Promise<void> {
    const changes = (await this.#asOfNow(mentions))
      .map(({ source, mention }) => ({
        source: source.uri,
        before: mention.annotation,
        after: status && this.#annotation(source, mention, status),
      }))
      .filter(({ before, after }) => before?.status !== after?.status);
    if (changes.length === 0) return;
    await this.#writer.write(changes);
    this.#undo.push(changes);
    this.#redo.length = 0;
    await this.#setContext();
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
    try {
      const changes = direction(step);
      const stale = await this.#changedSince(changes);
      if (!stale) await this.#writer.write(changes);
      from.pop();
      if (stale) throw stale;
      to.push(step);
      return step;
    } finally {
      await this.#setContext();
    }
  }

  /** Why changes can't be made any more: an annotation is not what it was before them. */
  async #changedSince(changes: Step): Promise<DecisionRefused | undefined> {
    for (const { source, before, after } of changes) {
      await this.#library.decisionsChanged(source);
      const annotations = this.#library.source(source)?.sidecar?.annotations ?? [];
      const annotation = before ?? after;
      const now = annotations.find(({ id }) => id === annotation?.id);
      if (!isSameDecision(now, before)) {
        const words = `what it says of “${annotation?.exact ?? ""}” was changed since, and stays as it is.`;
        return new DecisionRefused(sidecarOf(source), words);
      }
    }
    return undefined;
  }

  /** Sidecars may have changed a moment ago; decisions are made on what they say now. */
  async #asOfNow(targets: readonly MentionOfSource[]): Promise<readonly MentionOfSource[]> {
    const uris = new Map(targets.map(({ source: { uri } }) => [uri.toString(), uri]));
    await Promise.all([...uris.values()].map((uri) => this.#library.decisionsChanged(uri)));
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
  #annotation(source: Source, mention: Mention, status: DecidedStatus): Annotation {
    const taken = new Set(source.sidecar?.annotations.map(({ id }) => id));
    const id = newAnnotationId(Math.random, taken);
    const resolution = this.#library.corpus.resolutionOf(source.uri.toString(), mention.id);
    const tied = resolution?.kind === "entity" && status === "confirmed";
    return annotationOf(source.snapshot, mention, status, {
      id,
      ...(tied && { entity: resolution.key }),
    });
  }

  async #setContext(): Promise<void> {
    const set = (key: string, value: boolean): Thenable<unknown> =>
      vscode.commands.executeCommand("setContext", key, value);
    await set(contextKeys.canUndo, this.#undo.length > 0);
    await set(contextKeys.canRedo, this.#redo.length > 0);
  }
}

function reversed({ source, before, after }: AnnotationChange): AnnotationChange {
  return { source, before: after, after: before };
}

function isSameDecision(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a && b ? isSameAnnotation(a, b) : a === b;
}
