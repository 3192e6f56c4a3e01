import * as vscode from "vscode";
import { allAmounts, amountsNear } from "../../core/crossReferences/amounts.ts";
import type { OccurrenceIndex } from "../../core/crossReferences/occurrenceIndex.ts";
import { allRatings, byTime, ratingsOf } from "../../core/crossReferences/ratings.ts";
import { sortInSteps } from "../../core/crossReferences/sortInSteps.ts";
import { lineOf } from "../../core/concordance/line.ts";
import type { Entity, SourceMention } from "../../core/resolve/entity.ts";
import type { AmountMark, RatingMark } from "../../webview/protocol/timeline.ts";
import type { Library } from "../library.ts";
import { inLibrary } from "../meaning.ts";
import { sourceLabel } from "../sources.ts";

/** More than these nobody can tell apart in a picture: the largest are shown. */
const mostAmounts = 2000;

/** How much of the line is told before and after the words, in characters. */
const contextLength = 70;

/** The ratings of all articles, or those given to and by an entity, in order of time. */
export async function ratingMarks(
  library: Library,
  index: OccurrenceIndex,
  entity: Entity | undefined,
  breathe: () => Promise<void>,
): Promise<readonly RatingMark[]> {
  const marks: RatingMark[] = [];
  const own = entity && (await ratingsOf(index, entity, breathe));
  const all = own ? [...new Set([...own.got, ...own.given])] : await allRatings(index, breathe);
  for (const rating of await sortInSteps(all, byTime, breathe)) {
    await breathe();
    const place = placeOf(library, rating);
    if (!place) continue;
    const { grade, judged, judge, of, by, time, told } = rating;
    marks.push({
      ...place,
      grade: grade.replaceAll("-", " "),
      body: judged?.name ?? of?.words ?? "",
      judge: judge?.name ?? by?.words ?? "",
      ...(time !== undefined && { time }),
      ...(told !== undefined && { told }),
    });
  }
  return marks;
}

/** The amounts of all articles, or those near an entity, the largest first; and how many there are. */
export async function amountMarks(
  library: Library,
  index: OccurrenceIndex,
  entity: Entity | undefined,
  breathe: () => Promise<void>,
): Promise<{ readonly marks: readonly AmountMark[]; readonly all: number }> {
  const found = entity
    ? await amountsNear(index, entity, breathe)
    : await allAmounts(index, breathe);
  const largest = await sortInSteps(found, (a, b) => b.amount.most - a.amount.most, breathe);
  const marks: AmountMark[] = [];
  for (const { source, number, amount } of largest.slice(0, mostAmounts)) {
    await breathe();
    const mention = index.mention(source, number);
    const place = mention && placeOf(library, { source, mention });
    if (!place) continue;
    const { currency = "", approximation = "" } = mention.attributes;
    marks.push({ ...place, size: amount.most, currency, approximation });
  }
  return { marks, all: found.length };
}

function placeOf(
  library: Library,
  { source, mention }: SourceMention,
): Pick<RatingMark, "source" | "start" | "end" | "match" | "label" | "context"> | undefined {
  const found = inLibrary(library, { source, mention });
  if (!found) return undefined;
  const { snapshot } = found.source;
  const { start, end } = mention;
  const { left, match, right } = lineOf(snapshot, mention);
  return {
    source,
    start,
    end,
    match,
    label: `${sourceLabel(vscode.Uri.parse(source))}:${snapshot.lines.at(start).line + 1}`,
    context: `…${left.slice(-contextLength)}${match}${right.slice(0, contextLength)}…`,
  };
}
