import { type Token, tokenise } from "../../text/tokens.ts";

/** Names of one or more words, found in a row of tokens by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of names separated by semicolons, apostrophes straight; longer names stand first under their first word. */
export function phrases(list: string): Phrases {
  const byFirstWord = new Map<string, string[][]>();
  for (const entry of list.split(";")) {
    const [first, ...rest] = tokenise(entry).map(({ text }) => text);
    if (!first) continue;
    const continuations = byFirstWord.get(first) ?? [];
    continuations.push(rest);
    byFirstWord.set(first, continuations);
  }
  for (const continuations of byFirstWord.values()) {
    continuations.sort((a, b) => b.length - a.length);
  }
  return byFirstWord;
}

/** The end (exclusive token index) of the longest name in the list that begins at a token, or undefined. */
export function phraseEnd(
  list: Phrases,
  tokens: readonly Token[],
  first: number,
): number | undefined {
  const continuations = list.get(tokens[first]?.text ?? "");
  const words = continuations?.find((rest) =>
    rest.every((word, index) => tokens[first + 1 + index]?.text.replace("’", "'") === word),
  );
  return words && first + 1 + words.length;
}
