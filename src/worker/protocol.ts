import type { Knowledge } from "../core/detect/knowledge.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";

/** Host to worker: find the mentions in a text. */
export interface AnalysisRequest {
  readonly id: number;
  readonly text: string;
}

/** Host to worker: know this from now on, in place of what was known. It has no answer. */
export interface KnowledgeMessage {
  readonly knowledge: Knowledge;
}

export type WorkerMessage = AnalysisRequest | KnowledgeMessage;

/** Worker to host: one answer a request, in the order of the requests. */
export type AnalysisReply =
  | { readonly id: number; readonly suggestions: readonly Suggestion[] }
  | { readonly id: number; readonly error: string };

/** The host's end of a worker, the same for a worker thread and a web worker. */
export interface WorkerConnection {
  send(message: WorkerMessage): void;
  onReply(listener: (reply: AnalysisReply) => void): void;
  /** Called once when the worker ended by itself, with the reason in words. */
  onEnd(listener: (reason: string) => void): void;
  end(): void;
}
