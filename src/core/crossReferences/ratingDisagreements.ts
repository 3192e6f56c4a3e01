import { compare } from "../corpus/order.ts";
import type { Entity } from "../resolve/entity.ts";
import { groupBy } from "../resolve/groupBy.ts";
import { sentenceAt } from "../text/paragraphs.ts";
import type { OccurrenceIndex } from "./occurrenceIndex.ts";
import { byTime, type Rating } from "./ratings.ts";

/** Different grades that one body is said to have been given in one year. */
export interface RatingDisagreement {
  readonly body: Entity;
  readonly year: string;
  /** By grade: those that tell of it, in order of time; two grades or more. */
  readonly sides: readonly (readonly Rating[])[];
}

/**
 * Where one body is said to have got different grades in one year on one scale or by one judge, by key of the
 * body and year. Not what one sentence says: that tells of a change. A rating of which neither scale nor
 * judge is known is set beside all others.
 * @param breathe called all along; where it rejects, so does this
 */
export async function ratingDisagreements(
  index: OccurrenceIndex,
  ratings: readonly Rating[],
  breathe: () => Promise<void>,
): Promise<readonly RatingDisagreement[]> {
  const dated = ratings.filter(({ judged, time }) => judged && time !== undefined);
  const byBody = groupBy(
    dated,
    ({ judged, time }) => `${judged?.key ?? ""} ${time?.slice(0, 4) ?? ""}`,
  );
  const found: RatingDisagreement[] = [];
  for (const [, of] of [...byBody].sort(([a], [b]) => compare(a, b))) {
    await breathe();
    // Most bodies were given one grade.
    if (of.every(({ grade }) => grade === of[0]?.grade)) continue;
    const together = of.sort(byTime);
    const [{ judged, time = "" }] = together as [Rating];
    const sides = [...groupBy(together, ({ grade }) => grade).values()];
    const disputed: Rating[] = [];
    for (const one of together) {
      await breathe();
      // Those of its own grade cannot disagree with it, and of most bodies all say the same.
      const others = sides.filter(([other]) => other?.grade !== one.grade);
      if (others.some((side) => side.some((other) => disagree(index, one, other))))
        disputed.push(one);
    }
    if (!judged || disputed.length === 0) continue;
    const disputing = [...groupBy(disputed, ({ grade }) => grade).values()];
    found.push({ body: judged, year: time.slice(0, 4), sides: disputing });
  }
  return found;
}

function disagree(index: OccurrenceIndex, a: Rating, b: Rating): boolean {
  if (a.grade === b.grade || !mayBeOneJudgement(a, b)) return false;
  const text = a.source === b.source ? index.snapshot(a.source)?.text : undefined;
  return (
    text === undefined ||
    sentenceAt(text, a.mention.start).start !== sentenceAt(text, b.mention.start).start
  );
}

function mayBeOneJudgement(a: Rating, b: Rating): boolean {
  const differ = (one: unknown, other: unknown): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return !differ(a.scale, b.scale) && !differ(a.judge, b.judge);
}
