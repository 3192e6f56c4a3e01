import type { Candidate } from "./candidate.ts";
import { logOddsOf } from "./confidence.ts";
import type { Reading } from "./reading.ts";
import { isCommon, isPlaceWord } from "./words.ts";

/** How much of the way to its likeliest mention a name goes at its others; 0.3 and 0.7 did the same within chance. */
const share = 0.5;

/**
 * The log-odds of candidates, in their order, when a text uses a name in one sense: a mention of which little is said
 * goes along with the likeliest of the same name. Towns do not, for a text has the team at one place and the town at
 * another; nor do plain words that open a sentence. What people decided of a place is told of no other here.
 */
export function agreedLogOdds(
  candidates: readonly Candidate[],
  reading: Reading,
): readonly number[] {
  const own = candidates.map(logOddsOf);
  const best = { person: new Map<string, number>(), organisation: new Map<string, number>() };
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.known) continue;
    const senses = best[candidate.category];
    senses.set(candidate.text, Math.max(senses.get(candidate.text) ?? -Infinity, own[index] ?? 0));
  }
  return candidates.map((candidate, index) => {
    const logOdds = own[index] ?? 0;
    const { category, first, text } = candidate;
    if (isPlaceWord(text) || (reading.opens(first) && isCommon(text))) return logOdds;
    return logOdds + share * Math.max(0, (best[category].get(text) ?? logOdds) - logOdds);
  });
}
