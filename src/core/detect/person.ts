import type { Attributes } from "../annotations/attributes.ts";
import { type Candidate, textOf } from "./candidate.ts";
import { closingWords } from "./gazetteers/organisationWords.ts";
import { plainBylines, playersIn } from "./listedPeople.ts";
import type { Name } from "./names.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { places } from "./gazetteers/places.ts";
import { personDoubt, personEvidence } from "./personEvidence.ts";
import { type PersonName, personIn } from "./personName.ts";
import { partyAfter, roleAfter, roleBefore } from "./personRole.ts";
import type { Reading } from "./reading.ts";
import { stageNames } from "./stageNames.ts";
import { isAllCapitals, isGivenName } from "./words.ts";

/** The people that a text may name, with what speaks for and against each. */
export function personCandidates(reading: Reading, names: readonly Name[]): readonly Candidate[] {
  const players = playersIn(reading, names);
  const written = names
    .flatMap((name) => withNameBehind(name, reading))
    .flatMap((name): readonly Candidate[] => {
      const person = personIn(name, reading);
      if (!person) return [];
      const { first, end, text } = person;
      const isPlayer =
        players.has(name.first) && person.words.length <= 3 && !isAllCapitals(name.text);
      const evidence = [...(isPlayer ? [onSheet] : []), ...personEvidence(person, reading)];
      const doubt = personDoubt(person, reading);
      const attributes = attributesOf(person, reading);
      return [
        { category: "person", first, end, text, evidence, pooled: evidence, doubt, attributes },
      ];
    });
  const bylines = plainBylines(reading).map((name): Candidate => {
    const evidence = [{ reason: "named in a byline", weight: 1.5 }];
    return { ...name, category: "person", evidence, pooled: evidence, doubt: 0, attributes: {} };
  });
  const stage = stageNames(reading).map((name): Candidate => {
    const evidence = [{ reason: "introduced as a performer", weight: 2.5 }];
    return { ...name, category: "person", evidence, pooled: evidence, doubt: 0, attributes: {} };
  });
  return [...written, ...bylines, ...stage];
}

/** A name as it stands and, where it begins with a body’s or a place’s, what stands behind: “Wexcombe City Council Jo Lock”. */
function withNameBehind(name: Name, reading: Reading): readonly Name[] {
  const { first, end } = name;
  const words = reading.tokens.slice(first, end - 2).map(({ text }) => text);
  const closing = first + words.findLastIndex((word) => closingWords.has(word)) + 1;
  const start = closing > first + 1 ? closing : constituencyEnd(reading, first);
  return start !== undefined && start < end - 1 && isGivenName(reading.word(start))
    ? [name, { first: start, end, text: textOf(reading, start, end) }]
    : [name];
}

/** Where a place ends that a name of several begins with: “MP for Norwich South Jo Lock”. */
function constituencyEnd(reading: Reading, first: number): number | undefined {
  const end = phraseEnd(places, reading.tokens, first);
  return end !== undefined && /^(?:North|South|East|West|Central)$/.test(reading.word(end))
    ? end + 1
    : end;
}

const onSheet = { reason: "named on a team’s sheet", weight: 2 };

function attributesOf(name: PersonName, reading: Reading): Attributes {
  const { honorific } = name;
  const role = name.office ?? roleAfter(name, reading) ?? roleBefore(name, reading);
  const party = partyAfter(name, reading);
  return { ...(honorific && { honorific }), ...(role && { role }), ...(party && { party }) };
}
