/** Strings by number, so that what many mentions share is kept once. The number 0 stands for none. */
export class Atoms {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [""];
  readonly #values = new Map<number, unknown>();

  /** From the texts of others, in the order of their numbers; they then have the same numbers here. */
  static of(texts: Iterable<string>): Atoms {
    const atoms = new Atoms();
    for (const text of texts) atoms.number(text);
    return atoms;
  }

  /** All texts, in the order of their numbers. */
  get texts(): readonly string[] {
    return this.#texts.slice(1);
  }

  /** Gives atoms numbered elsewhere, by their texts in the order of their numbers, the numbers that they have here. */
  renumbering(texts: readonly string[]): (number: number) => number {
    const numbers = Uint32Array.from([undefined, ...texts], (text) => this.number(text));
    return (number) => numbers[number] ?? 0;
  }

  number(text: string | undefined): number {
    if (text === undefined) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  text(number: number): string {
    return this.#texts[number] ?? "";
  }

  optional(number: number): string | undefined {
    return number === 0 ? undefined : this.#texts[number];
  }

  /** A plain value, by its JSON. */
  numberOfValue(value: unknown): number {
    return this.number(JSON.stringify(value));
  }

  /** The value that was numbered: one object for all who ask, not to be changed. */
  value(number: number): unknown {
    let value = this.#values.get(number);
    if (value === undefined) {
      value = JSON.parse(this.text(number)) as unknown;
      this.#values.set(number, value);
    }
    return value;
  }
}
