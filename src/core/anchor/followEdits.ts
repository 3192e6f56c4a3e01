import type { Span } from "../text/span.ts";

/** A stretch of a text (UTF-16 code units) that was replaced. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text after edits, each made to what the one before it left. */
export function editText(text: string, edits: readonly Edit[]): string {
  return edits.reduce(
    (edited, { start, end, text: words }) => edited.slice(0, start) + words + edited.slice(end),
    text,
  );
}

/** The same edits with those made inside or at the end of what the one before put in as one with it: typing. */
export function joinedEdits(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const isInside = last && edit.start >= last.start && edit.end <= last.start + last.text.length;
    if (isInside) {
      const [from, to] = [edit.start - last.start, edit.end - last.start];
      const text = last.text.slice(0, from) + edit.text + last.text.slice(to);
      joined[joined.length - 1] = { ...last, text };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

/**
 * Where a span is after edits, each made to what the one before it left. It grows and shrinks by what is
 * done inside it; what is typed at its edges stays outside. Undefined once nothing of it is left, or
 * where its edge was replaced: then what has become of it has to be found by comparing the texts.
 */
export function followEdits(span: Span, edits: readonly Edit[]): Span | undefined {
  let { start, end } = span;
  for (const edit of edits) {
    const change = edit.text.length - (edit.end - edit.start);
    if (edit.start >= end) continue;
    if (edit.end <= start) {
      start += change;
      end += change;
    } else if (edit.start <= start && edit.end >= end) {
      return undefined;
    } else if (edit.start >= start && edit.end <= end) {
      end += change;
    } else if (edit.text !== "") {
      return undefined;
    } else if (edit.start < start) {
      start = edit.start;
      end += change;
    } else {
      end = edit.start;
    }
  }
  return { start, end };
}
