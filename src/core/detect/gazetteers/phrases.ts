import { byWord } from "../../text/byWord.ts";
import { type Token, tokenise } from "../../text/tokens.ts";

/** Names of one or more words, to be found in a row of tokens. */
export interface Phrases {
  /** The rests of the names that begin with a word, the longest first. */
  after(firstWord: string): readonly (readonly string[])[];
}

/** The names that begin with a word, as they are listed, and their rests once somebody asked. */
interface Beginning {
  readonly names: string[];
  rests?: readonly (readonly string[])[];
}

const none: readonly never[] = [];

/**
 * Lists of names between semicolons, with straight apostrophes. They are sorted by their first words when they are
 * first asked, and taken apart only where a text has that word: a text meets few of them.
 */
export function phrases(...lists: readonly string[]): Phrases {
  let beginnings: ReadonlyMap<string, Beginning> | undefined;
  return {
    after: (word) => {
      const beginning = (beginnings ??= byFirstWord(lists.join(";"))).get(word);
      return beginning ? (beginning.rests ??= restsOf(beginning.names)) : none;
    },
  };
}

/** Several lists as one, so that a text asks once a word: in which lists names begin with it, in their order. */
export function listsBeginning<List extends { readonly list: Phrases }>(
  lists: readonly List[],
): (word: string) => readonly List[] {
  return byWord((word) => lists.filter(({ list }) => beginsPhrase(list, word)));
}

function byFirstWord(list: string): ReadonlyMap<string, Beginning> {
  const beginnings = new Map<string, Beginning>();
  for (const name of list.split(";")) {
    const word = firstWordOf(name);
    if (word === undefined) continue;
    const beginning = beginnings.get(word);
    if (beginning) beginning.names.push(name);
    else beginnings.set(word, { names: [name] });
  }
  return beginnings;
}

/** A first word of plain letters, as most have: it needs no tokenising, which would take most of the time. */
const plain = /^\s*([A-Za-z]+)(?:\s|$)/;

function firstWordOf(name: string): string | undefined {
  return plain.exec(name)?.[1] ?? tokenise(name)[0]?.text;
}

function restsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names
    .map((name) =>
      tokenise(name)
        .slice(1)
        .map(({ text }) => text),
    )
    .sort((a, b) => b.length - a.length);
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
