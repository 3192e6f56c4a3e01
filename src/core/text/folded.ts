import type { Span } from "./span.ts";

/** A stretch of a text that was replaced: its offsets before and after. */
interface Fold {
  readonly from: Span;
  readonly to: Span;
}

/**
 * A text without what reformatting changes: any white space is one space, letters are composed (NFC),
 * quotation marks and dashes are plain, and what has no width is left out. Two texts that a person
 * reads as the same are the same. Offsets are UTF-16 code units on both sides.
 */
export class Folded {
  readonly text: string;
  readonly #folds: readonly Fold[];

  constructor(original: string) {
    const folds: Fold[] = [];
    let shift = 0;
    this.text = original.replace(foldable, (stretch: string, offset: number) => {
      const folded = foldOf(stretch);
      if (folded === stretch) return stretch;
      const start = offset + shift;
      shift += folded.length - stretch.length;
      folds.push({
        from: { start: offset, end: offset + stretch.length },
        to: { start, end: start + folded.length },
      });
      return folded;
    });
    this.#folds = folds;
  }

  /** The offset here of one in the original. */
  fromOriginal(offset: number): number {
    const last = this.#lastFold(({ from }) => from.end <= offset);
    const next = this.#folds[last + 1];
    const fold = this.#folds[last];
    const moved = fold ? offset - fold.from.end + fold.to.end : offset;
    return next ? Math.min(moved, next.to.start) : moved;
  }

  spanFromOriginal({ start, end }: Span): Span {
    return { start: this.fromOriginal(start), end: this.fromOriginal(end) };
  }

  /** The stretch of the original that a span here was made from; the span must not be empty. */
  spanToOriginal({ start, end }: Span): Span {
    return { start: this.#originalOf(start).start, end: this.#originalOf(end - 1).end };
  }

  /** What the code unit at an offset was made from. */
  #originalOf(offset: number): Span {
    const last = this.#lastFold(({ to }) => to.start <= offset);
    const fold = this.#folds[last];
    if (fold && offset < fold.to.end) return fold.from;
    const original = fold ? offset - fold.to.end + fold.from.end : offset;
    return { start: original, end: original + 1 };
  }

  /** The index of the last fold, counted from the first on, for which something holds; -1 for none. */
  #lastFold(holds: (fold: Fold) => boolean): number {
    let low = 0;
    let high = this.#folds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const fold = this.#folds[middle];
      if (fold && holds(fold)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

export function fold(text: string): string {
  return text.replace(foldable, foldOf);
}

const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ "'": "‘’‚‛′ʼ´`", '"': "“”„‟«»″", "-": "‐‑‒–—―−", "...": "…" }).flatMap(
    ([folded, marks]) => Array.from(marks, (mark) => [mark, folded] as const),
  ),
);

const noWidth = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

/** What may have to be folded: found fast, for most of a text is not. */
const foldable = new RegExp(
  [
    `[${noWidth}]`,
    // White space, with what has no width inside it; a lone space stays as it is.
    String.raw` [\s${noWidth}]*\s|[^\S ](?:[\s${noWidth}]*\s)?`,
    `[${[...plain.keys()].join("")}]`,
    // Letters with marks of their own, Hangul in parts, and signs that are letters in composed form.
    String.raw`[^\p{M}\s]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u2126\u212a\u212b]`,
  ].join("|"),
  "gu",
);

const onlyNoWidth = new RegExp(`^[${noWidth}]$`, "u");

function foldOf(stretch: string): string {
  if (onlyNoWidth.test(stretch)) return "";
  if (/^\s/u.test(stretch)) return " ";
  return plain.get(stretch) ?? stretch.normalize("NFC");
}
