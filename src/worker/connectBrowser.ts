import type { Reply, WorkerConnection, WorkerMessage } from "./protocol.ts";

// The parts of the DOM that are used here.
declare class Worker {
  constructor(url: string);
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: WorkerMessage): void;
  terminate(): void;
}
declare const Blob: new (
  parts: readonly Uint8Array[],
  options: { readonly type: string },
) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

/** Starts a web worker from its bundle; by its bytes, for a browser takes no worker from other addresses. */
export function connectWebWorker(bundle: Uint8Array): WorkerConnection {
  const url = URL.createObjectURL(new Blob([bundle], { type: "text/javascript" }));
  const worker = new Worker(url);
  return {
    send: (message) => worker.postMessage(message),
    onReply: (listener) => (worker.onmessage = (event) => listener(event.data)),
    onEnd: (listener) => {
      worker.onerror = (event) => {
        worker.terminate();
        listener(event.message ?? "the worker could not be loaded");
      };
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
