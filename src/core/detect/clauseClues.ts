import {
  adverbs,
  aspect,
  being,
  found,
  given,
  had,
  judged,
  judgePattern,
  moved,
  several,
} from "./ratingPhrases.ts";

/** What in a clause speaks for a rating, whatever its kind. */

/** What right beside a grade says how likely it is one; of those that hold on one side, the weightiest counts. */
export interface Clue {
  readonly weight: number;
  /** Whether to look in the line, which may be a list's, instead of the sentence. */
  readonly inLine: boolean;
  /** Ends right before the grade or starts right after it. */
  readonly pattern: RegExp;
}

/** What a noun right after the words counts: they are its adjective. */
export const adjective = -2.5;

const within = String.raw`[^;]{0,120}\s`;
/** How a clause goes on after a grade, where an adjective would have its noun. */
export const clauseEnd = String.raw`(?:[,.;:)\]!?|/–—]|-(?!\p{L})|\s[–—(|/-]|\s*$|\s(?:or|and|but|by|in|for|to|from|overall|last|after|when|while|at|on|this|again|across|with|because|due|following|during|under|since|before|until|yesterday|today|despite|although|though|now|once|twice|three|multiple|times|as|than|rather|under|level|apiece|each|too|was|were|is|are)\b|\s["“‘(])`;

/** How a kind of grade is spoken of. */
interface Vocabulary {
  /** What means a grade of the kind: a regular expression's source. */
  readonly nouns: string;
  /** How much a word of judging counts that stands far off in the clause. */
  readonly within?: number;
}

/** What speaks for any grade, as its kind is spoken of, and for this kind alone. */
export function cluesWith(
  vocabulary: Vocabulary,
  ownBefore: readonly Clue[],
  ownAfter: readonly Clue[] = [],
): Clues {
  return inOrder(
    [...clauseBefore(vocabulary), ...ownBefore],
    [...clauseAfter(vocabulary), ...ownAfter],
  );
}

type Listed = readonly (readonly [weight: number, source: string])[];

export function cluesBefore(listed: Listed, inLine = false): readonly Clue[] {
  return listed.map(([weight, source]) => ({
    weight,
    inLine,
    pattern: new RegExp(`(?:${source})$`, inLine ? "u" : "iu"),
  }));
}

export function cluesAfter(listed: Listed, inLine = false): readonly Clue[] {
  return listed.map(([weight, source]) => ({
    weight,
    inLine,
    pattern: new RegExp(`^(?:${source})`, inLine ? "u" : "iu"),
  }));
}

/** The clues for a kind of grade, by side, the weightiest first. */
export interface Clues {
  readonly before: readonly Clue[];
  readonly after: readonly Clue[];
}

/** What may stand between a word of judging and the grade: "a", "only", "maximum". */
const filler = String.raw`(?:(?:an?|the|its|just|only|top|overall|maximum|perfect|full|rare|lowly|mere|mark|score|of)\s)*`;

/** "rated inadequate", "downgraded from good to", "had got", "it was": for any grade, by the nouns that mean one. */
function clauseBefore({ nouns, within: reaching = 3 }: Vocabulary): readonly Clue[] {
  return cluesBefore([
    [4, String.raw`${judged}\s(?:(?:it|them|him|her|us)\s)?${adverbs}${filler}`],
    [4, String.raw`${judged}\b${within}(?:as|to be|being)\s${adverbs}`],
    [
      4,
      String.raw`\b${nouns}(?:\s(?:overall|of|as|is|was|are|were|remains?|to|from|at|back to|up to|down to)|:)\s${adverbs}${filler}`,
    ],
    [
      3,
      String.raw`\b${nouns}\s(?:for|of|on|given to)\s[^,.;:]{1,60}\s(?:as|is|was|are|were|to|from|at):?\s${adverbs}${filler}`,
    ],
    [3, String.raw`${judged}\s(?:the|its)(?:\s\p{L}+){1,3}\s`],
    [reaching, String.raw`${judged}\b[^.;:]{1,120}\s`],
    [2.75, String.raw`${moved}\b(?:[^;,]{0,80}\s)?(?:from|to|into)\s${adverbs}${filler}`],
    [2.5, String.raw`${found}\b${within}(?:as|to be|being)\s${adverbs}`],
    [2, String.raw`(?:${given}|${had})\s(?:it\s|them\s)?${adverbs}${filler}`],
    [1.5, String.raw`${found}\s(?:it|them|\p{L}+\s\p{L}+)\s`],
    [1.5, String.raw`${given}\b[^.;]{0,60}\s|\b${several}\s`],
    [0.5, String.raw`${being}\s${adverbs}`],
    [1, String.raw`\b(?:before that|previously|formerly|from|to|than),?\s${adverbs}`],
    [
      0.75,
      String.raw`\b(?:and|or|but|as|with|at|still|also|now|only|again),?\s(?:(?:the\s)?(?:\p{L}+\s){1,3}|${adverbs})`,
    ],
    [1, String.raw`[,:;]\s${adverbs}`],
  ]);
}
/** "-rated", "rating", "by Ofsted", "for safety"; a noun makes an adjective of the words before it. */
function clauseAfter({ nouns }: Vocabulary): readonly Clue[] {
  return cluesAfter([
    [4, "-(?:rated|graded)\\b"],
    [3, String.raw`\s${nouns}\b`],
    [2.5, String.raw`\s(?:(?!credit|approval|test|exam|audience)[\p{L}&'’-]+\s){0,3}${nouns}\b`],
    [
      2.5,
      String.raw`,(?:[^.;]{0,60},)?\s(?:the\s)?${judgePattern}\s(?:has\s|have\s)?(?:said|says?|reports?|reported|found|finds?|ruled|announced|concluded)\b`,
    ],
    [
      2.5,
      String.raw`\s(?:\p{L}+\s){0,2}(?:by|from|according to)\s(?:the\s)?${judgePattern}(?!\p{L})`,
    ],
    [
      2,
      String.raw`\s(?:overall\s)?(?:for|in|at|on|with)\s(?:being\s|all\s|every\s|the\s|its\s|each\s|four\s|both\s)*(?:${aspect}|areas|categories|\p{L}+ing\b|(?:\p{L}+\s){1,2}(?:others?|areas|regulations)\b)`,
    ],
    [1.5, String.raw`\s(?:overall|across (?:all|the board|every))\b`],
    [1, clauseEnd],
    [-0.5, String.raw`\s${judgePattern}(?!\p{L})`],
    [adjective, String.raw`(?!${clauseEnd}).`],
  ]);
}

export function inOrder(before: readonly Clue[], after: readonly Clue[]): Clues {
  const sorted = (all: readonly Clue[]): readonly Clue[] =>
    all.toSorted((a, b) => b.weight - a.weight);
  return { before: sorted(before), after: sorted(after) };
}
