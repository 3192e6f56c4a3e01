import * as vscode from "vscode";
import { amountsNear } from "../../core/crossReferences/amountsNear.ts";
import { writingsOf } from "../../core/crossReferences/equalAmounts.ts";
import { ratingDisagreements } from "../../core/crossReferences/ratingDisagreements.ts";
import {
  inTime,
  type Rating,
  ratingsBy,
  ratingsIn,
  ratingsOf,
} from "../../core/crossReferences/ratings.ts";
import type { Entity, SourceMention } from "../../core/resolve/entity.ts";
import { groupBy } from "../../core/resolve/groupBy.ts";
import { sourceLabel } from "../sources.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { paged } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import { headed, type RowContext } from "./context.ts";
import { ratingDisagreementRows } from "./disagreementRows.ts";
import { placeRow } from "./placeRow.ts";
import { ratingRows } from "./ratingRows.ts";
import { togetherRows } from "./togetherRows.ts";

/**
 * All that follows from the mentions of an entity.
 * @param at the mention that the cursor is in, where it is one of a grade: it tells whose ratings are asked for
 */
export function entityRows(
  context: RowContext,
  entity: Entity,
  at?: SourceMention,
): readonly LazyRow[] {
  const { index } = context;
  const own = ratingsOf(index, entity);
  return [
    ...ratedRows(context, entity, at),
    ...togetherRows(context, entity),
    ...headed("Ratings of it", "star-full", ratingRows(context, own), { one: "rating" }),
    ...headed("Ratings by it", "star-empty", ratingRows(context, ratingsBy(index, entity)), {
      one: "rating",
    }),
    ...headed(
      "Disagreements on its ratings",
      "warning",
      ratingDisagreementRows(context, ratingDisagreements(index, own)),
      { one: "disagreement" },
    ),
    ...headed("Amounts near it", "symbol-numeric", amountRows(context, entity), { one: "amount" }),
    ...headed("Written otherwise", "whole-word", writingRows(context, entity), { one: "writing" }),
    ...headed("Articles", "file", articleRows(context, entity), { one: "article" }),
  ];
}

/** Of a grade: the ratings of the body at the cursor, or else all that give the grade. */
function ratedRows(
  context: RowContext,
  { category, mentions }: Entity,
  at: SourceMention | undefined,
): readonly LazyRow[] {
  if (category !== "rating") return [];
  const { index } = context;
  const judged =
    at && ratingsIn(index, at.source).find(({ mention }) => mention.id === at.mention.id)?.judged;
  const body = judged
    ? headed(
        `Ratings of ${judged.name}`,
        "star-full",
        ratingRows(context, ratingsOf(index, judged)),
        {
          one: "rating",
          isOpen: true,
        },
      )
    : [];
  const ids = groupBy(mentions, ({ source }) => source);
  const all: readonly Rating[] = [...ids].flatMap(([source, of]) => {
    const grades = new Set(of.map(({ mention }) => mention.id));
    return ratingsIn(index, source).filter(({ mention }) => grades.has(mention.id));
  });
  return [
    ...body,
    ...headed("Ratings with this grade", "star-empty", ratingRows(context, inTime(all)), {
      one: "rating",
    }),
  ];
}

function amountRows(context: RowContext, entity: Entity): readonly LazyRow[] {
  return amountsNear(context.index, entity).flatMap(({ source, mention, level }) =>
    placeRow(context, source, mention, {
      written: `${mention.text}: `,
      spoken: "",
      description: `same ${level}`,
    }),
  );
}

/** Of an amount: the ways in which it is written, with their mentions. */
function writingRows(context: RowContext, entity: Entity): readonly LazyRow[] {
  const writings = entity.category === "money" ? writingsOf(entity) : [];
  if (writings.length < 2) return [];
  return writings.map(({ written, mentions }) => ({
    id: written,
    label: written,
    description: String(mentions.length),
    icon: "symbol-numeric",
    spoken: `${written}, ${counted(mentions.length, "mention")}`,
    children: () =>
      paged(mentions.flatMap(({ source, mention }) => placeRow(context, source, mention))),
  }));
}

function articleRows(context: RowContext, { mentions }: Entity): readonly LazyRow[] {
  return [...groupBy(mentions, ({ source }) => source)].map(([source, of]) => {
    const label = sourceLabel(vscode.Uri.parse(source));
    return {
      id: source,
      label,
      description: String(of.length),
      icon: "file",
      spoken: `${label}, article, ${counted(of.length, "mention")}`,
      children: () => paged(of.flatMap(({ mention }) => placeRow(context, source, mention))),
    };
  });
}
