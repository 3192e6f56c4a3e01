import type { Mention } from "../annotations/mention.ts";

/** A sum of money as a mention gives it. */
export interface Amount {
  /** Units of the currency: of a range its lower end. */
  readonly least: number;
  /** Of a range its upper end; else the same. */
  readonly most: number;
  /** ISO 4217. */
  readonly currency: string;
  /** As in the attributes of a mention: "at least", "about"… */
  readonly approximation?: string;
}

/** The sum that a mention gives; undefined where its words tell none. */
export function amountOf({ attributes }: Pick<Mention, "attributes">): Amount | undefined {
  const { value, currency, approximation } = attributes;
  const [least, most = least] = value?.split("-").map(Number) ?? [];
  if (least === undefined || most === undefined || currency === undefined) return undefined;
  if (Number.isNaN(least) || Number.isNaN(most)) return undefined;
  return { least, most, currency, ...(approximation !== undefined && { approximation }) };
}

/** How far words like “about” reach: a tenth of the sum, as rounding does that leaves one digit or two. */
const roundness = 0.1;

/**
 * Whether two amounts may be one sum: their ranges meet, when “at least” opens one upwards, “at most” downwards
 * and “about” and “nearly” stretch it by a tenth. Amounts in different currencies may always.
 */
export function mayBeOneSum(a: Amount, b: Amount): boolean {
  if (a.currency !== b.currency) return true;
  const [from, to] = [rangeOf(a), rangeOf(b)];
  return from.least <= to.most && to.least <= from.most;
}

function rangeOf({ least, most, approximation }: Amount): Pick<Amount, "least" | "most"> {
  const isAbout = approximation === "about";
  return {
    least:
      approximation === "at most"
        ? 0
        : least * (isAbout || approximation === "nearly" ? 1 - roundness : 1),
    most: approximation === "at least" ? Infinity : most * (isAbout ? 1 + roundness : 1),
  };
}
