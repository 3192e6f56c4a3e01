import * as vscode from "vscode";
import { type AmountNear, amountsNear, bySize } from "../../core/crossReferences/amounts.ts";
import { type Writing, writingsOf } from "../../core/crossReferences/equalAmounts.ts";
import { placesIn, unpackPlaces } from "../../core/crossReferences/presences.ts";
import { ratingDisagreements } from "../../core/crossReferences/ratingDisagreements.ts";
import {
  allRatings,
  byTime,
  type Rating,
  ratingsIn,
  ratingsOf,
} from "../../core/crossReferences/ratings.ts";
import type { Entity, SourceMention } from "../../core/resolve/entity.ts";
import { sourceLabel } from "../sources.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import { headed, type RowContext } from "./context.ts";
import { ratingDisagreementRows } from "./disagreementRows.ts";
import { numberedPlaceRow, placeRow } from "./placeRow.ts";
import { ratingRows } from "./ratingRows.ts";
import { togetherRows } from "./togetherRows.ts";

/**
 * All that follows from the mentions of an entity.
 * @param at the mention that the cursor is in, where it is one of a grade: it tells whose ratings are asked for
 */
export async function entityRows(
  context: RowContext,
  entity: Entity,
  at?: SourceMention,
): Promise<readonly LazyRow[]> {
  const { index, breathe } = context;
  const { given, got } = await ratingsOf(index, entity, breathe);
  const amounts = await amountsNear(index, entity, breathe);
  const ratingRow = (rating: Rating): readonly LazyRow[] => ratingRows(context, rating);
  const asRatings = { one: "rating", sort: { compare: byTime, breathe } };
  return [
    ...(await ratedRows(context, entity, at)),
    ...(await togetherRows(context, entity)),
    ...headed("Ratings of it", "star-full", got, ratingRow, asRatings),
    ...headed("Ratings by it", "star-empty", given, ratingRow, asRatings),
    ...headed(
      "Disagreements on its ratings",
      "warning",
      await ratingDisagreements(index, got, breathe),
      (found) => ratingDisagreementRows(context, found),
      { one: "disagreement" },
    ),
    ...headed("Amounts near it", "symbol-numeric", amounts, (near) => amountRows(context, near), {
      one: "amount",
      sort: { compare: bySize, breathe },
    }),
    ...headed(
      "Written otherwise",
      "whole-word",
      otherWritings(entity),
      (writing) => writingRows(context, writing),
      { one: "writing" },
    ),
    ...headed(
      "Articles",
      "file",
      index.sourcesOf(entity),
      (source) => articleRows(context, entity, source),
      { one: "article" },
    ),
  ];
}

/** Of a grade: the ratings of the body at the cursor, or else all that give the grade. */
async function ratedRows(
  context: RowContext,
  entity: Entity,
  at: SourceMention | undefined,
): Promise<readonly LazyRow[]> {
  if (entity.category !== "rating") return [];
  const { index, breathe } = context;
  const ratingRow = (rating: Rating): readonly LazyRow[] => ratingRows(context, rating);
  const judged =
    at && ratingsIn(index, at.source).find(({ mention }) => mention.id === at.mention.id)?.judged;
  const got = judged ? (await ratingsOf(index, judged, breathe)).got : [];
  const near = await allRatings(index, breathe, index.sourcesOf(entity));
  const withGrade = near.filter(({ source, mention }) => {
    const resolution = context.library.corpus.resolutionOf(source, mention.id);
    return resolution?.kind === "entity" && resolution.key === entity.key;
  });
  const sort = { compare: byTime, breathe };
  return [
    ...headed(`Ratings of ${judged?.name ?? ""}`, "star-full", got, ratingRow, {
      one: "rating",
      isOpen: true,
      sort,
    }),
    ...headed("Ratings with this grade", "star-empty", withGrade, ratingRow, {
      one: "rating",
      sort,
    }),
  ];
}

function amountRows(
  context: RowContext,
  { source, number, level }: AmountNear,
): readonly LazyRow[] {
  const mention = context.index.mention(source, number);
  if (!mention) return [];
  const lead = { written: `${mention.text}: `, spoken: "", description: `same ${level}` };
  return placeRow(context, source, mention, lead);
}

/** Of an amount that is written in several ways: all of them. */
function otherWritings(entity: Entity): readonly Writing[] {
  const writings = entity.category === "money" ? writingsOf(entity) : [];
  return writings.length < 2 ? [] : writings;
}

function writingRows(context: RowContext, { written, mentions }: Writing): readonly LazyRow[] {
  return [
    {
      id: written,
      label: written,
      description: String(mentions.length),
      icon: "symbol-numeric",
      spoken: `${written}, ${counted(mentions.length, "mention")}`,
      children: () => paged(mentions, ({ source, mention }) => placeRow(context, source, mention)),
    },
  ];
}

function articleRows(context: RowContext, entity: Entity, source: string): readonly LazyRow[] {
  const { index } = context;
  const places = placesIn(index.present(source), index.numberOf(entity) ?? -1);
  const numbers = places ? unpackPlaces(places).map(({ number }) => number) : [];
  const label = sourceLabel(vscode.Uri.parse(source));
  return [
    {
      id: source,
      label,
      description: String(numbers.length),
      icon: "file",
      spoken: `${label}, article, ${counted(numbers.length, "mention")}`,
      children: () => paged(numbers, (number) => numberedPlaceRow(context, source, number)),
    },
  ];
}
