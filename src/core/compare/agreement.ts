import { compare } from "../corpus/order.ts";
import { tokenise } from "../text/tokens.ts";
import type { ComparedMention, SourceComparison } from "./compareSource.ts";

/** How far two sides agree: on all categories, or on one. */
export interface Agreement {
  /** Mentions that both have, span and category alike; that a has; that b has. */
  readonly agreed: number;
  readonly a: number;
  readonly b: number;
  /** How many of b's mentions a has, from 0 to 1; undefined where b has none. */
  readonly precision: number | undefined;
  /** How many of a's mentions b has; undefined where a has none. */
  readonly recall: number | undefined;
  /** The harmonic mean of the two; undefined where neither side has any. */
  readonly f1: number | undefined;
  /**
   * Cohen's kappa over the tokens of all sources: agreement beyond what chance gives, from -1 to 1;
   * undefined where chance alone gives full agreement.
   */
  readonly kappa: number | undefined;
}

export interface Agreements {
  readonly all: Agreement;
  /** In alphabetical order. */
  readonly categories: ReadonlyMap<string, Agreement>;
  readonly sources: number;
  readonly disagreements: number;
}

/** Adds up how far two sides agree, source by source: no text is kept. */
export class AgreementCounter {
  readonly #agreed = new Map<string, number>();
  readonly #a = new Map<string, number>();
  readonly #b = new Map<string, number>();
  /** How many tokens have each pair of labels, one of each side. */
  readonly #tokens = new Map<string, { readonly pair: Labels; count: number }>();
  #sources = 0;
  #disagreements = 0;

  add({ agreed, a, b, snapshot, mentions, disagreements }: SourceComparison): void {
    addAll(this.#agreed, agreed);
    addAll(this.#a, a);
    addAll(this.#b, b);
    this.#sources++;
    this.#disagreements += disagreements.length;
    const labelsOfA = labeller(mentions.a);
    const labelsOfB = labeller(mentions.b);
    for (const { start, end } of tokenise(snapshot.text)) {
      const pair: Labels = [labelsOfA(start, end), labelsOfB(start, end)];
      const key = JSON.stringify(pair);
      const known = this.#tokens.get(key);
      if (known) known.count++;
      else this.#tokens.set(key, { pair, count: 1 });
    }
  }

  result(): Agreements {
    const categories = [...new Set([...this.#a.keys(), ...this.#b.keys()])].sort(compare);
    const of = (counts: ReadonlyMap<string, number>, category: string): number =>
      counts.get(category) ?? 0;
    return {
      all: agreementOf(
        sum(this.#agreed),
        sum(this.#a),
        sum(this.#b),
        this.#kappa((labels) => labels.join(" ")),
      ),
      categories: new Map(
        categories.map((category) => [
          category,
          agreementOf(
            of(this.#agreed, category),
            of(this.#a, category),
            of(this.#b, category),
            this.#kappa((labels) => String(labels.includes(category))),
          ),
        ]),
      ),
      sources: this.#sources,
      disagreements: this.#disagreements,
    };
  }

  /** @param classOf what counts as one class of the labels that a token has on one side */
  #kappa(classOf: (labels: readonly string[]) => string): number | undefined {
    const ofA = new Map<string, number>();
    const ofB = new Map<string, number>();
    let total = 0;
    let same = 0;
    for (const { pair, count } of this.#tokens.values()) {
      const [a, b] = [classOf(pair[0]), classOf(pair[1])];
      total += count;
      if (a === b) same += count;
      ofA.set(a, (ofA.get(a) ?? 0) + count);
      ofB.set(b, (ofB.get(b) ?? 0) + count);
    }
    let byChance = 0;
    for (const [each, count] of ofA) byChance += (count * (ofB.get(each) ?? 0)) / total;
    return total === byChance || total === 0 ? undefined : (same - byChance) / (total - byChance);
  }
}

/** The categories that a token has on either side, each side's in alphabetical order. */
type Labels = readonly [readonly string[], readonly string[]];

/** Tells the categories of stretches of a text that are asked for from its start to its end. */
function labeller(
  mentions: readonly ComparedMention[],
): (start: number, end: number) => readonly string[] {
  let next = 0;
  let open: readonly ComparedMention[] = [];
  return (start, end) => {
    open = open.filter((mention) => mention.end > start);
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[next]) {
      if (mention.end > start) open = [...open, mention];
      next++;
    }
    if (open.length === 0) return [];
    return [...new Set(open.map(({ category }) => category))].sort(compare);
  };
}

function agreementOf(agreed: number, a: number, b: number, kappa: number | undefined): Agreement {
  const share = (of: number): number | undefined => (of === 0 ? undefined : agreed / of);
  const f1 = a + b === 0 ? undefined : (2 * agreed) / (a + b);
  return { agreed, a, b, precision: share(b), recall: share(a), f1, kappa };
}

function addAll(to: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [key, count] of counts) to.set(key, (to.get(key) ?? 0) + count);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
