import type { Attributes } from "../annotations/attributes.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** One reason for or against a name's being of a category. Reasons that add up to 1 or more mark it. */
export interface Evidence {
  /** In words that a reader of the hover understands; empty for what speaks against. */
  readonly reason: string;
  readonly weight: number;
}

/** The sum of weights from which a name is marked. */
export const enough = 1;

/** A stretch of tokens that may be the name of a person or an organisation: `first` to before `end`. */
export interface Candidate {
  readonly category: "person" | "organisation";
  readonly first: number;
  readonly end: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly attributes: Attributes;
}

export function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
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

/** Evidence where something holds, for tables of rules. */
export function because(holds: unknown, weight: number, reason: string): Evidence | undefined {
  return holds ? { reason, weight } : undefined;
}
