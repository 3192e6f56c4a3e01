import { LineIndex } from "./lines.ts";
import type { Span } from "./span.ts";

/** A source's text at one moment. Immutable: what is computed from it is computed once. */
export class TextSnapshot {
  /** As the editor holds it; offsets into it are UTF-16 code units. */
  readonly text: string;
  #lines: LineIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
