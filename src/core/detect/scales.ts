import type { KnownScale } from "./knowledge.ts";

/**
 * Rating scales: their grades, best first, and who judges on them. Sources: the published frameworks of
 * the inspectorates and regulators, and the credit agencies' rating definitions.
 */
export interface Scale {
  readonly key: string;
  /** Who judges on it, as texts name them: a regular expression's source. */
  readonly judges: string;
  /** The grades' keys (see `gradeOf`), best first. */
  readonly grades: readonly string[];
  /** The judges do much else: their name alone does not say that anything is judged. */
  readonly occasional?: true;
}

const four = list("outstanding good requires-improvement inadequate");
const sixWords = list("excellent very-good good adequate weak unsatisfactory");
const letters = list(
  "aaa aa-plus aa aa-minus a-plus a a-minus bbb-plus bbb bbb-minus bb-plus bb bb-minus b-plus b b-minus ccc-plus ccc ccc-minus cc c rd sd d",
);
const investment = list("investment-grade sub-investment-grade junk selective-default");
const outlooks = list("outlook-positive outlook-stable outlook-negative outlook-developing");
const creditGrades = [...letters, ...investment, ...outlooks];
const moodysGrades = [
  ...list("aaa aa1 aa2 aa3 a1 a2 a3 baa1 baa2 baa3 ba1 ba2 ba3 b1 b2 b3 caa1 caa2 caa3 ca c"),
  ...investment,
  ...outlooks,
];

export const scales: readonly Scale[] = [
  {
    key: "ofsted",
    judges: "Of[Ss][Tt][Ee][Dd]|OFSTED",
    grades: [
      // Report cards since November 2025, then overall grades before, then older ones.
      ...list("exceptional strong-standard expected-standard needs-attention urgent-improvement"),
      ...four,
      ...list("satisfactory serious-weaknesses special-measures"),
    ],
  },
  {
    key: "cqc",
    judges: "Care Quality Commission|CQC",
    grades: [...four, "special-measures"],
  },
  {
    key: "hmicfrs",
    judges:
      "(?:HM|His Majesty['’]s|Her Majesty['’]s) Inspectorate of Constabulary(?: and Fire (?:and|&) Rescue Services)?|HMICFRS|HMIC",
    grades: list("outstanding good adequate requires-improvement inadequate"),
  },
  {
    key: "hmi-prisons",
    judges: "(?:HM|His Majesty['’]s|Her Majesty['’]s) (?:Chief )?Inspector(?:ate)? of Prisons|HMIP",
    grades: list("good reasonably-good not-sufficiently-good poor"),
  },
  {
    key: "hmi-probation",
    judges: "(?:HM|His Majesty['’]s|Her Majesty['’]s) Inspectorate of Probation",
    grades: four,
  },
  {
    key: "ciw",
    judges: "Care Inspectorate Wales|CIW",
    grades: list("excellent good adequate poor"),
  },
  {
    key: "care-inspectorate",
    judges: "Care Inspectorate(?! Wales)",
    grades: [...sixWords, ...list("6 5 4 3 2 1")],
  },
  {
    key: "estyn",
    judges: "Estyn",
    grades: list("excellent good adequate unsatisfactory special-measures"),
  },
  {
    key: "education-scotland",
    judges: "Education Scotland",
    grades: list("excellent very-good good satisfactory weak unsatisfactory"),
  },
  {
    key: "eti",
    judges: "Education and Training Inspectorate|ETI",
    grades: list("outstanding very-good good satisfactory inadequate unsatisfactory"),
  },
  {
    key: "isi",
    judges: "Independent Schools Inspectorate|ISI",
    grades: list("excellent good sound unsatisfactory"),
  },
  {
    key: "rsh",
    judges: "Regulator of Social Housing|RSH",
    grades: list("g1 g2 g3 g4 v1 v2 v3 v4 c1 c2 c3 c4"),
  },
  {
    key: "food-hygiene",
    judges: "Food Standards Agency|FSA|Food Standards Scotland",
    grades: [
      ...list("5 4 3 2 1 0 very-good good generally-satisfactory"),
      ...list("improvement-necessary major-improvement-necessary urgent-improvement-necessary"),
      ...list("pass improvement-required"),
    ],
  },
  { key: "nhs-england", judges: "NHS England", grades: four, occasional: true },
  {
    key: "bathing-water",
    judges:
      "Environment Agency|SEPA|Scottish Environment Protection Agency|Natural Resources Wales",
    grades: list("excellent good sufficient poor"),
    occasional: true,
  },
  {
    key: "tef",
    judges: "Office for Students",
    grades: list("gold silver bronze requires-improvement"),
  },
  {
    key: "hiqa",
    judges: "Health Information and Quality Authority|HIQA",
    grades: list("compliant substantially-compliant not-compliant"),
  },
  {
    key: "acecqa",
    judges: "ACECQA",
    grades: list("excellent exceeding meeting working-towards significant-improvement-required"),
  },
  { key: "rag", judges: "", grades: list("green amber-green amber amber-red red") },
  { key: "epc", judges: "", grades: list("a b c d e f g") },
  { key: "moodys", judges: "Moody['’]?s(?: Investors Service| Ratings)?", grades: moodysGrades },
  { key: "fitch", judges: "Fitch(?: Ratings)?", grades: creditGrades },
  {
    key: "sp",
    judges: "Standard (?:&|and) Poor(?:['’]?s)?|S&P(?: Global(?: Ratings)?)?",
    grades: creditGrades,
  },
  { key: "dbrs", judges: "DBRS(?: Morningstar)?|Morningstar DBRS", grades: creditGrades },
  { key: "am-best", judges: "A\\.?M\\.? Best", grades: creditGrades },
  {
    key: "broker",
    judges: "",
    grades: list(
      "strong-buy buy outperform overweight hold neutral equal-weight sector-perform market-perform underweight underperform sell",
    ),
  },
];

/** Who grades in stars or points, each on a scale that its mark tells. */
const reviewers =
  "TripAdvisor|Tripadvisor|Booking\\.com|Trustpilot|Euro NCAP|NCAP|Which\\?|Google|Amazon|Glassdoor|Feefo|Michelin";

/** How grades are written, and what their words need around them before they are taken for a rating. */
export type GradeKind =
  /** Rarely anything else beside a judging word ("inadequate"). */
  | "plain"
  /** Hardly ever said but by inspectors ("not sufficiently good"). */
  | "phrase"
  /** Also an everyday adjective ("good"). */
  | "everyday"
  /** A colour, metal, class or order that means a grade only where one is awarded. */
  | "label"
  | "credit"
  /** An agency's view of what comes ("negative"). */
  | "outlook"
  | "broker"
  | "stars"
  /** Stars as signs ("★★★☆☆"). */
  | "glyphs"
  | "fraction"
  | "number"
  | "measures"
  /** A letter and digit of the social housing regulator ("G1"). */
  | "code"
  /** A letter of an energy performance certificate. */
  | "band"
  /** A grade whose words are a scale's only with capitals ("Working Towards"). */
  | "standard"
  /** A grade of a project's own scale. */
  | "project";

const numberWords = "zero one two three four five six seven eight nine ten".split(" ");
const number = String.raw`(?:\d{1,3}(?:\.\d{1,2})?|${numberWords.join("|")})`;
const half = String.raw`(?:[ -](?:and a half|and-a-half))?`;

/** How grades are written, by kind: sources of regular expressions, the longer forms first. */
const gradePatterns: Readonly<Record<Exclude<GradeKind, "project">, string>> = {
  measures:
    "special measures|(?<=\\b(?:in need of|removed from|needing|requir(?:es|ing|ed?))\\s)significant improvement",
  plain:
    "inadequate|(?:requir(?:es|ing|ed?)|needs) improvement(?: to be good)?|serious weaknesses|unsatisfactory|(?:urgent |major )?improvement (?:necessary|required)|generally satisfactory",
  phrase: "(?:reasonably|not sufficiently) good",
  everyday:
    "very good|outstanding|excellent|good|adequate|satisfactory|very poor|poor|weak|sufficient|sound|(?:(?:not|substantially) )?compliant|exceptional|strong standard|expected standard|need(?:s|ing|ed) attention|urgent improvement",
  standard:
    "(?:Exceeding|Meeting|Working Towards)(?: National Quality Standard)?|Significant Improvement Required|Average|Terrible|Bad|Great|Pass",
  label:
    "amber[-/ ](?:green|red)|green|amber|red|gold|silver|bronze|(?:1st|2nd|3rd|first|second|third)[ -]class|fail|grade[ -][1-9A-Gu]",
  // Before credit, whose letters it shares: its texts speak of energy.
  band: "[A-G]",
  credit:
    "A-[1-3]\\+?|[AB]\\+\\+|(?:AAA|AA|BBB|BB|CCC|CC|[AB](?=[+-]| \\((?:high|low)|-(?:plus|minus)))(?:[+-]|-(?:plus|minus)| \\((?:high|low)\\))?|Aaa|A[Aa][1-3]|A[1-3]|B[Aa]{1,2}[1-3]|B[1-3]|C[Aa]a[1-3]|Ca|junk|SD|RD|F[1-3]\\+?|(?:P|Prime)-[1-3]|(?:selective|restricted) default|(?:sub-?|non-)?investment[ -]grade|speculative[ -]grade|(?:triple|double|single)[ -][ABC](?:[ -](?:plus|minus))?|(?<=(?:to|from|of|[Aa]t|an?|was|is|remains|on)\\s[\"'“‘]?)[ABCD](?=[\"'”’]?(?:[.,;)]|\\s(?:\\((?:[Ee]xcellent|[Gg]ood|[Ss]uperior)|from|to|with|by|in|on|and|last|this|credit|rating|status)))|[ABC](?=[\"'”’]? to [\"'“‘]?[ABC])",
  outlook: "stable|negative|positive|developing",
  broker:
    "strong buy|sector perform|market perform|add|reduce|outperform|underperform|overweight|underweight|equal[- ]weight|neutral|buy|hold|sell",
  stars: String.raw`${number}${half}[ -]stars? out of ${number}|${number}[ -]out[ -]of[ -]${number}[ -]stars?|${number}${half}(?:[ -]Michelin)?[ -]stars?|[1-4]\*(?!\*)`,
  glyphs: "[★⭐]{1,5}[½☆]{0,5}",
  fraction: String.raw`${number}/(?:5|10|20|100)|${number}${half}[ -]out[ -]of[ -](?:a possible )?(?:\d{1,3}|four|five|six|seven|eight|ten)`,
  number: `(?:${numberWords.join("|")}|10|\\d(?:\\.5)?|(?<=\\b(?:straight|all|given|received|collected|got|scored|awarded|earned)\\s)(?:ones|twos|threes|fours|fives|sixes))(?!-(?!rated)|\\s?%)`,
  code: "[GVC][1-4]",
};

/** Codes are written as they are; words may start a title. */
const asWritten: ReadonlySet<GradeKind> = new Set<GradeKind>([
  "credit",
  "code",
  "band",
  "standard",
]);

/**
 * A text that has none of these, in lower case, has no grade of the kind: finding that out takes a fraction of the
 * time that the patterns take.
 */
const signs: Partial<Record<GradeKind, readonly string[]>> = {
  measures: ["special measures", "significant improvement"],
  plain: ["inadequate", "improvement", "serious weaknesses", "satisfactory"],
  phrase: ["ly good"],
  standard: [
    "hygiene",
    "food standards",
    "national quality",
    "acecqa",
    "tripadvisor",
    "trustpilot",
  ],
  band: ["epc", "energy "],
  outlook: ["outlook", "watch", "trend"],
  stars: [" star", "-star", "*"],
  glyphs: ["★", "⭐"],
  fraction: ["out of", "out-of", "/5", "/10", "/20"],
  number: ["rating", "rated", "hygiene", "grade", "out of", "ncap", "inspect", "star", "food s"],
  code: ["governance", "viability", "housing", "landlord", "tenant", "rsh"],
};

/** Nor has a text without these: saves looking at each number and letter. */
const prerequisites: Partial<Record<GradeKind, RegExp>> = {
  number:
    /\b(?:ratings?|rated|hygiene|grade[ds]?|\(?out of|NCAP|inspect\p{L}+|food s(?:afety|tandards))\b|[- ]stars?\b/iu,
  band: /\b(?:EPC|energy (?:performance|efficiency|rating))/iu,
  code: /\b(?:governance|viability|housing|landlord|tenants?|RSH)\b/iu,
  broker:
    /\b(?:analysts?|brokers?|rat(?:ed|es|ings?)|recommendation|stance|(?:up|down)grad\p{L}+|shares|stock|sector)\b/iu,
  outlook: /\b(?:outlooks?|watch|trends?)\b/iu,
  standard: /\b(?:[Hh]ygiene|Food Standards|National Quality|ACECQA|Trip[Aa]dvisor|Trustpilot)\b/u,
};

/** A grade's words as found, of which kind, and on which of the project's scales. */
export interface GradeForm {
  readonly kind: GradeKind;
  readonly scale?: KnownScale;
  readonly pattern: RegExp;
  readonly signs?: readonly string[];
  readonly prerequisite?: RegExp;
}

/** The places in a text where a grade may be written in a form. */
export function gradesIn(
  text: string,
  inLowerCase: string,
  { pattern, signs, prerequisite }: GradeForm,
): Iterable<RegExpExecArray> {
  const mayHave =
    (signs?.some((sign) => inLowerCase.includes(sign)) ?? true) &&
    (prerequisite?.test(text) ?? true);
  return mayHave ? text.matchAll(pattern) : [];
}

/** How grades are written on the built-in scales. */
const builtInForms: readonly GradeForm[] = Object.entries(gradePatterns).map(([key, source]) => {
  const kind = key as GradeKind;
  const [signsOf, prerequisite] = [signs[kind], prerequisites[kind]];
  return {
    kind,
    pattern: asWritten.has(kind) ? wordsOf(source, "gu", "") : wordsOf(source, "giu", "/"),
    ...(signsOf && { signs: signsOf }),
    ...(prerequisite && { prerequisite }),
  };
});

/** How grades are written: a project's own scales first. */
export function gradeForms(known: readonly KnownScale[]): readonly GradeForm[] {
  const own = known
    .filter(({ grades }) => grades.length > 0)
    .map((scale) => ({
      kind: "project" as const,
      scale,
      pattern: wordsOf(anyOf(scale.grades), "giu", "/"),
    }));
  return [...own, ...builtInForms];
}

/** What is written so as words of its own, and not beside one of the marks given. */
function wordsOf(source: string, flags: string, marks: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}${marks}]|\d[.,])(?:${source})(?![\p{L}\p{N}${marks}]|[.,]\d)`,
    flags,
  );
}

/** Any of some phrases, however they are spaced, the longest first: a regular expression's source. */
function anyOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
        .replace(/\s+/gu, String.raw`\s+`),
    )
    .join("|");
}

/** A grade as the project writes it: lower case, hyphens, digits for number words. */
export function gradeOf(written: string, kind: GradeKind): string {
  const words = written
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[a-z]+/gu, (word) => {
      // "straight fives"
      const value = numberWords.indexOf(word.replace(/(?:(?<=x)es|(?<!^)s)$/u, ""));
      return value < 0 ? word : String(value);
    });
  const halved = words.replace(/(\d)[ -]and[ -]a[ -]half/u, "$1.5");
  const [count = "", most = ""] = halved.match(/\d+(?:\.\d+)?/gu) ?? [];
  switch (kind) {
    case "plain":
      return words
        .replace(/^(?:requir\w+|needs) /u, "requires ")
        .replace(/ to be good$/u, "")
        .replaceAll(" ", "-");
    case "everyday":
      return words.replace(/^need\w+ /u, "needs ").replaceAll(" ", "-");
    case "stars":
      return most === "" ? `${count}-star` : `${count}-out-of-${most}`;
    case "glyphs":
      return countGlyphs(written);
    case "fraction":
      return `${count}-out-of-${most}`;
    case "label":
      return words.replace(/[ -]class$/u, "").replace(/[ /]/gu, "-");
    case "credit":
      return words
        .replace(/^(triple|double|single)[ -]([abc])/u, (_, many: string, letter: string) =>
          letter.repeat(many === "triple" ? 3 : many === "double" ? 2 : 1),
        )
        .replace(/^(?:(?:sub-?|non-)investment|speculative)/u, "sub-investment")
        .replace(/[()]/gu, "")
        .replaceAll("+", "-plus")
        .replace(/(?<=^[a-z]+)-$/u, "-minus")
        .replaceAll(" ", "-");
    case "outlook":
      return `outlook-${words}`;
    case "phrase":
    case "broker":
    case "number":
    case "measures":
    case "code":
    case "band":
    case "standard":
    case "project":
      return words.replaceAll(" ", "-");
  }
}

/** The grade that words are when they are nothing else; undefined where no built-in scale has it. */
export function gradeWritten(text: string): string | undefined {
  const form = builtInForms.find(({ pattern }) => text.match(pattern)?.[0] === text);
  return form && gradeOf(text, form.kind);
}

/** "★★★½☆" is 3.5 of 5, "★★★" three stars of who knows how many. */
function countGlyphs(written: string): string {
  const full = written.match(/[★⭐]/gu)?.length ?? 0;
  const count = String(written.includes("½") ? full + 0.5 : full);
  const most = written.replace(/\uFE0F/gu, "").length;
  return most === full ? `${count}-star` : `${count}-out-of-${String(most)}`;
}

/** Somebody who gives grades, how texts name it, and on which scale; none for who grades in stars or points. */
export interface Rater {
  readonly written: string;
  readonly scale?: { readonly key: string; readonly grades: readonly string[] };
}

const builtInRaters: readonly Rater[] = [
  ...scales
    .filter(({ judges }) => judges !== "")
    .map((scale) => ({ written: scale.judges, scale })),
  { written: reviewers },
];

/** Who gives grades: a project's judges first. */
export function ratersOf(known: readonly KnownScale[]): readonly Rater[] {
  return [...ownRaters(known), ...builtInRaters];
}

/** Who gives grades on a project's own scales. */
export function ownRaters(known: readonly KnownScale[]): readonly Rater[] {
  return known
    .filter(({ judges }) => judges.length > 0)
    .map(({ key, grades, judges }) => ({
      written: anyOf(judges),
      scale: { key, grades: grades.map((grade) => gradeOf(grade, "project")) },
    }));
}

/** Any of the bodies whose business is judging, by name. */
export const raterPattern = scales
  .filter(({ judges, occasional }) => judges !== "" && !occasional)
  .map(({ judges }) => judges)
  .join("|");

function list(words: string): readonly string[] {
  return words.split(" ");
}
