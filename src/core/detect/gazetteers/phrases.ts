import { type Token, tokenise } from "../../text/tokens.ts";

/** Names of one or more words, to be found in a row of tokens. */
export interface Phrases {
  /** The rests of the names that begin with a word, the longest first. */
  after(firstWord: string): readonly (readonly string[])[];
}

const none: readonly (readonly string[])[] = [];

/** Lists of names between semicolons, with straight apostrophes; they are read when they are first asked. */
export function phrases(...lists: readonly string[]): Phrases {
  let byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  return { after: (word) => (byFirstWord ??= readPhrases(lists.join(";"))).get(word) ?? none };
}

function readPhrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirstWord = new Map<string, string[][]>();
  for (const entry of list.split(";")) {
    const [first, ...rest] = tokenise(entry).map(({ text }) => text);
    if (!first) continue;
    const rests = byFirstWord.get(first) ?? [];
    rests.push(rest);
    byFirstWord.set(first, rests);
  }
  for (const rests of byFirstWord.values()) rests.sort((a, b) => b.length - a.length);
  return byFirstWord;
}

/** The end (exclusive token index) of the longest listed name that begins at a token, or undefined. */
export function phraseEnd(
  list: Phrases,
  tokens: readonly Token[],
  first: number,
): number | undefined {
  const rest = list
    .after(tokens[first]?.text ?? "")
    .find((words) =>
      words.every((word, index) => tokens[first + 1 + index]?.text.replace("’", "'") === word),
    );
  return rest && first + 1 + rest.length;
}

/** Whether a listed name begins with a word: “San” as well as “London”. */
export function beginsPhrase(list: Phrases, word: string): boolean {
  return list.after(word).length > 0;
}

/** Whether a word is a listed name by itself. */
export function isPhrase(list: Phrases, word: string): boolean {
  return list.after(word).some((rest) => rest.length === 0);
}
