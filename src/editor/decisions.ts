import * as vscode from "vscode";
import type { Annotation, DecidedStatus } from "../core/annotations/annotation.ts";
import { newAnnotationId } from "../core/annotations/annotationId.ts";
import { annotationOf } from "../core/annotations/annotationOf.ts";
import type { Mention } from "../core/annotations/mention.ts";
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

/** Keeps people's decisions: one step a command, to be undone and redone as one. */
export class Decisions {
  readonly #library: Library;
  readonly #writer: SidecarWriter;
  #undo: (readonly AnnotationChange[])[] = [];
  #redo: (readonly AnnotationChange[])[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(library: Library, writer: SidecarWriter) {
    this.#library = library;
    this.#writer = writer;
  }

  /**
   * Confirms or rejects mentions, or takes decisions back where `status` is undefined.
   * Rejects with a DecisionRefused where a sidecar can't be written; then nothing is changed.
   */
  decide(mentions: readonly MentionOfSource[], status: DecidedStatus | undefined): Promise<void> {
    return this.#oneAfterAnother(async () => {
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
      this.#redo = [];
    });
  }

  /** Takes the last command back; the changes it made, or undefined where there was none. */
  undo(): Promise<readonly AnnotationChange[] | undefined> {
    return this.#oneAfterAnother(async () => {
      const changes = this.#undo.at(-1);
      if (!changes) return undefined;
      await this.#writer.write(changes.map(reversed));
      this.#undo.pop();
      this.#redo.push(changes);
      return changes;
    });
  }

  /** Does again what was undone last; the changes it made, or undefined where there was none. */
  redo(): Promise<readonly AnnotationChange[] | undefined> {
    return this.#oneAfterAnother(async () => {
      const changes = this.#redo.at(-1);
      if (!changes) return undefined;
      await this.#writer.write(changes);
      this.#redo.pop();
      this.#undo.push(changes);
      return changes;
    });
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

  /** Commands may come faster than files are written; each starts from what the one before left. */
  #oneAfterAnother<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(step);
    this.#last = result.catch(() => undefined).then(() => this.#setContext());
    return result;
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
