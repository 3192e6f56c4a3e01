import { compare } from "../../corpus/order.ts";
import { amountOf } from "../../crossReferences/amount.ts";
import { grouped } from "../../resolve/values.ts";
import type { Quote } from "./quotes.ts";

/**
 * Ratings in order of time: by when they were given, else by when they were told; those of which neither is
 * known come last, in the order of the texts.
 */
export function inTime(ratings: readonly Quote[]): readonly Quote[] {
  const key = ({ time, told }: Quote): string => time ?? told ?? "9999";
  return [...ratings].sort((a, b) => compare(key(a), key(b)));
}

/** When a rating was given, as the text says; else when it was told. */
export function whenOf({ mention, told }: Quote): string {
  return mention.attributes["when"] ?? (told === undefined ? "" : `told ${told}`);
}

/** Amounts by currency, the largest first; those without a value come last, in the order of the texts. */
export function bySize(amounts: readonly Quote[]): readonly Quote[] {
  const sized = amounts.map((quote) => ({ quote, amount: amountOf(quote.mention) }));
  sized.sort(
    (a, b) =>
      compare(a.amount?.currency ?? "\uFFFF", b.amount?.currency ?? "\uFFFF") ||
      (b.amount?.most ?? 0) - (a.amount?.most ?? 0),
  );
  return sized.map(({ quote }) => quote);
}

/** An amount in full: "about 11,000,000 GBP"; as the text writes it where its value is not known. */
export function inFull({ mention, words }: Quote): string {
  const { value, currency = "", approximation = "" } = mention.attributes;
  if (value === undefined) return words;
  return [approximation, grouped(value).replace("-", "–"), currency].filter(Boolean).join(" ");
}
