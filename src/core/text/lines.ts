/** A place in a text as editors count: zero-based line, UTF-16 code units into the line. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) {
      starts.push(lineBreak.index + lineBreak[0].length);
    }
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset (UTF-16 code units) at which a zero-based line starts; lines outside are clamped. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, Math.min(line, this.count - 1))] ?? 0;
  }

  /** The line and column of an offset (UTF-16 code units). */
  at(offset: number): LineColumn {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: Math.max(0, offset) - this.startOf(low) };
  }
}
