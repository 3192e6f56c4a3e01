import { compare } from "../../corpus/order.ts";
import type { Level } from "../../crossReferences/level.ts";
import { paragraphsOf, sentencesIn } from "../../text/paragraphs.ts";
import type { Span } from "../../text/span.ts";
import type { ExchangedSource } from "../annotationSet.ts";

/** How often an entity is mentioned. */
export interface Frequency {
  readonly mentions: number;
  /** How many of the mentions nobody has decided on. */
  readonly suggested: number;
  readonly sources: number;
}

/** Two entities that are mentioned together; `a` comes first by key. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** How many sentences, paragraphs or sources mention both. */
  readonly count: number;
  /** How many sources have one of them. */
  readonly sources: number;
}

/** Counts, source by source, which entities are mentioned together. */
export class CoOccurrences {
  readonly #level: Level;
  readonly #frequencies = new Map<string, Frequency>();
  readonly #pairs = new Map<string, Map<string, Pair>>();

  constructor(level: Level) {
    this.#level = level;
  }

  add(source: ExchangedSource): void {
    const met = new Set<string>();
    for (const { entity, status } of source.mentions) {
      if (entity === undefined) continue;
      const { mentions, suggested, sources } = this.frequency(entity);
      this.#frequencies.set(entity, {
        mentions: mentions + 1,
        suggested: suggested + Number(status === "suggested"),
        sources: sources + Number(!met.has(entity)),
      });
      met.add(entity);
    }
    const together = new Map<string, Map<string, number>>();
    for (const keys of unitsOf(source, this.#level)) {
      for (const [index, a] of keys.entries()) {
        const of = together.get(a) ?? new Map<string, number>();
        together.set(a, of);
        for (const b of keys.slice(index + 1)) of.set(b, (of.get(b) ?? 0) + 1);
      }
    }
    for (const [a, of] of together) {
      for (const [b, count] of of) this.#addPair(a, b, count);
    }
  }

  frequency(entity: string): Frequency {
    return this.#frequencies.get(entity) ?? { mentions: 0, suggested: 0, sources: 0 };
  }

  /** In the order of the keys. */
  get pairs(): readonly Pair[] {
    const all = [...this.#pairs.values()].flatMap((of) => [...of.values()]);
    return all.sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b));
  }

  #addPair(a: string, b: string, count: number): void {
    const of = this.#pairs.get(a) ?? new Map<string, Pair>();
    this.#pairs.set(a, of);
    const before = of.get(b) ?? { count: 0, sources: 0 };
    of.set(b, { a, b, count: before.count + count, sources: before.sources + 1 });
  }
}

/** The entities of each sentence, paragraph or source that mentions any, in order. A mention belongs where it starts. */
function unitsOf({ snapshot, mentions }: ExchangedSource, level: Level): readonly string[][] {
  const { text } = snapshot;
  const spans: Record<Level, () => readonly Span[]> = {
    sentence: () => [...paragraphsOf(text)].flatMap((paragraph) => sentencesIn(text, paragraph)),
    paragraph: () => [...paragraphsOf(text)],
    source: () => [],
  };
  const ends = spans[level]().map(({ end }) => end);
  const units = new Map<number, Set<string>>();
  let at = 0;
  for (const { start, entity } of mentions) {
    while ((ends[at] ?? Infinity) <= start) at += 1;
    if (entity !== undefined) units.set(at, (units.get(at) ?? new Set()).add(entity));
  }
  return Array.from(units.values(), (keys) => [...keys].sort(compare));
}
