import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { bundles } from "../../scripts/bundles.mjs";
import { root } from "../../scripts/project.mjs";
import { connectWorkerThread } from "../../src/worker/connectNode.ts";

export interface ColdStart {
  /** Milliseconds from starting a worker thread to its first answer, model and tables loaded. */
  readonly firstAnswer: number;
  /** Milliseconds of those that a thread takes that does nothing. */
  readonly emptyThread: number;
  /** What the worker's bundle weighs: code, tables and model. */
  readonly bytes: number;
  /** The same as the package has it, deflated. */
  readonly compressedBytes: number;
}

/** How many threads of each sort are started; the one in the middle counts. */
const threads = 9;

/** Builds the worker as it is packed and starts it in fresh threads. */
export async function measureColdStart(): Promise<ColdStart> {
  const folder = mkdtempSync(path.join(tmpdir(), "dossier-bench-"));
  try {
    const bundle = path.join(folder, "worker.js");
    await buildWorker(bundle);
    const code = readFileSync(bundle);
    return {
      firstAnswer: await median(() => answerOnce(bundle)),
      emptyThread: await median(emptyThread),
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
  const worker = connectWorkerThread(bundle);
  await new Promise<void>((resolve, reject) => {
    worker.onReply((reply) => {
      if ("error" in reply) reject(new Error(reply.error));
      else resolve();
    });
    worker.onEnd((reason) => reject(new Error(reason)));
    worker.send({ id: 1, text: "Jane Smith, of Norwich, paid £5m." });
  });
  worker.end();
}

async function emptyThread(): Promise<void> {
  const worker = new Worker("require('node:worker_threads').parentPort.postMessage('');", {
    eval: true,
  });
  await new Promise((resolve) => worker.once("message", resolve));
  await worker.terminate();
}

async function median(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < threads; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(threads / 2)] ?? NaN;
}
