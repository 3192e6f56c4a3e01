import * as vscode from "vscode";
import type { Annotation, DecidedStatus } from "../core/annotations/annotation.ts";
import { annotationOf } from "../core/annotations/decide.ts";
import type { Mention } from "../core/annotations/mention.ts";
import type { Library, Source } from "./library.ts";
import { contextKeys } from "./manifest.ts";
import type { SidecarWriter } from "./sidecarWriter.ts";

/** A mention that somebody decides on. */
export interface MentionOfSource {
  readonly source: Source;
  readonly mention: Mention;
}

/** What a command did to one annotation: absent before where it was added, after where removed. */
export interface AnnotationChange {
  readonly source: vscode.Uri;
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
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
      const changes = mentions
        .map(({ source, mention }) => ({
          source: source.uri,
          before: mention.annotation,
          after: status && this.#annotation(source, mention, status),
        }))
        .filter(({ before, after }) => before?.status !== after?.status);
      if (changes.length === 0) return;
      await this.#write(changes);
      this.#undo.push(changes);
      this.#redo = [];
    });
  }

  /** Takes the last command back; the changes it made, or undefined where there was none. */
  undo(): Promise<readonly AnnotationChange[] | undefined> {
    return this.#oneAfterAnother(async () => {
      const changes = this.#undo.at(-1);
      if (!changes) return undefined;
      await this.#write(changes.map(reversed));
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
      await this.#write(changes);
      this.#redo.pop();
      this.#undo.push(changes);
      return changes;
    });
  }

  #annotation({ uri, snapshot }: Source, mention: Mention, status: DecidedStatus): Annotation {
    if (mention.annotation) return { ...mention.annotation, status };
    const resolution = this.#library.corpus.resolutionOf(uri.toString(), mention.id);
    return annotationOf(snapshot, mention, status, {
      ...(resolution?.kind === "entity" && status === "confirmed" && { entity: resolution.key }),
    });
  }

  async #write(changes: readonly AnnotationChange[]): Promise<void> {
    await this.#writer.write(changes);
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
