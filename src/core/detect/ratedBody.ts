import type { GradeWords } from "./grades.ts";
import { judgePattern } from "./ratingPhrases.ts";

/** Who or what a grade was given to, as the text words it. */

interface Rated {
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
}

const participle =
  "(?:rated|graded|judged|deemed|branded|ranked|classed|classified|assessed|labelled|placed|put|given|awarded|handed|found|considered|declared|downgraded|upgraded|stripped|slapped|hit|lifted|taken|moved|told|re-?rated|criticised|scored|cut|raised|lowered|issued|described)";
const active =
  "(?:rat(?:ed|es?|ing)|grad(?:ed|es?|ing)|judg(?:ed|es?|ing)|deem(?:ed|s|ing)?|brand(?:ed|s|ing)|rank(?:ed|s|ing)|class(?:ed|es|ing)|classif(?:ied|ies)|assess(?:ed|es|ing)|label(?:led|s|ling)|found|finds?|gave|giv(?:en|es?|ing)|award(?:ed|s|ing)|hand(?:ed|s|ing)|strip(?:ped|s|ping)|(?:down|up)grad(?:ed|es|ing)|plac(?:ed|es|ing)|put|puts|slapp?(?:ed|ing)|said|says|consider(?:ed|s)|declared|call(?:ed|s)|describ(?:ed|es)|keep(?:s|ing)?|kept|mov(?:ed|ing)|leav(?:es|ing)|land(?:ed|ing)|rais(?:ed|ing)|cut|lower(?:ed|s|ing)|lift(?:ed|s|ing)|recommended)";
const got =
  "(?:receiv(?:ed|es|ing)|achiev(?:ed|es|ing)|scor(?:ed|es|ing)|earn(?:ed|s|ing)|got|gets|gain(?:ed|s|ing)|retain(?:ed|s|ing)|maintain(?:ed|s|ing)|kept|keeps|lost|loses|boasts|holds|held|remain(?:s|ed|ing)?|stay(?:s|ed)|dropp(?:ed|ing)|drops|slipp(?:ed|ing)|slips|slump(?:ed|s)|plung(?:ed|es)|improv(?:ed|es)|fell|fallen|falls|went|goes|gone|ris(?:en|es)|rose|mov(?:ed|es)|jump(?:ed|s)|climb(?:ed|s)|continu(?:ed|es)|requir(?:ed|es)|needs|needed|secur(?:ed|es)|missed|misses|came|comes|became|becomes|turned)";
const adverb =
  "(?:also|now|still|again|once|twice|first|previously|recently|currently|already|then|since|later|just|only|officially|consistently|once again|last|all|both|each|today|formerly|initially|originally|repeatedly|overall|subsequently|therefore|both|not|somehow|back)";
/** Not "was rated", which has whom it judges before it. */
const notPassive = String.raw`\b(?<!\b(?:was|were|is|are|been|be|being|got)\s(?:[\p{L}]+\s)?)`;
const phrase = String.raw`(?<of>[^,;:"“”()\n]{1,90}(?:\([^()]{1,40}\)[^,;:"“”()\n]{0,60})?)`;
const aside = String.raw`(?:,[^;]{1,120},|\s[-–—]\s[^;]{1,120}?\s[-–—]|\s\([^()]{1,60}\))?`;
const auxiliary = String.raw`(?:has|have|had|was|were|is|are|be|been|being|got|gets|will|could|would|should|must|may|might)`;
const clauseStart = String.raw`(?:^|.*(?:[,;:]|\s[-–—]|["“‘])\s?(?:and |but |while |with |though |although |as |when |after |before |because )?|.*\b(?:that|after|when|while|but|said|says|because|although|though|where|and that|since|as|before|whether|if|found|until|shows?|showed|reveal(?:s|ed)|and(?=\s(?:the|it|its|both)\b))\s)`;

/** Where a sentence names whom it judges, the surest first; each ends right before the grade. */
const sayings = [
  // "its rating on French debt from"
  String.raw`.*\b(?:rating|outlook|stance|recommendation|verdict|judge?ment)\s(?:on|for|of)\s(?<of>[^,;:"“”()]{2,60}?)\s(?:(?:was|is|has been|were)\s(?:[\p{L}]+\s){0,2})?(?:from|to|of|at|as|by [^;]{1,30}to)\s(?:an?\s)?$`,
  // "cut Spain's credit rating by two notches to", "the home's overall rating was"
  String.raw`(?:^|.*[\s“‘"])(?<of>(?:(?:[Tt]he|[Ii]ts|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur|[Aa]n?)\s(?:[\p{L}\d-]+\s){0,4}[\p{L}\d-]+|\p{Lu}[\p{L}\d&.-]*(?:\s(?:(?:of|and|the|for|in|&|on)\s){0,2}\p{Lu}[\p{L}\d&.-]*)*))(?:['’]s|(?<=s)['’])\s(?:(?!(?:and|but|which)\b)[\p{L}-]+\s){0,4}(?:ratings?|score|grade|status|judge?ment|outlook|debt|verdict|bonds|shares|stock)\b[^.;]{0,60}$`,
  // "found the force's approach to protecting people to be"
  String.raw`.*${notPassive}${active}\s(?<of>[^,;:"“”()]{2,110}?)\s(?:as|to be|being)\s(?:(?:${adverb}|an?|being)\s){0,3}$`,
  // "has France at"
  String.raw`.*\b(?:has|have|puts?|keeps?|rates|had)\s(?<of>[^,;:"“”()]{2,60}?)\s(?:at|on)\s$`,
  // "branded it"
  String.raw`.*${notPassive}(?:rat(?:ed|es|ing)|graded|judg(?:ed|es)|deem(?:ed|s)|brand(?:ed|s|ing)|label(?:led|s)|ranked|marked)\s(?<of>[^,;:"“”()]{2,90}?)\s$`,
  // "rated the home as", "gave Bale just", "stripped the United Kingdom of its"
  String.raw`.*${notPassive}${active}\s(?<of>[^,;:"“”()]{2,90}?)(?:,\s\p{Lu}[^,;]{1,40}){0,2},?\s(?:${adverb}\s){0,2}(?:back\s|in|into|as|to be|being|was|were|an?|with an?|just|of its|from|to|\d+|only|the|for)\s(?:[^,;:"“”.]{0,60}\s)?$`,
  // "Bella Cafe, a restaurant at 12 High Street, Cromer was given"
  String.raw`^\W*(?<of>\p{Lu}[^,;:]{2,70}),\s(?:an?|the|which|who|in|on|at|based|near|run|owned|formerly)\s[^;]{1,120}?,?\s(?:${adverb}\s)?(?:was|were|has|have|is|are|had|received|scored|got)\s[^;,]{0,80}$`,
  // "The school, which has 620 pupils, was rated"
  String.raw`${clauseStart}${phrase}${aside}\s(?:${adverb}\s){0,2}${auxiliary}\s(?:(?:${adverb}|${auxiliary}|[\p{L}]+ly)\s){0,4}${participle}\b[^;]{0,120}$`,
  // "Stockport, rated", "practices rated by regulators as", "a school now rated"
  String.raw`${clauseStart}${phrase},?\s(?:[-–—]\s[^;]{0,60})?(?:and\s)?(?:(?:which|that|who)\s(?:was|were|is|are|has been)\s)?(?:(?:${adverb}|all|each)\s){0,2}(?:rated|graded|judged|deemed|receiving|scoring|placed|classed|ranked|(?<=,\s)(?:given|awarded|handed))\b[^;]{0,60}$`,
  // "waters in England received a", "the school remains", "Harborne Academy fell from"
  String.raw`${clauseStart}${phrase}${aside}\s(?:${auxiliary}\s){0,2}(?:${adverb}\s){0,2}${got}\b[^;]{0,120}$`,
  // "Land Rover is the only brand to score"
  String.raw`${clauseStart}${phrase}\s(?:is|was|are|were|becomes?|became)\s(?:the|one|among|now|an?)\s[^,;]{1,60}\sto\s(?:be\s|have\s(?:been\s)?)?(?:score|receive|get|earn|achieve|gain|rated|given|awarded|graded|judged)\b[^;]{0,60}$`,
  // "her school was in", "the force was"
  String.raw`${clauseStart}${phrase}${aside}\s(?:has\s|had\s|have\s)?(?:been|was|were|is|are)\s(?:(?:${adverb}|in|back in|an?|under|out of|at)\s){0,3}$`,
].map((source) => new RegExp(`^${source}`, "su"));

const lead =
  /^(?:(?:nationally|(?:these|those|they|there|it) (?:is|are|was|were)(?: often| also)?|at the time|and|but|then|today|now|overall|only|just|previously|since then|meanwhile|however|also|with|by|as|while|when|both|yet|so|where|because|in \d{4}|last (?:year|month|week)|this (?:year|month|week)|in \p{Lu}\p{L}+(?: \d{4})?|(?:\p{Lu}\p{L}+|the) (?:said|says)(?: that)?|inspectors (?:said|found)|(?:report|review|inspection) (?:said|says|found)(?: that)?)\s)+/iu;
const tail = new RegExp(
  String.raw`\s(?:${adverb}|${auxiliary}|which|who|that|have|having|does|did|do|by|of|in|to|with|and|for|as)$`,
  "iu",
);
/** How far a grade moved. */
const steps =
  /\s(?:by )?(?:one|two|three|four) (?:places?|notch(?:es)?|grades?|levels?|categor(?:y|ies)|points?|steps?)(?: \p{L}+)?$/u;
/** Words that stand for somebody named elsewhere. */
const pronoun =
  /^(?:it|its|they|them|their|this|that|these|those|which|who|he|she|him|her|we|us|you|i|there|now|one|all|both|most of them|some|what|each|here)$/iu;
const pointing = /^(?:it|its|they|them|their|which|itself|themselves)$/iu;
/** No name of what is judged: a clause, those who judge, a time, a grade. */
const other = new RegExp(
  String.raw`^(?:it|they|he|she|we|with|without|after|under|by|as|to|in|on|at|of|for|from|who|when|how|somehow|has|have|had|was|were|is|are|being|been|an? (?:overall|report|rating|score)|the (?:overall )?(?:rating|grade|score|report|inspection|verdict|result)|last|this (?:year|month|week))\b|\b(?:was|were|is|are|has|had|have|said|says|it|they|found|told|rated|judged|inspected|visited|which)\b|^(?:the\s)?(?:[\p{L}]+['’]s\s)?(?:\p{L}+\s)?${judgePattern}(?:\s(?:inspectors|report|inspection|rating)s?)?$|\b(?:Moody|Poor|Fitch|seems)$|^\W|^\d{4}$`,
  "iu",
);

/** The body that the grades `first` to `last` of one judgement were given to; undefined where the text leaves it open. */
export function ratedOf(first: GradeWords, last: GradeWords): Rated | undefined {
  const { before } = first;
  return (
    holder(first) ??
    inSentence(before, first.previous) ??
    needing(first) ??
    beside(last) ??
    inHeading(first)
  );
}

/** "the CCG's inadequate rating", "Fitch's cut to Italy's A rating": whose grade it is stands right before. */
function holder({ before, after }: GradeWords): Rated | undefined {
  if (!/^["'”’]?\s(?:\p{L}+\s){0,2}(?:ratings?|grade|score|status|judge?ment)/u.test(after))
    return undefined;
  const found =
    /(?:^|[\s“‘"(])(?<of>(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur)\s(?:[\p{L}\d-]+\s){0,3}?[\p{L}\d-]+|\p{Lu}[\p{L}\d&.-]*(?:\s(?:(?:of|and|the|for|&)\s){0,2}\p{Lu}[\p{L}\d&.-]*)*))(?:['’]s|(?<=s)['’])\s(?:[\p{L}-]+\s){0,2}["'“‘]?$/u.exec(
      before,
    );
  return accepted(found?.groups?.["of"], found?.[0], "");
}

/** "Hill View Primary, near Diss, requires improvement": the grade is the verb. */
function needing({ text, before }: GradeWords): Rated | undefined {
  if (!/^(?:requir|need)/u.test(text)) return undefined;
  const found = /^\W*(?<of>\p{Lu}[^,;:"“”()]{2,70}?)(?:,[^,]{1,60},)?\s$/u.exec(before);
  return accepted(found?.groups?.["of"], found?.[0], "");
}

function inSentence(before: string, previous: string): Rated | undefined {
  for (const saying of sayings) {
    const found = saying.exec(before);
    const rated = accepted(found?.groups?.["of"], found?.[0], before, previous);
    if (rated !== undefined) return rated;
  }
  return undefined;
}

/** What a pattern found, as a name: a pronoun as what it stands for, undefined where it names nobody. */
function accepted(
  found: string | undefined,
  words: string | undefined,
  before: string,
  previous = "",
): Rated | undefined {
  if (found === undefined) return undefined;
  const value = named(found);
  if (pointing.test(value)) {
    const subject = subjectOf(previous, before);
    return subject === undefined ? undefined : { value: subject, words: `${subject} … ${value}` };
  }
  if (value.length < 2 || pronoun.test(value) || other.test(value)) return undefined;
  const at = words?.lastIndexOf(found) ?? 0;
  return { value, words: (words ?? value).slice(Math.max(0, at)) };
}

/** A phrase without what leads to it and what follows from it. */
function named(found: string): string {
  let value = found.trim().replace(/\s+/gu, " ").replace(lead, "");
  while (tail.test(value)) value = value.replace(tail, "");
  value = value.replace(steps, "");
  return value
    .replace(/^.*\bthat\s/u, "")
    .replace(/\s(?:where|which|who|whose)\s.*$/u, "")
    .replace(/^["'“‘]/u, "")
    .trim();
}

/** Words for a body that can be judged. */
const bodyWord =
  /\b(?:schools?|academ(?:y|ies)|colleges?|universit(?:y|ies)|nurser(?:y|ies)|pre-?school|homes?|hospitals?|hospices?|trusts?|surger(?:y|ies)|practices?|services?|forces?|police|councils?|authorit(?:y|ies)|providers?|agency|compan(?:y|ies)|firms?|takeaways?|restaurants?|caf[eé]s?|pubs?|inns?|shops?|stores?|hotels?|prisons?|clubs?|departments?|centres?|sites?|childminders?|banks?|primary|infants|juniors?|house|units?|wards?|group|landlords?|association|constabulary|kitchen|bakery|bar|grill)\b/iu;
const acronym = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

const subject =
  /^["'“‘]?(?:(?:but|and|however|meanwhile|in \d{4}|last \p{L}+),?\s)?(?<of>[^,;:"“”()]{2,90}?)(?:\s\([^()]{1,40}\))?(?:,[^;]{1,120}?,)?\s(?:was|were|is|are|has|had|have|will|received|scored|caters|provides|runs|offers|looks|serves|which|who|cares|remains|improved|fell|met|can|could|said|says|currently|previously)\b/iu;

/** What a pronoun stands for: the subject of this sentence up to there, else of the one before. */
function subjectOf(previous: string, before: string): string | undefined {
  for (const sentence of [before, previous]) {
    const found = subject.exec(sentence.trim())?.groups?.["of"];
    const value = found === undefined ? "" : named(found);
    const isBody =
      (bodyWord.test(value) || acronym.test(value)) && !pronoun.test(value) && !other.test(value);
    if (isBody) return value;
  }
  return undefined;
}

/** "Rated 5: Bella Cafe at 12 High Street", "an 'outstanding' rating for its nursery". */
function beside({ before, after, kind }: GradeWords): Rated | undefined {
  const item = /^\s?[:–—]\s?(?<of>\p{Lu}[^,;:|\n]{1,60}?)(?:\s(?:at|in|on)\s|[,;|.]|$)/u.exec(
    after,
  );
  if (item && (/^[\W]*(?:rated|rating)?\s?$/iu.test(before) || kind === "number")) {
    return accepted(item.groups?.["of"], item[0], "");
  }
  return undefined;
}

/** "Hill View Primary – Outstanding", "Trafford 5": the line's first cell; where that names nobody, the heading above. */
function inHeading({ before, above, kind }: GradeWords): Rated | undefined {
  const cell = /^[\s>|*•·\d.)–-]*(?<of>[\p{Lu}\d][^|\n]{1,80}?)\s*(?:[:|?\t–—]|\s-)\s*$/u.exec(
    before,
  );
  const value = cell?.groups?.["of"] ?? "";
  if (cell !== null && !noBody.test(value)) return accepted(value, cell[0], "");
  const player = /^[\s*•-]*(?<of>(?:[\p{Lu}(][\p{L}\d.'’()&-]*\s){1,5})$/u.exec(before);
  if (player !== null && (kind === "number" || kind === "fraction")) {
    return accepted(player.groups?.["of"], player[0], "");
  }
  const isItem = cell !== null || /^\s*[-•*·]\s/u.test(before);
  return isItem ? headingOf(above) : undefined;
}

/** What stands before a colon and is not what was judged. */
const noBody =
  /\b(?:ratings?|overall|grade|score|verdict|stars|judge?ment|outlook|hygiene|EPC)\b|^(?:Is|Are|Was)\s|:/iu;

/** The nearest line above that has nothing but a name. */
function headingOf(above: string): Rated | undefined {
  const lines = above.split(/\r?\n/u).slice(0, -1);
  const heading = lines
    .map((line) => line.replace(/^[#\s*\d.)]+|[*\s]+$/gu, ""))
    .findLast((line) =>
      /^(?:\p{Lu}[\p{L}\d&.'’-]*(?:,?\s(?:(?:of|the|and|at|in|on|for|&)\s)?|$)){1,8}$/u.test(line),
    );
  return heading === undefined ? undefined : accepted(heading.replace(/,.*$/u, ""), heading, "");
}

/** What another grade in the sentence is of, by the words between: "good and early years provision [good]". */
export function ratedBeside(between: string): Rated | undefined {
  const found = furtherBody.exec(between)?.groups?.["of"];
  return found === undefined ? undefined : { value: found, words: found };
}

const furtherBody =
  /(?:^|[,;\s])(?:,|;|and)\s(?<of>(?!(?:for|but|and|to|in|at|also|then|now|only|just|overall|with|or|was|were|is|are)\b)[\p{L}\d]+(?:\s[\p{L}\d-]+){0,4})\s["'“‘]?$/u;
