import type { Mention } from "../annotations/mention.ts";
import { functionWords } from "../detect/gazetteers/functionWords.ts";
import { occurrencesOf } from "../text/occurrences.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { overlaps, type Span } from "../text/span.ts";

/** What may be meant: a mention, or what is known of one. */
type Named = Span & Pick<Mention, "category" | "text">;

/** Who gave or got a grade, as `by` and `of` of a rating word it. */
export interface Party<Meant extends Named = Mention> {
  readonly words: string;
  /** The mention that stands in the words, or that they point at; absent where they are an entity's key or no name. */
  readonly mention?: Meant;
  /** Whether the mention stands in the words; else they only point at it, as “the council” does. */
  readonly isNamed: boolean;
}

/** How far before and after a rating its words are looked for, in UTF-16 code units. */
const reach = { before: 2000, after: 500 } as const;

/**
 * Whom the words of a rating mean: a mention that stands in them near the rating; else, of words like “the
 * council” or “inspectors”, the nearest body before the rating, or else after it, that is called so.
 * @param others the mentions of the source that may be meant, in the order of its text
 */
export function partyOf<Meant extends Named>(
  words: string,
  rating: Span,
  others: readonly Meant[],
  { text }: TextSnapshot,
): Party<Meant> {
  const from = Math.max(0, rating.start - reach.before);
  const place = occurrencesOf(text.slice(from, rating.end + reach.after), words)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .sort((a, b) => Math.abs(a.start - rating.start) - Math.abs(b.start - rating.start))[0];
  const named = place && others.find((other) => overlaps(other, place));
  if (named) return { words, mention: named, isNamed: true };
  const head = headOf(words);
  const called = head === undefined ? [] : others.filter((other) => isCalled(other, head, text));
  const pointed =
    called.findLast(({ start }) => start < rating.start) ??
    called.find(({ start }) => start > rating.end);
  return { words, ...(pointed && { mention: pointed }), isNamed: false };
}

/** “authority” of “The Authority's services for children”, “inspectors”; undefined of what is not said to be known. */
function headOf(words: string): string | undefined {
  const [owner = ""] = words.split(/['’]s\s/u);
  const [phrase = ""] = owner.split(
    /[,;:(]|\s(?:of|in|at|for|on|to|by|near|with|from|which|that|who)\s/u,
  );
  const known = /^(?:(?:the|this|that)\s.*?)?(?<head>\p{L}+)$/iu.exec(phrase.trim());
  return known?.groups?.["head"]?.toLowerCase();
}

/** What bodies are called that have other words in their names. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  authority: ["council", "borough"],
  school: ["academy", "college", "primary", "high"],
  home: ["house", "lodge", "court"],
  force: ["police", "constabulary"],
  hospital: ["infirmary", "nhs"],
  trust: ["nhs"],
  company: ["ltd", "limited", "plc", "group"],
  firm: ["ltd", "limited", "plc", "group"],
};

/**
 * Whether a body goes by a word: it is one of its name or stands for one, or it follows the name, as in “Ofsted
 * inspectors” and “Norfolk County Council's children's services department”.
 */
function isCalled({ category, text: name, end }: Named, head: string, text: string): boolean {
  if (category === "person") return false;
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if ([head, ...(otherWords[head] ?? [])].some((word) => words.includes(word))) return true;
  const after = new RegExp(
    String.raw`^(?:['’]s?(?<between>(?:\s[\p{L}'’-]+){0,4}))?\s${head}(?!\p{L})`,
    "iu",
  );
  const follows = after.exec(text.slice(end, end + 80));
  const between = follows?.groups?.["between"]?.trim().split(/\s/u) ?? [];
  return follows !== null && !between.some((word) => functionWords.has(word.toLowerCase()));
}
