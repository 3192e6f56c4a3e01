import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import { closingWords, openingWords } from "./gazetteers/organisationWords.ts";
import { beginsPhrase } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { look, traitsOf, type WordTraits } from "./wordTraits.ts";
import { isCapitalised, isCommon, isGivenName, isKnownInCapitals, isRole } from "./words.ts";

/** A text as the finders of names read it: its tokens, where sentences open, and how it writes its words. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The tokens (by their index) that open a bracket: “(”. */
  readonly brackets: readonly number[];
  /** Whether a token (by its index) is the first word of a sentence or of a quoted one: its capital says little. */
  opens(index: number): boolean;
  /** Whether a token is the last of its sentence or line. */
  endsSentence(index: number): boolean;
  /** Whether a token stands in a line whose words are nearly all capitalised: its capital says little. */
  inHeading(index: number): boolean;
  /** Whether the text also writes a capitalised word in lower case. */
  seenInLowerCase(word: string): boolean;
  /** Whether the text capitalises a word inside a sentence, where only names are. */
  seenInside(word: string): boolean;
  /** The text of a token, or "" outside the text. */
  word(index: number): string;
  /** The tokens (by their index) whose word a test holds for. */
  where(holds: (word: string) => boolean): readonly number[];
  /** What is known of a token's word by itself; of "" outside the text. */
  traits(index: number): WordTraits;
}

export function read(snapshot: TextSnapshot): Reading {
  const { text } = snapshot;
  const written = tokenise(text);
  const sentences = sentencesOf(text, written);
  const tokens = withoutShouting(written, sentences);
  const opening = new Uint8Array(tokens.length);
  const ending = new Uint8Array(tokens.length);
  const heading = new Uint8Array(tokens.length);
  const lowerCased = new Set<string>();
  const inside = new Set<string>();
  const brackets: number[] = [];
  const traits = tokens.map(({ text }) => traitsOf(text));
  const nothing = traitsOf("");
  const word = (index: number): string => tokens[index]?.text ?? "";

  for (const { first, last } of sentences) {
    ending[last] = 1;
    const isTitleCased =
      tokens[first] !== written[first] || isHeading(tokens.slice(first, last + 1));
    if (isTitleCased) heading.fill(1, first, last + 1);
    let open = true;
    for (let index = first; index <= last; index += 1) {
      const { kind, text: form } = tokens[index] ?? { kind: "mark", text: "" };
      if (kind === "word") {
        if (((traits[index] ?? nothing).looks & look.small) !== 0) lowerCased.add(form);
        else if (!open && !isTitleCased) inside.add(form);
        if (open) opening[index] = 1;
        open = false;
      } else if (form === "(") {
        brackets.push(index);
      } else if (/^["'“‘«]$/.test(form) && /^[:,]?$/.test(word(index - 1))) {
        open = true;
      }
    }
  }

  return {
    text,
    tokens,
    sentences,
    brackets,
    opens: (index) => opening[index] === 1,
    endsSentence: (index) => ending[index] === 1,
    inHeading: (index) => heading[index] === 1,
    seenInLowerCase: (form) => lowerCased.has(form.toLowerCase()),
    seenInside: (form) => inside.has(form),
    word,
    where: (holds) => {
      const indexes: number[] = [];
      for (let index = 0; index < tokens.length; index += 1) {
        if (holds(tokens[index]?.text ?? "")) indexes.push(index);
      }
      return indexes;
    },
    traits: (index) => traits[index] ?? nothing,
  };
}

/** Shorter lines in capitals are no headlines: “BBC”, “LONDON, UK”. */
const shortestShout = 4;

/**
 * Words of lines that are all in capitals as other lines write them: “Tom Quill” for “TOM QUILL”. What the text has
 * in capitals elsewhere, too, and known initials stay. Offsets are as they were.
 */
function withoutShouting(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Token[] {
  const shouted = sentences.filter(({ first, last }) => isShouted(tokens, first, last));
  if (shouted.length === 0) return tokens;
  const isCalm = new Uint8Array(tokens.length).fill(1);
  for (const { first, last } of shouted) isCalm.fill(0, first, last + 1);
  const calm = new Set(tokens.filter((_, index) => isCalm[index]).map(({ text }) => text));
  return tokens.map((token, index) => {
    const { text } = token;
    const stays =
      isCalm[index] === 1 || token.kind !== "word" || calm.has(text) || isKnownInCapitals(text);
    if (stays) return token;
    const calmed = titleCased(text);
    return { ...token, text: mayBeNamed(calmed) ? calmed : calmed.toLowerCase() };
  });
}

function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let index = first; index <= last; index += 1) {
    const { text, kind } = tokens[index] ?? { text: "", kind: "mark" };
    if (kind !== "word") continue;
    if (text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words >= shortestShout;
}

/** Whether a headline would capitalise a word for more than its looks: “Tom”, “Council”, but not “Resigns”. */
function mayBeNamed(word: string): boolean {
  return (
    !isCommon(word) ||
    isGivenName(word) ||
    isRole(word) ||
    closingWords.has(word) ||
    openingWords.has(word) ||
    beginsPhrase(places, word)
  );
}

/** “O’DOWD-QUILL” as “O’Dowd-Quill”. */
function titleCased(word: string): string {
  return word.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    (part) => part.charAt(0) + part.slice(1).toLowerCase(),
  );
}

/** Headings capitalise plain words: at least three beside the first, and nearly all words of four letters or more. */
function isHeading(sentence: readonly Token[]): boolean {
  if (sentence.at(-1)?.text === ".") return false;
  const words = sentence.filter(({ kind, text }) => kind === "word" && text.length >= 4);
  const capitalised = words.filter(({ text }) => isCapitalised(text));
  const plain = capitalised.slice(1).filter(({ text }) => isCommon(text));
  return plain.length >= 3 && capitalised.length >= 0.8 * words.length;
}
