import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import type { Aspect } from "./tagger/features.ts";
import type { TaggedText } from "./tagger/tagger.ts";

/** How many of the things that the tagger goes by are named. */
const named = 2;

/** Log-odds that are worth naming. */
const worthNaming = 0.5;

/**
 * Says why the tagger takes words for a name: how sure it is, and what spoke most for it at that place, by the weights
 * that it learnt.
 */
export function taggedReasons(
  tagged: TaggedText,
  reading: Reading,
): (candidate: Candidate) => string {
  let times: ReadonlyMap<string, number> | undefined;
  return (candidate) => {
    const { category, probability = 0 } = candidate;
    times ??= countWords(reading);
    const kind = category === "person" ? "a person" : "an organisation";
    const sure = `reads like the name of ${kind} (${String(Math.round(100 * probability))}% sure)`;
    return [sure, mostTelling(candidate, tagged, reading, times)].filter(Boolean).join(": ");
  };
}

function countWords({ tokens }: Reading): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of tokens) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function mostTelling(
  candidate: Candidate,
  tagged: TaggedText,
  reading: Reading,
  times: ReadonlyMap<string, number>,
): string {
  const gains = new Map<string, number>();
  for (const { index, aspect, logOdds } of tagged.gainsOf(candidate)) {
    const seen = describe(aspect, index, candidate, reading, times);
    if (seen) gains.set(seen, (gains.get(seen) ?? 0) + logOdds);
  }
  return [...gains]
    .filter(([, gain]) => gain >= worthNaming)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, named)
    .map(([seen]) => seen)
    .join(", ");
}

/** What an aspect shows at a place; nothing for what the rules say themselves. */
function describe(
  aspect: Aspect,
  index: number,
  { first, end }: Candidate,
  reading: Reading,
  times: ReadonlyMap<string, number>,
): string | undefined {
  const word = reading.word(index);
  // What stands beside a word inside the name is the name itself.
  const isInner = (aspect === "before" && index > first) || (aspect === "after" && index < end - 1);
  switch (isInner ? "word" : aspect) {
    case "word":
      return end - first > 1 ? `“${word}” in it` : "the word itself";
    case "writing":
      return /^[^\p{Ll}]+$/u.test(word) ? "in capitals" : "capitalised";
    case "before":
      return neighbour("follows", reading.word(first - 1));
    case "after":
      return neighbour("followed by", reading.word(end));
    case "lists":
      return "its words are on lists of names";
    case "text": {
      const seen = times.get(word) ?? 0;
      return seen > 1 ? `“${word}” seen ${String(seen)} times in the text` : undefined;
    }
    case "rules":
      return undefined;
  }
}

function neighbour(how: string, word: string): string | undefined {
  return /\p{L}/u.test(word) ? `${how} “${word}”` : undefined;
}
