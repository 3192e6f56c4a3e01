import type { Span } from "../text/span.ts";
import type { Part, Path } from "./placeAt.ts";

/** A bracket or brace that is open, and in braces the key whose value follows. */
interface Open {
  readonly isList: boolean;
  key?: string;
}

/**
 * What stands at an offset (UTF-16 code units) within brackets or braces that open at `start`, closed or
 * not; undefined outside of them. The path starts from them.
 */
export function flowPlace(
  text: string,
  start: number,
  offset: number,
): { readonly path: Path; readonly part: Part; readonly span: Span } | undefined {
  const open: Open[] = [];
  let wordStart = start;
  for (const { 0: token, index } of text.slice(start, offset).matchAll(tokens)) {
    const innermost = open.at(-1);
    if (token === "[" || token === "{") open.push({ isList: token === "[" });
    else if (token === "]" || token === "}") open.pop();
    else if (token === ",") delete innermost?.key;
    else if (token.startsWith(":")) {
      if (innermost) innermost.key = text.slice(wordStart, start + index).trim();
    } else continue;
    wordStart = start + index + token.length;
    if (open.length === 0) break;
  }
  if (open.length === 0) return undefined;
  const [before = ""] = /^\s*/.exec(text.slice(wordStart, offset)) ?? [];
  const from = wordStart + before.length;
  const [word = ""] = wholeWord.exec(text.slice(from)) ?? [];
  if (offset > from + word.length) return undefined;
  const innermost = open.at(-1);
  const isValue = innermost?.isList === true || innermost?.key !== undefined;
  const steps = open.map(({ isList, key }) => (isList ? null : key));
  return {
    path: steps.filter((step) => step !== undefined),
    part: isValue ? "value" : "word",
    span: { start: from, end: Math.max(offset, from + word.trimEnd().length) },
  };
}

// Texts in quotes, closed or not, hide what is in them.
const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[[\]{},]|:(?=\s)/g;

const wholeWord = /^(?:"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?|(?:(?!:\s)[^,[\]{}\r\n#])*)/;
