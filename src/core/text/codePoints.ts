import type { Span } from "./span.ts";

/** A source's text as sidecars count it: without byte order mark, CRLF and CR read as LF. */
export function normalise(text: string): string {
  const unmarked = text.slice(markLength(text));
  return unmarked.includes("\r") ? unmarked.replaceAll(/\r\n?/g, "\n") : unmarked;
}

/** Length of the byte order mark; of all of them where editing tools have left several. */
function markLength(text: string): number {
  let length = 0;
  while (text.charCodeAt(length) === 0xfeff) length++;
  return length;
}

/**
 * Converts between the two ways to count in a text: UTF-16 code units into the text as it is, as
 * editors count, and code points into the normalised text, as sidecars count. Nothing else converts.
 *
 * An unpaired surrogate counts as one code point. Offsets outside of the text are clamped to it.
 */
export class CodePoints {
  /** Length of the normalised text in code points. */
  readonly length: number;
  readonly #textLength: number;
  /** Length of the byte order mark, which counts for nothing. */
  readonly #origin: number;
  /** UTF-16 offsets, ascending, that stand between the two units of a surrogate pair or of a CRLF. */
  readonly #insides: readonly number[];

  constructor(text: string) {
    const insides: number[] = [];
    for (let offset = 1; offset < text.length; offset++) {
      if (isInside(text, offset)) insides.push(offset);
    }
    this.#insides = insides;
    this.#textLength = text.length;
    this.#origin = markLength(text);
    this.length = text.length - this.#origin - insides.length;
  }

  /**
   * The code point offset of a UTF-16 offset. Inside a surrogate pair or a CRLF it is the offset
   * before the two; before a byte order mark it is 0.
   */
  fromUtf16(offset: number): number {
    const within = Math.max(this.#origin, Math.min(offset, this.#textLength));
    return within - this.#origin - this.#countInsides((inside) => inside <= within);
  }

  /** The UTF-16 offset of a code point offset: never inside of anything, and after a byte order mark. */
  toUtf16(offset: number): number {
    const within = Math.max(0, Math.min(offset, this.length));
    const before = this.#countInsides((inside, index) => this.#codePointOf(inside, index) < within);
    return within + this.#origin + before;
  }

  /** A span in code points as one in UTF-16 code units. */
  spanToUtf16(span: Span): Span {
    return { start: this.toUtf16(span.start), end: this.toUtf16(span.end) };
  }

  /** The code point whose two units the index-th inside offset separates. */
  #codePointOf(inside: number, index: number): number {
    return inside - this.#origin - (index + 1);
  }

  /** How many of the inside offsets, from the first on, hold true. */
  #countInsides(holds: (inside: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#insides.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#insides[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isInside(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const inPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inPair || (before === 0x0d && after === 0x0a);
}
