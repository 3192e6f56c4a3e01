import type { Rating } from "../../core/crossReferences/ratings.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import type { RowContext } from "./context.ts";
import { placeRow } from "./placeRow.ts";

/** A rating with when it was given, by whom and to whom. */
export function ratingRows(context: RowContext, rating: Rating): readonly LazyRow[] {
  const { source, mention, judge, judged, by, of } = rating;
  const judgeName = judge?.name ?? by?.words;
  const judgedName = judged?.name ?? of?.words;
  const description = [
    ...(judgeName === undefined ? [] : [`by ${judgeName}`]),
    ...(judgedName === undefined ? [] : [`of ${judgedName}`]),
  ].join(" ");
  return placeRow(context, source, mention, { ...whenOf(rating), description });
}

function whenOf({ time, told }: Rating): { readonly written: string; readonly spoken: string } {
  if (time !== undefined) return { written: `${time}: `, spoken: time };
  if (told === undefined) return { written: "no date: ", spoken: "no date" };
  return { written: `told ${told}: `, spoken: `told on ${told}` };
}
