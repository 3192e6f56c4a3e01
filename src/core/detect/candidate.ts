import type { Attributes } from "../annotations/attributes.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** One reason for a name's being of a category, in words that a reader of the hover understands. */
export interface Evidence {
  readonly reason: string;
  readonly weight: number;
}

/** The weight from which a name is marked. Weights were set by reading news and measuring on annotated articles. */
export const enough = 1;

/** A stretch of tokens that may be the name of a person or an organisation: `first` to before `end`. */
export interface Candidate {
  readonly category: "person" | "organisation";
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** What speaks for it where it stands. */
  readonly evidence: readonly Evidence[];
  /** What speaks for the name at any of its places in the text, this one included. */
  readonly pooled: readonly Evidence[];
  /** What speaks against it where it stands, as a weight to take off. */
  readonly doubt: number;
  /** How likely the tagger thinks it, from 0 to 1; absent where it has not read the words as names. */
  readonly probability?: number;
  readonly attributes: Attributes;
  /** People said so: see `knowledge.ts`. */
  readonly known?: true;
}

/** A rule that finds a reason for a name, or nothing. */
export type EvidenceRule<Name> = (
  name: Name,
  reading: Reading,
) => Evidence | false | "" | undefined;

/** A rule that finds what speaks against a name: a weight to take off, 0 for nothing. */
export type DoubtRule<Name> = (name: Name, reading: Reading) => number;

/** What a table of rules finds for a name. */
export function evidenceFor<Name>(
  rules: readonly EvidenceRule<Name>[],
  name: Name,
  reading: Reading,
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const rule of rules) {
    const evidence = rule(name, reading);
    if (evidence) found.push(evidence);
  }
  return found;
}

/** The sum of what a table of rules finds against a name. */
export function doubtAbout<Name>(
  rules: readonly DoubtRule<Name>[],
  name: Name,
  reading: Reading,
): number {
  let sum = 0;
  for (const rule of rules) sum += rule(name, reading);
  return sum;
}

export function weightOf({ pooled, doubt }: Candidate): number {
  let sum = -doubt;
  for (const { weight } of pooled) sum += weight;
  return sum;
}

/** The rules' reasons for a candidate, the strongest first; those found at other places say so. */
export function reasonsFor({ evidence, pooled }: Candidate): readonly string[] {
  const own = new Set(evidence.map(({ reason }) => reason));
  return pooled
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ reason }) => (own.has(reason) ? reason : `elsewhere ${reason}`));
}

/** A number that a category and a stretch of tokens have for themselves: a key that needs no string. */
export function placeOf({
  category,
  first,
  end,
}: Pick<Candidate, "category" | "first" | "end">): number {
  const place = first * 2 ** 26 + end;
  return category === "person" ? place : -place;
}

/** The stretch of text (UTF-16 code units) that tokens `first` to before `end` cover. */
export function spanOf(reading: Reading, first: number, end: number): Span {
  const start = reading.tokens[first]?.start ?? 0;
  return { start, end: reading.tokens[end - 1]?.end ?? start };
}

/** The text that tokens `first` to before `end` cover. */
export function textOf(reading: Reading, first: number, end: number): string {
  const span = spanOf(reading, first, end);
  return reading.text.slice(span.start, span.end);
}
