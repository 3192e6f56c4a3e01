import { anchorState } from "../anchor/anchorState.ts";
import type { Fit } from "../anchor/fitOf.ts";
import { placeAnnotations } from "../anchor/placeAnnotations.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { type Quote, quoteOf } from "../annotations/quote.ts";
import { fold } from "../text/folded.ts";
import { occurrencesOf } from "../text/occurrences.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";
import type { ReadMention, ReadSource } from "./readSet.ts";

/** A mention that was read, and the span (UTF-16 code units) that it has in the source. */
export interface PlacedMention extends Span {
  readonly mention: ReadMention;
  readonly fit: Fit;
}

/** A mention that was read and has no clear place in the source. */
export interface UnplacedMention {
  readonly mention: ReadMention;
  readonly state: "ambiguous" | "orphan";
}

export interface ReadPlacement {
  readonly placed: readonly PlacedMention[];
  readonly unplaced: readonly UnplacedMention[];
}

/**
 * Attaches what was read of a source to the text that is there, by the rules by which annotations are: a
 * mention goes nowhere where another place has as good a claim.
 */
export function placeRead(read: ReadSource, snapshot: TextSnapshot): ReadPlacement {
  const then = read.text === undefined ? undefined : new TextSnapshot(read.text);
  const placed: PlacedMention[] = [];
  const unplaced: UnplacedMention[] = [];
  const quoted: { readonly mention: ReadMention; readonly annotation: Annotation }[] = [];
  for (const mention of read.mentions) {
    const quote = quoteIn(then, mention);
    if (quote && (quote.prefix !== "" || quote.suffix !== "")) {
      quoted.push({ mention, annotation: draft(String(quoted.length), mention, quote) });
      continue;
    }
    const place = placeWords(mention, snapshot);
    if (typeof place === "string") unplaced.push({ mention, state: place });
    else placed.push({ mention, ...place });
  }
  const mentionOf = ({ id }: Annotation): ReadMention | undefined => quoted[Number(id)]?.mention;
  const placement = placeAnnotations(
    snapshot,
    quoted.map(({ annotation }) => annotation),
    then && then.normalised.text !== snapshot.normalised.text ? { snapshot: then } : undefined,
  );
  for (const { annotation, start, end, fit } of placement.placed) {
    const mention = mentionOf(annotation);
    if (mention) placed.push({ mention, start, end, fit });
  }
  for (const one of placement.unplaced) {
    const mention = mentionOf(one.annotation);
    const state = anchorState(one) === "ambiguous" ? "ambiguous" : "orphan";
    if (mention) unplaced.push({ mention, state });
  }
  return { placed, unplaced };
}

/** What finds a mention again: its words in the text that was read, or else as the file quotes them. */
function quoteIn(then: TextSnapshot | undefined, mention: ReadMention): Quote | undefined {
  const { exact, start, end, prefix = "", suffix = "" } = mention;
  if (then) {
    const span = spanIn(then, mention);
    return span && quoteOf(then, span);
  }
  if (exact === "") return undefined;
  return { exact, prefix, suffix, start: start ?? 0, end: end ?? 0 };
}

/** Where a mention stands in the text that was read: where it says, if its words are there, else where they only are. */
function spanIn(then: TextSnapshot, { exact, start, end }: ReadMention): Span | undefined {
  if (start !== undefined && end !== undefined && start < end && end <= then.text.length) {
    const span = { start, end };
    if (exact === "" || fold(then.slice(span)) === fold(exact)) return span;
  }
  const [only, ...others] = occurrencesOf(then.text, exact);
  return others.length === 0 ? only : undefined;
}

function draft(id: string, { category }: ReadMention, quote: Quote): Annotation {
  return { id, category, status: "confirmed", ...quote, origin: "import", attributes: {} };
}

/** The place of words of which nothing but their offset is known: there, or where they only stand. */
function placeWords(
  { exact, start, end }: ReadMention,
  snapshot: TextSnapshot,
): (Span & { readonly fit: Fit }) | "ambiguous" | "orphan" {
  const stated =
    start === undefined
      ? undefined
      : snapshot.codePoints.spanToUtf16({ start, end: end ?? start + Array.from(exact).length });
  if (stated && stated.start < stated.end) {
    const isThere = exact === "" || fold(snapshot.slice(stated)) === fold(exact);
    if (isThere) return { ...stated, fit: "fits" };
  }
  const [only, ...others] = occurrencesOf(snapshot.text, exact);
  if (!only) return "orphan";
  return others.length > 0 ? "ambiguous" : { ...only, fit: "moved" };
}
