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
  /** A name that is known everywhere to mean one body. */
  readonly known?: boolean;
}

/** Reads a mention under a name, its own text or the fuller one that it is known to mean. */
export function readName(mention: Mention, name: string): Reading {
  const bare = bareName(name);
  const nameSlug = slug(bare);
  return { mention, name, slug: nameSlug, words: nameSlug.split("-"), full: bare.includes(" ") };
}

/** The text of a mention on one line. */
export function plainName({ text }: Pick<Mention, "text">): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A name without an article and a possessive, so that "The Guardian's" is "Guardian". */
export function bareName(name: string): string {
  return name.replace(/^the\s(?=\S)/iu, "").replace(/(?<=\S)(?:['’]s|(?<=s)['’])$/u, "");
}

/** The key of the entity that people gave a mention, or its words. */
export function decidedKey({ annotation, meant }: Mention): string | undefined {
  return annotation?.entity ?? meant;
}

/** "de-jong" and "jong" of "Luuk de Jong". */
export function endingsOf({ words }: Pick<Reading, "words">): readonly string[] {
  return words.slice(1).map((_, at) => words.slice(at + 1).join("-"));
}

/** "luuk" and "luuk-de" of "Luuk de Jong". */
export function beginningsOf({ words }: Reading): readonly string[] {
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join("-"));
}
