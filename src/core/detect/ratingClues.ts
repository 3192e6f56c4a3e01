import type { GradeWords } from "./grades.ts";
import {
  adverbs,
  aspect,
  being,
  body,
  found,
  given,
  had,
  judged,
  judgePattern,
  moved,
  nouns,
  several,
} from "./ratingPhrases.ts";
import type { GradeKind } from "./scales.ts";

/** What right beside a grade says how likely it is one; of those that hold on one side, the weightiest counts. */
export interface Clue {
  readonly weight: number;
  /** Whether to look in the line, which may be a list's, instead of the sentence. */
  readonly inLine: boolean;
  /** Ends right before the grade or starts right after it. */
  readonly pattern: RegExp;
}

/** How much speaks for a rating by the words alone: the less, the more else they mean. Other kinds: nothing. */
const priors: Partial<Record<GradeKind, number>> = {
  glyphs: 4,
  phrase: 3,
  credit: 2.5,
  plain: 1,
  project: 1,
  standard: 1,
  measures: 0.5,
  label: -0.5,
  broker: -0.5,
};
/** "requires improvement" is a verb and its object, of which inspectors are fond. */
const verbal = { written: /^(?:requir|need)/iu, prior: 1.75 };
/** Rarely a grade, even where something is judged. */
const seldom = { written: /^(?:need|compliant|sound|sufficient|expected|very poor)/iu, prior: -1 };
/** Roads, classes, batteries and rubbish. */
const otherLetters = {
  written: /^(?:[A-D]|[ABC][1-3]|AA|BB|CC|[SR]D|F[1-3]|[AP]-[1-3]|[Jj]unk)$/u,
  prior: 1.25,
};
const exceptions: Partial<Record<GradeKind, { readonly written: RegExp; readonly prior: number }>> =
  { plain: verbal, everyday: seldom, credit: otherLetters };

export function priorOf({ kind, text }: GradeWords): number {
  const exception = exceptions[kind];
  return (exception?.written.test(text) ? exception.prior : priors[kind]) ?? 0;
}

/** What a noun right after the words counts: they are its adjective. */
const adjective = -2.5;

/** From this weight on, words are a rating. */
export const enough = 4;

const within = String.raw`[^;]{0,120}\s`;
const bullet = String.raw`^[\s>|*•·.)–-]*`;
/** What parts the first cell of a line from its grade: "Safe: ", "Hill View – ", "Is it safe? ". */
const parting = String.raw`(?:\s*(?:[:|?\t–—]|\s-|\s/)\s*(?:\p{So}\s?)?)`;
/** How a clause goes on after a grade, where an adjective would have its noun. */
const clauseEnd = String.raw`(?:[,.;:)\]!?|/–—]|-(?!\p{L})|\s[–—(|/-]|\s*$|\s(?:or|and|but|by|in|for|to|from|overall|last|after|when|while|at|on|this|again|across|with|because|due|following|during|under|since|before|until|yesterday|today|despite|although|though|now|once|twice|three|multiple|times|as|than|rather|under|level|apiece|each|too|was|were|is|are)\b|\s["“‘(])`;

type Listed = readonly (readonly [weight: number, source: string])[];

function cluesBefore(listed: Listed, inLine = false): readonly Clue[] {
  return listed.map(([weight, source]) => ({
    weight,
    inLine,
    pattern: new RegExp(`(?:${source})$`, inLine ? "u" : "iu"),
  }));
}

function cluesAfter(listed: Listed, inLine = false): readonly Clue[] {
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
/** "Ofsted's good", "the home was safe", "leadership good". */
const inspected = cluesBefore([
  [2.5, String.raw`\b${judgePattern}['’s]{0,2}\s`],
  [
    2.25,
    String.raw`(?:^|[^\p{L}])(?:${aspect}|${body})(?:\s(?:for|of|in|at)\s[^,.;]{1,40})?,?\s(?:(?:has|had|have|will|could)\s)?(?:${being}\s){1,2}${adverbs}`,
  ],
  [1.5, String.raw`(?:^|[^\p{L}])(?:${aspect}),?\s(?:also\s|still\s)?`],
]);
/** "Overall: Good", "Hill View Primary – Outstanding", "The quality of education Good". */
const itemsBefore = cluesBefore(
  [
    [4, String.raw`(?:^|[\s|])(?:[Tt]he\s)?${inTitle(aspect)}(?:\s[\p{L}\s&,’']{0,30})?${parting}`],
    [3, String.raw`${bullet}[\p{Lu}\d][^.\n]{1,100}?${parting}`],
    [1, String.raw`${bullet}(?:The\s|Overall\s)?(?:\p{L}+\s){0,5}`],
    [2, String.raw`[:;]\s\p{Lu}[^.;:]{1,40}[\p{L})]\s`],
  ],
  true,
);
const itemsAfter = cluesAfter(
  [
    [1, String.raw`\s*(?:\p{So}|[|(,;–—/].*|-\s.*)?[.]?\s*$`],
    [1, String.raw`\s?[:–—]\s`],
  ],
  true,
);
const words = cluesWith({ nouns }, [...inspected, ...itemsBefore], itemsAfter);

const counts = cluesWith(
  {
    nouns:
      "(?:ratings?|(?:book\\s)?reviews?|hygiene|verdicts?|scores?|marks?|stars?|status|raves?|pans?|notices?|awards?|average)",
  },
  [
    ...cluesBefore([
      [3, String.raw`\b(?:receiv|gave|giv|award|scor|earn|hand)\p{L}*[^;]{0,80}[\s:]`],
      [2, String.raw`(?:${given}|${had})[^;]{0,60}\s`],
      [2.5, String.raw`^\W*`],
      [2, String.raw`\d\s?(?:%|per cent|pc)\s`],
      [1, String.raw`(?:${being}|\bsay)\s`],
      [0.5, String.raw`[)\]:–—-]\s`],
    ]),
    ...cluesBefore(
      [
        [3, String.raw`^\W*`],
        [2.5, String.raw`(?:[\p{L})]\s?[:|–—(]|\s-)\s*`],
        [1.5, String.raw`${bullet}[\p{Lu}(][^:\n]{1,60}\s`],
      ],
      true,
    ),
  ],
  cluesAfter([[1.5, String.raw`\s*[|.]?\s*$`]], true),
);

const numbers = cluesWith(
  {
    nouns: "(?:(?:food\\s)?(?:(?:hygiene|safety)\\s)?(?:ratings?|scores?|marks?|grades?))",
    within: 1,
  },
  [
    ...cluesBefore([[1.5, String.raw`\ban?\s`]]),
    ...cluesBefore(
      [
        [1.75, String.raw`${bullet}[\p{Lu}\d][^|\n]{1,100}?${parting}`],
        [0.75, String.raw`${bullet}(?:[\p{Lu}(][\p{L}\d.'’()&-]*\s){1,5}`],
      ],
      true,
    ),
  ],
  [
    ...cluesAfter([[3, String.raw`\sfor (?:food )?hygiene\b`]]),
    ...cluesAfter([[1, String.raw`\s*[|.]?\s*$|\s?[(–—-]\s?.*$`]], true),
  ],
);

const credit = cluesWith(
  {
    nouns:
      "(?:(?:credit|debt|bond)\\s)?(?:ratings?|rated|status|grade|category|debt|bonds?|notes|credit|issuers?|names?|tag|territory)",
  },
  cluesBefore([
    [4, String.raw`\bratings?\b[^;]{0,60}\b(?:to|from|of|at)\s(?:an?\s)?`],
    [2, String.raw`(?:${judged}|${given}|${had}|${moved}|\bat|\brates?\b)[^;]{0,80}\s`],
    [0.5, ""],
  ]),
);
const outlooks = cluesWith(
  { nouns: "(?:credit\\s)?(?:outlooks?|watch|trends?)", within: 1 },
  cluesBefore([
    [
      2,
      String.raw`\b(?:outlooks?|trends?)\b[^.;]{0,60}\s(?:to|from|of|is|are|at|as|was|remains?|remained|on)\s(?:an?\s)?`,
    ],
    [2, String.raw`\b(?:outlooks?|trends?|watch)(?::|\s\()?\s?`],
  ]),
);
const codes = cluesWith(
  { nouns },
  cluesBefore([
    [
      2,
      String.raw`(?:${judged}|${given}|${nouns}|${moved}|[/:(–—-]|\b(?:to|from|of|at|and|as|governance|viability|consumer))(?:\s(?:it|them))?\W{0,2}(?:(?:an?|of|as|is|was|at|its|top)\s){0,2}`,
    ],
    [0, ""],
  ]),
  cluesAfter([[2, String.raw`\s?/\s?[GVC][1-4]`]]),
);
const brokers = cluesWith(
  { nouns: "(?:ratings?|recommendations?|stance)", within: 1 },
  [
    ...cluesBefore([
      [4, String.raw`\b(?:up|down)graded\b[^.;]{0,60}\s(?:from|to)\s${adverbs}`],
      [3, String.raw`\b(?:rating|recommendation|stance) on the (?:stock|shares) (?:of|to|at)\s`],
      [
        2,
        String.raw`\b(?:rating|recommendation|stance|downgrad\w+|upgrad\w+|(?:reiterat|stick|stuck|start|initiat)\w*)\b[^;]{0,80}\s`,
      ],
      [1.25, String.raw`(?:${being}|\b(?:from|at))\s`],
    ]),
    ...cluesBefore(
      [[1.5, String.raw`${bullet}\p{Lu}[^:\n]{1,40}[:,–-]\s(?:[^\n]{1,40},\s)?`]],
      true,
    ),
  ],
  cluesAfter([[2, String.raw`(?:\sfrom\s\p{L}+)?,\s(?:price\s)?target\b`]]),
);
const bands = inOrder(
  cluesBefore([
    [
      3,
      String.raw`(?:\bEPCs?|\benergy (?:performance|efficiency)(?: certificates?)?)(?:\s(?:energy\s)?(?:rat(?:ings?|ed)|bands?|grades?|score|certificates?))*(?:\s(?:is|was|of|at|as|with|to|from|below|above|least|band|an?|current(?:ly)?))*[\s:–-]*`,
    ],
    [
      1.5,
      String.raw`\b(?:rat(?:ed|ing)|(?<!tax )bands?|graded?)(?:\s(?:of|at|as|is|was|an?|below|above|to|from))*[\s:]*`,
    ],
    [1, String.raw`(?:${being}|\b(?:at|or|and|to|from|below|above)|${given})\s`],
  ]),
  cluesAfter([
    [2, String.raw`-rated\b|\s(?:EPC|energy|rating)\b`],
    [1, clauseEnd],
    [adjective, "."],
  ]),
);
const measures = inOrder(
  [
    ...itemsBefore,
    ...cluesBefore([
      [
        4,
        String.raw`\b(?:in|into|in to|out of|under|from|exit\w*|leav\w+|left|enter\w*|avoid\w*|requir\w+)\s`,
      ],
      [1, String.raw`\b(?:as|of|a|or|and)\s|,\s`],
    ]),
  ],
  cluesAfter([
    [4, String.raw`\s(?:school|academy|trust|hospital|status|regime|category)\b`],
    [1, clauseEnd],
    [adjective, "."],
  ]),
);

export const cluesOf: Readonly<Record<GradeKind, Clues>> = {
  plain: words,
  everyday: words,
  phrase: words,
  project: words,
  standard: words,
  label: words,
  measures,
  credit,
  outlook: outlooks,
  broker: brokers,
  stars: counts,
  glyphs: counts,
  fraction: counts,
  number: numbers,
  code: codes,
  band: bands,
};

function inOrder(before: readonly Clue[], after: readonly Clue[]): Clues {
  const sorted = (all: readonly Clue[]): readonly Clue[] =>
    all.toSorted((a, b) => b.weight - a.weight);
  return { before: sorted(before), after: sorted(after) };
}

/** Alternatives that may start with a capital. */
function inTitle(alternatives: string): string {
  return `(?:${alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;
}

/** How a kind of grade is spoken of. */
interface Vocabulary {
  /** What means a grade of the kind: a regular expression's source. */
  readonly nouns: string;
  /** How much a word of judging counts that stands far off in the clause. */
  readonly within?: number;
}

/** What speaks for any grade, as its kind is spoken of, and for this kind alone. */
function cluesWith(
  vocabulary: Vocabulary,
  ownBefore: readonly Clue[],
  ownAfter: readonly Clue[] = [],
): Clues {
  return inOrder(
    [...clauseBefore(vocabulary), ...ownBefore],
    [...clauseAfter(vocabulary), ...ownAfter],
  );
}
