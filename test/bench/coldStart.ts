import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { bundles } from "../../scripts/bundles.mjs";
import { root } from "../../scripts/project.mjs";
import type { Reply, Request } from "../../src/worker/protocol.ts";
import { processorTime } from "./processorTime.ts";

/** Milliseconds that something took in the middle of several times. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

export interface ColdStart {
  /** From starting a worker thread to its first answer, model and tables loaded. */
  readonly firstAnswer: Times;
  /** The part of it that a thread takes that does nothing. */
  readonly bareThread: Times;
  /** What the worker's bundle weighs: code, tables and model. */
  readonly bytes: number;
  /** The same as the package has it, deflated. */
  readonly compressedBytes: number;
}

/** How many threads of each sort are started. */
const threads = 9;

/** Builds the worker as it is packed and starts it in fresh threads. */
export async function measureColdStart(): Promise<ColdStart> {
  const folder = mkdtempSync(path.join(tmpdir(), "dossier-bench-"));
  try {
    const bundle = path.join(folder, "worker.js");
    await buildWorker(bundle);
    const code = readFileSync(bundle);
    return {
      firstAnswer: await timesOf(() => answerOnce(bundle)),
      bareThread: await timesOf(bareThread),
      bytes: code.length,
      compressedBytes: deflateRawSync(code).length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function buildWorker(outfile: string): Promise<void> {
  const worker = bundles.find(({ file }) => file === "dist/worker.js");
  await build({
    ...worker?.options,
    absWorkingDir: root,
    outfile,
    bundle: true,
    minify: true,
    legalComments: "none",
  });
}

async function answerOnce(bundle: string): Promise<void> {
  const worker = new Worker(bundle, unchanged);
  await new Promise<void>((resolve, reject) => {
    worker.on("message", (reply: Reply) => {
      if ("error" in reply) reject(new Error(reply.error));
      else resolve();
    });
    worker.once("error", reject);
    const request: Request = { id: 1, stretch: "Jane Smith, of Norwich, paid £5m." };
    worker.postMessage(request);
  });
  await worker.terminate();
}

/** Without what runs benchmarks: it would change the worker's code as it is loaded, which takes longer than all else. */
const unchanged = { execArgv: [] };

async function bareThread(): Promise<void> {
  const worker = new Worker("require('node:worker_threads').parentPort.postMessage('');", {
    ...unchanged,
    eval: true,
  });
  await new Promise((resolve) => worker.once("message", resolve));
  await worker.terminate();
}

async function timesOf(run: () => Promise<void>): Promise<Times> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < threads; at++) {
    const [start, startOfProcessor] = [performance.now(), processorTime()];
    await run();
    clock.push(performance.now() - start);
    processor.push(processorTime() - startOfProcessor);
  }
  return { clock: median(clock), processor: median(processor) };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** A cold start in a line. */
export function inWords({ firstAnswer, bareThread, bytes, compressedBytes }: ColdStart): string {
  const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} kB`;
  const milliseconds = ({ clock, processor }: Times): string =>
    `${clock.toFixed(0)} ms (${processor.toFixed(0)} ms of processor time)`;
  return (
    `Cold start: first answer of a fresh worker thread after ${milliseconds(firstAnswer)}, a bare thread's ` +
    `after ${milliseconds(bareThread)}; code, tables and model ${kilobytes(bytes)}, ` +
    `${kilobytes(compressedBytes)} compressed`
  );
}
