import * as vscode from "vscode";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";
import { reasonOf } from "./files.ts";
import type { AnalysisReply, AnalysisRequest, WorkerConnection } from "../worker/protocol.ts";

/** What a person is waiting for goes before what is indexed in the background. */
export type Urgency = "now" | "background";

interface Job {
  readonly text: string;
  readonly resolve: (suggestions: readonly Suggestion[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Runs the detector off the main thread: one text at a time, urgent ones first. */
export class Analyser implements vscode.Disposable {
  readonly #connect: () => Promise<WorkerConnection>;
  readonly #waiting: Record<Urgency, Set<Job>> = { now: new Set(), background: new Set() };
  #connection: Promise<WorkerConnection> | undefined;
  #running: { readonly id: number; readonly job: Job } | undefined;
  #lastId = 0;
  #knowledge = nothingKnown;
  /** What the worker that runs was told; a new one knows nothing. */
  #told = nothingKnown;
  #disposed = false;

  /** The worker is started by `connect` when the first text comes, and again after it ended. */
  constructor(connect: () => Promise<WorkerConnection>) {
    this.#connect = connect;
  }

  /**
   * The suggestions for a text.
   * Rejects with a CancellationError when the token fires first or the analyser is disposed, and with
   * an Error that says why when the detector failed or the worker ended.
   */
  async analyse(
    text: string,
    urgency: Urgency,
    token?: vscode.CancellationToken,
  ): Promise<readonly Suggestion[]> {
    if (this.#disposed || token?.isCancellationRequested) throw new vscode.CancellationError();
    let cancellation: vscode.Disposable | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const job: Job = { text, resolve, reject };
        this.#waiting[urgency].add(job);
        cancellation = token?.onCancellationRequested(() => {
          this.#waiting[urgency].delete(job);
          reject(new vscode.CancellationError());
        });
        this.#next();
      });
    } finally {
      cancellation?.dispose();
    }
  }

  /** What texts are analysed by from now on. The worker is told before the next text, and once. */
  teach(knowledge: Knowledge): void {
    this.#knowledge = knowledge;
  }

  dispose(): void {
    this.#disposed = true;
    void this.#connection?.then((connection) => connection.end());
    this.#connection = undefined;
    const unfinished = [...this.#waiting.now, ...this.#waiting.background];
    if (this.#running) unfinished.push(this.#running.job);
    for (const job of unfinished) job.reject(new vscode.CancellationError());
    this.#waiting.now.clear();
    this.#waiting.background.clear();
  }

  #next(): void {
    if (this.#running || this.#disposed) return;
    const queue = this.#waiting.now.size > 0 ? this.#waiting.now : this.#waiting.background;
    const [job] = queue;
    if (!job) return;
    queue.delete(job);
    const id = ++this.#lastId;
    this.#running = { id, job };
    const connection = (this.#connection ??= this.#open());
    connection.then(
      (worker) => this.#send(worker, { id, text: job.text }),
      (error: unknown) => this.#ended(connection, reasonOf(error)),
    );
  }

  #send(worker: WorkerConnection, request: AnalysisRequest): void {
    if (this.#told !== this.#knowledge) worker.send({ knowledge: this.#knowledge });
    this.#told = this.#knowledge;
    worker.send(request);
  }

  #open(): Promise<WorkerConnection> {
    const connection = this.#connect();
    this.#told = nothingKnown;
    connection.then(
      (worker) => {
        worker.onReply((reply) => this.#finish(reply));
        worker.onEnd((reason) => this.#ended(connection, reason));
      },
      () => undefined, // Who sends over it hears of it.
    );
    return connection;
  }

  #finish(reply: AnalysisReply): void {
    if (this.#running?.id !== reply.id) return;
    const { job } = this.#running;
    this.#running = undefined;
    if ("error" in reply) job.reject(new Error(reply.error));
    else job.resolve(reply.suggestions);
    this.#next();
  }

  /** The text that was under way may be what ended the worker: it fails, the others go to a new one. */
  #ended(connection: Promise<WorkerConnection>, reason: string): void {
    if (connection !== this.#connection) return;
    this.#connection = undefined;
    const job = this.#running?.job;
    this.#running = undefined;
    job?.reject(new Error(`the analysis stopped unexpectedly (${reason})`));
    this.#next();
  }
}
