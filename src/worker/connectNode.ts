import { Worker } from "node:worker_threads";
import type { Reply, WorkerConnection } from "./protocol.ts";

/** Room for what is young: V8 takes three times as much by itself, to no avail here. */
const maxYoungGenerationSizeMb = 16;

/** Starts the worker thread whose bundle is at `path`. */
export function connectWorkerThread(path: string): WorkerConnection {
  const worker = new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb } });
  return {
    send: (message) => worker.postMessage(message),
    onReply: (listener) => worker.on("message", (reply: Reply) => listener(reply)),
    onEnd: (listener) => {
      worker.once("error", (error) => listener(error.message));
      worker.once("exit", (code) => listener(`exit code ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
