import * as vscode from "vscode";
import type { Suggestion } from "../core/detect/suggestion.ts";
import type { ReadSource } from "../core/source/readSource.ts";
import type {
  Answer,
  Briefing,
  DetectRequest,
  ReadRequest,
  Reply,
  WorkerConnection,
} from "../worker/protocol.ts";
import { reasonOf } from "./files.ts";

/** What a person is waiting for goes before what is indexed in the background. */
export type Urgency = "now" | "background";

/** A text of more UTF-16 code units than this keeps a worker for longer than a person waits. */
export const longText = 100_000;

/** How long, in milliseconds, a second worker stays that has nothing to do. */
const patience = 60_000;

type Question = Omit<ReadRequest, "id"> | Omit<DetectRequest, "id">;

interface Job {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
  /** Whether a worker has ended while it was at it. */
  hasFailed: boolean;
}

/**
 * Has sources read off the main thread: one at a time, urgent ones first. While a long text is read,
 * short ones that are urgent go to a second worker, which is started when it is first needed.
 */
export class Analyser implements vscode.Disposable {
  readonly #waiting: Record<Urgency, Set<Job>> = { now: new Set(), background: new Set() };
  readonly #first: Lane;
  readonly #second: Lane;
  #disposed = false;

  /** A worker is started by `connect` when the first text comes, and again after it ended. */
  constructor(connect: () => Promise<WorkerConnection>, onDidEnd: (reason: string) => void) {
    const again = (job: Job): void => void this.#waiting.now.add(job);
    const next = (): void => this.#next();
    this.#first = new Lane(connect, { again, next, onDidEnd });
    this.#second = new Lane(connect, { again, next, onDidEnd }, patience);
  }

  /**
   * What is to be known of a source.
   * Rejects with a CancellationError when the token fires first or the analyser is disposed, and with
   * an Error that says why when reading it failed, or ended two workers.
   */
  async read(
    question: Omit<ReadRequest, "id">,
    urgency: Urgency,
    token?: vscode.CancellationToken,
  ): Promise<ReadSource> {
    return (await this.#ask(question, urgency, token)) as ReadSource;
  }

  /** The suggestions for a stretch of a text by itself. Rejects as `read` does. */
  async detect(stretch: string, token?: vscode.CancellationToken): Promise<readonly Suggestion[]> {
    return (await this.#ask({ stretch }, "now", token)) as readonly Suggestion[];
  }

  /** What sources are read by from now on. A worker is told before the next one, and once. */
  brief(briefing: Briefing): void {
    this.#first.briefing = briefing;
    this.#second.briefing = briefing;
  }

  dispose(): void {
    this.#disposed = true;
    const jobs = [
      ...this.#waiting.now,
      ...this.#waiting.background,
      ...this.#first.end(),
      ...this.#second.end(),
    ];
    for (const job of jobs) job.reject(new vscode.CancellationError());
    this.#waiting.now.clear();
    this.#waiting.background.clear();
  }

  async #ask(
    question: Question,
    urgency: Urgency,
    token: vscode.CancellationToken | undefined,
  ): Promise<Answer> {
    if (this.#disposed || token?.isCancellationRequested) throw new vscode.CancellationError();
    let cancellation: vscode.Disposable | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const job: Job = { question, resolve, reject, hasFailed: false };
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

  #next(): void {
    if (this.#disposed) return;
    const { now, background } = this.#waiting;
    if (!this.#first.job) this.#start(this.#first, now.size > 0 ? now : background, () => true);
    const isHeldUp = this.#first.job && isLong(this.#first.job);
    if (isHeldUp && !this.#second.job) this.#start(this.#second, now, (job) => !isLong(job));
  }

  #start(lane: Lane, jobs: Set<Job>, fits: (job: Job) => boolean): void {
    const job = [...jobs].find(fits);
    if (!job) return;
    jobs.delete(job);
    lane.start(job);
  }
}

function isLong({ question }: Job): boolean {
  return "text" in question && question.text.length > longText;
}

interface LaneEvents {
  /** A job that is to be done by another worker. */
  readonly again: (job: Job) => void;
  readonly next: () => void;
  readonly onDidEnd: (reason: string) => void;
}

/** A worker and what it is doing. */
class Lane {
  job: Job | undefined;
  briefing: Briefing | undefined;
  readonly #connect: () => Promise<WorkerConnection>;
  readonly #events: LaneEvents;
  readonly #patience: number | undefined;
  #connection: Promise<WorkerConnection> | undefined;
  /** What the worker that runs was told; a new one knows nothing. */
  #told: Briefing | undefined;
  #lastId = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param stays how long, in milliseconds, its worker stays without work; for good without it */
  constructor(connect: () => Promise<WorkerConnection>, events: LaneEvents, stays?: number) {
    this.#connect = connect;
    this.#events = events;
    this.#patience = stays;
  }

  start(job: Job): void {
    clearTimeout(this.#idle);
    this.job = job;
    const id = ++this.#lastId;
    const connection = (this.#connection ??= this.#open());
    connection.then(
      (worker) => {
        if (this.briefing && this.#told !== this.briefing) worker.send({ briefing: this.briefing });
        this.#told = this.briefing;
        worker.send({ ...job.question, id });
      },
      (error: unknown) => this.#ended(connection, reasonOf(error)),
    );
  }

  /** Ends the worker; gives what was not done. */
  end(): readonly Job[] {
    clearTimeout(this.#idle);
    void this.#connection?.then(
      (connection) => connection.end(),
      () => undefined, // It never ran.
    );
    this.#connection = undefined;
    const unfinished = this.job ? [this.job] : [];
    this.job = undefined;
    return unfinished;
  }

  #open(): Promise<WorkerConnection> {
    const connection = this.#connect();
    this.#told = undefined;
    connection.then(
      (worker) => {
        worker.onReply((reply) => this.#finish(reply));
        worker.onEnd((reason) => this.#ended(connection, reason));
      },
      () => undefined, // Who sends over it hears of it.
    );
    return connection;
  }

  #finish(reply: Reply): void {
    const { job } = this;
    if (!job || reply.id !== this.#lastId) return;
    this.job = undefined;
    if ("error" in reply) job.reject(new Error(reply.error));
    else job.resolve(reply.answer);
    if (this.#patience !== undefined) {
      this.#idle = setTimeout(() => void this.end(), this.#patience);
    }
    this.#events.next();
  }

  /** What was under way goes to a new worker; where that ends too, it may be why, and fails. */
  #ended(connection: Promise<WorkerConnection>, reason: string): void {
    if (connection !== this.#connection) return;
    this.#connection = undefined;
    const { job } = this;
    this.job = undefined;
    this.#events.onDidEnd(reason);
    if (job?.hasFailed) job.reject(new Error(`the analysis stopped unexpectedly (${reason})`));
    else if (job) this.#events.again(Object.assign(job, { hasFailed: true }));
    this.#events.next();
  }
}
