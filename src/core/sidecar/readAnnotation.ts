import type { Annotation } from "../annotations/annotation.ts";
import { valueOf } from "../yaml/entries.ts";
import { type Entries, listAt, required, textAt, UnreadableRow } from "../yaml/rowValues.ts";
import { reservedKeys } from "./format.ts";

/**
 * An annotation from its entries. The words around it may be missing; without an origin it is taken for
 * one written by hand. Unknown keys with text for a value are attributes; others are left alone.
 * Throws UnreadableRow.
 */
export function readAnnotation(entries: Entries): Annotation {
  const entity = textAt(entries, "entity");
  const note = textAt(entries, "note");
  const tags = listAt(entries, "tags");
  return {
    id: required(entries, "id", "annotation", "k3f9x2"),
    category: required(entries, "category", "annotation", "person"),
    ...(entity && { entity }),
    status: wordAt(entries, "status", ["confirmed", "rejected"]),
    exact: required(entries, "exact", "annotation", "the words that are marked"),
    prefix: textAt(entries, "prefix") ?? "",
    suffix: textAt(entries, "suffix") ?? "",
    start: countAt(entries, "start"),
    end: countAt(entries, "end"),
    origin: entries.has("origin")
      ? wordAt(entries, "origin", ["detector", "manual", "import"])
      : "manual",
    ...(note && { note }),
    ...(tags && tags.length > 0 && { tags }),
    attributes: attributesOf(entries),
  };
}

function wordAt<Word extends string>(entries: Entries, key: string, words: readonly Word[]): Word {
  const text = required(entries, key, "annotation", words.join(" or "));
  const word = words.find((candidate) => candidate === text);
  if (word) return word;
  throw new UnreadableRow(key, `"${key}" must be ${words.join(" or ")}, not "${text}".`);
}

function countAt(entries: Entries, key: string): number {
  const text = required(entries, key, "annotation", "257");
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const message = `"${key}" must be the number of characters before it in the text, not "${text}".`;
  throw new UnreadableRow(key, message);
}

function attributesOf(entries: Entries): Annotation["attributes"] {
  const attributes: [string, string][] = [];
  for (const [key, entry] of entries) {
    const value = valueOf(entry);
    if (!reservedKeys.has(key) && value.kind === "text") attributes.push([key, value.text]);
  }
  return Object.fromEntries(attributes);
}
