import { type Body, bodyAt } from "./body.ts";
import { areas } from "./gazetteers/areas.ts";
import { closingWords } from "./gazetteers/organisationWords.ts";
import { beginsPhrase, phraseEnd } from "./gazetteers/phrases.ts";
import { runEnd } from "./names.ts";
import type { Reading } from "./reading.ts";

/** Bodies that are called by an area with a small word in its name: “Isle of Wight Council”, “NHS Ayrshire and Arran”. */
export function areaBodies(reading: Reading): readonly Body[] {
  const starts = reading.where((word) => beginsPhrase(areas, word));
  return starts.flatMap((start): readonly Body[] => {
    const areaEnd = phraseEnd(areas, reading.tokens, start);
    if (areaEnd === undefined) return [];
    const isHealthBoard = reading.word(start - 1) === "NHS";
    const first = isHealthBoard ? start - 1 : start;
    const end = withRescue(reading, runEnd(reading, areaEnd, reading.tokens.length));
    const closes = end > areaEnd && closingWords.has(reading.word(end - 1));
    return closes || isHealthBoard
      ? [bodyAt(reading, first, end, [{ reason: "called by an area", weight: 2.5 }])]
      : [];
  });
}

/** Where a name ends that goes on as fire services do: “… Fire and Rescue Service”. */
function withRescue(reading: Reading, end: number): number {
  const isFire = reading.word(end - 1) === "Fire" && /^(?:and|&)$/.test(reading.word(end));
  return isFire && reading.word(end + 1) === "Rescue"
    ? runEnd(reading, end + 1, reading.tokens.length)
    : end;
}
