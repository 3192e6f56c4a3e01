import type { Candidate } from "./candidate.ts";
import { addJoinedPeople } from "./joinedPeople.ts";
import { namesIn } from "./names.ts";
import { organisationCandidates } from "./organisation.ts";
import { personCandidates } from "./person.ts";
import { poolEvidence } from "./pooling.ts";
import type { Reading } from "./reading.ts";
import { addShortMentions } from "./shortMentions.ts";

/** The people and bodies that the rules propose, with all that the text says for and against each. */
export function ruleCandidates(reading: Reading): readonly Candidate[] {
  const names = namesIn(reading);
  const candidates = [
    ...personCandidates(reading, names),
    ...organisationCandidates(reading, names),
  ];
  return addShortMentions(addJoinedPeople(poolEvidence(candidates), reading), reading);
}
