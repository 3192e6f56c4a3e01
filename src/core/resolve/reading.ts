import type { Mention } from "../annotations/mention.ts";
import type { Gender } from "./honorifics.ts";
import { slug } from "./slug.ts";

/** A mention as a name: what resolution compares. */
export interface Reading {
  readonly mention: Mention;
  /** The name as readers are shown it. */
  readonly name: string;
  readonly slug: string;
  readonly words: readonly string[];
  /** A name of several words, which can stand for itself; a single word may be short for a fuller name. */
  readonly full: boolean;
  readonly gender?: Gender | undefined;
  readonly party?: string | undefined;
}

/** Reads a mention under a name, its own text or the fuller one that it is known to mean. */
export function readName(mention: Mention, name: string): Reading {
  const bare = bareName(name);
  const nameSlug = slug(bare);
  return { mention, name, slug: nameSlug, words: nameSlug.split("-"), full: bare.includes(" ") };
}

/** The text of a mention on one line. */
export function plainName(mention: Mention): string {
  return mention.text.replace(/\s+/gu, " ").trim();
}

/** A name without an article and a possessive, so that "The Guardian's" is "Guardian". */
export function bareName(name: string): string {
  return name.replace(/^the\s(?=\S)/iu, "").replace(/(?:['’]s|(?<=s)['’])$/u, "");
}

/** The key of the entity that a person gave a mention. */
export function decidedKey(mention: Mention): string | undefined {
  return mention.annotation?.entity;
}

export function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return words.length > end.length && end.every((word, at) => words.at(at - end.length) === word);
}

export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return words.length > start.length && start.every((word, at) => words[at] === word);
}

/** The slugs of all endings that names have after their first word. */
export function endingsOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ words }) => words.slice(1).map((_, at) => words.slice(at + 1).join("-"))),
  );
}
