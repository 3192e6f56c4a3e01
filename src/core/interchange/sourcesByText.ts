import { fold } from "../text/folded.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import type { Match } from "./matchSource.ts";
import type { ReadSource } from "./readSet.ts";

/** Shorter texts are in too many others to tell one by them. In UTF-16 code units. */
const leastLength = 20;

/**
 * Finds the sources of texts that have no name: the one that has the same text, or else the only one that has
 * it in it, as tools cut texts into paragraphs. White space and quotation marks do not count.
 */
export class SourcesByText {
  readonly #texts: ReadonlyMap<ReadSource, string>;
  readonly #same = new Map<ReadSource, string[]>();
  readonly #around = new Map<ReadSource, string[]>();

  constructor(reads: readonly ReadSource[]) {
    this.#texts = new Map(reads.map((read) => [read, fold(read.text ?? "").trim()]));
  }

  /** Looks whether a source is one of those that are sought. */
  offer(path: string, { folded }: TextSnapshot): void {
    const whole = folded.text.trim();
    for (const [read, text] of this.#texts) {
      if (text === whole) add(this.#same, read, path);
      else if (text.length >= leastLength && whole.includes(text)) add(this.#around, read, path);
    }
  }

  /** What became of each text once all sources were offered. */
  match(read: ReadSource): Match {
    const [path, ...others] = this.#same.get(read) ?? this.#around.get(read) ?? [];
    if (path === undefined) return { kind: "none" };
    return others.length === 0
      ? { kind: "found", path }
      : { kind: "several", paths: [path, ...others] };
  }
}

function add(paths: Map<ReadSource, string[]>, read: ReadSource, path: string): void {
  const there = paths.get(read);
  if (there) there.push(path);
  else paths.set(read, [path]);
}
