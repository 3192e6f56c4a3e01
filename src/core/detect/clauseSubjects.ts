/** Who or what the clauses of a sentence are about, without a parser: what stands before their first verb. */

export interface ClauseSubject {
  readonly words: string;
  /** The clause from its verb on. */
  readonly predicate: string;
}

const auxiliary =
  "has|have|had|was|were|is|are|got|gets|will|can|could|would|should|must|may|might|did|does|do|(?:is|was|has|are|were)n['’]t";
/** Verbs in the past that do not end in "ed", and in the present, as texts of judging have them. */
const irregular =
  "given|put|told|found|cut|hit|got|won|lost|kept|held|fell|fallen|rose|risen|went|gone|came|became|made|left|took|taken|gave|saw|seen|led|met|sank|slid|shot|drew|said|sits|stands|finds|remains?|stays?|holds?|keeps?|requires?|needs?|drops?|falls?|becomes?|boasts?|earns?|receives?|loses?|retains?|moves?|goes|displays?|enjoys?|faces|rates|puts|gives|says|reckons?|downgrades|upgrades|reiterates|continues?|comes|deserves?|meets|shows|showed|maintained";
/** A word in "ed" is a verb where an object or a preposition follows it: "climbed from", not "a privately owned home". */
const regular = String.raw`\p{Ll}{2,}ed(?=\s(?:an?|the|its|it|them|to|from|by|in|into|as|at|on|out|up|down|back|for|with|of|off|under|just|only|joint|top|full|zero|one|two|three|four|five|\d+|better|all|good|outstanding|inadequate|\p{Lu}\p{L}+|\p{L}+ing)\b|\s*["'“‘]?\s*$)`;
const verb = new RegExp(
  String.raw`(?<!\bto\s)\b(?:${auxiliary}|${irregular}|${regular})(?![\p{L}'’])`,
  "u",
);

/** Words that tell what a clause follows: it begins after them, whatever stands before. */
const conjunction =
  "but|yet|while|whilst|whereas|although|though|because|after|when|until|before|that|where|if|whether|since(?!\\s(?:\\d|\\p{Lu}))|as(?=\\s(?:it|the|they|its|inspectors)\\s)|with(?=\\s[^,]{2,40}\\s(?:(?!rating)\\p{L}+(?:ing|ed)|given)\\s)";
const telling =
  "(?:said|says|told|added|warned)|(?:found|finds|shows?|showed|means?|meant|revealed|reveals|concluded|confirmed|announced|noted)(?=\\s(?:the|its|their|it|they|both|all|\\p{Lu}\\p{L}+)\\s)";
/** Where a clause may end. Behind those in `weak` it goes on unless it has its verb already. */
const boundaries = new RegExp(
  String.raw`(?:\s*[;:]|\s[–—-])\s+|,?\s(?:${conjunction})\s|(?<=\b(?:${telling}))\s|\s(?=which\s)|(?<weak>,(?=\s)|\sand(?=\s))`,
  "gu",
);
/** What stands in brackets, between dashes or between commas. */
const insertions =
  /\s\([^()]{1,60}\)|\s[–—-]\s[^–—;]{1,120}?\s[–—-](?=\s)|,\s[^,;]{1,120}(?=,\s)/gu;
const relative = /^,\s(?:which|who|whose|where|rated|named|previously|formerly|run|owned|based)\s/u;
const apposition = /^,\s(?:an?|the|in|on|at|near|home|part|once|one)\s/u;
/** What a comma sets off at the head of a clause: when, where, on what occasion. */
const opener =
  /^(?:in|on|at|by|for|from|after|following|during|under|over|since|until|before|despite|with|without|of|out of|as|among|according to|last|this|that|these|earlier|later|now|then|today|yesterday|meanwhile|however|elsewhere|nationwide|overall|but|and|yet|so|also|\p{L}+ly|\p{L}+ing|\p{L}+ed|(?:two|three|four|five|ten) \p{L}+ (?:ago|later|earlier|after|on))\b/iu;

/** The subjects of a sentence's clauses (its text up to some place), the last clause's first. */
export function clauseSubjects(sentence: string): readonly ClauseSubject[] {
  const clauses = clausesOf(withoutAsides(sentence)).toReversed();
  // "with one of his first acts dealing with": of what stands before it the rest need not speak.
  const end = clauses.findIndex((clause) => /^\s*with\s/u.test(clause) && !verb.test(clause));
  return clauses
    .slice(0, end < 0 ? clauses.length : end)
    .flatMap((clause) => subjectOf(clause) ?? []);
}

/** The sentence without what only tells more of a name: "a primary school in Derby", "which has 620 pupils". */
function withoutAsides(sentence: string): string {
  return sentence.replace(insertions, (words) =>
    !words.startsWith(",") || relative.test(words) || (apposition.test(words) && !verb.test(words))
      ? ""
      : words,
  );
}

function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const { index, groups, 0: boundary } of sentence.matchAll(boundaries)) {
    const clause = sentence.slice(start, index);
    if (groups?.["weak"] !== undefined && !verb.test(clause)) continue;
    clauses.push(clause);
    start = index + boundary.length;
  }
  return [...clauses, sentence.slice(start)];
}

function subjectOf(clause: string): ClauseSubject | undefined {
  const found = verb.exec(clause);
  const before =
    found === null ? clause.replace(/(?:,|\s\p{L}+ing\b).*$/su, "") : clause.slice(0, found.index);
  const parts = before
    .trim()
    .replace(/^(?:(?:and|that|also)(?:\s|$))+|,$/gu, "")
    .split(/,\s/u);
  while (parts.length > 1 && opener.test(parts[0] ?? "")) parts.shift();
  const isList = parts.at(-1)?.includes(" and ") === true;
  const words = (isList ? parts.join(", ") : (parts[0] ?? "")).trim();
  if (words === "" || (found === null && opener.test(words))) return undefined;
  return { words, predicate: found === null ? "" : clause.slice(found.index) };
}
