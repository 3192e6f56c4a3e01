import { textOf } from "./candidate.ts";
import { parties, partyAdjectives } from "./gazetteers/parties.ts";
import { roles } from "./gazetteers/people.ts";
import { phraseEnd } from "./gazetteers/phrases.ts";
import { wordSet } from "./gazetteers/wordSet.ts";
import { runEnd } from "./names.ts";
import type { PersonName } from "./personName.ts";
import type { Reading } from "./reading.ts";
import { isPossessive, isRole } from "./words.ts";

/** Words that a role begins with: “chief executive”, “former interim director”. */
const roleOpenings =
  /^(?:chief|deputy|vice|former|interim|executive|assistant|general|managing|prime|shadow|foreign|finance|home)$/;

/** How far an apposition is read for a role: “, North Norfolk MP” needs three words. */
const longestRole = 6;

/** Words that come after a name and its comma where no role does: “, who said”, “, he will head up”. */
const noRole =
  /^(?:who|and|as|but|while|when|after|before|said|was|is|in|at|of|for|to|with|I|he|she|it|they|we|you|has|had|have|will|would|can|could|may|must)$/i;

/** The role in lower case right before a name, from its first word on: “chief executive”. */
export function roleBefore({ first }: PersonName, reading: Reading): string | undefined {
  const word = reading.word(first - 1);
  const role = word.startsWith("ex-") ? word.slice(3) : word;
  if (!roles.has(role) && !(role.endsWith("s") && roles.has(role.slice(0, -1)))) return undefined;
  let start = first - 1;
  while (roleOpenings.test(reading.word(start - 1))) start -= 1;
  return textOf(reading, start, first);
}

/** The role in an apposition after a name: “, the interim director of …”, “, North Norfolk MP”. */
export function roleAfter({ end }: PersonName, reading: Reading): string | undefined {
  if (reading.word(end) !== ",") return undefined;
  const determined = /^(?:the|an?|his|her|its|their|our)$/.test(reading.word(end + 1));
  const start = determined ? end + 2 : end + 1;
  for (let index = start; index < start + longestRole; index += 1) {
    const word = reading.word(index);
    if (noRole.test(word)) return undefined;
    if (isRole(word)) {
      // Up to the name, for a paragraph may begin right after the comma.
      const last = roleEnd(reading, index + 1);
      return textOf(reading, end, last).includes("\n") ? undefined : textOf(reading, start, last);
    }
    if (!/^\p{L}/u.test(word) && !isPossessive(word)) return undefined;
  }
  return undefined;
}

/** How far “of …” goes on with a role. */
const longestOffice = 8;

/** Where a role ends that is read up to a token: “chief executive”, “director of the Newt Trust”, “MP for Wexcombe”. */
function roleEnd(reading: Reading, from: number): number {
  let end = from;
  while (isRole(reading.word(end))) end += 1;
  if (!/^(?:of|for|at)$/.test(reading.word(end))) return end;
  const object = reading.word(end + 1) === "the" ? end + 2 : end + 1;
  const limit = Math.min(object + longestOffice, reading.tokens.length);
  const last = runEnd(reading, object, limit);
  if (last === object) return end;
  // “leader of the Labour group”
  if (bodyKinds.has(reading.word(last))) return last + 1;
  const party = bracketedParty(reading, last);
  return party !== undefined && reading.word(party) === ")" ? party + 1 : last;
}

const bodyKinds = wordSet("group party council government board committee branch team club union");

/** The party in brackets after a name: “Clive Lewis (Labour)”. */
export function partyAfter({ end }: PersonName, reading: Reading): string | undefined {
  const after = bracketedParty(reading, end);
  return after === undefined ? undefined : textOf(reading, end + 1, after);
}

/** Where a party in brackets ends, the bracket not included, that opens at a token. */
function bracketedParty(reading: Reading, open: number): number | undefined {
  if (reading.word(open) !== "(") return undefined;
  return (
    phraseEnd(parties, reading.tokens, open + 1) ??
    phraseEnd(partyAdjectives, reading.tokens, open + 1)
  );
}
