import {
  adjective,
  clauseEnd,
  type Clues,
  cluesAfter,
  cluesBefore,
  cluesWith,
  inOrder,
} from "./clauseClues.ts";
import {
  adverbs,
  aspect,
  being,
  body,
  given,
  had,
  judged,
  judgePattern,
  moved,
  nouns,
} from "./ratingPhrases.ts";
import type { GradeKind } from "./scales.ts";

/** The clues for each kind of grade: those of any, and its own. */

/** From this weight on, words are a rating. */
export const enough = 4;

const bullet = String.raw`^[\s>|*•·.)–-]*`;
/** What parts the first cell of a line from its grade: "Safe: ", "Hill View – ", "Is it safe? ". */
const parting = String.raw`(?:\s*(?:[:|?\t–—]|\s-|\s/)\s*(?:\p{So}\s?)?)`;
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
      "(?:(?:credit|debt|bond)\\s)?(?:ratings?|rated|status|grade|category|debt|bonds?|notes|credit|score|issuers?|names?|tag|territory)",
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
      [
        [1.5, String.raw`${bullet}\p{Lu}[^:\n]{1,40}[:,–-]\s(?:[^\n]{1,40},\s)?`],
        [2.5, String.raw`(?:^|[;.:]\s)\p{Lu}[\p{L}&]+(?:,|\ssays)\s`],
      ],
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

/** Alternatives that may start with a capital. */
function inTitle(alternatives: string): string {
  return `(?:${alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;
}
