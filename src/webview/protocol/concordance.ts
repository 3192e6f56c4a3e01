import type { ConcordanceLine } from "../../core/concordance/line.ts";
import type { LineStatus } from "../../core/concordance/order.ts";
import type { Span } from "../../core/text/span.ts";
import type { TextPlace } from "./textPlace.ts";

// What the host and the page of a concordance tell each other.

/** What a concordance is of. */
export type ConcordanceScope =
  | { readonly kind: "entity"; readonly entity: string }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "words"; readonly words: string };

/** A line of an article; its span is in UTF-16 code units. */
export interface ConcordanceRow extends ConcordanceLine, Span {
  readonly status: LineStatus;
  /** The mention's id; absent where the words are none. */
  readonly mention?: string;
  /** The mention's category; empty where the words are no mention. */
  readonly category: string;
  /** Whom or what the words mean; empty where they are no mention. */
  readonly meaning: string;
  /** Of the article, from one. */
  readonly line: number;
}

export interface ConcordanceArticle {
  /** Its address. */
  readonly source: string;
  /** Its name as people know it. */
  readonly label: string;
  /** In the order of the text; none for an article that no longer has any. */
  readonly rows: readonly ConcordanceRow[];
}

/** A line that is decided on or opened. */
export type ConcordancePlace = TextPlace & Pick<ConcordanceRow, "mention">;

export type ConcordanceDecision = "confirm" | "reject" | "reassign";

export type ToConcordance =
  /** All that was told is forgotten; what comes now is of this scope. */
  | { readonly type: "begin"; readonly scope: ConcordanceScope }
  /** New articles and those that have changed. */
  | { readonly type: "articles"; readonly articles: readonly ConcordanceArticle[] }
  /** All articles are told by now. */
  | { readonly type: "complete" }
  /** What was asked for is decided: all that is ticked, or only what the filter shows of it. */
  | { readonly type: "decided"; readonly onlyShown: boolean };

export type FromConcordance =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly place: ConcordancePlace; readonly stay: boolean }
  | {
      readonly type: "decide";
      readonly decision: ConcordanceDecision;
      readonly places: readonly ConcordancePlace[];
      /** Those that are ticked but left out by the filter. */
      readonly hidden: readonly ConcordancePlace[];
    }
  | { readonly type: "undo" | "redo" };
