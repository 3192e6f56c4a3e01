/** What people taught: the detector marks it whatever its rules make of it. */
export interface Knowledge {
  readonly names: readonly KnownName[];
  readonly scales: readonly KnownScale[];
}

/** A name, an alias or a term, which is marked wherever it stands as words of its own. */
export interface KnownName {
  readonly text: string;
  /** A built-in category or one of the project's. */
  readonly category: string;
  /** How it is known, in words that a reader of the hover understands: "confirmed in council.txt". */
  readonly reason: string;
}

/** A rating scale of a project. */
export interface KnownScale {
  readonly key: string;
  /** Best first, as texts write them. */
  readonly grades: readonly string[];
  /** Names of those who judge on it. */
  readonly judges: readonly string[];
}

export const nothingKnown: Knowledge = { names: [], scales: [] };
