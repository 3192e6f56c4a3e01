// The worker thread's entry, on desktop and remote.
import { parentPort } from "node:worker_threads";
import { answerer } from "./answer.ts";

parentPort?.on(
  "message",
  answerer((reply) => parentPort?.postMessage(reply)),
);
