import type { Mention } from "../annotations/mention.ts";
import { occurrencesOf } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";

/** Words that a concordance has a line for, and the mention that they are, if any. */
export interface Place extends Span {
  readonly mention?: Mention;
}

/**
 * Where words stand in a text, in upper or lower case. Those within a mention count as the whole of the
 * innermost one, once.
 * @param mentions in any order
 */
export function placesOfWords(
  text: string,
  words: string,
  mentions: readonly Mention[],
): readonly Place[] {
  const places = occurrencesOf(text, words, "ignoring case").map((span): Place => {
    const mention = innermost(mentions, span);
    return mention ? placeOf(mention) : span;
  });
  const seen = new Set<Mention>();
  return places.filter(({ mention }) => {
    if (!mention) return true;
    const isNew = !seen.has(mention);
    seen.add(mention);
    return isNew;
  });
}

export function placeOf(mention: Mention): Place {
  return { start: mention.start, end: mention.end, mention };
}

function innermost(mentions: readonly Mention[], { start, end }: Span): Mention | undefined {
  return mentions
    .filter((mention) => mention.start <= start && end <= mention.end)
    .reduce<Mention | undefined>(
      (best, mention) =>
        best && best.end - best.start <= mention.end - mention.start ? best : mention,
      undefined,
    );
}
