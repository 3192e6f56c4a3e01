import type { Annotation } from "../annotations/annotation.ts";
import type { PlacedAnnotation } from "../annotations/layDecisions.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { findPlaces, type Places } from "./places.ts";

/** How an annotation was attached to the text. */
export type Attachment =
  /** Its words stand where they stood, between the same words. */
  | "unchanged"
  /** Its words stand elsewhere, between the same words. */
  | "moved"
  /** Its words were found, here or elsewhere, but words around them have changed: worth a look. */
  | "context changed";

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
  const unfound = searchElsewhere(text, sought, (annotation) => [wholePattern(annotation)]).filter(
    ({ attachment }) => attachment === undefined,
  );
  for (const claim of sought) claim.inContext = claim.attachment === "moved";
  for (const claim of searchElsewhere(text, unfound, sidePatterns)) {
    claim.orphaned = text.includes(claim.annotation.exact) ? "context gone" : "quote gone";
  }
  withdrawContradicted(text, unfound);
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
  /** All of its context is where it is. */
  inContext?: boolean;
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
    return { annotation, start, attachment: "unchanged", inContext: true };
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

/** An annotation's words with some of what was around them. */
interface Pattern {
  readonly string: string;
  /** How much of it comes before the annotation's words (UTF-16 code units). */
  readonly leading: number;
}

function wholePattern({ exact, prefix, suffix }: Annotation): Pattern {
  const before = prefix || textStart;
  return { string: before + exact + (suffix || textEnd), leading: before.length };
}

function sidePatterns({ exact, prefix, suffix }: Annotation): readonly Pattern[] {
  const patterns: Pattern[] = [];
  if (prefix.length >= longContext) {
    patterns.push({ string: prefix + exact, leading: prefix.length });
  }
  if (suffix.length >= longContext) patterns.push({ string: exact + suffix, leading: 0 });
  return patterns;
}

/**
 * Looks for annotations by patterns. Those of which one is in the text are attached where it is, or
 * orphaned when that is not the only claim; the others are given back.
 */
function searchElsewhere(
  text: string,
  claims: readonly Claim[],
  patternsOf: (annotation: Annotation) => readonly Pattern[],
): readonly Claim[] {
  const strings = claims.flatMap(({ annotation }) =>
    patternsOf(annotation).map((each) => each.string),
  );
  const places = strings.length > 0 ? findPlaces(text, strings) : new Map<string, Places>();
  return claims.filter((claim) => {
    const candidates = patternsOf(claim.annotation).flatMap(({ string, leading }) => {
      const found = places.get(string);
      return found ? [{ start: found.first + leading, several: found.several }] : [];
    });
    const [first, second = first] = candidates;
    if (!first) return true;
    const isOnly = candidates.every(({ several }) => !several) && first.start === second?.start;
    if (isOnly && !claim.attachment) {
      claim.start = first.start;
      claim.attachment = "moved";
    } else {
      claim.orphaned = "several places";
    }
    return false;
  });
}

/**
 * An annotation found by what is on one side of it only is not the one sought where what was on its
 * other side still stands elsewhere: there its words have been changed.
 */
function withdrawContradicted(text: string, claims: readonly Claim[]): void {
  const found = claims.filter(({ orphaned }) => !orphaned);
  if (found.length === 0) return;
  const contexts = found.flatMap(({ annotation: { prefix, suffix } }) => [prefix, suffix]);
  const places = findPlaces(
    text,
    contexts.filter(({ length }) => length >= longContext),
  );
  for (const claim of found) {
    const { exact, prefix, suffix } = claim.annotation;
    const isTorn =
      (places.has(prefix) && !endsAt(text, claim.start, prefix)) ||
      (places.has(suffix) && !text.startsWith(suffix, claim.start + exact.length));
    if (isTorn) claim.orphaned = "quote gone";
  }
}

/** Of annotations that stood in different places and are now in one, at most the best attached stays. */
function withdrawLesserClaims(claims: readonly Claim[]): void {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.orphaned) continue;
    const place = `${claim.start} ${claim.annotation.exact}`;
    const others = byPlace.get(place);
    if (others) others.push(claim);
    else byPlace.set(place, [claim]);
  }
  for (const rivals of byPlace.values()) {
    if (!areApart(rivals)) continue;
    const best = rivals.reduce((rank, claim) => Math.max(rank, rankOf(claim)), 0);
    const winners = rivals.filter((claim) => rankOf(claim) === best);
    for (const claim of areApart(winners) ? rivals : rivals.filter((each) => rankOf(each) < best)) {
      claim.orphaned = "several places";
    }
  }
}

function areApart(claims: readonly Claim[]): boolean {
  return claims.some(({ annotation }) => annotation.start !== claims[0]?.annotation.start);
}

function rankOf({ attachment, inContext }: Claim): number {
  return Number(attachment === "unchanged") + Number(inContext ?? false);
}

function settle(snapshot: TextSnapshot, claims: readonly Claim[]): Placement {
  const placed: Placed[] = [];
  const orphans: Orphan[] = [];
  for (const { annotation, start, attachment, inContext, orphaned } of claims) {
    if (orphaned) orphans.push({ annotation, reason: orphaned });
    else if (attachment) {
      const { codePoints } = snapshot.normalised;
      const from = start - textStart.length;
      const span = snapshot.codePoints.spanToUtf16({
        start: codePoints.fromUtf16(from),
        end: codePoints.fromUtf16(from + annotation.exact.length),
      });
      const isDoubtful = attachment === "moved" && !inContext;
      placed.push({ ...span, annotation, attachment: isDoubtful ? "context changed" : attachment });
    }
  }
  return { placed, orphans };
}
