import type { Origin } from "../annotations/annotation.ts";
import type { Attributes } from "../annotations/attributes.ts";
import type { MentionStatus } from "../annotations/mention.ts";
import type { Relation } from "../annotations/relation.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";

/** A mention as it is exchanged. Offsets are UTF-16 code units of its source's text, as everywhere inside. */
export interface ExchangedMention extends Span {
  /** Unique within its source. */
  readonly id: string;
  readonly category: string;
  readonly status: MentionStatus;
  /** Key of the entity that it means, where that is clear. */
  readonly entity?: string;
  /** Absent for a suggestion. */
  readonly origin?: Origin;
  /** How likely a suggestion is right, from 0 to 1. */
  readonly confidence?: number;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly attributes: Attributes;
}

/** What one mention has to do with another of the same source, by their ids. */
export type ExchangedRelation = Relation;

/** A source and what is said of it. */
export interface ExchangedSource {
  /** From the folder that is exported, with slashes. */
  readonly path: string;
  readonly snapshot: TextSnapshot;
  /** By start, then end, then id. */
  readonly mentions: readonly ExchangedMention[];
  readonly relations: readonly ExchangedRelation[];
}

/** Whom or what mentions mean. */
export interface ExchangedEntity {
  readonly key: string;
  readonly category: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As texts give them, the most frequent first. */
  readonly roles: readonly string[];
  readonly note?: string;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  readonly groups: readonly string[];
}
