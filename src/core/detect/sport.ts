import { type Body, bodyAt } from "./body.ts";
import { textOf } from "./candidate.ts";
import { clubTowns } from "./gazetteers/clubTowns.ts";
import { companies } from "./gazetteers/companies.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { isNameWord, runEnd } from "./names.ts";
import { whereabouts } from "./organisationEvidence.ts";
import type { Reading } from "./reading.ts";
import { isGivenName } from "./words.ts";

/** A stretch of tokens: `first` to before `end`. */
interface Team {
  readonly first: number;
  readonly end: number;
}

const none: readonly Team[] = [];

/** Who plays for a town: “Norwich striker …”. */
const sportRole =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|full-back|centre-half|centre-back|fly-half|scrum-half|flanker|fullback|skipper|quarterback|pitcher)s?$/;

/** Who leads a team or plays for it, where the name follows: “Norwich coach Jo Lock”, “Norwich prop Jo Lock”. */
const sportLeader = /^(?:coach|manager|captain|boss|forward|prop|hooker|lock|wing|centre|back)$/;

/** What one team does to another: “Norwich beat Ipswich”, “Norwich v Ipswich”. */
const meets =
  /^(?:v|vs|v\.|vs\.|beat|thrash|thrashed|trounced|hammered|edged|host|hosted|visit|face|faced)$/;

/** The longest name of a team, in words. */
const longestTeam = 4;

/** Words of which a report of football has several, and hardly any other text. */
const footballWord = wordSet(`
striker strikers midfielder midfielders defender defenders goalkeeper keeper winger Premiership Premier goalless
kick-off half-time substitute penalty relegation promotion fixture fixtures Uefa UEFA squad dugout offside equaliser
equalised Championship League nil-nil semi-final quarter-final sidelined midfield footballer striking
`);

const fewestFootballWords = 4;

/**
 * Teams by where they play: a town in a line of scores, before “striker” or “v” another, and in a report of football
 * every town that is known for its club; then the same name at its other places in the text, but for “in Norwich”.
 */
export function teamsIn(reading: Reading): readonly Body[] {
  const mentioned = teamsMentioned(reading);
  const found = [...scoreLines(reading, mentioned), ...fixtures(reading, mentioned)];
  const names = new Set(found.map(({ first, end }) => textOf(reading, first, end)));
  const isFootball = isAboutFootball(reading);
  if (names.size === 0 && !isFootball) return [];
  const again = mentioned.filter(({ first, end }) => {
    const isNamed =
      names.has(textOf(reading, first, end)) ||
      (isFootball && phraseEnd(clubTowns, reading.tokens, first) === end);
    return isNamed && !whereabouts.test(reading.word(first - 1));
  });
  const isListed = new Map([...found, ...again].map((team) => [team.first, team]));
  return [...isListed.values()].map(({ first, end }) =>
    bodyAt(reading, first, end, [{ reason: "plays here as a team", weight: 2.5 }]),
  );
}

function teamsMentioned(reading: Reading): readonly Team[] {
  const teams: Team[] = [];
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const team = teamAt(reading, first);
    if (team) teams.push(team);
  }
  return teams;
}

function isAboutFootball({ tokens }: Reading): boolean {
  let count = 0;
  for (const { text } of tokens) {
    if (footballWord.has(text) && ++count === fewestFootballWords) return true;
  }
  return false;
}

/** “Norwich 2-1 Ipswich”, “Norwich 2 Ipswich 1”, a line “Norwich 2” with scorers or without, and rows of tables. */
function scoreLines(reading: Reading, teams: readonly Team[]): readonly Team[] {
  return teams.flatMap((left) => {
    if (!isScore(reading, left.end)) return none;
    if (isRow(reading, left.end)) return [left];
    const drawn = /^[-–:]$/.test(reading.word(left.end + 1)) && isScore(reading, left.end + 2);
    const right = teamAt(reading, left.end + (drawn ? 3 : 1));
    if (right && (drawn || (isKnown(reading, right) && isScore(reading, right.end)))) {
      return [left, right];
    }
    const isLine =
      reading.opens(left.first) &&
      /^\d\d?$/.test(reading.word(left.end)) &&
      (right ?? reading.endsSentence(left.end));
    return isLine && isKnown(reading, left) ? [left] : [];
  });
}

/** A row of a league's table has at least so many numbers; a golfer's rounds are fewer. */
const shortestRow = 6;

function isRow(reading: Reading, first: number): boolean {
  return Array.from({ length: shortestRow }, (_, at) => first + at).every((index) =>
    isScore(reading, index),
  );
}

/** “Norwich v Ipswich”, “Norwich beat Ipswich”, “Norwich striker”. */
function fixtures(reading: Reading, teams: readonly Team[]): readonly Team[] {
  return teams.flatMap((team) => {
    const after = reading.word(team.end);
    const isLed = sportLeader.test(after) && isNameWord(reading, team.end + 1);
    const isAlone = isLed || sportRole.test(after);
    const other = !isAlone && meets.test(after) ? teamAt(reading, team.end + 1) : undefined;
    const named = isAlone ? [team] : other ? [team, other] : none;
    return named.every((one) => isKnown(reading, one)) ? named : none;
  });
}

/** A town or a club of the lists. */
function isKnown(reading: Reading, { first, end }: Team): boolean {
  return [places, companies].some((list) => phraseEnd(list, reading.tokens, first) === end);
}

function teamAt(reading: Reading, first: number): Team | undefined {
  if (!isNameWord(reading, first)) return undefined;
  if (isNameWord(reading, first - 1) && !isOpening(reading, first - 1)) return undefined;
  const end = teamEnd(reading, first);
  const isPerson =
    end - first > 1 && isGivenName(reading.word(first)) && !isKnown(reading, { first, end });
  return isPerson ? undefined : { first, end };
}

/** What a sentence opens with before a team: “Injured Norwich winger …”. */
function isOpening(reading: Reading, index: number): boolean {
  return (
    reading.opens(index) &&
    /(?:ed|ing)$|^(?:Former|Fellow|Rival|Veteran)$/.test(reading.word(index))
  );
}

/** Where a run of name words that begins at a token ends, within its line. */
function teamEnd(reading: Reading, first: number): number {
  let limit = first + 1;
  while (limit < first + longestTeam && !reading.endsSentence(limit - 1)) limit += 1;
  return runEnd(reading, first, limit);
}

/** A number of goals, points or runs. */
function isScore(reading: Reading, index: number): boolean {
  return /^\d{1,3}$/.test(reading.word(index));
}
