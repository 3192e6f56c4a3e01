import type { Evidence } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** A name that may be an organisation's: tokens `first` to before `end`, and what its form already tells. */
export interface Body {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly form: readonly Evidence[];
  /** The full name, where this is an abbreviation of it. */
  readonly abbreviates?: string;
}

export function bodyAt(
  reading: Reading,
  first: number,
  end: number,
  form: readonly Evidence[] = [],
): Body {
  return { first, end, words: reading.tokens.slice(first, end).map(({ text }) => text), form };
}
