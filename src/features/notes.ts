import * as vscode from "vscode";
import type { Annotation } from "../core/annotations/annotation.ts";
import type { Revision } from "../core/annotations/revise.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import type { Library, Source } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { reportingRefusal, say } from "../editor/messages.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { mentionAtPosition, noMention, targetOf } from "../editor/target.ts";

/** The tag of a mention whose note is settled. */
const resolvedTag = "resolved";

/** A note as the editor's comments show it: one comment a thread. */
interface NoteComment extends vscode.Comment {
  readonly thread: vscode.CommentThread;
  /** As the sidecar has it; the body is what a person makes of it meanwhile. */
  readonly note: string;
}

/** Shows the notes on mentions as the editor's own comments, to be written, changed and resolved there. */
export function register(services: Services): vscode.Disposable {
  const { library, decisions, turns } = services;
  const controller = vscode.comments.createCommentController("dossier.notes", "Dossier Notes");
  controller.options = { prompt: "Note on this mention…", placeHolder: "What to remember of it" };
  const notes = new NoteThreads(controller, library);
  const begin = async (argument: unknown): Promise<void> => {
    const target = await targetOf(library, argument);
    if (target) notes.begin(target);
    else say(noMention);
  };
  const revise = (target: MentionOfSource | undefined, revision: Revision): Promise<void> =>
    turns.take(() =>
      reportingRefusal(async () => {
        if (target) await decisions.revise([target], () => [revision]);
        else say("the mention of this note is gone.");
      }),
    );
  const write = async ({ thread, text }: vscode.CommentReply): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const target = thread.range && (await mentionAtPosition(library, document, thread.range.start));
    thread.dispose();
    await revise(target, { note: text });
  };
  const settle = (thread: vscode.CommentThread, isResolved: boolean): Promise<void> => {
    const target = notes.target(thread);
    const tags = new Set(target?.mention.annotation?.tags);
    if (isResolved) tags.add(resolvedTag);
    else tags.delete(resolvedTag);
    return revise(target, { tags: [...tags] });
  };
  return vscode.Disposable.from(
    controller,
    notes,
    vscode.commands.registerCommand(commands.beginNote, begin),
    vscode.commands.registerCommand(commands.writeNote, write),
    vscode.commands.registerCommand(commands.changeNote, ({ thread }: NoteComment) =>
      notes.setMode(thread, vscode.CommentMode.Editing),
    ),
    vscode.commands.registerCommand(commands.cancelNote, ({ thread }: NoteComment) =>
      notes.setMode(thread, vscode.CommentMode.Preview),
    ),
    vscode.commands.registerCommand(commands.saveNote, ({ thread, body }: NoteComment) =>
      revise(notes.target(thread), { note: textOf(body) || null }),
    ),
    vscode.commands.registerCommand(commands.deleteNote, ({ thread }: NoteComment) =>
      revise(notes.target(thread), { note: null }),
    ),
    vscode.commands.registerCommand(commands.resolveNote, (thread: vscode.CommentThread) =>
      settle(thread, true),
    ),
    vscode.commands.registerCommand(commands.reopenNote, (thread: vscode.CommentThread) =>
      settle(thread, false),
    ),
  );
}

function textOf(body: string | vscode.MarkdownString): string {
  return (typeof body === "string" ? body : body.value).trim();
}

/** A thread for each note of each source, as the sidecars have them now. */
class NoteThreads implements vscode.Disposable {
  readonly #controller: vscode.CommentController;
  readonly #library: Library;
  /** By source, then by the annotation's id. */
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();
  readonly #subscription: vscode.Disposable;

  constructor(controller: vscode.CommentController, library: Library) {
    this.#controller = controller;
    this.#library = library;
    this.#subscription = library.onDidChange((uris) => uris.forEach((uri) => this.#update(uri)));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** The mention that a thread's note is on. */
  target(thread: vscode.CommentThread): MentionOfSource | undefined {
    const source = this.#library.source(thread.uri);
    const threads = this.#threads.get(thread.uri.toString()) ?? new Map<string, unknown>();
    const [id] = [...threads].find(([, candidate]) => candidate === thread) ?? [];
    const mention = source?.mentions.find(({ annotation }) => annotation?.id === id);
    return source && mention && { source, mention };
  }

  /** Opens the note of a mention to be changed, or the field for a new one. */
  begin({ source: { uri, snapshot }, mention }: MentionOfSource): void {
    const there = this.#threads.get(uri.toString())?.get(mention.id);
    const range = rangeOf(snapshot, mention);
    const thread = there ?? this.#controller.createCommentThread(uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    if (there) this.setMode(there, vscode.CommentMode.Editing);
    else thread.label = `Note on “${mention.text}” (${mention.category})`;
  }

  setMode(thread: vscode.CommentThread, mode: vscode.CommentMode): void {
    thread.comments = (thread.comments as readonly NoteComment[]).map((comment) => ({
      ...comment,
      body: comment.note,
      mode,
    }));
  }

  #update(uri: vscode.Uri): void {
    const key = uri.toString();
    const before = this.#threads.get(key) ?? new Map<string, vscode.CommentThread>();
    const after = new Map<string, vscode.CommentThread>();
    const source = this.#library.source(uri);
    for (const target of notedIn(source)) {
      const { id } = target.mention;
      const range = rangeOf(target.source.snapshot, target.mention);
      const thread = before.get(id) ?? this.#controller.createCommentThread(uri, range, []);
      thread.range = range;
      show(thread, target);
      before.delete(id);
      after.set(id, thread);
    }
    for (const thread of before.values()) thread.dispose();
    if (after.size > 0) this.#threads.set(key, after);
    else this.#threads.delete(key);
  }
}

function notedIn(source: Source | undefined): readonly MentionOfSource[] {
  if (!source?.sidecar?.annotations.some(isNoted)) return [];
  return source.mentions
    .filter(({ annotation }) => annotation && isNoted(annotation))
    .map((mention) => ({ source, mention }));
}

function isNoted({ note }: Annotation): boolean {
  return note !== undefined;
}

function show(thread: vscode.CommentThread, { mention }: MentionOfSource): void {
  const { annotation, text, category } = mention;
  const note = annotation?.note ?? "";
  const isResolved = annotation?.tags?.includes(resolvedTag) ?? false;
  thread.canReply = false;
  thread.label = `Note on “${text}” (${category})`;
  thread.state = isResolved
    ? vscode.CommentThreadState.Resolved
    : vscode.CommentThreadState.Unresolved;
  thread.contextValue = isResolved ? "resolved" : "open";
  const [shown] = thread.comments as readonly NoteComment[];
  // What a person is writing just now is left alone.
  if (shown?.note === note) return;
  const comment: NoteComment = {
    thread,
    note,
    body: note,
    mode: vscode.CommentMode.Preview,
    author: { name: text },
    contextValue: "note",
  };
  thread.comments = [comment];
}
