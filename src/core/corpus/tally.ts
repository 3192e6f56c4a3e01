/** Counts how often things are met. */
export class Tally<Thing> {
  readonly #counts = new Map<Thing, number>();

  add(thing: Thing, count = 1): void {
    this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + count);
  }

  /** In the order in which they were first met. */
  get counts(): ReadonlyMap<Thing, number> {
    return this.#counts;
  }

  get all(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The most frequent first; of equals the one that was met first. */
  byFrequency(): readonly Thing[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([thing]) => thing);
  }
}
