import { type Candidate, enough, textOf, weightOf } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import type { TaggedText } from "./tagger/tagger.ts";

/** The log-odds from which the tagger speaks for a name. */
const thresholds = { person: 1, organisation: 1.5 } as const;

/** What its speaking weighs at the threshold, with each step of log-odds above it, and at most. */
const weights = {
  person: { least: 0.9, step: 0.2, most: 1.5 },
  organisation: { least: 1, step: 0.2, most: 1.5 },
} as const;

const reasons = {
  person: "reads like the name of a person",
  organisation: "reads like the name of an organisation",
} as const;

/** No probability is taken for more than this. */
const surest = 0.999;

/**
 * Lets the tagger speak for what the rules propose, and adds the names that no rule proposed. Where the rules mark
 * a name by themselves, it speaks for nothing else. The numbers here were set by measuring on texts that the tagger
 * had not learnt from.
 */
export function addTagged(
  candidates: readonly Candidate[],
  tagged: TaggedText,
  reading: Reading,
): readonly Candidate[] {
  const marked = new Uint8Array(reading.tokens.length);
  for (const candidate of candidates) {
    if (weightOf(candidate) >= enough) marked.fill(1, candidate.first, candidate.end);
  }
  const proposed = new Set(candidates.map(keyOf));
  const found = tagged.names.flatMap(({ category, first, end }): readonly Candidate[] => {
    if (category === "place" || proposed.has(keyOf({ category, first, end }))) return [];
    const text = textOf(reading, first, end);
    return [{ category, first, end, text, evidence: [], pooled: [], doubt: 0, attributes: {} }];
  });
  return [...candidates, ...found].map((candidate) => {
    const isTaken =
      weightOf(candidate) < enough && marked.subarray(candidate.first, candidate.end).includes(1);
    return isTaken || isNoBody(candidate, reading) ? candidate : withOpinion(candidate, tagged);
  });
}

/** Words before “for” and a field of duties: “Cabinet Member for Safeguarding Children”. */
const officeHolder = /^(?:member|minister|secretary|commissioner|holder)$/i;

const memberOfParliament = /^(?:MPs?|MEPs?|MSPs?|AMs?|MSs?|TDs?)$/;

/** Words of time, which no body has in its name and headings have: “Looked After Children”. */
const wordOfTime = /^(?:after|before|during|since|until|when|while)$/i;

/** What the tagger takes for bodies and is none: constituencies, fields of duties, headings. */
function isNoBody({ category, first, end }: Candidate, reading: Reading): boolean {
  return (
    category === "organisation" &&
    (memberOfParliament.test(reading.word(end)) ||
      (reading.word(first - 1) === "for" && officeHolder.test(reading.word(first - 2))) ||
      reading.tokens.slice(first, end).some(({ text }) => wordOfTime.test(text)))
  );
}

function withOpinion(candidate: Candidate, tagged: TaggedText): Candidate {
  const { category, evidence, pooled } = candidate;
  const probability = Math.min(tagged.probabilityOf(candidate) ?? 0, surest);
  const over = Math.log(probability / (1 - probability)) - thresholds[category];
  if (over <= 0) return candidate;
  const { least, step, most } = weights[category];
  const opinion = {
    reason: `${reasons[category]} (${String(Math.round(100 * probability))}% sure)`,
    weight: Math.min(least + step * over, most),
  };
  return { ...candidate, evidence: [...evidence, opinion], pooled: [...pooled, opinion] };
}

function keyOf({ category, first, end }: Pick<Candidate, "category" | "first" | "end">): string {
  return `${category} ${String(first)} ${String(end)}`;
}
