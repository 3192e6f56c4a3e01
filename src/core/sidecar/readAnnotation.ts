import type { Annotation } from "../annotations/annotation.ts";
import { valueOf, type Entry } from "../yaml/entries.ts";
import { reservedKeys } from "./format.ts";

type Entries = ReadonlyMap<string, Entry>;

/** The first thing that keeps an annotation from being read, and the key whose value it is, if any. */
export class UnreadableAnnotation extends Error {
  readonly key: string;

  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/**
 * An annotation from its entries. The words around it may be missing; without an origin it is taken for
 * one written by hand. Unknown keys with text for a value are attributes; others are left alone.
 * Throws UnreadableAnnotation.
 */
export function readAnnotation(entries: Entries): Annotation {
  const entity = textAt(entries, "entity");
  const note = textAt(entries, "note");
  const tags = listAt(entries, "tags");
  return {
    id: required(entries, "id", "k3f9x2"),
    category: required(entries, "category", "person"),
    ...(entity && { entity }),
    status: wordAt(entries, "status", ["confirmed", "rejected"]),
    exact: required(entries, "exact", "the words that are marked"),
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

function textAt(entries: Entries, key: string): string | undefined {
  const entry = entries.get(key);
  const value = entry && valueOf(entry);
  if (!value || value.kind === "nothing") return undefined;
  if (value.kind === "text") return value.text;
  throw new UnreadableAnnotation(key, `"${key}" must be text, as in: ${key}: some words`);
}

function required(entries: Entries, key: string, example: string): string {
  const text = textAt(entries, key);
  if (text) return text;
  const message = `This annotation lacks "${key}": add a line such as "${key}: ${example}".`;
  throw new UnreadableAnnotation(key, message);
}

function wordAt<Word extends string>(entries: Entries, key: string, words: readonly Word[]): Word {
  const text = required(entries, key, words.join(" or "));
  const word = words.find((candidate) => candidate === text);
  if (word) return word;
  throw new UnreadableAnnotation(key, `"${key}" must be ${words.join(" or ")}, not "${text}".`);
}

function countAt(entries: Entries, key: string): number {
  const text = required(entries, key, "257");
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const message = `"${key}" must be the number of characters before it in the text, not "${text}".`;
  throw new UnreadableAnnotation(key, message);
}

function listAt(entries: Entries, key: string): readonly string[] | undefined {
  const entry = entries.get(key);
  const value = entry && valueOf(entry);
  if (!value || value.kind === "nothing") return undefined;
  if (value.kind === "list") return value.texts;
  throw new UnreadableAnnotation(key, `"${key}" must be a list, as in: ${key}: [one, two]`);
}

function attributesOf(entries: Entries): Annotation["attributes"] {
  const attributes: [string, string][] = [];
  for (const [key, entry] of entries) {
    const value = valueOf(entry);
    if (!reservedKeys.has(key) && value.kind === "text") attributes.push([key, value.text]);
  }
  return Object.fromEntries(attributes);
}
