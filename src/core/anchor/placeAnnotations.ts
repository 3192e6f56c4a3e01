import type { Annotation } from "../annotations/annotation.ts";
import type { PlacedAnnotation } from "../annotations/layDecisions.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { findPlaces, type Places } from "./places.ts";

/** How an annotation was attached to the text. */
export type Attachment =
  /** Its words stand where they stood, between the same words. */
  | "unchanged"
  /** Its words stand where they stood, but words near them have changed. */
  | "context changed"
  /** Its words were found elsewhere by the words around them. */
  | "moved";

export interface Placed extends PlacedAnnotation {
  readonly attachment: Attachment;
}

/** Why an annotation could not be attached. */
export type OrphanReason =
  /** Its words are nowhere in the text. */
  | "quote gone"
  /** Its words are in the text, but nowhere between the words that were around them. */
  | "context gone"
  /** More than one place has a claim to it, or another annotation has a better one to its place. */
  | "several places";

export interface Orphan {
  readonly annotation: Annotation;
  readonly reason: OrphanReason;
}

export interface Placement {
  /** In the order of the annotations, spans in UTF-16 code units. */
  readonly placed: readonly Placed[];
  readonly orphans: readonly Orphan[];
}

/**
 * Attaches annotations to a text that may have changed since they were written. An annotation whose
 * place is in doubt becomes an orphan: none is ever put in a place that another has an equal claim to.
 *
 * In turn: its words at its position, with some of the context at least; its words elsewhere, with all
 * of the context on both sides, or on one side where that is long. Elsewhere counts only where it is
 * the only such place in the text. `end` is not relied on: it follows from the words.
 */
export function placeAnnotations(
  snapshot: TextSnapshot,
  annotations: readonly Annotation[],
): Placement {
  const text = textStart + snapshot.normalised.text + textEnd;
  const claims = annotations.map((annotation) => claimAtPosition(snapshot, text, annotation));
  const sought = claims.filter(
    ({ attachment, orphaned }) => attachment !== "unchanged" && !orphaned,
  );
  if (sought.length > 0) {
    const places = findPlaces(
      text,
      sought.flatMap(({ annotation }) => Object.values(patternsOf(annotation))),
    );
    for (const claim of sought) searchElsewhere(claim, places);
  }
  withdrawLesserClaims(claims);
  return settle(snapshot, claims);
}

// Noncharacters, which no text should hold, stand for the edges of the text: an annotation without a
// prefix stood at its start, and is not to be found again just anywhere.
const textStart = "\uFFFE";
const textEnd = "\uFFFF";

/** Length of a context (UTF-16 code units) that is too long to stand in two places by chance. */
const longContext = 16;

/** How much of a context shows that words which stand where they stood are the same words. */
const nearContext = 8;

/** What is known of an annotation's place so far: either attached at a start or orphaned. */
interface Claim {
  readonly annotation: Annotation;
  /** Offset (UTF-16 code units) in the normalised text between its edges. */
  start: number;
  attachment?: Attachment;
  orphaned?: OrphanReason;
}

function claimAtPosition(snapshot: TextSnapshot, text: string, annotation: Annotation): Claim {
  const { codePoints } = snapshot.normalised;
  const { exact, prefix, suffix } = annotation;
  const start = codePoints.toUtf16(annotation.start) + textStart.length;
  const end = start + exact.length;
  if (exact === "") return { annotation, start, orphaned: "quote gone" };
  if (annotation.start > codePoints.length || !text.startsWith(exact, start)) {
    return { annotation, start };
  }
  if (endsAt(text, start, prefix || textStart) && text.startsWith(suffix || textEnd, end)) {
    return { annotation, start, attachment: "unchanged" };
  }
  // By chance the same words may have come to stand here.
  const isNearSameWords =
    endsAt(text, start, prefix.slice(-nearContext)) ||
    text.startsWith(suffix.slice(0, nearContext), end);
  return { annotation, start, ...(isNearSameWords && { attachment: "context changed" }) };
}

function endsAt(text: string, offset: number, words: string): boolean {
  return offset >= words.length && text.startsWith(words, offset - words.length);
}

/** The annotation's words, alone and with what was around them. */
function patternsOf({ exact, prefix, suffix }: Annotation): {
  exact: string;
  before: string;
  after: string;
  whole: string;
} {
  const before = (prefix || textStart) + exact;
  const after = suffix || textEnd;
  return { exact, before, after: exact + after, whole: before + after };
}

function searchElsewhere(claim: Claim, places: ReadonlyMap<string, Places>): void {
  const { annotation } = claim;
  const { exact, before, after, whole } = patternsOf(annotation);
  const leadingLength = before.length - exact.length;
  const candidates: Places[] = [];
  const consider = (pattern: string, leading: number): void => {
    const found = places.get(pattern);
    if (found) candidates.push({ ...found, first: found.first + leading });
  };
  consider(whole, leadingLength);
  if (claim.attachment && candidates.length === 0) return;
  if (candidates.length === 0) {
    if (annotation.prefix.length >= longContext) consider(before, leadingLength);
    if (annotation.suffix.length >= longContext) consider(after, 0);
  }
  const [first] = candidates;
  if (!first) {
    claim.orphaned = places.has(exact) ? "context gone" : "quote gone";
  } else if (
    claim.attachment ||
    candidates.some((other) => other.several || other.first !== first.first)
  ) {
    claim.orphaned = "several places";
  } else {
    claim.start = first.first;
    claim.attachment = "moved";
  }
}

/** A place takes in what moved there from one place only, and nothing when one has stayed there. */
function withdrawLesserClaims(claims: readonly Claim[]): void {
  const origins = new Map<string, Set<number>>();
  const keyOf = ({ start, annotation }: Claim): string => `${start} ${annotation.exact}`;
  const held = claims.filter((claim) => !claim.orphaned);
  for (const claim of held) {
    const key = keyOf(claim);
    const starts = origins.get(key);
    if (starts) starts.add(claim.annotation.start);
    else origins.set(key, new Set([claim.annotation.start]));
  }
  for (const claim of held) {
    const contested = (origins.get(keyOf(claim))?.size ?? 0) > 1;
    if (contested && claim.attachment === "moved") claim.orphaned = "several places";
  }
}

function settle(snapshot: TextSnapshot, claims: readonly Claim[]): Placement {
  const placed: Placed[] = [];
  const orphans: Orphan[] = [];
  for (const { annotation, start, attachment, orphaned } of claims) {
    if (orphaned) orphans.push({ annotation, reason: orphaned });
    else if (attachment) {
      const { codePoints } = snapshot.normalised;
      const from = start - textStart.length;
      const span = snapshot.codePoints.spanToUtf16({
        start: codePoints.fromUtf16(from),
        end: codePoints.fromUtf16(from + annotation.exact.length),
      });
      placed.push({ ...span, annotation, attachment });
    }
  }
  return { placed, orphans };
}
