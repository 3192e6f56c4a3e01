import { CodePoints } from "../text/codePoints.ts";
import { Graphemes } from "../text/graphemes.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Span } from "../text/span.ts";

/** What a format's offsets count. */
export type Unit = "code points" | "UTF-16" | "graphemes";

/**
 * The way from a source's offsets to those of its normalised text, which is the text that formats give
 * out: no byte order mark, line feeds only, so that all tools count alike. In graphemes a span takes in
 * those that it touches.
 */
export function outward(snapshot: TextSnapshot, unit: Unit): (span: Span) => Span {
  const { codePoints, normalised } = snapshot;
  const inCodePoints = ({ start, end }: Span): Span => ({
    start: codePoints.fromUtf16(start),
    end: codePoints.fromUtf16(end),
  });
  if (unit === "code points") return inCodePoints;
  const inUtf16 = (span: Span): Span => normalised.codePoints.spanToUtf16(inCodePoints(span));
  if (unit === "UTF-16") return inUtf16;
  const graphemes = new Graphemes(normalised.text);
  return (span) => {
    const { start, end } = inUtf16(span);
    return {
      start: graphemes.fromUtf16(start, "ended"),
      end: graphemes.fromUtf16(end, "begun"),
    };
  };
}

/**
 * The way from the offsets that a tool counted in a text to UTF-16 code units of it; undefined for those
 * that are no span of it. The tool took the text as it is: a carriage return and a byte order mark count
 * for one.
 */
export function inward(text: string, unit: Unit): (span: Span) => Span | undefined {
  const counter = counterOf(text, unit);
  return ({ start, end }) => {
    const isWithin = 0 <= start && start < end && end <= counter.length;
    if (!isWithin || !Number.isInteger(start) || !Number.isInteger(end)) return undefined;
    return { start: counter.toUtf16(start), end: counter.toUtf16(end) };
  };
}

function counterOf(text: string, unit: Unit): Pick<CodePoints, "length" | "toUtf16"> {
  if (unit === "UTF-16") return { length: text.length, toUtf16: (offset) => offset };
  if (unit === "graphemes") return new Graphemes(text);
  return new CodePoints(text.replaceAll(/[\r\uFEFF]/g, " "));
}

/** The words of a span as formats give them out. */
export function wordsOf(snapshot: TextSnapshot, span: Span): string {
  return snapshot.normalised.slice(outward(snapshot, "UTF-16")(span));
}
