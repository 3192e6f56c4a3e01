import { textOf } from "./candidate.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isGivenName } from "./words.ts";

/** A byline in lower case on a line of its own: “by jane smith”. */
export function plainBylines(reading: Reading): readonly Name[] {
  return reading.sentences.flatMap(({ first, last }): readonly Name[] => {
    const words = reading.tokens.slice(first + 1, last + 1).map(({ text }) => text);
    const [given = ""] = words;
    const isByline =
      /^by$/i.test(reading.word(first)) &&
      (words.length === 2 || words.length === 3) &&
      words.every((word) => /^\p{Ll}{2}/u.test(word)) &&
      isGivenName(given.charAt(0).toUpperCase() + given.slice(1));
    if (!isByline) return [];
    return [{ first: first + 1, end: last + 1, text: textOf(reading, first + 1, last + 1) }];
  });
}

/** Team sheets name at least so many players. */
const smallestTeam = 7;

/** Words near a team’s sheet. */
const sheetWord = wordSet(`
Sub Subs Substitute Substitutes Replacement Replacements Referee Ref substitutes replacements line-up line-ups squad
squads
`);

/** Tokens at which players are named on a team’s sheet: “Wexcombe: Quill, Lock, Dale (capt); …”. */
export function playersIn(reading: Reading, names: readonly Name[]): ReadonlySet<number> {
  const players = new Set<number>();
  if (!reading.tokens.some(({ text }) => sheetWord.has(text))) return players;
  let row: number[] = [];
  let previous: Name | undefined;
  for (const name of names) {
    if (sheetWord.has(name.text)) continue;
    if (!previous || !isNextPlayer(reading, previous, name)) {
      if (row.length >= smallestTeam) row.forEach((first) => players.add(first));
      row = [];
    }
    row.push(name.first);
    previous = name;
  }
  if (row.length >= smallestTeam) row.forEach((first) => players.add(first));
  return players;
}

/** Whether only commas, semicolons, numbers and a bracket stand between two names: “Quill 6, Lock (capt); Dale”. */
function isNextPlayer(reading: Reading, { end }: Name, { first }: Name): boolean {
  if (first - end > 8) return false;
  const between = textOf(reading, end, first);
  const joins =
    /^[,;.\d\s]*(?:\([^()]*\)?[,;.\d\s]*)?(?:(?:Subs?|Substitutes|Replacements)[^\p{L}]*)?$/u;
  return joins.test(between) && /[,;S]/.test(between);
}
