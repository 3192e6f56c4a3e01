import type { ExchangedEntity, ExchangedMention, ExchangedRelation } from "./annotationSet.ts";

/** A file that is read. A zip's files are given one by one. */
export interface GivenFile {
  /** From the folder that is read, with slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What files say, before it is laid over the sources that are there. */
export interface ReadSet {
  readonly sources: readonly ReadSource[];
  /** What the format says of entities, by key. */
  readonly entities: ReadonlyMap<string, ExchangedEntity>;
  readonly problems: readonly ReadProblem[];
}

/** A source as a file tells of it. */
export interface ReadSource {
  /** The source's path or name, as the file has it; undefined where only the text tells which one it is. */
  readonly path?: string;
  /** The text that offsets count in; undefined where the format has none, and offsets count in the source's. */
  readonly text?: string;
  readonly mentions: readonly ReadMention[];
  readonly relations: readonly ExchangedRelation[];
}

/** A mention as a file tells of it. Where `text` or a source's text is known, words count more than offsets. */
export interface ReadMention extends Omit<ExchangedMention, "start" | "end"> {
  /**
   * UTF-16 code units of the read source's text where it has one; else code points of the source as
   * sidecars count them. Absent where the format has none.
   */
  readonly start?: number;
  readonly end?: number;
  /** Its words. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What could not be read: where, what, and what to do. Zero-based line. */
export interface ReadProblem {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}
