import { currencyUnits, type CurrencyUnit } from "./currencies.ts";

/** The ISO 4217 code of a unit, given the words for a country before it ("Hong Kong ", or ""). */
export type CurrencyReader = (unit: CurrencyUnit, country: string) => string | undefined;

/** What units mean in a text: by the country before them, else by the country the text is about. */
export function currencyReader(text: string): CurrencyReader {
  // A text is searched once for each unit, not once for each amount.
  const ofText = new Map(currencyUnits.map((unit) => [unit, lazily(() => currencyIn(text, unit))]));
  return (unit, country) =>
    country === "" ? (ofText.get(unit)?.() ?? unit.code) : mostNamed(unit, country, 1);
}

/**
 * The currency that a bare unit has in a text. Pounds are British. Dollars are American unless the
 * text keeps naming another dollar country and, unlike papers that convert for their readers, has
 * no pounds or euros beside the dollars. Other units are those of the country named most.
 */
function currencyIn(text: string, unit: CurrencyUnit): string | undefined {
  if (unit.code === "GBP") return unit.code;
  if (unit.code !== "USD") return mostNamed(unit, text, 1);
  return /[£€]\s?\d/u.test(text) ? unit.code : mostNamed(unit, text, 2);
}

/** The currency whose countries are named most and at least so often; the first of equals. */
function mostNamed(unit: CurrencyUnit, text: string, least: number): string | undefined {
  let most = least - 1;
  let currency: string | undefined;
  for (const [names, code] of Object.entries(unit.byCountry ?? {})) {
    const count = [...text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${names})`, "gu"))].length;
    if (count > most) [most, currency] = [count, code];
  }
  return currency;
}

function lazily<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => (computed ??= { value: compute() }).value;
}
