import type { GradeWords } from "./grades.ts";
import type { KnownScale } from "./knowledge.ts";
import { type GradeKind, ownRaters, scales } from "./scales.ts";

/** What a text speaks of that makes grades likely, and how far from a grade it does. */

interface Topic {
  readonly pattern: RegExp;
  /** By how near it is said: in the sentence, within a neighbouring one, within a list, anywhere. */
  readonly weights: readonly [number, number, number, number];
}

const [strong, weak] = [
  [2.25, 1.75, 1.5, 1],
  [1.5, 1.25, 0.75, 0.25],
] as const;

const judging: Topic = {
  pattern:
    /\b(?:[Ii]nspect(?:ors|orate|ions?|ed)|[Rr]eport cards?|[Rr]egulators?|[Ww]atchdogs?|[Rr]at(?:ed|es|ings?)|[Gg]rad(?:es?|ed|ings?)|[Bb]athing waters?|(?:[Dd]own|[Uu]p)grad\p{L}+|[Hh]ygiene)\b/gu,
  weights: weak,
};
/** A verdict in words that hardly anybody else uses makes others likely near it. */
const verdicts: Topic = {
  pattern: /\b(?:requir(?:es?|ed|ing) improvement|special measures)\b/giu,
  weights: [1.25, 1, 0.5, 0],
};
/** Who judges, deems or brands may do so of anything: it takes a grade right beside it. */
const judged: Topic = {
  pattern: /\b(?:judged|deemed|branded)\b/giu,
  weights: [1, 0.5, 0, 0],
};
const award: Topic = {
  pattern:
    /\b(?:TEF|[Tt]eaching [Ee]xcellence|Office for Students|RAG|dashboard|risk (?:register|report)|[Tt]raffic[- ]light|(?:Infrastructure|Major) \p{L}+ Authority)\b/gu,
  weights: strong,
};
const awarding: Topic = {
  pattern:
    /\b(?:ratings?|rated|ranked|ranking|graded|league table|inspect\w+|bathing water|report card)\b/giu,
  weights: weak,
};
const credit: Topic = {
  pattern:
    /\b(?:Moody['’]?s|Fitch|Standard (?:&|and) Poor|S&P|DBRS|A\.?M\.? Best|Scope Ratings|KBRA|[Cc]redit (?:rating|score|agenc|worth)|[Rr]atings? (?:agenc|firm|watch)|[Ss]overeign (?:debt|rating)|(?:bond|debt|deposit|issuer|unsecured|long-term|short-term|strength) ratings?|investment[ -]grade|junk|(?:revis|chang|lower|rais)\p{L}+ (?:the|its) outlook)/gu,
  weights: strong,
};
const broker: Topic = {
  pattern:
    /\b(?:[Aa]nalysts?|[Bb]rokers?|[Pp]rice target|[Tt]arget \d|[Ss]hares|[Ss]tocks?|[Ss]ector|[Rr]at(?:ed|ings?)|rates (?:it|the|\p{Lu})|recommendation|(?:[Uu]p|[Dd]own)graded)\b/gu,
  weights: strong,
};
const review: Topic = {
  pattern:
    /\b(?:ratings?|rated|rates?|ranking|reviews?|reviewers?|reviewed|scor(?:e[ds]?|ing)|marks out of|verdict|taste|judges|hygiene|cleanliness|sticker|survey|critics?|awarded|averaging|albums|film|Fringe|NCAP|Michelin|Tripadvisor|TripAdvisor|Trustpilot|Booking\.com|REF|Research Excellence)\b/giu,
  weights: [2.25, 1.75, 1, 0.5],
};
const hygiene: Topic = {
  pattern:
    /\b(?:[Hh]ygiene|[Ff]ood safety|Food Standards (?:Agency|Scotland)|FSA|NCAP|Care [Ii]nspector(?:s|ate))\b/gu,
  weights: [2.25, 1.75, 1.5, 0.5],
};
/** A list of marks says so at its head or foot. */
const marks: Topic = {
  pattern:
    /\b(?:[Pp]layer ratings|(?:[Mm]arks|[Ss]tars|[Rr]atings|[Rr]ated|[Ss]cores?),? \(?out of|scale of (?:zero|one|\d))\b/gu,
  weights: [2.25, 2.25, 2.25, 0.25],
};
/** Who has given stars may go on to give numbers. */
const stars: Topic = {
  pattern: /\b(?:(?:zero|one|two|three|four|five|\d)[ -]stars?|out of (?:five|ten|5|10))\b|★/giu,
  weights: [1.5, 1.25, 0.5, 0],
};
const energy: Topic = {
  pattern: /\b(?:EPCs?|[Ee]nergy (?:[Pp]erformance|[Ee]fficiency|[Rr]ating))/gu,
  weights: strong,
};
const housing: Topic = {
  pattern:
    /\b(?:[Rr]egulator of [Ss]ocial [Hh]ousing|RSH|[Hh]ousing (?:regulator|association)|regulatory judge?ment|[Ll]andlord|[Tt]enants|consumer grad\p{L}+|governance|viability)\b/gu,
  weights: strong,
};

/** Who judges in words, and does little else. */
const inspectorates = [
  ...scales
    .filter(({ occasional, grades }) => !occasional && !grades.includes("junk"))
    .flatMap(({ judges }) => (judges === "" ? [] : [judges])),
  "Trip[Aa]dvisor|Trustpilot",
];

function topicsOf(known: readonly KnownScale[]): Readonly<Record<GradeKind, readonly Topic[]>> {
  const named = [...ownRaters(known).map(({ written }) => written), ...inspectorates];
  const judges: Topic = {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${named.join("|")})(?!\p{L})`, "gu"),
    weights: strong,
  };
  const inspection = [judges, judging, judged, verdicts];
  return {
    plain: inspection,
    everyday: inspection,
    phrase: inspection,
    project: inspection,
    measures: inspection,
    standard: inspection,
    label: [award, awarding],
    credit: [credit],
    outlook: [credit],
    broker: [broker],
    stars: [review],
    glyphs: [review],
    fraction: [review],
    number: [hygiene, marks, stars],
    code: [housing],
    band: [energy],
  };
}

const builtInTopics = topicsOf([]);

export interface Nearby {
  readonly weight: number;
  readonly words: string;
}

/** Reads what a text speaks of once, and tells of each grade what is said nearest to it. */
export function topicReader(
  text: string,
  known: readonly KnownScale[],
): (words: GradeWords) => Nearby | undefined {
  const topics = known.length === 0 ? builtInTopics : topicsOf(known);
  const said = new Map<Topic, readonly RegExpExecArray[]>();
  return (words) => {
    let best: Nearby | undefined;
    for (const topic of topics[words.kind]) {
      const mentions = said.get(topic) ?? [...text.matchAll(topic.pattern)];
      said.set(topic, mentions);
      const [before, after] = [
        firstFrom(mentions, words.start) - 1,
        firstFrom(mentions, words.end),
      ];
      for (const mention of [mentions[before], mentions[after]]) {
        if (mention === undefined || isOf(mention, words)) continue;
        const weight = weightAt(topic, mention, words);
        if (weight > (best?.weight ?? 0)) best = { weight, words: mention[0] };
      }
    }
    return best;
  };
}

/** Whether a mention runs on into the words: they do not speak for themselves. */
function isOf({ index, 0: said }: RegExpExecArray, { start }: GradeWords): boolean {
  return index < start && index + said.length > start;
}

/** How far is near, and how far a list goes on, in UTF-16 code units. */
const [near, list] = [360, 1500];

function weightAt(
  { weights }: Topic,
  { index, 0: said }: RegExpExecArray,
  words: GradeWords,
): number {
  const { sentence, start, end } = words;
  if (index >= sentence.start && index < sentence.end) return weights[0];
  const gap = index < start ? start - index - said.length : index - end;
  return gap <= near ? weights[1] : gap <= list ? weights[2] : weights[3];
}

/** The index of the first mention at or after a place. */
function firstFrom(mentions: readonly RegExpExecArray[], place: number): number {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle]?.index ?? Infinity) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
