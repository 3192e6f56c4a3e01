import { type Body, bodyAt } from "./body.ts";
import { isNameWord } from "./names.ts";
import type { Reading } from "./reading.ts";

/** What kinds of court a town has: “Norwich Crown Court”. */
const kinds = /^(?:Crown|Magistrates|County|Sheriff|Coroner|Coroners|Family|Youth|Combined)$/;

/** How many words a town’s name has at most: “Bury St Edmunds”. */
const longestTown = 3;

/** Courts by their towns: “Norwich Crown Court”, “Westminster Magistrates’ Court”. */
export function courtsIn(reading: Reading): readonly Body[] {
  const courts = reading.where((word) => word === "Court");
  return courts.flatMap((court): readonly Body[] => {
    const kind = /^['’]s?$/.test(reading.word(court - 1)) ? court - 2 : court - 1;
    if (!kinds.test(reading.word(kind))) return [];
    let first = kind;
    while (kind - first < longestTown && !reading.opens(first) && isNameWord(reading, first - 1)) {
      first -= 1;
    }
    return first < kind
      ? [bodyAt(reading, first, court + 1, [{ reason: "a town’s court", weight: 2 }])]
      : [];
  });
}
