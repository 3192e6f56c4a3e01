import type { ExchangedEntity, ExchangedSource } from "./annotationSet.ts";
import type { Holding } from "./holdings.ts";
import type { GivenFile, ReadSet } from "./readSet.ts";

/** A way to write annotation sets, to read them, or both: one file each. */
export interface Format {
  /** As the command line and export profiles name it: "brat". */
  readonly id: string;
  /** As people call it: "brat standoff". */
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** How the names of its files end, the main one first: ".ann". */
  readonly endings: readonly string[];
  /**
   * What it can hold. `writeSet` tells of all else as lost, and gives `write` no suggested and no rejected
   * mentions where it holds none.
   */
  readonly holds: readonly Holding[];
  /** What else may get lost, in the words that `write` tells of it: "overlapping mentions". */
  readonly loses: readonly string[];
  readonly options: readonly FormatOption[];
  /** Begins a set; called by `writeSet`. Absent for a format that is only read. */
  readonly write?: (set: SetToWrite) => SetWriter;
  /** Reads a set from files forgivingly: what cannot be read is a problem, the rest is given. Never throws. */
  readonly read?: (files: readonly GivenFile[], options: OptionValues) => ReadSet;
}

/** Something that people may want otherwise. */
export type FormatOption = {
  readonly id: string;
  /** A question or a few words: "Byte order mark, for Excel". */
  readonly label: string;
  /** Whether it says how files are read, too. */
  readonly reads?: true;
} & (
  | { readonly kind: "flag"; readonly default: boolean }
  | { readonly kind: "text"; readonly default: string }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly default: string }
);

/** The options that were chosen, by id, with all of a format's own: see `optionsOf`. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** What is known of a set before its sources come. */
export interface SetToWrite {
  /** All that mentions mean, by key, in the order of the keys. */
  readonly entities: ReadonlyMap<string, ExchangedEntity>;
  /** The categories that occur, and how people call them. */
  readonly categories: ReadonlyMap<string, string>;
  readonly options: OptionValues;
  /** Told of each thing that gets lost although the format `holds` its kind, in words that it `loses`. */
  readonly lose: Lose;
}

/** Tells of something that gets lost, in words that follow a number: "notes", "nested mentions". */
export type Lose = (what: string, count?: number) => void;

/**
 * Writes one source after the other, so that no more than one need be in memory. A format that must
 * know all before it can write gives its pieces at the end.
 */
export interface SetWriter {
  source(source: ExchangedSource): Iterable<Piece>;
  end(): Iterable<Piece>;
}

/** Goes to the end of the file of that path, which it begins where there is none yet. */
export interface Piece {
  /** From the folder that is written to, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
