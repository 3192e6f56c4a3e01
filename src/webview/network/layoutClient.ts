import type { LayoutResult, LayoutTask } from "./layout.ts";

/** Where the program of this page is from, and the worker's beside it. */
const program = (document.currentScript as HTMLScriptElement).src;

/** Has networks laid out by a worker, the newest only. */
export class LayoutClient {
  readonly #worker: Promise<Worker>;
  #run = 0;

  /** @param onPlaces told x and y of each node, one after another, as often as there is news */
  constructor(onPlaces: (places: Float32Array, isDone: boolean) => void) {
    this.#worker = startWorker().then((worker) => {
      worker.addEventListener("message", ({ data }: MessageEvent<LayoutResult>) => {
        if (data.run === this.#run) onPlaces(data.places, data.isDone);
      });
      return worker;
    });
  }

  begin(task: Omit<LayoutTask, "run">): void {
    const run = ++this.#run;
    void this.#worker.then((worker) => {
      if (run === this.#run) worker.postMessage({ run, ...task } satisfies LayoutTask);
    });
  }
}

/** A page may run no script from elsewhere as a worker: it reads it and runs what it has read. */
async function startWorker(): Promise<Worker> {
  const answer = await fetch(program.replace(/network\.js/u, "networkLayout.js"));
  return new Worker(URL.createObjectURL(await answer.blob()));
}
