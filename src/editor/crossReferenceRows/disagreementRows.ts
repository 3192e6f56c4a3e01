import type { AmountDisagreement } from "../../core/crossReferences/amountDisagreements.ts";
import type { RatingDisagreement } from "../../core/crossReferences/ratingDisagreements.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import type { RowContext } from "./context.ts";
import { placeRow } from "./placeRow.ts";
import { ratingRows } from "./ratingRows.ts";

/** One body, one year, several grades: with all that say so. */
export function ratingDisagreementRows(
  context: RowContext,
  { body, year, sides }: RatingDisagreement,
): readonly LazyRow[] {
  const grades = sides.flatMap(([first]) => (first ? [first.mention.text] : []));
  const label = `${body.name}, ${year}: ${grades.join(" or ")}`;
  return [
    {
      id: `${body.key} ${year}`,
      label,
      icon: "star-half",
      tooltip: `${body.name} is said to have been rated ${grades.join(" and ")} in ${year}.`,
      spoken: `${label}, ${counted(sides.flat().length, "quote")}`,
      isOpen: true,
      children: () => paged(sides.flat(), (rating) => ratingRows(context, rating)),
    },
  ];
}

/** One sum that two articles give differently: with both sentences. */
export function amountDisagreementRows(
  context: RowContext,
  { about, sides, likeness }: AmountDisagreement,
): readonly LazyRow[] {
  const label = sides.map(({ mention }) => mention.text).join(" or ");
  const percent = `${Math.round(likeness * 100)} %`;
  return [
    {
      id: sides.map(({ source, mention }) => `${source} ${mention.start}`).join(" "),
      label,
      description: about.name,
      icon: "symbol-numeric",
      tooltip: `Two sentences of two articles that mention ${about.name} share ${percent} of their other words.`,
      spoken: `${label}, said of ${about.name} in two articles`,
      isOpen: true,
      children: () => sides.flatMap(({ source, mention }) => placeRow(context, source, mention)),
    },
  ];
}
