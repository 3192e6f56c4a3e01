/**
 * Lets commands take effect one after another, as their keys were pressed: each starts from where the
 * one before has left the cursor and the files.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(step);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
