import type * as vscode from "vscode";

/** Something to be done a while after it was asked for, however often that is meanwhile. */
export class Throttled implements vscode.Disposable {
  readonly #task: () => void;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pause milliseconds from the first asking until it is done */
  constructor(task: () => void, pause: number) {
    this.#task = task;
    this.#pause = pause;
  }

  /** Asks for it; bound, so that it can be a listener. */
  readonly ask = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#task();
    }, this.#pause);
  };

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
