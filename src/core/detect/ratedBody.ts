import { clauseSubjects } from "./clauseSubjects.ts";
import type { GradeWords } from "./grades.ts";
import { atHead, beside, inHeading } from "./ratedInList.ts";
import { accepted, adverb, isNameable, named, type Rated } from "./ratedName.ts";

/** Who or what a grade was given to, as the text words it. */

const active =
  "(?:rat(?:ed|es?|ing)|grad(?:ed|es?|ing)|judg(?:ed|es?|ing)|deem(?:ed|s|ing)?|brand(?:ed|s|ing)|rank(?:ed|s|ing)|class(?:ed|es|ing)|classif(?:ied|ies)|assess(?:ed|es|ing)|label(?:led|s|ling)|found|finds?|gave|giv(?:en|es?|ing)|award(?:ed|s|ing)|hand(?:ed|s|ing)|strip(?:ped|s|ping)|(?:down|up)grad(?:ed|es|ing)|plac(?:ed|es|ing)|put|puts|slapp?(?:ed|ing)|consider(?:ed|s)|declared|call(?:ed|s)|prais(?:ed|es)|evaluat(?:ed|es)|slamm?(?:ed|s)|describ(?:ed|es)|keep(?:s|ing)?|kept|mov(?:ed|ing)|leav(?:es|ing)|land(?:ed|ing)|rais(?:ed|ing)|cut|lower(?:ed|s|ing)|lift(?:ed|s|ing)|recommended)";
/** Not "was rated", which has whom it judges before it. */
const notPassive = String.raw`\b(?<!\b(?:was|were|is|are|been|be|being|got)\s(?:[\p{L}]+\s)?)`;

/** What may own a rating: a name, or a short phrase without a verb. */
const holderName = String.raw`(?:(?:[Tt]he|[Ii]ts|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur|[Aa]n?)\s(?:(?!(?:${active}|on|of|for|to)\b)[\p{L}\d-]+\s){0,4}[\p{L}\d-]+|\p{Lu}[\p{L}\d&.-]*(?:\s(?:(?:of|and|the|for|in|&|on)\s){0,2}\p{Lu}[\p{L}\d&.-]*)*)`;

/** Where a sentence names whom it judges, the surest first; each ends right before the grade. */
const sayings = [
  // "its rating on French debt from", "The outlook of both countries was"
  String.raw`.*\b(?:[Rr]atings?|[Oo]utlooks?|stance|recommendation|verdict|judge?ment|grade|score)\s(?:on|for|of)\s(?<of>(?!\p{L}+day\b)(?:the|its|both|all|their|our|an?|\p{Lu}|\p{L}+-term)[^,;:"“”()]{1,60}?)(?:\s(?:was|is|has been|were|are|remains?|stays?)(?:\s\p{L}+){0,2}?)?(?:\s(?:changed\s)?(?:from|to|of|at|as)(?:\s(?:an?|the)(?:\s\p{L}+)?)?|\sby [^;]{1,30}\sto)?:?\s$`,
  // "cut Spain's credit rating by two notches to", "the home's overall rating was"
  String.raw`(?:.*?[\s“‘"])?(?<of>${holderName})(?:['’]s|(?<=s)['’])\s(?:(?!(?:and|but|which)\b)[\p{L}-]+\s){0,4}(?:ratings?(?!\sagenc)|score|grade|status|judge?ment|outlook|debt|verdict|bonds|shares|stock)\b(?:(?!\sand\s)[^.;]){0,60}$`,
  // "found the force's approach to protecting people to be"
  String.raw`.*${notPassive}${active}\s(?<of>[^,;:"“”()]{2,110}?)\s(?:as|to be|being)\s(?:(?:${adverb}|an?|being)\s){0,3}$`,
  // "has France at"
  String.raw`.*\b(?:has|have|puts?|keeps?|rates|had)\s(?<of>[^,;:"“”()]{2,60}?)\s(?:at|on)\s$`,
  // "branded it"
  String.raw`.*${notPassive}(?:rat(?:ed|es|ing)|graded|judg(?:ed|es)|deem(?:ed|s)|brand(?:ed|s|ing)|label(?:led|s)|ranked|marked|scored(?=\s(?:the|it|them)\b))\s(?<of>[^,;:"“”()]{2,90}?)(?:,\s[^,;]{1,40},)?\s$`,
  // "saw it labelled", "left Italy on"
  String.raw`.*\b(?:saw|left|made)\s(?<of>[^,;:"“”()]{2,60}?)\s(?:labelled|rated|graded|placed|put|score|branded|on|with|in)\s(?:[^,;:"“”()]{0,20}\s)?$`,
  // "rated the home as", "gave Bale just", "stripped the United Kingdom of its"
  String.raw`.*${notPassive}${active}\s(?<of>[^,;:"“”()]{2,90}?)(?:,\s\p{Lu}[^,;]{1,40}){0,2},?\s(?:${adverb}\s){0,2}(?:back\s|in|into|as|to be|being|was|were|an?|with an?|just|of its|from|to|\d+|only|the|for)\s(?:[^,;:"“”.]{0,60}\s)?$`,
].map((source) => new RegExp(`^${source}`, "su"));

/** The body that the grades `first` to `last` of one judgement were given to; undefined where the text leaves it open. */
export function ratedOf(first: GradeWords, last: GradeWords): Rated | undefined {
  const { before } = first;
  return (
    holder(first) ??
    receiver(last) ??
    objectIn(before, first.previous) ??
    beside(last) ??
    inHeading(first) ??
    subjectIn(first) ??
    atHead(first)
  );
}

/** "the CCG's inadequate rating", "Fitch's cut to Italy's A rating": whose grade it is stands right before. */
function holder({ before, after }: GradeWords): Rated | undefined {
  if (!/^["'”’]?\s(?:\p{L}+\s){0,2}(?:ratings?|grade|score|status|judge?ment)/u.test(after))
    return undefined;
  const found = owner.exec(before);
  return accepted(found?.groups?.["of"], found?.[0], "");
}

const owner = new RegExp(
  String.raw`(?:^|[\s“‘"(])(?<of>${holderName})(?:['’]s|(?<=s)['’])\s(?:[\p{L}-]+\s){0,2}["'“‘]?$`,
  "u",
);

/** Whom the sentence says it judges: "found the home to be", "cut Spain's rating to". */
function objectIn(before: string, previous: string): Rated | undefined {
  for (const saying of sayings) {
    const found = saying.exec(before);
    const rated = accepted(found?.groups?.["of"], found?.[0], before, previous);
    if (rated !== undefined) return rated;
  }
  return undefined;
}

/** Whom the clause is about that leads up to the grade: "The school was rated", but not "Critics gave". */
function subjectIn({ before, previous, kind }: GradeWords): Rated | undefined {
  const subjects = clauseSubjects(before);
  const at = subjects.findIndex(({ words }) => named(words).length > 1);
  const subject = subjects[at];
  if (subject === undefined || giving.test(subject.predicate)) return undefined;
  if (kind === "broker" && !passive.test(subject.predicate)) return undefined;
  const introduced = /^(?:these|those|there|it)$/iu.test(subject.words)
    ? complement.exec(subject.predicate)?.groups?.["of"]
    : undefined;
  return accepted(introduced ?? subject.words, before, before, previous);
}

const passive =
  /^(?:(?:ha[sd]|have)\sbeen|was|were|is|are|cut|raised|lifted|lowered|moved|downgraded|upgraded)\s/u;
/** "These are often practices rated": who they are. */
const complement =
  /^(?:is|are|was|were)\s(?:often\s|also\s|currently\s|now\s)?(?<of>[^,;]{2,80}?)\s(?:which|that|who|rated|graded|judged|with|given|in)\b/u;
const giving =
  /^(?:(?:ha[sd]|have)\s(?:(?!been|being)\p{L}+\s)?(?:slammed|given|awarded|handed|rated|graded|judged|put|cut|raised|lowered|downgraded|upgraded|slapped|issued)|gave|gives|issued|reiterates?d?|puts|cut(?! to\b)|handed out|took)\b/u;

/** "a B2 rating to the company", "negative outlooks for Austria": to whom the grade after it goes. */
function receiver({ after }: GradeWords): Rated | undefined {
  const found =
    /^["'”’]?\s(?:[\p{L}-]+\s){0,4}?(?:ratings?|status|outlooks?|awards?|watch|pan|reviews?)\s(?:(?:was|were)\s(?:given|awarded)\s)?(?:to|for|on)\s(?<of>(?:(?:the|its)\s)?(?:\p{Lu}|(?<=the\s)(?:stock|shares|group|company|firm|bank)\b|\d|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s).{0,70}?)(?=[.;:]|,\s(?!\p{Lu})|\s(?:from|after|by|in|citing|due|with|which|who|because|as|while|at)\s|$)/u.exec(
      after,
    );
  return accepted(found?.groups?.["of"], found?.[0], "");
}

/** What another grade in the sentence is of, by the words between: "good and early years provision [good]". */
export function ratedBeside(between: string): Rated | undefined {
  const found = furtherBody.exec(between)?.groups?.["of"];
  return found === undefined || !isNameable(found) ? undefined : { value: found, words: found };
}

const furtherBody =
  /(?:^|[,;\s])(?:,|;|and)\s(?<of>(?!(?:for|but|and|to|in|at|also|then|now|only|just|overall|with|or|was|were|is|are)\b)[\p{L}\d]+(?:\s[\p{L}\d-]+){0,4}?)(?:\s(?:as|to|at|on))?\s["'“‘]?$/u;
