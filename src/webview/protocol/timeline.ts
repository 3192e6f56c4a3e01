import type { TextPlace } from "./textPlace.ts";

// What the host and the page of a timeline tell each other.

/** What a timeline is of: an entity, or else all articles. */
export interface TimelineScope {
  readonly entity?: string;
}

/** What is the same of all marks: the place that they stand for. */
interface Mark extends TextPlace {
  /** The article and the line. */
  readonly label: string;
  /** The words with those around them. */
  readonly context: string;
}

export interface RatingMark extends Mark {
  readonly grade: string;
  /** Who was judged; empty where that is not known. */
  readonly body: string;
  /** Who judged; empty where that is not known. */
  readonly judge: string;
  /** When it was given, as exactly as the text tells: "2013", "2013-08" or "2013-08-16". */
  readonly time?: string;
  /** When it was told, for one whose time is not. */
  readonly told?: string;
}

export interface AmountMark extends Mark {
  /** Units of the currency; of a range the upper end. */
  readonly size: number;
  /** ISO 4217. */
  readonly currency: string;
  /** As in “at least”; empty where it is exact. */
  readonly approximation: string;
}

export type ToTimeline =
  | { readonly type: "begin"; readonly scope: TimelineScope; readonly title: string }
  | {
      readonly type: "marks";
      readonly ratings: readonly RatingMark[];
      readonly amounts: readonly AmountMark[];
      /** How many amounts there are; the largest are told where there are too many. */
      readonly allAmounts: number;
    };

export type FromTimeline =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly place: TextPlace; readonly stay: boolean }
  | { readonly type: "save"; readonly svg: string };
