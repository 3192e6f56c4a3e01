import { tokenise, type Token } from "../../text/tokens.ts";
import type { TextSnapshot } from "../../text/snapshot.ts";
import type { ExchangedMention, ExchangedSource } from "../annotationSet.ts";
import type { Lose } from "../format.ts";
import { outward } from "../offsets.ts";
import { keepMentions } from "../select.ts";

/** A mention as the tokens that it takes in: indices, the last one inclusive. */
export interface TokenSpan {
  readonly mention: ExchangedMention;
  readonly first: number;
  readonly last: number;
}

/** A source as tokens of its normalised text. */
export interface TokenisedSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of the mentions. */
  readonly spans: readonly TokenSpan[];
}

/** What is lost of mentions that begin or end within a token. */
export const brokenWords = "mentions that are not whole words";

/** A source as tokens, and those of its mentions that begin and end with one. */
export function tokenised(source: ExchangedSource, lose: Lose): TokenisedSource {
  const tokens = tokensOf(source.snapshot.normalised);
  const starts = new Map(tokens.map(({ start }, index) => [start, index]));
  const ends = new Map(tokens.map(({ end }, index) => [end, index]));
  const convert = outward(source.snapshot, "UTF-16");
  const spans = new Map<ExchangedMention, TokenSpan>();
  for (const mention of source.mentions) {
    const { start, end } = convert(mention);
    const first = starts.get(start);
    const last = ends.get(end);
    if (first !== undefined && last !== undefined) spans.set(mention, { mention, first, last });
  }
  keepMentions(source, (mention) => spans.has(mention), brokenWords, lose);
  return { text: source.snapshot.normalised.text, tokens, spans: [...spans.values()] };
}

/** Tokens without those that other programs take for white space. */
function tokensOf({ text }: TextSnapshot): readonly Token[] {
  return tokenise(text).filter((token) => !blank.has(token.text));
}

/** Signs that are white space for Python and none for JavaScript. */
const blank: ReadonlySet<string> = new Set("\x1c\x1d\x1e\x1f\x85");
