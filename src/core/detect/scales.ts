/**
 * Rating scales: the words of their grades, and who gives them. Sources: the published frameworks
 * of Ofsted, the Care Quality Commission, the Care Inspectorate, Estyn, HMICFRS and the Food
 * Standards Agency, and the credit agencies' rating definitions.
 */

/**
 * What a grade's words need around them before they are taken for a rating.
 *
 * - plain: rarely anything else beside a judging word ("inadequate", "requires improvement")
 * - everyday: also an everyday adjective ("good")
 * - label: a colour, metal, class or order that means a grade only where one is awarded
 * - credit, broker: codes and words of the markets
 * - stars, fraction, number: counts
 * - measures: "special measures"
 */
export type GradeKind =
  | "plain"
  | "everyday"
  | "label"
  | "credit"
  | "broker"
  | "stars"
  | "fraction"
  | "number"
  | "measures";

const numberWords = "zero one two three four five six seven eight nine ten".split(" ");
const number = String.raw`(?:\d{1,3}(?:\.\d)?|${numberWords.join("|")})`;

/** How grades are written, by kind: sources of regular expressions, the longer forms first. */
export const gradePatterns: Readonly<Record<GradeKind, string>> = {
  measures: "special measures",
  plain: "inadequate|(?:requir(?:es|ing|ed?)|needs) improvement|serious weaknesses|unsatisfactory",
  everyday: "very good|outstanding|excellent|good|adequate|satisfactory|very poor|poor|weak",
  label:
    "green|amber|red|gold|silver|bronze|(?:1st|2nd|3rd|first|second|third)[ -]class|fail|grade[ -][1-9A-Gu]",
  credit:
    "(?:AAA|AA|BBB|BB|CCC|CC)[+-]?|[AB][+-]|Aaa|Aa[1-3]|A[1-3]|Baa[1-3]|Ba[1-3]|B[1-3]|Caa[1-3]|junk|selective default|(?:sub-?)?investment[ -]grade|triple[ -]A",
  broker:
    "sector perform|market perform|outperform|underperform|overweight|underweight|neutral|buy|hold|sell",
  stars: String.raw`${number} stars? out of ${number}|${number} out of ${number} stars?|${number}[ -]stars?`,
  fraction: String.raw`${number}/(?:5|10|20|100)|${number} out of (?:5|10|20|100|five|ten)`,
  number: `(?:${numberWords.slice(0, 7).join("|")}|[0-6])(?!-)`,
};

/** A grade as the project writes it: lower case, hyphens, digits for number words. */
export function gradeOf(written: string, kind: GradeKind): string {
  const words = written
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[a-z]+/gu, (word) => {
      const value = numberWords.indexOf(word);
      return value < 0 ? word : String(value);
    });
  const [count = "", most = ""] = words.match(/\d+(?:\.\d)?/gu) ?? [];
  switch (kind) {
    case "plain":
      return words.replace(/^(?:requir\w+|needs) /u, "requires ").replaceAll(" ", "-");
    case "stars":
      return most === "" ? `${count}-star` : `${count}-out-of-${most}`;
    case "fraction":
      return `${count}-out-of-${most}`;
    case "label":
      return words.replace(/[ -]class$/u, "").replaceAll(" ", "-");
    case "credit":
      return words.replace(/\+$/u, "-plus").replace(/-$/u, "-minus").replaceAll(" ", "-");
    case "everyday":
    case "broker":
    case "number":
    case "measures":
      return words.replaceAll(" ", "-");
  }
}

/** Somebody who gives grades, how texts name it and which scale it uses. */
export interface Rater {
  readonly written: string;
  readonly scale: string;
}

export const raters: readonly Rater[] = [
  { written: "Of[Ss][Tt][Ee][Dd]|OFSTED", scale: "ofsted" },
  { written: "Care Quality Commission|CQC", scale: "cqc" },
  { written: "Care Inspectorate", scale: "care-inspectorate" },
  { written: "Care Inspectorate Wales|CIW", scale: "ciw" },
  { written: "Estyn", scale: "estyn" },
  { written: "Education Scotland", scale: "education-scotland" },
  { written: "Education and Training Inspectorate", scale: "eti" },
  { written: "Independent Schools Inspectorate", scale: "isi" },
  {
    written: "HM Inspectorate of Constabulary(?: and Fire (?:and|&) Rescue Services)?|HMICFRS|HMIC",
    scale: "hmicfrs",
  },
  { written: "HM Inspectorate of Prisons|HM Chief Inspector of Prisons", scale: "hmip" },
  { written: "HM Inspectorate of Probation", scale: "hmi-probation" },
  { written: "Food Standards Agency|FSA|Food Standards Scotland", scale: "food-hygiene" },
  { written: "Regulator of Social Housing", scale: "rsh" },
  { written: "NHS England", scale: "nhs-england" },
  { written: "Moody['’]s", scale: "moodys" },
  { written: "Fitch", scale: "fitch" },
  { written: "Standard (?:&|and) Poor(?:['’]s)?|S&P", scale: "sp" },
];
