/** Counts in grapheme clusters, what people take for characters: “👩‍👩‍👧” and “é” of two signs are one each. */
export class Graphemes {
  /** Where each begins, in UTF-16 code units, and where the text ends. */
  readonly #edges: readonly number[];

  constructor(text: string) {
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
    this.#edges = [...Array.from(segments, ({ index }) => index), text.length];
  }

  /** How many there are. */
  get length(): number {
    return this.#edges.length - 1;
  }

  /** How many end before an offset (UTF-16 code units), or begin before it. */
  fromUtf16(offset: number, count: "ended" | "begun"): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edges[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return count === "begun" || this.#edges[low] === offset ? low : low - 1;
  }

  /** The UTF-16 offset at which one begins. */
  toUtf16(index: number): number {
    return this.#edges[index] ?? 0;
  }
}
