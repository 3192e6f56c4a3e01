/** A mention to be decided on in a review: its source's address and its id. */
export interface Stop {
  readonly source: string;
  readonly mention: string;
}

/** The stops of a review in their order. Whether a stop still waits for a decision is asked each time. */
export class ReviewQueue {
  readonly #stops: readonly Stop[];
  readonly #waits: (stop: Stop) => boolean;
  readonly #skipped = new Set<Stop>();
  #at = -1;

  constructor(stops: readonly Stop[], waits: (stop: Stop) => boolean) {
    this.#stops = stops;
    this.#waits = waits;
  }

  get total(): number {
    return this.#stops.length;
  }

  /** The number of the stop at hand, from 1. */
  get position(): number {
    return this.#at + 1;
  }

  get current(): Stop | undefined {
    return this.#stops[this.#at];
  }

  /** Those passed over that still wait. */
  get skipped(): readonly Stop[] {
    return this.#stops.filter((stop) => this.#skipped.has(stop) && this.#waits(stop));
  }

  /** On to the next stop that waits; undefined at the end. Stops skipped before are not met again. */
  next(): Stop | undefined {
    const at = this.#stops.findIndex(
      (stop, index) => index > this.#at && !this.#skipped.has(stop) && this.#waits(stop),
    );
    this.#at = at < 0 ? this.#stops.length : at;
    return this.current;
  }

  /** Passes over the stop at hand, for later. */
  skip(): Stop | undefined {
    if (this.current) this.#skipped.add(this.current);
    return this.next();
  }

  /** Back to the last stop before this one that waits, skipped or not; stays where there is none. */
  back(): Stop | undefined {
    const at = this.#stops.findLastIndex((stop, index) => index < this.#at && this.#waits(stop));
    return this.#goTo(at);
  }

  /** To a stop that a decision was taken back on; stays where it is none of this review. */
  goTo({ source, mention }: Stop): Stop | undefined {
    return this.#goTo(
      this.#stops.findIndex((stop) => stop.source === source && stop.mention === mention),
    );
  }

  #goTo(at: number): Stop | undefined {
    if (at >= 0) {
      this.#at = at;
      if (this.current) this.#skipped.delete(this.current);
    }
    return this.current;
  }
}
