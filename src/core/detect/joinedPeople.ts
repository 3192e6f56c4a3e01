import { type Candidate, textOf, weightOf } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { isGivenName, isSurname } from "./words.ts";

/** The weight from which a name tells what the names are that it is joined to. */
const sure = 1.6;

/** Names without “and” that are a list by their number alone. */
const fewestListed = 4;

/** What joins two people: “, and”, and a title before the second. */
const joins = /^(?:,|and|or|, and|, or|&)(?: \p{Lu}[\p{L}.]*)?$/u;

/** The most tokens that do. */
const longestJoint = 3;

/** Lets people speak for the names that a text joins to theirs: “Ann Quill, Jude Lock and Tim Dale”. */
export function addJoinedPeople(
  candidates: readonly Candidate[],
  reading: Reading,
): readonly Candidate[] {
  const bodies = new Set(
    candidates
      .filter((candidate) => candidate.category === "organisation" && weightOf(candidate) >= sure)
      .map(({ first }) => first),
  );
  const speaking = new Map<Candidate, Candidate>();
  for (const list of listsIn(candidates, reading)) {
    if (list.some(({ first }) => bodies.has(first))) continue;
    const surest = list.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    if (weightOf(surest) < sure) continue;
    for (const each of list)
      if (each !== surest && isFull(each, reading)) speaking.set(each, surest);
  }
  return candidates.map((candidate) => {
    const surest = speaking.get(candidate);
    if (!surest) return candidate;
    const joined = { reason: `joined to the person “${surest.text}”`, weight: 0.7 };
    return {
      ...candidate,
      evidence: [...candidate.evidence, joined],
      pooled: [...candidate.pooled, joined],
    };
  });
}

/** Whether a name has a listed given name or surname and another; bands stand in lists of people, too. */
function isFull({ first, end }: Candidate, reading: Reading): boolean {
  const isListed = isGivenName(reading.word(first)) || isSurname(reading.word(end - 1));
  return end - first > 1 && isListed;
}

/** The names that “and” or commas join, those that may be people’s. */
function listsIn(
  candidates: readonly Candidate[],
  reading: Reading,
): readonly (readonly Candidate[])[] {
  const people = candidates
    .filter(({ category }) => category === "person")
    .toSorted((a, b) => a.first - b.first || b.end - a.end);
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  let hasAnd = false;
  const close = (): void => {
    if (list.length >= (hasAnd ? 2 : fewestListed)) lists.push(list);
    list = [];
    hasAnd = false;
  };
  for (const person of people) {
    const last = list.at(-1);
    if (last && person.first < last.end) continue;
    const joint =
      last && person.first - last.end <= longestJoint && textOf(reading, last.end, person.first);
    if (!joint || !joins.test(joint)) close();
    else if (!joint.startsWith(",") || / (?:and|or)\b/.test(joint)) hasAnd = true;
    list.push(person);
  }
  close();
  return lists;
}
