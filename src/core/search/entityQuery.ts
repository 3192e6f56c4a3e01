import { magnitudePattern, magnitudePower, shift, valueOfDigits } from "../detect/amount.ts";
import { detectMoney } from "../detect/money.ts";
import type { Entity } from "../resolve/entity.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import { wordsOf } from "./words.ts";

type Comparison = "<" | "<=" | "=" | ">=" | ">";

/** What an amount must be: "> £10m". */
interface AmountBound {
  readonly comparison: Comparison;
  readonly value: number;
  /** ISO code; absent where any will do. */
  readonly currency?: string;
}

/** What somebody looks for. */
export interface EntityQuery {
  /** In lower case; each must be found. */
  readonly words: readonly string[];
  /** Each must hold. */
  readonly bounds: readonly AmountBound[];
}

const bound = new RegExp(
  String.raw`(?<comparison>[<>]=?|=|[≤≥])\s*(?:(?<plain>\d[\d,.]*(?:${magnitudePattern})?)(?=\s|$)|(?<amount>[^<>=≤≥]+))`,
  "gu",
);

/** Reads words and comparisons of amounts: "council > £10m", "= $5bn", "ofsted 2015 inadequate". */
export function readQuery(query: string): EntityQuery {
  const bounds: AmountBound[] = [];
  const rest = query.replaceAll(bound, (written, ...groups: unknown[]) => {
    const { comparison = "=", plain, amount } = groups.at(-1) as Record<string, string | undefined>;
    const read =
      plain === undefined ? readAmount(amount ?? "") : { ...readNumber(plain), rest: "" };
    if (!read) return written;
    const { value, currency, rest: left } = read;
    const sign = ({ "≤": "<=", "≥": ">=" }[comparison] ?? comparison) as Comparison;
    bounds.push({ comparison: sign, value, ...(currency !== undefined && { currency }) });
    return ` ${left}`;
  });
  return { words: wordsOf(rest), bounds };
}

interface ReadAmount {
  readonly value: number;
  readonly currency?: string;
  /** What was written after it. */
  readonly rest: string;
}

function readAmount(written: string): ReadAmount | undefined {
  const [found] = detectMoney(new TextSnapshot(written));
  const { value, currency } = found?.attributes ?? {};
  if (!found || value === undefined || written.slice(0, found.start).trim() !== "")
    return undefined;
  return {
    value: valuesOf(value).low,
    ...(currency !== undefined && { currency }),
    rest: written.slice(found.end),
  };
}

function readNumber(written: string): { readonly value: number; readonly currency?: string } {
  const [, digits = "", magnitude = ""] = /^([\d,.]*\d)(.*)$/u.exec(written) ?? [];
  return { value: Number(shift(valueOfDigits(digits), magnitudePower(magnitude))) };
}

/** Whether an entity is an amount as all bounds say; of a range a part of it. */
export function isWithin(bounds: readonly AmountBound[], entity: Entity): boolean {
  if (bounds.length === 0) return true;
  if (entity.category !== "money") return false;
  const { value, currency } = entity.attributes;
  if (value === undefined) return false;
  const { low, high } = valuesOf(value);
  return bounds.every((one) => {
    if (one.currency !== undefined && one.currency !== currency) return false;
    switch (one.comparison) {
      case "<":
        return low < one.value;
      case "<=":
        return low <= one.value;
      case "=":
        return low <= one.value && one.value <= high;
      case ">=":
        return high >= one.value;
      case ">":
        return high > one.value;
    }
  });
}

/** What an amount is worth: the same twice, or of a range its ends. */
export function valuesOf(value: string): { readonly low: number; readonly high: number } {
  const [low = 0, high = low] = value.split("-").map(Number);
  return { low, high };
}
