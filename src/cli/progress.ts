import type { Terminal } from "./terminal.ts";

/** Between two lines of progress, in milliseconds: often enough to look alive. */
const pause = 100;

/** Tells a person at a terminal how far a long work has come: on standard error, in one line that goes again. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #what: string;
  readonly #total: number;
  #done = 0;
  #told = 0;

  /** @param what is counted, as in "12 of 10,000 files read" */
  constructor(terminal: Terminal, what: string, total: number) {
    this.#terminal = terminal;
    this.#what = what;
    this.#total = total;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (now - this.#told < pause) return;
    this.#told = now;
    const [done, total] = [this.#done, this.#total].map((count) => count.toLocaleString("en-GB"));
    this.#terminal.showProgress(`${done ?? ""} of ${total ?? ""} ${this.#what}`);
  }

  end(): void {
    this.#terminal.showProgress("");
  }
}
