// The worker thread's entry, on desktop and remote.
import { parentPort } from "node:worker_threads";
import { answer } from "./answer.ts";
import type { AnalysisRequest } from "./protocol.ts";

parentPort?.on("message", (request: AnalysisRequest) => parentPort?.postMessage(answer(request)));
