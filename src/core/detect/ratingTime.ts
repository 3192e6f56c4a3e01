import { separator } from "../annotations/attributes.ts";

/** When something was judged, as the sentence words it: "last October", "2013; 2015". */

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const year = String.raw`(?:19|20)\d\d(?:[-/–]\d{2})?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?`;
const season = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)";
const count =
  "(?:\\d{1,2}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve)";

/** One time, or several joined: "2013 and 2015". */
const moment = [
  String.raw`(?:${weekday},?\s)?${day}\s(?:of\s)?${month}(?:,?\s(?:${year}|last year|this year))?`,
  String.raw`${month}\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s${year})?`,
  String.raw`(?:[Ee]arly |[Ll]ate |mid-)?${month}(?:,?\s(?:of\s)?(?:${year}|last year|this year))`,
  String.raw`(?:[Ll]ast|[Tt]his|[Nn]ext|[Ee]arlier (?:this|in)|[Ll]ater this) (?:week|month|year|term|night|${season}|${month}|${weekday})`,
  String.raw`${season}(?:\sof)?\s${year}`,
  String.raw`${count} (?:years?|months?|weeks?|days?) (?:ago|earlier)`,
  String.raw`[Yy]esterday|[Tt]oday`,
  String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|from|for|and|or|the|both)\s(?:early |late |mid-)?)${month}(?!\s(?:be|have|not|also|was|is)\b)`,
  String.raw`(?<=\b[Oo]n\s)${weekday}(?: (?:morning|afternoon|evening|night))?`,
  String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring|from|for|and|or|the|of|both|again in)\s|,\s|\()${year}(?!\s?(?:pupils|people|children|students|homes|patients))`,
].join("|");
const moments = new RegExp(
  String.raw`\b(?:${moment})(?:(?:,|,? and(?: again)?(?: in| on)?|,? then in)\s(?:${moment}))*(?![\p{L}\d])`,
  "gu",
);
const single = new RegExp(String.raw`\b(?:${moment})(?![\p{L}\d])`, "gu");

/** A clause that tells of something else begins. */
const otherClause =
  /[;]|[,]?\s(?:but|when|while|after|before|until|although|though|because|which|who|where|as it|having|despite|to (?:improve|make|become))\s|,\s(?:and|the|it|he|she|they)\s/u;

/** The time of a judgement, by the sentence before and after its grade; several are joined by "; ". */
export function timeOf(before: string, after: string): string | undefined {
  return (
    timeAfter(after) ?? timeNearVerb(before) ?? timeOfInspection(before) ?? timeOfInspection(after)
  );
}

function timeAfter(after: string): string | undefined {
  const [clause = ""] = after.split(otherClause, 1);
  const found = clause.matchAll(moments).next().value;
  return found && found.index <= 90 ? several(clause, found) : undefined;
}

/** "In 2013, Ofsted rated the home …", "was in 2013 judged to be …", "Last year the school was rated …". */
function timeNearVerb(before: string): string | undefined {
  const found = [...before.matchAll(moments)].at(-1);
  if (found === undefined) return undefined;
  const lead = before.slice(0, found.index);
  const rest = before.slice(found.index + found[0].length);
  const opens = /^\W*(?:\p{L}+\s){0,3}$/u.test(lead) && !otherClause.test(rest.replace(/^,/u, ""));
  const isNear = /^[^,;]{0,60}$/u.test(rest) && afterVerb.test(lead);
  const leadsVerb = beforeVerb.test(rest);
  return opens || isNear || leadsVerb ? several(before, found) : undefined;
}

const verb =
  "(?:rat|grad|judg|deem|brand|award|plac|downgrad|upgrad|giv|gave|receiv|found|report|inspect|lower|rais|cut|strip|was|were)\\p{L}*";
const afterVerb = new RegExp(String.raw`\b${verb}\s(?:[^,;]{0,60}\s)?$`, "u");
const beforeVerb = new RegExp(
  String.raw`^,?\s(?:(?:has|had|it|he|she|they)\s)?${verb}\s[^;]{0,120}$`,
  "u",
);

/** "an inspection in March found". */
function timeOfInspection(text: string): string | undefined {
  const found = /\b(?:inspect(?:ion|ed|ors)|visit(?:ed)?|report|review|assessment)\b[^.;]{0,60}$/u;
  for (const match of text.matchAll(moments)) {
    if (found.test(text.slice(0, match.index))) return several(text, match);
  }
  return undefined;
}

/** The times of a run, as they stand in their clause, joined by "; ". */
function several(clause: string, { 0: run, index }: RegExpExecArray): string {
  return [...clause.matchAll(single)]
    .filter((each) => each.index >= index && each.index < index + run.length)
    .map(([words]) => words.replace(/\s+/gu, " "))
    .join(separator);
}
