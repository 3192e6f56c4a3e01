import { byWord } from "./byWord.ts";
import type { Span } from "./span.ts";

export type TokenKind = "word" | "number" | "mark";

/** A word, a number or a mark of a text: offsets in UTF-16 code units. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

const abbreviations =
  "Mrs?|Ms|Mohd|Md|Dr|Prof|Revd?|Sgt|Capt|Lt|Col|Gen|Maj|Cllr|Sen|Rep|Gov|Hon|Messrs|St|Jr|Sr|Inc|Ltd|Corp|Co|Bros|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec";

/** What joins a name to a word that describes something else by it: “London-based”. The name is a word of its own. */
const describingTails =
  "based|owned|led|backed|born|style|wide|run|listed|funded|controlled|trained|dominated|held|made|sponsored|bound|era|educated|approved|rated|registered|linked|supported|commissioned|produced|appointed|inspired|like|friendly";

const tokenPattern = new RegExp(
  [
    // The rest of a possessive, so that “Norfolk’s” is a name and its ending.
    String.raw`(?<=[\p{L}\p{N}])['’][sS](?![\p{L}\p{N}])`,
    // Letters that keep their full stops: “U.S.”, “J.K.”, the “J.” of “J. Smith”, “Mr.”.
    String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}|\p{Lu}\.(?=[ \u00a0]?\p{Lu})|(?:${abbreviations})\.(?<![JS]r\.(?=\s+(?:He|She|The|His|Her|But|In)\s)))`,
    // Words, with the apostrophes and hyphens inside them: “O’Brien”, “Jean-Louis”, “G8”; “London-based” is two and a hyphen.
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’](?![sS](?![\p{L}\p{N}]))|[-‐‑](?!(?:${describingTails})(?!\p{L})))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    // Numbers with the points, commas and colons inside them: “16.5”, “19,000”, “15:24”.
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    // Any other mark.
    String.raw`\S`,
  ].join("|"),
  "gu",
);

/** A capitalised word that swallowed the next: “AdamsThe”, a caption glued to the sentence after it. */
const gluedPattern = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u;

/** Two names with a hyphen between them: “Blair-Brown”. */
const pairedPattern = /^(\p{Lu}[\p{L}\p{M}]+)[-‐‑](\p{Lu}[\p{L}\p{M}]+)$/u;

/** Words that open sentences or a writer’s office, and end no name: what they are glued to ended before them. */
const sentenceOpeners = new Set(
  "The This That These Those There They She When While After Before But And Reporter Correspondent Editor".split(
    " ",
  ),
);

/**
 * Splits a text into tokens, in order, in linear time. White space belongs to no token.
 * A glued pair of words becomes two where the second opens sentences, or where both stand alone elsewhere
 * in the text: “AdamsThe” is two, “GlaxoSmithKline” and “PlayStation” stay whole. So does a pair with a hyphen
 * become three: “the Blair-Brown feud”, in a text that names both.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let hasGlued = false;
  for (const { 0: written, index } of text.matchAll(tokenPattern)) {
    const form = formOf(written);
    hasGlued ||= form.halves !== undefined;
    tokens.push(tokenAt(index, form));
  }
  return hasGlued ? unglue(tokens) : tokens;
}

function unglue(tokens: readonly Token[]): readonly Token[] {
  const standingAlone = new Set(tokens.map(({ text }) => text));
  return tokens.flatMap((token) => {
    const { halves } = formOf(token.text);
    if (!halves) return token;
    const [left, right] = halves;
    const apart =
      sentenceOpeners.has(right) || (standingAlone.has(left) && standingAlone.has(right));
    if (!apart) return token;
    const rightStart = token.end - right.length;
    const hyphen = token.text.slice(left.length, rightStart - token.start);
    return [
      tokenAt(token.start, formOf(left)),
      ...(hyphen ? [tokenAt(token.start + left.length, formOf(hyphen))] : []),
      tokenAt(rightStart, formOf(right)),
    ];
  });
}

/** What the letters of a token tell by themselves. */
interface Form {
  readonly text: string;
  readonly kind: TokenKind;
  /** The two words of what looks like a pair, glued or with a hyphen. */
  readonly halves?: readonly [string, string];
}

/** One string for all tokens written the same: looking it up in a table is quicker then. */
const formOf = byWord((text): Form => {
  const [, left, right] = gluedPattern.exec(text) ?? pairedPattern.exec(text) ?? [];
  return { text, kind: kindOf(text), ...(left && right && { halves: [left, right] }) };
});

function tokenAt(start: number, { text, kind }: Form): Token {
  return { start, end: start + text.length, text, kind };
}

function kindOf(text: string): TokenKind {
  if (/^(?:\p{L}|['’][sS]$)/u.test(text)) return "word";
  return /^\p{N}/u.test(text) ? "number" : "mark";
}
