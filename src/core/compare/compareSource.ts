import { groupBy } from "../resolve/groupBy.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans, overlaps, type Span } from "../text/span.ts";

/** A mention as one side has it. Offsets are UTF-16 code units of the source's text. */
export interface ComparedMention extends Span {
  readonly category: string;
  /** Key of the entity that it means, where the side says so. */
  readonly entity?: string;
}

/** Where two sides say different things of a source. `a` or `b` is absent where that side marks nothing. */
export interface Disagreement {
  readonly kind:
    /** Only one side marks these words, and no others there. */
    | "only one"
    /** Both mark words of one category that overlap. */
    | "span"
    /** Both mark the same words, in different categories. */
    | "category"
    /** Both mark the same, and mean different entities. */
    | "entity";
  readonly a?: ComparedMention;
  readonly b?: ComparedMention;
}

/** What two sides say of a source. */
export interface SourceComparison {
  /** Mentions that both have, span and category alike, by category. */
  readonly agreed: ReadonlyMap<string, number>;
  /** All mentions of each side, by category. */
  readonly a: ReadonlyMap<string, number>;
  readonly b: ReadonlyMap<string, number>;
  /** In the order of the text. */
  readonly disagreements: readonly Disagreement[];
  readonly snapshot: TextSnapshot;
  readonly mentions: {
    readonly a: readonly ComparedMention[];
    readonly b: readonly ComparedMention[];
  };
}

/** Compares what two sides mark in a source. Where a side marks the same twice it counts once. */
export function compareSource(
  snapshot: TextSnapshot,
  ofA: readonly ComparedMention[],
  ofB: readonly ComparedMention[],
): SourceComparison {
  const a = withoutRepeats(ofA);
  const b = withoutRepeats(ofB);
  const inB = new Map(b.map((mention) => [keyOf(mention), mention]));
  const both = a.flatMap((mention) => {
    const other = inB.get(keyOf(mention));
    return other ? [{ a: mention, b: other }] : [];
  });
  const paired = new Set(both.flatMap((pair) => [pair.a, pair.b]));
  const disagreements = [
    ...both.filter(areOfDifferentEntities).map((pair) => ({ kind: "entity" as const, ...pair })),
    ...disagreed(
      a.filter((mention) => !paired.has(mention)),
      b.filter((mention) => !paired.has(mention)),
    ),
  ];
  return {
    agreed: counted(both.map((pair) => pair.a)),
    a: counted(a),
    b: counted(b),
    disagreements: disagreements.sort((one, other) => compareSpans(placeOf(one), placeOf(other))),
    snapshot,
    mentions: { a, b },
  };
}

/** The words that a disagreement is about: those of both sides. */
export function placeOf({ a, b }: Disagreement): Span {
  const [first, second = first] = [a, b].filter((mention) => mention !== undefined);
  if (!first || !second) throw new Error("A disagreement is about something.");
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}

function keyOf({ start, end, category }: ComparedMention): string {
  return `${start}-${end} ${category}`;
}

function withoutRepeats(mentions: readonly ComparedMention[]): readonly ComparedMention[] {
  const first = [...groupBy(mentions, keyOf).values()].flatMap(([mention]) => mention ?? []);
  return first.sort(compareSpans);
}

function counted(mentions: readonly ComparedMention[]): ReadonlyMap<string, number> {
  const groups = groupBy(mentions, ({ category }) => category);
  return new Map([...groups].map(([category, of]) => [category, of.length]));
}

/** A side that says nothing of whom it means does not contradict the other. */
function areOfDifferentEntities(pair: { a: ComparedMention; b: ComparedMention }): boolean {
  const [one, other] = [pair.a.entity, pair.b.entity];
  return one !== undefined && other !== undefined && one !== other;
}

/** Pairs what each side has alone: the same words first, then words of one category that overlap. */
function disagreed(
  a: readonly ComparedMention[],
  b: readonly ComparedMention[],
): readonly Disagreement[] {
  const left = new Set(b);
  const found: Disagreement[] = [];
  const alone: ComparedMention[] = [];
  for (const mention of a) {
    const other = [...left].find((candidate) => compareSpans(candidate, mention) === 0);
    if (other) found.push({ kind: "category", a: mention, b: other });
    else alone.push(mention);
    if (other) left.delete(other);
  }
  for (const mention of alone) {
    const other = [...left].find(
      (candidate) => candidate.category === mention.category && overlaps(candidate, mention),
    );
    found.push(other ? { kind: "span", a: mention, b: other } : { kind: "only one", a: mention });
    if (other) left.delete(other);
  }
  for (const mention of left) found.push({ kind: "only one", b: mention });
  return found;
}
