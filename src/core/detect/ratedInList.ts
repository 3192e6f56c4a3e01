import type { GradeWords } from "./grades.ts";
import { accepted, type Rated } from "./ratedName.ts";
import { aspect } from "./ratingPhrases.ts";

/** Who or what a grade was given to where it stands in a list: beside it, at the head of its line, or above. */

/** "Rated 5: Bella Cafe at 12 High Street", "an 'outstanding' rating for its nursery". */
export function beside({ lineBefore, after, kind }: GradeWords): Rated | undefined {
  const item = /^\s?[:–—]\s?(?<of>\p{Lu}[^,;:|\n]{1,60}?)(?:\s(?:at|in|on)\s|[,;|.]|$)/u.exec(
    after,
  );
  if (item && (/^[\W]*(?:rated|rating)?\s?$/iu.test(lineBefore) || kind === "number")) {
    return accepted(item.groups?.["of"], item[0], "");
  }
  return undefined;
}

/** "Hill View Primary – Outstanding", "Trafford 5": the line's first cell; where that names nobody, the heading above. */
export function inHeading({ lineBefore, above, kind }: GradeWords): Rated | undefined {
  const cell = /^[\s>|*•·\d.)–-]*(?<of>[\p{Lu}\d][^|\n]{1,80}?)\s*(?:[:|?\t–—]|\s-)\s*$/u.exec(
    lineBefore,
  );
  const value = cell?.groups?.["of"] ?? "";
  const isCount = kind === "number" || kind === "fraction";
  if (cell !== null && !noBody.test(value)) {
    return accepted(isCount ? value.replace(/,.*$/u, "") : value, cell[0], "");
  }
  const player = /^[\s*•-]*(?<of>(?:[\p{Lu}(][\p{L}\d.'’()&-]*\s){1,5})$/u.exec(lineBefore);
  if (player !== null && isCount) {
    return accepted(player.groups?.["of"], player[0], "");
  }
  const isItem = cell !== null || /^\s*[-•*·]\s/u.test(lineBefore);
  return isItem ? headingOf(above) : undefined;
}

/** "Italy: downgraded to A3": who stands at the head of the line, where the rest names nobody. */
export function atHead({ lineBefore }: GradeWords): Rated | undefined {
  const found = /^[\s>|*•·-]*(?<of>\p{Lu}[^:|\n]{1,60}?)\s?[:|]\s/u.exec(lineBefore);
  const value = found?.groups?.["of"] ?? "";
  return noBody.test(value) ? undefined : accepted(value, found?.[0], "");
}

/** What stands before a colon and is not what was judged. */
const noBody = new RegExp(
  String.raw`\b(?:ratings?|overall|grade|score|verdict|stars|judge?ment|outlook|hygiene|EPC)\b|^(?:Is|Are|Was)\s|:|^(?:${aspect})(?:(?:,|\sand|\s&)\s(?:${aspect}))*$`,
  "iu",
);

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
