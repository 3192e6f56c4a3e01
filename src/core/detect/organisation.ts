import { abbreviationsIn, pairsOfInitials, thingsAbbreviated } from "./abbreviations.ts";
import { areaBodies } from "./areaBodies.ts";
import { type Body, bodyAt } from "./body.ts";
import { type Candidate, textOf } from "./candidate.ts";
import { agenciesIn } from "./datelines.ts";
import { courtsIn } from "./courts.ts";
import { closingWords, weakClosingWords } from "./gazetteers/organisationWords.ts";
import { peoples } from "./gazetteers/peoples.ts";
import { beginsPhrase, phraseEnd } from "./gazetteers/phrases.ts";
import { countries } from "./gazetteers/places.ts";
import { publicBodies } from "./gazetteers/publicBodies.ts";
import { joinedNames } from "./joinedNames.ts";
import { listedNames } from "./listedNames.ts";
import type { Name } from "./names.ts";
import { bodyRole, organisationDoubt, organisationEvidence } from "./organisationEvidence.ts";
import type { Reading } from "./reading.ts";
import { teamsIn } from "./sport.ts";

/** The organisations that a text may name, with what speaks for and against each. */
export function organisationCandidates(
  reading: Reading,
  names: readonly Name[],
): readonly Candidate[] {
  const bodies = [
    ...abbreviationsIn(reading),
    ...pairsOfInitials(reading),
    ...names.flatMap((name) => bodiesIn(name, reading)),
    ...joinedNames(reading),
    ...areaBodies(reading),
    ...courtsIn(reading),
    ...listedNames(reading),
    ...teamsIn(reading),
    ...agenciesIn(reading),
  ];
  const things = thingsAbbreviated(reading);
  return bodies.map((body) => {
    const { first, end, abbreviates } = body;
    const evidence = [...body.form, ...organisationEvidence(body, reading)];
    const role = bodyRole(body, reading);
    const isThing = body.form.length === 0 && things.has(reading.word(first));
    return {
      category: "organisation",
      first,
      end,
      text: textOf(reading, first, end),
      evidence,
      pooled: evidence,
      doubt: organisationDoubt(body, reading) + (isThing ? 2 : 0),
      attributes: { ...(abbreviates && { abbreviates }), ...(role && { role }) },
    };
  });
}

/** A capitalised name as a body; without the nation before it; and up to “Council” in what goes on after it. */
function bodiesIn({ first, end }: Name, reading: Reading): readonly Body[] {
  const bodies = isNationBeforeBody(reading, first, end) ? [] : [bodyAt(reading, first, end)];
  if (isNation(reading.word(first)) && first + 1 < end) {
    bodies.push(bodyAt(reading, first + 1, end));
  }
  for (let last = end - 2; last > first; last -= 1) {
    const word = reading.word(last);
    if (!closingWords.has(word) || weakClosingWords.has(word)) continue;
    bodies.push(bodyAt(reading, first, last + 1));
    break;
  }
  return bodies;
}

/**
 * “US Federal Reserve”, “German Federal Labour Agency”: the nation stands before a body that is named, or known,
 * without it, and is not itself listed with it.
 */
export function isNationBeforeBody(reading: Reading, first: number, end: number): boolean {
  return (
    end - first > 1 &&
    isNation(reading.word(first)) &&
    phraseEnd(publicBodies, reading.tokens, first) !== end &&
    (reading.word(first + 1) === "Federal" ||
      phraseEnd(publicBodies, reading.tokens, first + 1) === end)
  );
}

function isNation(word: string): boolean {
  return peoples.has(word) || beginsPhrase(countries, word);
}
