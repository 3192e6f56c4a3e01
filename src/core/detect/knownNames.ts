import { type Token, tokenise } from "../text/tokens.ts";
import type { KnownName, Knowledge } from "./knowledge.ts";
import type { Reading } from "./reading.ts";
import { isCapitalised, isCommon } from "./words.ts";

/** A known name where a text has it: tokens `first` to before `end`. */
export interface KnownPlace {
  readonly name: KnownName;
  readonly first: number;
  readonly end: number;
}

/** Known names by their words: those that end here, and how others go on. */
interface Branch {
  readonly names: { readonly name: KnownName; readonly words: readonly string[] }[];
  readonly next: Map<string, Branch>;
}

/** What has more words than this is a passage, not a name; so no text is slower to read for it. */
const mostWords = 20;

/** Names in their order of precedence: of two written the same the first counts. */
const trees = new WeakMap<Knowledge, Branch>();

/**
 * Finds what is known wherever it stands as words of its own, the longest name at each place; none overlap.
 * A name written with a capital that is a common word, too (“Brown”), counts only inside a sentence.
 */
export function knownNamesIn(reading: Reading, knowledge: Knowledge): readonly KnownPlace[] {
  if (knowledge.names.length === 0) return [];
  const tree = trees.get(knowledge) ?? treeOf(knowledge);
  trees.set(knowledge, tree);
  const places: KnownPlace[] = [];
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const place = longestAt(reading, first, tree);
    if (!place) continue;
    places.push(place);
    first = place.end - 1;
  }
  return places;
}

function treeOf({ names }: Knowledge): Branch {
  const root: Branch = { names: [], next: new Map() };
  for (const name of names) {
    const words = tokenise(name.text).map(({ text }) => text);
    if (words.length === 0 || words.length > mostWords) continue;
    let branch = root;
    for (const word of words) {
      const next = branch.next.get(folded(word)) ?? { names: [], next: new Map() };
      branch.next.set(folded(word), next);
      branch = next;
    }
    branch.names.push({ name, words });
  }
  return root;
}

/** Case and the shape of an apostrophe are left to the comparison of whole names. */
function folded(word: string): string {
  return withStraightApostrophes(word).toLowerCase();
}

function withStraightApostrophes(word: string): string {
  return word.replaceAll("’", "'");
}

function longestAt(reading: Reading, first: number, tree: Branch): KnownPlace | undefined {
  let longest: KnownPlace | undefined;
  let branch = tree.next.get(folded(reading.word(first)));
  for (let end = first + 1; branch; end += 1) {
    const found = branch.names.find(({ words }) => isWritten(reading, first, words));
    if (found) longest = { name: found.name, first, end };
    branch = isParted(reading, end) ? undefined : branch.next.get(folded(reading.word(end)));
  }
  return longest;
}

/** Whether a paragraph or the text ends before a token. */
function isParted({ text, tokens }: Reading, index: number): boolean {
  const gap = text.slice(tokens[index - 1]?.end, tokens[index]?.start);
  return index >= tokens.length || /(?:\r\n?|\n)\s*(?:\r\n?|\n)/.test(gap);
}

/** Whether a name stands at a token in its own case, in capitals throughout, or capitalised as a sentence opens. */
function isWritten(reading: Reading, first: number, words: readonly string[]): boolean {
  const [head = ""] = words;
  const written = reading.tokens.slice(first, first + words.length).map(asWritten);
  if (words.length === 1 && isCapitalised(head) && isCommon(head)) {
    return written[0] === head && !reading.opens(first) && !reading.inHeading(first);
  }
  const named = words.map(withStraightApostrophes);
  return (
    named.every((word, index) => written[index] === word) ||
    (words.length > 1 && named.every((word, index) => inCapitals(word, first + index, reading))) ||
    (reading.opens(first) &&
      written[0] === capitalised(named[0] ?? "") &&
      named.slice(1).every((word, index) => written[index + 1] === word))
  );
}

/** Whether a text writes a word in capitals, even where its reading does not, for a whole line shouts. */
function inCapitals(word: string, index: number, { text, tokens }: Reading): boolean {
  const form = text.slice(tokens[index]?.start, tokens[index]?.end);
  return withStraightApostrophes(form) === word.toUpperCase();
}

function asWritten({ text }: Token): string {
  return withStraightApostrophes(text);
}

function capitalised(word: string): string {
  return word.replace(/^./u, (letter) => letter.toUpperCase());
}
