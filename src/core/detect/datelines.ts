import { type Body, bodyAt } from "./body.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { isNameWord } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isAllCapitals } from "./words.ts";

/** The longest name of an agency in a dateline, in words. */
const longestAgency = 4;

/** The agencies that datelines name: “PARIS, May 3 (Reuters) - …”, “BAKU (dpa/RIA) — …”. */
export function agenciesIn(reading: Reading): readonly Body[] {
  return reading.brackets.flatMap((open) => {
    if (!followsPlaceOrDate(reading, open)) return [];
    const bodies: Body[] = [];
    for (let first = open + 1; first <= open + longestAgency;) {
      const end = agencyEnd(reading, first);
      if (end === first) return [];
      bodies.push(bodyAt(reading, first, end, [{ reason: "an agency in a dateline", weight: 2 }]));
      const isLast = reading.word(end) === ")";
      if (isLast) return /^[-–—]$/.test(reading.word(end + 1)) ? bodies : [];
      if (reading.word(end) !== "/") return [];
      first = end + 1;
    }
    return [];
  });
}

function followsPlaceOrDate(reading: Reading, open: number): boolean {
  const before = reading.word(open - 1);
  return (
    reading.tokens[open - 1]?.kind === "number" ||
    isAllCapitals(before) ||
    phraseEnd(places, reading.tokens, open - 1) === open
  );
}

/** Agencies are written in small letters, too: “dpa”. */
function agencyEnd(reading: Reading, first: number): number {
  if (/^\p{L}{2,6}$/u.test(reading.word(first)) && /^[)/]$/.test(reading.word(first + 1))) {
    return first + 1;
  }
  let end = first;
  while (end < first + longestAgency && isNameWord(reading, end)) end += 1;
  return end;
}
