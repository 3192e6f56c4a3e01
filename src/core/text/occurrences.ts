import type { Span } from "./span.ts";

/** Where words stand in a text as words of their own; any white space between them is as good as another. */
export function occurrencesOf(
  text: string,
  words: string,
  spelling: "as written" | "ignoring case" = "as written",
): readonly Span[] {
  const parts = words.trim().split(/\s+/u);
  if (parts[0] === "") return [];
  const pattern = parts
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  // Where the words begin or end with a sign, there is no word to be cut.
  const before = /^[\p{L}\p{N}]/u.test(words.trim()) ? String.raw`(?<![\p{L}\p{N}])` : "";
  const after = /[\p{L}\p{N}]$/u.test(words.trim()) ? String.raw`(?![\p{L}\p{N}])` : "";
  const flags = spelling === "as written" ? "gu" : "giu";
  return Array.from(text.matchAll(new RegExp(before + pattern + after, flags)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
