import type { Mention } from "../annotations/mention.ts";
import { paragraphsOf, sentencesIn } from "../text/paragraphs.ts";
import type { TextSnapshot } from "../text/snapshot.ts";
import { compareSpans } from "../text/span.ts";

/** Which sentence and which paragraph a mention stands in: both numbered among those that mention something. */
export interface Place {
  readonly mention: Mention;
  readonly sentence: number;
  readonly paragraph: number;
}

/**
 * The places of the mentions of a source, in the order of its text. A mention belongs where it starts.
 * @param breathe called for each paragraph that has several mentions; where it rejects, so does this
 */
export async function placesOf(
  mentions: readonly Mention[],
  { text }: TextSnapshot,
  breathe: () => Promise<void>,
): Promise<readonly Place[]> {
  const left = [...mentions].sort(compareSpans);
  const places: Place[] = [];
  let at = 0;
  let sentence = 0;
  let paragraph = 0;
  for (const span of paragraphsOf(text)) {
    const first = at;
    while ((left[at]?.start ?? Infinity) < span.end) at += 1;
    const here = left.slice(first, at);
    if (here.length === 0) continue;
    if (here.length > 1) await breathe();
    // A mention alone in its paragraph needs no splitting into sentences.
    const sentences = here.length > 1 ? sentencesIn(text, span) : [span];
    let last = -1;
    for (const mention of here) {
      const found = sentences.findIndex(({ end }, index) => index >= last && mention.start < end);
      if (found !== last && last >= 0) sentence += 1;
      last = found;
      places.push({ mention, sentence, paragraph });
    }
    sentence += 1;
    paragraph += 1;
  }
  return places;
}
