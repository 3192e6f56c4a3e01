import * as vscode from "vscode";
import { ReviewQueue, type Stop } from "../core/review/reviewQueue.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import { commands, contextKeys } from "../editor/manifest.ts";
import { say } from "../editor/messages.ts";
import { rangeOf } from "../editor/positions.ts";
import { pickScope } from "../editor/scope.ts";
import type { Services } from "../editor/services.ts";
import { readSetting } from "../editor/settings.ts";
import { type DecisionChange, isAnnotationChange } from "../editor/decisionWriter.ts";
import { mentionArgument, showMention } from "../editor/target.ts";
import { counted } from "../editor/wording.ts";

/** Steps through undecided mentions, one key for each decision, until all are seen or Escape. */
export function register(services: Services): vscode.Disposable {
  let review: Review | undefined;
  const start = async (argument: unknown): Promise<void> => {
    const scope = await pickScope(services.library, "Review undecided mentions", argument);
    const stops = scope?.mentions().filter(({ mention }) => mention.status === "suggested") ?? [];
    if (stops.length > 0) await begin(stops.map(mentionArgument));
    else if (scope) say("there is nothing undecided there.");
  };
  const begin = async (stops: readonly Stop[]): Promise<void> => {
    review?.dispose();
    review = new Review(services, stops, begin);
    await review.next();
  };
  const during =
    (step: (review: Review) => Promise<void> | void): (() => Promise<void>) =>
    () =>
      services.turns.take(async () => {
        if (review?.isRunning) await step(review);
        else say("no review is under way.");
      });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.review, start),
    vscode.commands.registerCommand(
      commands.reviewSkip,
      during((running) => running.skip()),
    ),
    vscode.commands.registerCommand(
      commands.reviewBack,
      during((running) => running.back()),
    ),
    vscode.commands.registerCommand(
      commands.reviewEnd,
      during((running) => running.end()),
    ),
    vscode.commands.registerCommand(
      commands.reviewGoOn,
      during((running) => running.show()),
    ),
    new vscode.Disposable(() => review?.dispose()),
  );
}

/** What people are told of the keys while they review, each to be clicked too; package.json binds them. */
const keys: readonly (readonly [words: string, command: string])[] = [
  ["Y confirm", commands.confirm],
  ["N reject", commands.reject],
  ["P O R M category", commands.changeCategory],
  ["E entity", commands.assignEntity],
  ["T note", commands.editNote],
  ["S skip", commands.reviewSkip],
  ["B back", commands.reviewBack],
  ["U undo", commands.undoDecision],
  ["Esc end", commands.reviewEnd],
];

/** Leftmost in the status bar, the keys behind the progress. */
const priority = 10_000;

/** One review, from its first mention to its summary. */
class Review implements vscode.Disposable {
  readonly #services: Services;
  readonly #queue: ReviewQueue;
  /** Stops decided on, the last one last, for undoing to lead back to. */
  readonly #trail: Stop[] = [];
  readonly #counts = { confirmed: 0, rejected: 0 };
  readonly #status = vscode.window.createStatusBarItem(
    "dossier.review",
    vscode.StatusBarAlignment.Left,
    priority,
  );
  readonly #frame = vscode.window.createTextEditorDecorationType({
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: new vscode.ThemeColor("focusBorder"),
  });
  readonly #keys = keys.map(([words, command], at) => {
    const item = vscode.window.createStatusBarItem(
      `dossier.review.${command}`,
      vscode.StatusBarAlignment.Left,
      priority - 1 - at,
    );
    return Object.assign(item, { name: `Dossier Review: ${words}`, text: words, command });
  });
  readonly #subscriptions: vscode.Disposable;
  readonly #beginAnew: (stops: readonly Stop[]) => Promise<void>;
  #isRunning = true;

  /** @param beginAnew begins another review, of the stops skipped in this one */
  constructor(
    services: Services,
    stops: readonly Stop[],
    beginAnew: (stops: readonly Stop[]) => Promise<void>,
  ) {
    this.#services = services;
    this.#beginAnew = beginAnew;
    this.#queue = new ReviewQueue(stops, (stop) => this.#target(stop) !== undefined);
    this.#status.name = "Dossier Review";
    this.#status.command = { title: "Go On", command: commands.reviewGoOn };
    this.#subscriptions = vscode.Disposable.from(
      this.#status,
      this.#frame,
      ...this.#keys,
      services.decisions.onStep((changes, kind) => this.#stepTaken(changes, kind)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tell()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#tell()),
    );
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  dispose(): void {
    this.#isRunning = false;
    this.#subscriptions.dispose();
    setReviewing(false);
  }

  next(): Promise<void> {
    return this.#showOrEnd(this.#queue.next());
  }

  skip(): Promise<void> {
    return this.#showOrEnd(this.#queue.skip());
  }

  async back(): Promise<void> {
    this.#queue.back();
    await this.show();
  }

  /** Puts the cursor on the mention at hand. */
  show(): Promise<void> {
    return this.#showOrEnd(this.#queue.current);
  }

  /** Ends with a summary. */
  end(): void {
    const { skipped, total } = this.#queue;
    this.dispose();
    const { confirmed, rejected } = this.#counts;
    const parts = [
      `${confirmed} confirmed`,
      `${rejected} rejected`,
      skipped.length > 0 && `${skipped.length} skipped`,
    ];
    const summary = `Review of ${counted(total, "mention")} ended: ${parts.filter(Boolean).join(", ")}.`;
    const again = "Review Skipped";
    const choices = skipped.length > 0 ? [again] : [];
    void vscode.window.showInformationMessage(summary, ...choices).then((choice) => {
      if (choice === again) void this.#beginAnew(skipped);
    });
  }

  async #showOrEnd(stop: Stop | undefined): Promise<void> {
    const target = stop && this.#target(stop);
    if (target) {
      await showMention(target);
      this.#tell();
    } else this.end();
  }

  /** The mention of a stop while it waits for a decision. */
  #target({ source: key, mention: id }: Stop): MentionOfSource | undefined {
    const source = this.#services.library.source(vscode.Uri.parse(key));
    const mention = source?.mentions.find((candidate) => candidate.id === id);
    return source && mention?.status === "suggested" ? { source, mention } : undefined;
  }

  async #stepTaken(changes: readonly DecisionChange[], kind: "done" | "undone"): Promise<void> {
    for (const { before, after } of changes.filter(isAnnotationChange)) {
      if (before) this.#counts[before.status]--;
      if (after) this.#counts[after.status]++;
    }
    const { current } = this.#queue;
    if (kind === "undone") {
      const undone = this.#trail.pop();
      if (undone) this.#queue.goTo(undone);
      await this.show();
    } else if (current && !this.#target(current)) {
      this.#trail.push(current);
      await this.next();
    }
  }

  /** Shows how far the review is. Away from its mention it pauses, and letters are typed again. */
  #tell(): void {
    const target = this.#queue.current && this.#target(this.#queue.current);
    const editor = vscode.window.activeTextEditor;
    if (!target) return;
    const range = rangeOf(target.source.snapshot, target.mention);
    const isThere =
      editor?.document.uri.toString() === target.source.uri.toString() &&
      editor.selection.intersection(range) !== undefined;
    if (isThere) editor.setDecorations(this.#frame, [range]);
    for (const item of this.#keys) {
      if (isThere && readSetting("review.showKeys")) item.show();
      else item.hide();
    }
    setReviewing(isThere);
    const progress = `${this.#queue.position} of ${this.#queue.total}`;
    this.#status.text = isThere
      ? `$(checklist) Review ${progress}`
      : `$(debug-pause) Review paused at ${progress}: click to go on`;
    this.#status.tooltip = keys.map(([words]) => words).join(" · ");
    this.#status.backgroundColor = isThere
      ? new vscode.ThemeColor("statusBarItem.warningBackground")
      : undefined;
    this.#status.show();
  }
}

function setReviewing(value: boolean): void {
  void vscode.commands.executeCommand("setContext", contextKeys.reviewing, value);
}
