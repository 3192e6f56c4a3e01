/** Which of a list's lines are ticked, by name, and how keys and clicks change that. */
export class Ticks {
  readonly #names = new Set<string>();
  /** Where a stretch that is extended began. */
  #anchor = 0;

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  toggle(names: readonly string[], at: number): void {
    const name = names[at];
    if (name === undefined) return;
    if (!this.#names.delete(name)) this.#names.add(name);
    this.#anchor = at;
  }

  /** Ticks all from the line that was ticked or left last up to a line. */
  extendTo(names: readonly string[], at: number): void {
    const [first, last] = [Math.min(this.#anchor, at), Math.max(this.#anchor, at)];
    for (const name of names.slice(first, last + 1)) this.#names.add(name);
  }

  /** A line that a stretch may begin at. */
  startAt(at: number): void {
    this.#anchor = at;
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.#names.add(name);
  }

  remove(names: Iterable<string>): void {
    for (const name of names) this.#names.delete(name);
  }

  clear(): void {
    this.#names.clear();
  }
}
