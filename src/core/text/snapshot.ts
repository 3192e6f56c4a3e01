import { CodePoints, normalise } from "./codePoints.ts";
import { Folded } from "./folded.ts";
import { LineIndex } from "./lines.ts";
import type { Span } from "./span.ts";

/** A source's text at one moment. Immutable: what is computed from it is computed once. */
export class TextSnapshot {
  /** As the editor holds it; offsets into it are UTF-16 code units. */
  readonly text: string;
  #lines: LineIndex | undefined;
  #codePoints: CodePoints | undefined;
  #normalised: TextSnapshot | undefined;
  #folded: Folded | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  get codePoints(): CodePoints {
    return (this.#codePoints ??= new CodePoints(this.text));
  }

  /** The text as sidecars count it. Its code points have the same offsets as those of this text. */
  get normalised(): TextSnapshot {
    if (!this.#normalised) {
      const text = normalise(this.text);
      this.#normalised = text === this.text ? this : new TextSnapshot(text);
    }
    return this.#normalised;
  }

  /** The text without what reformatting changes. */
  get folded(): Folded {
    return (this.#folded ??= new Folded(this.text));
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
