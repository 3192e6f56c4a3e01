import type { Inline } from "./blocks.ts";
import type { Quote } from "./quotes.ts";

/** Numbers what is quoted: one number for each place, in the order in which they are first quoted. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly texts: string[] = [];

  of({ path, line, place }: Quote): Inline {
    const text = `${path}, line ${line}, characters ${place.start} to ${place.end}`;
    const known = this.#numbers.get(text);
    if (known !== undefined) return { kind: "note", number: known };
    this.texts.push(text);
    this.#numbers.set(text, this.texts.length);
    return { kind: "note", number: this.texts.length };
  }
}
