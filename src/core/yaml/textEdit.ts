import { compareSpans, type Span } from "../text/span.ts";

/** Puts a text in the place of a span (UTF-16 code units) of another. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The edits by start, those that touch made one. Those that start at one place keep their order. */
export function joinEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last?.end === edit.start) {
      joined[joined.length - 1] = {
        start: last.start,
        end: edit.end,
        text: last.text + edit.text,
      };
    } else joined.push(edit);
  }
  return joined;
}

/** The text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of joinEdits(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The same edits of a text that begins so many code units later. */
export function shifted(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
