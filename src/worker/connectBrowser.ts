import type { AnalysisReply, AnalysisRequest, WorkerConnection } from "./protocol.ts";

// The part of the DOM's Worker that is used here.
declare class Worker {
  constructor(url: string);
  onmessage: ((event: { readonly data: AnalysisReply }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: AnalysisRequest): void;
  terminate(): void;
}

/** Starts the web worker whose bundle is at `url`. */
export function connectWebWorker(url: string): WorkerConnection {
  const worker = new Worker(url);
  return {
    send: (request) => worker.postMessage(request),
    onReply: (listener) => (worker.onmessage = (event) => listener(event.data)),
    onEnd: (listener) => {
      worker.onerror = (event) => {
        worker.terminate();
        listener(event.message ?? "the worker could not be loaded");
      };
    },
    end: () => worker.terminate(),
  };
}
