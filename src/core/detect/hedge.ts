/** How an amount is approximate: "at least" it, "at most" it, "about" it, or "nearly" it (a little less). */
export type Approximation = "at least" | "at most" | "about" | "nearly";

/** What texts say before an amount. "Row over £5m" is about that much money, not more than it. */
const before: readonly (readonly [RegExp, Approximation])[] = [
  [
    /\b(?:(?:well |far |significantly )?(?:more|greater|higher) than|at least|(?:well |just )?(?<!\b(?:row|dispute|argument|battle|fight|concerns?|questions?|charges?|anger|fears?|talks|case|debate|fraud|lawsuit|claims?|probe|investigation|outcry|complaints?)\s)over|in excess of|upwards? of|(?:a )?minimum(?: of)?|no less than|no fewer than|north of|(?:just )?above)\s(?:an estimated\s)?$/iu,
    "at least",
  ],
  [
    /\b(?:up to|at most|no more than|not more than|as much as|(?:a )?maximum(?: of)?|(?:less|fewer|lower) than|under|below)\s(?:an estimated\s)?$/iu,
    "at most",
  ],
  [
    /\b(?:nearly|almost|just under|just below|close to|approaching|just short of)\s(?:an?\s)?$/iu,
    "nearly",
  ],
  [
    /\b(?:(?<!\b(?:talk|talked|talking|lied|ask|asked|complain\p{L}*|know|knew|worr\p{L}+|questions?|think|thought|concern\p{L}*|read|heard|told)\s)about|around|roughly|approximately|approx\.?|some|circa|an estimated|estimated at|c\.|or so)\s?$/iu,
    "about",
  ],
];
const after: readonly (readonly [RegExp, Approximation])[] = [
  [
    /^(?:-plus\b|\+(?!\d)|\sor (?:more|above|over)\b|\splus\b(?!\s(?:an?|the|[£$€\d])))/u,
    "at least",
  ],
  [/^\sor (?:less|under|below)\b/u, "at most"],
  [/^(?:-odd\b|-ish\b|\sor so\b|\sor thereabouts\b)/u, "about"],
];

export interface Hedge {
  readonly approximation: Approximation;
  /** The words that say so. */
  readonly words: string;
}

/** How the words right before or after an amount (UTF-16 code units) make it approximate; undefined where none do. */
export function hedgeOf(text: string, start: number, end: number): Hedge | undefined {
  return (
    find(before, text.slice(Math.max(0, start - 40), start)) ??
    find(after, text.slice(end, end + 20))
  );
}

function find(
  hedges: readonly (readonly [RegExp, Approximation])[],
  text: string,
): Hedge | undefined {
  // "Just under" is "nearly", though "under" is "at most": the longest words say most.
  const found = hedges.flatMap(([pattern, approximation]) => {
    const words = pattern.exec(text)?.[0].trim();
    return words === undefined ? [] : { approximation, words };
  });
  return found.sort((a, b) => b.words.length - a.words.length)[0];
}
