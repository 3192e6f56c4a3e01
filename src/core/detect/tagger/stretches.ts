import { particles } from "../gazetteers/people.ts";
import type { Reading } from "../reading.ts";
import { isCapitalised, isPossessive } from "../words.ts";

/** Tokens `first` to before `end` in which names may stand; nothing outside of stretches is a name. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** How many small words and marks may stand between two capitalised words of a name. */
const longestJoint = 3;

const joints = /^(?:of|the|and|for|in|on|at|to|a|&|[-‐‑,./'’])$/;

/** The stretches of a text, in order: capitalised words, and the small words between them. */
export function stretchesIn(reading: Reading): readonly Stretch[] {
  return reading.sentences.flatMap(({ first, last }) => {
    const stretches: Stretch[] = [];
    let start = -1;
    let end = -1;
    for (let index = first; index <= last; index += 1) {
      const word = reading.word(index);
      if (canBeName(word) || (index === end && reading.tokens[index]?.kind === "number")) {
        if (start < 0) start = index;
        end = index + 1;
      } else if (start >= 0 && (index - end >= longestJoint || !isJoint(word))) {
        stretches.push({ first: start, end });
        start = -1;
      }
    }
    if (start >= 0) stretches.push({ first: start, end });
    return stretches;
  });
}

/** A word with a capital in it (“easyJet”), or a small one that names begin with (“van”). */
export function canBeName(word: string): boolean {
  if (isCapitalised(word)) return true;
  // Most words are in small letters throughout: there no pattern is needed.
  const hasCapital = word !== word.toLowerCase() && /\p{Lu}/u.test(word);
  return hasCapital || (particles.has(word) && word !== "the");
}

function isJoint(word: string): boolean {
  return joints.test(word) || isPossessive(word);
}
