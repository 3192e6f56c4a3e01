import type { Knowledge } from "../core/detect/knowledge.ts";
import type { Project, WhoIsWho } from "../core/project/project.ts";
import type { ReadSource, SourceToRead } from "../core/source/readSource.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";

/** Host to worker: read a source. */
export interface ReadRequest extends SourceToRead {
  readonly id: number;
  /** The source's address, as the project's rules name it. */
  readonly address: string;
  /** The key of its folder's project, and its path from there; absent where it is in no folder. */
  readonly folder?: { readonly project: string; readonly path: string };
}

/** Host to worker: find the mentions in a stretch of a text. */
export interface DetectRequest {
  readonly id: number;
  readonly stretch: string;
}

export type Request = ReadRequest | DetectRequest;

/** What one is asked is answered by: a source read, or suggestions. */
export type Answer = ReadSource | readonly Suggestion[];

/** Host to worker: go by this from now on, in place of what was known. It has no answer. */
export interface Briefing {
  readonly knowledge: Knowledge;
  readonly whoIsWho: WhoIsWho;
  /** By the key that requests name. */
  readonly projects: ReadonlyMap<string, Project>;
}

export type WorkerMessage = Request | { readonly briefing: Briefing };

/** Worker to host: one reply a request, in the order of the requests. */
export type Reply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };

/** The host's end of a worker, the same for a worker thread and a web worker. */
export interface WorkerConnection {
  send(message: WorkerMessage): void;
  onReply(listener: (reply: Reply) => void): void;
  /** Called once when the worker ended by itself, with the reason in words. */
  onEnd(listener: (reason: string) => void): void;
  end(): void;
}
