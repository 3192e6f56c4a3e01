import type { Entity } from "../resolve/entity.ts";
import { mayBeOneSum } from "./amount.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import type { Said, Statement } from "./statements.ts";

/** Two sources that tell of one sum and give it differently. */
export interface AmountDisagreement {
  /** Whom or what both tell of: of several the one that the fewest sources mention. */
  readonly about: Entity;
  readonly sides: readonly [Said, Said];
  /** How much of what the two sentences say beside their amounts is the same, from 0 to 1. */
  readonly likeness: number;
}

/** From here on two sentences are taken to tell of the same: half of all their words are in both. */
const enough = 0.5;
/** And so many at least. */
const fewestWords = 3;
/** Words that more statements have than this lead to none of them. */
const mostStatements = 200;

/**
 * Where statements of two sources are alike, about one body or person, and give sums that cannot be one. Not
 * where they name other years or months, and not sums that the other statement has too. The most alike first.
 * @param breathe called all along; where it rejects, so does this
 */
export async function amountDisagreements(
  index: OccurrenceIndex,
  statements: readonly Statement[],
  breathe: () => Promise<void>,
): Promise<readonly AmountDisagreement[]> {
  const frequency = new Map<string, number>();
  for (const { words } of statements) {
    await breathe();
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const met = new Map<string, Statement[]>();
  // By how much they are alike: that has few values, and there may be too many disagreements to sort at once.
  const found = new Map<number, AmountDisagreement[]>();
  for (const statement of statements) {
    await breathe();
    const rare = rarest(statement, frequency);
    const before = new Set(rare.flatMap((word) => met.get(word) ?? []));
    for (const other of before) {
      await breathe();
      const disagreements = compared(index, other, statement);
      const [first] = disagreements;
      if (!first) continue;
      const alike = found.get(first.likeness);
      if (alike) alike.push(...disagreements);
      else found.set(first.likeness, [...disagreements]);
    }
    for (const word of rare) {
      const having = met.get(word);
      if (having) having.push(statement);
      else met.set(word, [statement]);
    }
  }
  return [...found].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}

/**
 * So many of the rarest words that two statements which are alike enough share one of them (the prefix filter
 * of Bayardo, Ma and Srikant, “Scaling Up All Pairs Similarity Search”, 2007).
 */
function rarest({ words }: Statement, frequency: ReadonlyMap<string, number>): readonly string[] {
  const often = (word: string): number => frequency.get(word) ?? 0;
  return [...words]
    .sort((a, b) => often(a) - often(b) || (a < b ? -1 : 1))
    .slice(0, words.size - Math.ceil(words.size * enough) + 1)
    .filter((word) => often(word) <= mostStatements);
}

function compared(
  index: OccurrenceIndex,
  a: Statement,
  b: Statement,
): readonly AmountDisagreement[] {
  if (a.source === b.source || areApart(a.times, b.times)) return [];
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const likeness = shared / (a.words.size + b.words.size - shared);
  if (shared < fewestWords || likeness < enough) return [];
  const sourcesOf = (entity: Entity): number => index.countsOf(index.numberOf(entity)).source;
  const [about] = [...a.about]
    .filter((entity) => b.about.has(entity))
    .sort((one, other) => sourcesOf(one) - sourcesOf(other));
  if (!about) return [];
  const ones = a.said.filter((said) => !isIn(said, b));
  const others = b.said.filter((said) => !isIn(said, a));
  return ones.flatMap((one, at) => {
    const other = others[at];
    return other ? [{ about, sides: [one, other] as const, likeness }] : [];
  });
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((time) => !b.has(time));
}

/** Whether a statement gives a sum that may be the same. */
function isIn({ amount }: Said, { said }: Statement): boolean {
  return said.some((other) => mayBeOneSum(amount, other.amount));
}
