import { type Token, tokenise } from "../../text/tokens.ts";

/** Names of one or more words, to be found in a row of tokens. */
export interface Phrases {
  /** The rests of the names that begin with a word, the longest first. */
  after(firstWord: string): readonly (readonly string[])[];
  /** The words that names begin with. */
  firstWords(): Iterable<string>;
}

type Table = ReadonlyMap<string, readonly (readonly string[])[]>;

const none: readonly never[] = [];

/** Lists of names between semicolons, with straight apostrophes; they are read when they are first asked. */
export function phrases(...lists: readonly string[]): Phrases {
  let read: Table | undefined;
  const table = (): Table => (read ??= readPhrases(lists.join(";")));
  return { after: (word) => table().get(word) ?? none, firstWords: () => table().keys() };
}

/** Several lists as one table, so that a text asks once a word: in which lists names begin with it, in their order. */
export function listsBeginning<List extends { readonly list: Phrases }>(
  lists: readonly List[],
): (word: string) => readonly List[] {
  let table: Map<string, List[]> | undefined;
  return (word) => (table ??= byFirstWord(lists)).get(word) ?? none;
}

function byFirstWord<List extends { readonly list: Phrases }>(
  lists: readonly List[],
): Map<string, List[]> {
  const table = new Map<string, List[]>();
  for (const each of lists) {
    for (const word of each.list.firstWords()) {
      const beginning = table.get(word);
      if (beginning) beginning.push(each);
      else table.set(word, [each]);
    }
  }
  return table;
}

function readPhrases(list: string): Table {
  const byFirstWord = new Map<string, string[][]>();
  for (const entry of list.split(";")) {
    const [first, ...rest] = wordsOf(entry);
    if (!first) continue;
    const rests = byFirstWord.get(first) ?? [];
    rests.push(rest);
    byFirstWord.set(first, rests);
  }
  for (const rests of byFirstWord.values()) rests.sort((a, b) => b.length - a.length);
  return byFirstWord;
}

/** Names of plain words, as most are: they need no tokenising, which would take most of the time that lists are read in. */
const plain = /^(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))*$/;

function wordsOf(entry: string): readonly string[] {
  return plain.test(entry) ? entry.split(" ") : tokenise(entry).map(({ text }) => text);
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
