import type { TaggedCategory } from "../src/core/detect/tagger/labels.ts";
import type { TrainingDocument, TrainingName } from "./documents.ts";

/** The names of a category that may stand for each other: as many words, written alike. */
type Pools = ReadonlyMap<string, readonly string[]>;

export function poolsOf(documents: readonly TrainingDocument[]): Pools {
  const pools = new Map<string, string[]>();
  for (const { text, names } of documents) {
    for (const { start, end, category } of names) {
      if (category === "unclear") continue;
      const name = text.slice(start, end);
      const key = keyOf(category, name);
      const pool = pools.get(key) ?? [];
      pool.push(name);
      pools.set(key, pool);
    }
  }
  return pools;
}

/**
 * The same text about others: each person and body has another's name throughout, and a person's surname or given
 * name by itself, too. Places stay: prepositions before them make them easy, and bodies are named after them.
 */
export function swap(
  document: TrainingDocument,
  pools: Pools,
  random: () => number,
): TrainingDocument {
  const { text, names } = document;
  const others = new Map<string, string>();
  const byLength = names.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, category } of byLength) {
    const name = text.slice(start, end);
    if (category === "unclear" || category === "place" || others.has(`${category} ${name}`))
      continue;
    const pool = pools.get(keyOf(category, name)) ?? [];
    const other = pool[Math.floor(random() * pool.length)] ?? name;
    others.set(`${category} ${name}`, other);
    if (category !== "person") continue;
    const [words, otherWords] = [name.split(" "), other.split(" ")];
    if (words.length !== otherWords.length) continue;
    words.forEach((word, index) => {
      if (!others.has(`person ${word}`)) others.set(`person ${word}`, otherWords[index] ?? word);
    });
  }
  let written = "";
  let at = 0;
  const swapped = names.map((name): TrainingName => {
    const own = text.slice(name.start, name.end);
    written += text.slice(at, name.start);
    const start = written.length;
    written += others.get(`${name.category} ${own}`) ?? own;
    at = name.end;
    return { start, end: written.length, category: name.category };
  });
  return { ...document, text: written + text.slice(at), names: swapped };
}

function keyOf(category: TaggedCategory, name: string): string {
  const words = name.split(" ").length;
  const inCapitals = words === 1 && /^[^\p{Ll}]+$/u.test(name);
  return `${category} ${String(words)} ${String(inCapitals)}`;
}
