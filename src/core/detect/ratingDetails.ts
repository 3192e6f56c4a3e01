import type { Attributes } from "../annotations/attributes.ts";
import type { GradeWords } from "./grades.ts";
import type { KnownScale } from "./knowledge.ts";
import { ratedBeside, ratedOf } from "./ratedBody.ts";
import { judgePattern } from "./ratingPhrases.ts";
import { timeOf } from "./ratingTime.ts";
import { type Rater, ratersOf } from "./scales.ts";

/** What the text says of a rating, and what words say so. */
export interface RatingDetails {
  readonly attributes: Attributes;
  /** In words a reader understands: “judged by Ofsted: “Ofsted has rated””. */
  readonly evidence: readonly string[];
}

/** A detail and the words that say it. */
export interface Told {
  readonly value: string;
  readonly words: string;
}

/** Who gave the grades of one judgement, to whom and when. */
export interface Judged {
  readonly by?: Told | undefined;
  readonly of?: Told | undefined;
  readonly when?: string | undefined;
}

export interface DetailReader {
  /**
   * What the text says of the grades that one judgement covers (at least one).
   * @param before the judgement before this one in the same sentence, and the words between them
   */
  readonly judged: (
    grades: readonly GradeWords[],
    before?: { readonly judged: Judged; readonly between: string },
  ) => Judged;
  readonly details: (words: GradeWords, judged: Judged) => RatingDetails;
}

export function detailReader(known: readonly KnownScale[]): DetailReader {
  const raters = ratersOf(known);
  const namePattern = raters.map(({ written }) => written).join("|");
  const names: Names = {
    named: new RegExp(String.raw`(?<![\p{L}])(?:${namePattern})(?!\p{L})`, "gu"),
    raters: raters.map((rater) => ({ rater, whole: new RegExp(`^(?:${rater.written})$`, "u") })),
  };
  return {
    judged(grades, before) {
      const [first, last] = [grades[0], grades.at(-1)];
      if (first === undefined || last === undefined) return {};
      const own = before === undefined || anew.test(before.between);
      const by = raterOf(first, last, names);
      return {
        by: own ? by : (by ?? before.judged.by),
        of: own ? ratedOf(first, last) : (ratedBeside(before.between) ?? before.judged.of),
        when: own
          ? timeOf(first.before, last.after)
          : (timeOf("", last.after) ??
            (earlier.test(before.between) ? undefined : before.judged.when)),
      };
    },
    details(words, { by, of, when }) {
      const scale = scaleOf(words, by?.value, names);
      return {
        attributes: {
          ...(scale !== undefined && { scale }),
          ...(by && { by: by.value }),
          ...(of && { of: of.value }),
          ...(when !== undefined && { when }),
        },
        evidence: [
          ...(by ? [`judged by ${by.value}: “${brief(by.words)}”`] : []),
          ...(of ? [`who was judged: “${brief(of.words)}”`] : []),
          ...(when === undefined ? [] : [`judged when: “${when}”`]),
        ],
      };
    },
  };
}

/** A judgement of its own, not more of the one before. */
const anew =
  /\b(?:rat(?:ed|es|ing)|graded|judged|gave|give[sn]?|giving|award\p{L}*|was|were|is|are|been|had|has|receiv\p{L}+|brand\p{L}*|deemed|downgraded|upgraded|scor\p{L}+|plac\p{L}+|remain\p{L}*|becom\p{L}+)\b|:/u;
const earlier = /\b(?:from|previous|before|earlier|former|last)/u;

interface Names {
  readonly named: RegExp;
  readonly raters: readonly { readonly rater: Rater; readonly whole: RegExp }[];
}

const judges = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:[Tt]he|[Aa]n?|[\p{Lu}]\p{L}+['’]s)\s(?:\p{L}+\s){0,2}?)?(?:${judgePattern}|(?:[Cc]redit )?[Rr]atings? agency|(?<=[Tt]he )agency)(?!\p{L})`,
  "gu",
);
/** "by the healthcare regulator", "from RBC Capital Markets". */
const agent =
  /^[^.;]{0,70}?\b(?:by|from|according to)\s((?:(?:the|an?|its|analysts at|critics at|brokers at)\s)?(?:\p{Lu}[\p{L}\d&.'’-]*(?:\s(?:\p{Lu}[\p{L}\d&.'’-]*|of|and|for|&)(?=\s\p{Lu}|[^\p{L}]|\s))*|(?:\p{L}+\s){0,2}(?:inspectors|regulators?|watchdogs?|inspectorate|critics|agency|agencies)))/u;
/** "Marca gave Bale", "RBC Capital Markets upgraded the rivals". */
const giver =
  /^.*(?<![\p{L}'’])(?<!(?<!\p{L})\p{Lu}[\p{L}.&'’]*\s)((?:\p{Lu}[\p{L}\d&.'’?]*)(?:\s(?:(?:of|and|&)\s)?\p{Lu}[\p{L}\d&.'’?]*)*)\s(?:has |have |had |also |recently |previously |only |just |both |each ){0,3}(?:gave|gives|given|awarded|rated|rates|graded|upgraded|downgraded|moved|raised|lowered|lifted|cut|stripped|scored|handed|slammed|slapped|reiterated|reiterates|keeps|kept)\s(?!of\b|by\b|to\b|from\b|an?\s\p{L}+\srating|["'“‘]|\d|good|outstanding|inadequate)[^.;]{1,100}$/su;
/** "analysts at Bernstein started covering". */
const analysts =
  /\b(?:analysts?|brokers?|experts|researchers) (?:at|from) (\p{Lu}[\p{L}\d&.'’]*(?:\s\p{Lu}[\p{L}\d&.'’]*)*)/u;
/** "Davy is more wary and sits on", "Tesco: JPMorgan reiterates". */
const broker =
  /(?:^|[:;,.]\s|\b(?:and|but|while|when|after|as)\s)(?!Broker|It\b|The\b)(\p{Lu}[\p{L}\d&.'’]*(?:\s\p{Lu}[\p{L}\d&.'’]*)*),?\s(?:which\s)?(?:has|is|sits|sticks|stays|remains|rates|reiterates|repeats|keeps|downgrades|upgrades|started|initiated|repeated)\s[^;:]{0,80}$/u;
/** "TripAdvisor: 1.5/5". */
const label = /([\p{Lu}][\p{L}.]+)\s?[:–-]\s?$/u;

function raterOf(first: GradeWords, last: GradeWords, names: Names): Told | undefined {
  const by = agent.exec(last.after);
  const inAgent = by && (firstIn(by[1] ?? "", names.named) ?? firstIn(by[1] ?? "", judges));
  const given = giver.exec(first.before);
  return (
    (inAgent && { ...inAgent, words: by[0] }) ??
    lastIn(first.before, names.named) ??
    outsider(by) ??
    analystIn(first) ??
    namedGiver(given) ??
    firstIn(last.after.slice(0, 100), names.named) ??
    lastIn(first.before, judges) ??
    firstIn(last.after.slice(0, 60), judges) ??
    reviewSite(first, names)
  );
}

/** A capitalised giver that is no pronoun and no first word of something else. */
function namedGiver(given: RegExpExecArray | null): Told | undefined {
  const [words = "", found = ""] = given ?? [];
  const name = found.replace(/^The (?=\p{Lu})/u, "");
  return name === "" ||
    /^(?:It|He|She|They|We|I|This|That|The|In|On|At|Last|Was|Were|Inspectors)\b/u.test(name) ||
    time.test(name)
    ? undefined
    : { value: name, words };
}

/** "given four stars by VisitEngland": whoever is named right after. */
function outsider(by: RegExpExecArray | null): Told | undefined {
  const [words = "", name = ""] = by ?? [];
  return /^["'”’]?\s(?:\p{L}+\s){0,3}by\s/u.test(words) &&
    /^(?:the\s)?\p{Lu}/u.test(name) &&
    !time.test(name)
    ? { value: tidy(name), words }
    : undefined;
}

const time =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|\p{L}+day)(?!\p{L})/u;

function analystIn({ kind, before }: GradeWords): Told | undefined {
  if (kind !== "broker") return undefined;
  const found = analysts.exec(before) ?? broker.exec(before);
  return found?.[1] === undefined ? undefined : { value: found[1], words: found[0] };
}

function reviewSite({ kind, before }: GradeWords, names: Names): Told | undefined {
  const site = /^(?:fraction|stars|glyphs)$/u.test(kind) ? label.exec(before) : null;
  return site?.[1] !== undefined && names.raters.some(({ whole }) => whole.test(site[1] ?? ""))
    ? { value: site[1], words: site[0] }
    : undefined;
}

/** By the form of the grade, else by who judged, where its scale has the grade. */
function scaleOf(words: GradeWords, by: string | undefined, names: Names): string | undefined {
  const { kind, grade } = words;
  const byForm = scaleOfForm(words);
  if (byForm !== undefined) return byForm;
  const scale = names.raters.find(({ whole }) => whole.test(by ?? ""))?.rater.scale;
  const fits = scale?.grades.includes(grade) === true || kind === "measures" || kind === "credit";
  return fits ? scale?.key : undefined;
}

function scaleOfForm({ kind, scale, grade, text, around }: GradeWords): string | undefined {
  if (scale) return scale.key;
  const isCount = kind === "fraction" || kind === "stars" || kind === "glyphs";
  if ((isCount || kind === "number") && /hygiene/iu.test(around)) return "food-hygiene";
  const most = /(?<=-)\d+$/u.exec(grade)?.[0];
  if (kind === "fraction") return `out-of-${most ?? ""}`;
  if (isCount) return most === undefined ? "stars" : `stars-${most}`;
  if (kind === "broker") return kind;
  if (kind === "band") return "epc";
  if (kind === "code") return "rsh";
  if (kind === "label" && /^(?:green|amber|red)/iu.test(text)) return "rag";
  if (kind === "label" && /\b(?:TEF|Teaching Excellence)\b/u.test(around)) return "tef";
  return undefined;
}

function firstIn(text: string, pattern: RegExp): Told | undefined {
  const found = text.matchAll(pattern).next().value?.[0];
  return found === undefined ? undefined : { value: tidy(found), words: found };
}

function lastIn(text: string, pattern: RegExp): Told | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === undefined) return undefined;
  const words = text.slice(found.index, found.index + found[0].length + 20);
  return { value: tidy(found[0]), words: words.replace(/\s\S*$/u, "") || found[0] };
}

/** A body without the article before it. */
function tidy(name: string): string {
  return name.replace(/\s+/gu, " ").replace(/^the (?=\p{Lu})/u, "");
}

function brief(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length <= 60 ? plain : plain.replace(/^(.{20}\S*)\s.*\s(\S.{20})$/u, "$1 … $2");
}
