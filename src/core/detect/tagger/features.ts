import { initialsOf } from "../abbreviations.ts";
import { phraseEnd } from "../gazetteers/phrases.ts";
import type { Reading } from "../reading.ts";
import type { Hints } from "../ruleHints.ts";
import { mix } from "./hash.ts";
import type { Stretch } from "./stretches.ts";
import { list, knownNames, look, type WordTraits } from "../wordTraits.ts";

/** Into how many places features are hashed, as a power of two. */
export const hashBits = 20;

/** No token has more features than this. */
export const mostFeatures = 104;

/** What of a name and around it a feature looks at. */
export const aspects = ["word", "writing", "before", "after", "lists", "rules", "text"] as const;

export type Aspect = (typeof aspects)[number];

const aspect = Object.fromEntries(aspects.map((name, at) => [name, at])) as Record<Aspect, number>;

/** Says what the features of a token are, as places in the table of weights. */
export interface FeatureFinder {
  /**
   * Writes the features of a token of a stretch and returns how many there are.
   * @param looksAt for each feature at what it looks, as a place in `aspects`
   */
  find(stretch: Stretch, index: number, into: Int32Array, looksAt: Uint8Array): number;
}

/** What a text as a whole tells of a capitalised word, a bit each: in which company it was seen. */
const seen = {
  afterHonorific: 1,
  afterRole: 2,
  afterGivenName: 4,
  afterIn: 8,
  afterThe: 16,
  afterOf: 32,
  beforeSpeech: 64,
  beforePossessive: 128,
  beforeWho: 256,
  inLongerName: 512,
  inNameWithClosing: 1024,
  alone: 2048,
  insideSentence: 4096,
  inLowerCase: 8192,
} as const;

const seenBits = Object.values(seen).length;

/** Prepares a text: marks listed names, and gathers what is said of each name. */
export function featureFinder(
  reading: Reading,
  stretches: readonly Stretch[],
  hints: Hints,
): FeatureFinder {
  const traits = (index: number): WordTraits => reading.traits(index);
  const marks = marksOf(reading, stretches, traits);
  const runs = runsOf(reading, stretches);
  const company = companyOf(reading, runs, traits);
  const initials = new Set(runs.flatMap(({ first, end }) => initialsIn(reading, first, end)));
  const runAt = new Array<Stretch | undefined>(reading.tokens.length);
  for (const run of runs) for (let at = run.first; at < run.end; at += 1) runAt[at] = run;

  return {
    find({ first: stretchFirst, end: stretchEnd }, index, into, looksAt) {
      let count = 0;
      let template = 0;
      let looking = aspect.word;
      const add = (value: number): void => {
        template += 1;
        looksAt[count] = looking;
        into[count] = mix(template, value) >>> (32 - hashBits);
        count += 1;
      };
      const skip = (): void => void (template += 1);
      const [w2, w1, w0] = [traits(index - 2), traits(index - 1), traits(index)];
      const [n1, n2] = [traits(index + 1), traits(index + 2)];
      const opens = Number(reading.opens(index)) + 2 * Number(reading.inHeading(index));

      add(w0.lower);
      add(w0.ending);
      looking = aspect.before;
      add(w1.lower);
      add(w2.lower);
      add(mix(w1.lower, w0.lower));
      add(mix(w2.lower, w1.lower));
      add(mix(w1.lower, w0.lists));
      looking = aspect.after;
      add(n1.lower);
      add(n2.lower);
      add(mix(w0.lower, n1.lower));
      add(mix(n1.lower, n2.lower));
      add(mix(w0.lists, n1.lower));

      looking = aspect.writing;
      add(0);
      add(mix(w0.shape, opens));
      add(mix(w1.shape, w0.shape));
      add(mix(w0.shape, n1.shape));
      add(mix(mix(w1.shape, w0.shape), n1.shape));

      looking = aspect.lists;
      add(w0.lists);
      add(mix(w0.lists, w0.shape));
      add(mix(w1.lists, w0.lists));
      add(mix(w0.lists, n1.lists));
      add(mix(mix(w1.lists, w0.lists), n1.lists));
      add(mix(mix(w2.lists, w1.lists), w0.lists));

      looking = aspect.rules;
      const [h1, h0, i1] = [hints[index - 1] ?? 0, hints[index] ?? 0, hints[index + 1] ?? 0];
      add(h0);
      add(mix(h1, h0));
      add(mix(h0, i1));
      add(mix(h0, w0.lists));
      add(mix(h0, w0.shape));
      add(mix(h0, mix(opens, w1.lists)));

      const mark = marks[index] ?? 0;
      looking = aspect.lists;
      if (mark) {
        add(mark);
        add(mix(mark, w0.lower));
        add(mix(mark, w1.lower));
      } else template += 3;

      const run = runAt[index];
      if (run) {
        const { first, end } = run;
        const length = Math.min(end - first, 4);
        const position = (index === first ? 1 : 0) + (index === end - 1 ? 2 : 0);
        const [head, last] = [traits(first), traits(end - 1)];
        const [before, after] = [traits(first - 1), traits(end)];
        add(mix(last.lists, mix(head.lists, position)));
        add(mix(mix(before.lists, last.lists), mix(after.lists, length)));
        looking = aspect.word;
        add(mix(last.lower, position));
        add(mix(head.lower, position));
        looking = aspect.before;
        add(mix(before.lower, position));
        add(mix(mix(before.lower, after.lower), position));
        add(mix(mix(before.lower, after.lower), length));
        add(mix(before.lower, mix(w0.lists, length)));
        add(mix(traits(first - 2).lower, mix(before.lower, position)));
        looking = aspect.after;
        add(mix(after.lower, position));
        add(mix(after.lower, mix(w0.lists, length)));
        add(mix(after.lower, mix(traits(end + 1).lower, position)));
        looking = aspect.writing;
        add(mix(length, position));
      } else template += 13;
      looking = aspect.writing;
      if (index === stretchFirst) add(1);
      else skip();
      if (index === stretchEnd - 1) add(1);
      else skip();

      looking = aspect.text;
      const bits = company.get(reading.word(index)) ?? 0;
      for (let bit = 0; bit < seenBits; bit += 1) {
        if (bits & (1 << bit)) add(w0.shape);
        else skip();
      }
      if (bits) add(bits);
      else skip();
      if (bits) add(mix(bits, w0.lists));
      else skip();
      if (initials.has(reading.word(index))) add(0);
      return count;
    },
  };
}

/** Runs of capitalised words without anything between them. */
function runsOf(reading: Reading, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap(({ first, end }) => {
    const runs: Stretch[] = [];
    for (let index = first; index < end; index += 1) {
      if (!isCapitalised(reading, index)) continue;
      const start = index;
      while (index + 1 < end && isCapitalised(reading, index + 1)) index += 1;
      runs.push({ first: start, end: index + 1 });
    }
    return runs;
  });
}

function isCapitalised(reading: Reading, index: number): boolean {
  return (reading.traits(index).looks & look.capitalised) !== 0;
}

/** For each token the list that names it and whether it begins the name there; 0 for none. */
function marksOf(
  reading: Reading,
  stretches: readonly Stretch[],
  traits: (index: number) => WordTraits,
): Uint8Array {
  const marks = new Uint8Array(reading.tokens.length);
  for (const { first, end } of stretches) {
    for (let index = first; index < end; index += 1) {
      if (!traits(index).beginsListed) continue;
      knownNames.forEach((names, number) => {
        const nameEnd = phraseEnd(names, reading.tokens, index);
        if (nameEnd === undefined || marks[index]) return;
        marks.fill(2 * number + 2, index, nameEnd);
        marks[index] = 2 * number + 1;
      });
    }
  }
  return marks;
}

function companyOf(
  reading: Reading,
  runs: readonly Stretch[],
  traits: (index: number) => WordTraits,
): ReadonlyMap<string, number> {
  const company = new Map<string, number>();
  for (const { first, end } of runs) {
    const before = reading.word(first - 1).toLowerCase();
    const after = reading.word(end);
    const closes = end - first > 1 && (traits(end - 1).lists & list.closing) !== 0;
    const startsGiven = end - first > 1 && (traits(first).lists & list.given) !== 0;
    const ofRun =
      (/^(?:in|at|near|from|to)$/.test(before) ? seen.afterIn : 0) |
      (before === "the" ? seen.afterThe : 0) |
      (before === "of" ? seen.afterOf : 0) |
      (traits(end).lists & list.speech ? seen.beforeSpeech : 0) |
      (/^['’]s$/.test(after) ? seen.beforePossessive : 0) |
      (after === "," && reading.word(end + 1).startsWith("who") ? seen.beforeWho : 0) |
      (traits(first - 1).lists & list.role ? seen.afterRole : 0) |
      (closes ? seen.inNameWithClosing : 0) |
      (end - first > 1 ? seen.inLongerName : seen.alone);
    for (let index = first; index < end; index += 1) {
      const word = reading.word(index);
      const bits =
        ofRun |
        (traits(index - 1).lists & list.honorific ? seen.afterHonorific : 0) |
        (index > first && startsGiven && index === end - 1 ? seen.afterGivenName : 0) |
        (reading.seenInside(word) ? seen.insideSentence : 0) |
        (reading.seenInLowerCase(word) ? seen.inLowerCase : 0);
      company.set(word, (company.get(word) ?? 0) | bits);
    }
  }
  return company;
}

function initialsIn(reading: Reading, first: number, end: number): readonly string[] {
  if (end - first < 2) return [];
  return initialsOf(reading.tokens.slice(first, end).map(({ text }) => text));
}
