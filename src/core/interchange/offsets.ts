import { CodePoints } from "../text/codePoints.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";

/** What a format's offsets count. */
export type Unit = "code points" | "UTF-16";

/**
 * The way from a source's offsets to those of its normalised text, which is the text that formats give
 * out: no byte order mark, line feeds only, so that all tools count alike.
 */
export function outward(snapshot: TextSnapshot, unit: Unit): (span: Span) => Span {
  const { codePoints, normalised } = snapshot;
  const convert = (offset: number): number => {
    const inCodePoints = codePoints.fromUtf16(offset);
    return unit === "code points" ? inCodePoints : normalised.codePoints.toUtf16(inCodePoints);
  };
  return ({ start, end }) => ({ start: convert(start), end: convert(end) });
}

/**
 * The way from the offsets that a tool counted in a text to UTF-16 code units of it; undefined for those
 * that are no span of it. The tool took the text as it is: a carriage return and a byte order mark count
 * for one.
 */
export function inward(text: string, unit: Unit): (span: Span) => Span | undefined {
  const codePoints = new CodePoints(unit === "UTF-16" ? "" : text.replaceAll(/[\r\uFEFF]/g, " "));
  const length = unit === "UTF-16" ? text.length : codePoints.length;
  return (span) => {
    const { start, end } = span;
    const isWithin = 0 <= start && start < end && end <= length && Number.isInteger(start + end);
    if (!isWithin) return undefined;
    return unit === "UTF-16" ? { start, end } : codePoints.spanToUtf16(span);
  };
}

/** The words of a span as formats give them out. */
export function wordsOf(snapshot: TextSnapshot, span: Span): string {
  return snapshot.normalised.slice(outward(snapshot, "UTF-16")(span));
}
