import type { Attributes } from "../annotations/attributes.ts";
import type { Mention } from "../annotations/mention.ts";

/** A mention and where it stands. */
export interface SourceMention {
  /** As the corpus was given it: a path or address. */
  readonly source: string;
  readonly mention: Mention;
}

export interface FirstPlace {
  readonly source: string;
  /** In UTF-16 code units. */
  readonly start: number;
}

/** One that a source speaks of. */
export interface SourceReferent {
  readonly source: { readonly name: string };
}

/** The individual, body, grade or amount that mentions mean. */
export interface Entity {
  /** Lower case with hyphens ("andrew-bunyan"), unique in the corpus; a person's decision overrules it. */
  readonly key: string;
  /** As the project file says; else that of its mentions. */
  readonly category: string;
  /** As the project file says; else the full form used most, of equals the longest. */
  readonly name: string;
  /** The other forms that mentions have and the project file's aliases, in alphabetical order. */
  readonly otherNames: readonly string[];
  /** As the text gives them, the most frequent first. */
  readonly roles: readonly string[];
  /** For each other attribute of the mentions the value they have most often. */
  readonly attributes: Attributes;
  readonly note?: string | undefined;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  readonly groups: readonly string[];
  /** How many mentions there are: told at once, where there may be many to put together. */
  readonly mentionCount: number;
  /** How many sources mention it: told without putting the mentions together. */
  readonly sourceCount: number;
  /** The sources that mention it, in order; as quick. */
  readonly sources: readonly string[];
  /** Where it is mentioned first, as quick; undefined for one that only the project file names. */
  readonly firstPlace: FirstPlace | undefined;
  /** Who of which source is meant: each is the same object for as long as it is said of the same there. */
  readonly members: readonly SourceReferent[];
  /** Ordered by source, then as in the text; empty for one that only the project file names. */
  readonly mentions: readonly SourceMention[];
  /** Those of one source, without putting the others together. */
  mentionsIn(source: string): readonly SourceMention[];
}

/** What a mention means: one entity, or one of several that nothing tells apart. */
export type Resolution =
  | { readonly kind: "entity"; readonly key: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] };
