import type { Mention } from "../annotations/mention.ts";
import type { Gender } from "./honorifics.ts";

/** A full name in the form that a reader is shown, and how many mentions have it. */
export interface FullName {
  readonly form: string;
  readonly count: number;
}

/**
 * Mentions of one source that mean the same individual, body, grade or amount. Names are slugs.
 */
export interface Referent {
  readonly category: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /**
   * Its full names. Whoever has the same full name in another source is the same. Empty for one
   * that this source calls by a short name only.
   */
  readonly names: ReadonlyMap<string, FullName>;
  /** What it is or may be called for short: surname, abbreviation. */
  readonly shortNames: readonly string[];
  readonly gender?: Gender;
  /** The key that a person gave it. */
  readonly decided?: string;
  /** Where the source leaves it open which of several is meant. */
  readonly among?: readonly Referent[];
}
