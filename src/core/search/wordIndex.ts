import { forgivenEdits, isWithinEdits, letterSet, missingLetters } from "./closeWords.ts";

/** How well a typed word fits one in the index: the whole of it, its beginning, a part of it, or but for slips. */
export const fit = { whole: 4, beginning: 3, part: 2, slips: 1, none: 0 } as const;

/** A part of a word counts from so many letters on: shorter ones are in nearly all. */
const leastPart = 3;

/** Which entries have which words. Entries are numbered from zero; words are in lower case. */
export class WordIndex {
  readonly #words: string[] = [];
  readonly #letters: number[] = [];
  readonly #entries: number[][] = [];
  readonly #byWord = new Map<string, number>();
  #size = 0;

  /** How many entries there are. */
  get size(): number {
    return this.#size;
  }

  /** Takes an entry in and gives its number. */
  add(words: Iterable<string>): number {
    const entry = this.#size++;
    for (const word of new Set(words)) {
      let at = this.#byWord.get(word);
      if (at === undefined) {
        at = this.#words.push(word) - 1;
        this.#byWord.set(word, at);
        this.#letters.push(letterSet(word));
        this.#entries.push([]);
      }
      this.#entries[at]?.push(entry);
    }
    return entry;
  }

  /** For each entry how well the typed word fits the best of its words. */
  fits(typed: string): Uint8Array {
    const fits = new Uint8Array(this.#size);
    const letters = letterSet(typed);
    const slips = forgivenEdits(typed);
    for (let at = 0; at < this.#words.length; at++) {
      if (missingLetters(letters, this.#letters[at] ?? 0) > slips) continue;
      const grade = fitOf(typed, this.#words[at] ?? "", slips);
      if (grade === fit.none) continue;
      for (const entry of this.#entries[at] ?? []) {
        if (grade > (fits[entry] ?? 0)) fits[entry] = grade;
      }
    }
    return fits;
  }
}

function fitOf(typed: string, word: string, slips: number): number {
  if (word === typed) return fit.whole;
  if (word.startsWith(typed)) return fit.beginning;
  if (typed.length >= leastPart && word.includes(typed)) return fit.part;
  if (slips === 0) return fit.none;
  // What is typed may be the beginning of a longer word, slips and all.
  const beginning = word.slice(0, typed.length);
  const isClose = isWithinEdits(typed, word, slips) || isWithinEdits(typed, beginning, slips);
  return isClose ? fit.slips : fit.none;
}
