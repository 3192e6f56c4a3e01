import { valueOf, type Entry } from "./entries.ts";

/** The entries of a row by key. */
export type Entries = ReadonlyMap<string, Entry>;

/** The first thing that keeps a row from being read, and the key whose value it is, if any. */
export class UnreadableRow extends Error {
  readonly key: string;

  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/** A text, or undefined where there is none. Throws UnreadableRow for anything else. */
export function textAt(entries: Entries, key: string): string | undefined {
  const entry = entries.get(key);
  const value = entry && valueOf(entry);
  if (!value || value.kind === "nothing") return undefined;
  if (value.kind === "text") return value.text;
  throw new UnreadableRow(key, `"${key}" must be text, as in: ${key}: some words`);
}

/** A list of texts, or undefined where there is none. Throws UnreadableRow for anything else. */
export function listAt(entries: Entries, key: string): readonly string[] | undefined {
  const entry = entries.get(key);
  const value = entry && valueOf(entry);
  if (!value || value.kind === "nothing") return undefined;
  if (value.kind === "list") return value.texts;
  throw new UnreadableRow(key, `"${key}" must be a list, as in: ${key}: [one, two]`);
}

/** A text that must be there. Throws UnreadableRow: "This annotation lacks …". */
export function required(entries: Entries, key: string, what: string, example: string): string {
  const text = textAt(entries, key);
  if (text) return text;
  const message = `This ${what} lacks "${key}": add a line such as "${key}: ${example}".`;
  throw new UnreadableRow(key, message);
}
