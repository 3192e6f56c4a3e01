/**
 * How currencies are written in English. Codes are ISO 4217, among them those of currencies that
 * the euro replaced, since articles outlive currencies.
 */

/**
 * Codes that people write before or after a number ("GBP 3m", "3m EUR"). Left out: codes that are
 * also words or well-known abbreviations (COP, PHP, RON, TRY).
 */
export const currencyCodes: readonly string[] =
  "AED AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR INR ISK JPY KES KRW MXN MYR NGN NOK NZD PKR PLN QAR RUB SAR SEK SGD THB TWD UAH USD VND ZAR".split(
    " ",
  );

/** Signs before a number; those with letters stand for one dollar among many. */
export const currencySigns: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  $: "USD",
  US$: "USD",
  $US: "USD",
  A$: "AUD",
  AU$: "AUD",
  $A: "AUD",
  C$: "CAD",
  CA$: "CAD",
  Can$: "CAD",
  NZ$: "NZD",
  $NZ: "NZD",
  HK$: "HKD",
  S$: "SGD",
  NT$: "TWD",
  R$: "BRL",
  "¥": "JPY",
  "₹": "INR",
  "Rs.": "INR",
  Rs: "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  "₴": "UAH",
  "₫": "VND",
  DM: "DEM",
  SFr: "CHF",
  Sfr: "CHF",
  SKr: "SEK",
  NKr: "NOK",
  DKr: "DKK",
  RMB: "CNY",
  Rmb: "CNY",
};

/** A word for a unit of money. */
export interface CurrencyUnit {
  /** How it is written: a regular expression's source. */
  readonly written: string;
  /** What it is where nothing says of which country; absent where the word alone says too little. */
  readonly code?: string;
  /** By country, for a word that several countries use: what their names and adjectives begin with. */
  readonly byCountry?: Readonly<Record<string, string>>;
  /** A hundredth of the currency named. */
  readonly minor?: true;
  /** A thousand of the currency named. */
  readonly thousand?: true;
  /** Marked only beside a magnitude ("20bn won") or a country: alone it is an everyday word. */
  readonly everyday?: true;
}

/** Countries whose money is called the dollar. */
const dollarCountries: Readonly<Record<string, string>> = {
  "America|US|United States": "USD",
  Australia: "AUD",
  Canad: "CAD",
  "New Zealand": "NZD",
  "Hong Kong": "HKD",
  Singapore: "SGD",
  Taiwan: "TWD",
  Jamaica: "JMD",
  Zimbabwe: "ZWD",
};

/** What a bare "$" is short for. */
export const dollar: CurrencyUnit = {
  written: "dollars?",
  code: "USD",
  byCountry: dollarCountries,
};

export const currencyUnits: readonly CurrencyUnit[] = [
  { written: "euro ?cents?", code: "EUR", minor: true },
  {
    written: "pounds?(?: sterling)?",
    code: "GBP",
    byCountry: {
      British: "GBP",
      Irish: "IEP",
      Egypt: "EGP",
      Leban: "LBP",
      Syria: "SYP",
      Sudan: "SDG",
    },
  },
  { written: "quid", code: "GBP" },
  { written: "grand", code: "GBP", thousand: true },
  { written: "pence|penny|p", code: "GBP", minor: true },
  dollar,
  { written: "bucks", code: "USD" },
  { written: "cents?", code: "USD", minor: true, byCountry: dollarCountries },
  { written: "[Ee]uros?", code: "EUR" },
  { written: "yen", code: "JPY", byCountry: { Japan: "JPY" } },
  { written: "yuan|renminbi", code: "CNY", byCountry: { Chin: "CNY" } },
  {
    written: "rupees?",
    code: "INR",
    byCountry: { India: "INR", Pakistan: "PKR", "Sri Lanka": "LKR", Nepal: "NPR" },
  },
  { written: "rou?bles?", code: "RUB", byCountry: { Russia: "RUB", Belarus: "BYN" } },
  { written: "rands?", code: "ZAR", byCountry: { "South Africa": "ZAR" } },
  {
    written: "pesos?",
    byCountry: {
      Mexic: "MXN",
      Colombia: "COP",
      Philippine: "PHP",
      Argentin: "ARS",
      Chile: "CLP",
      Uruguay: "UYU",
      Cuba: "CUP",
      Dominican: "DOP",
    },
  },
  {
    written: "francs?",
    code: "CHF",
    byCountry: { "Swiss|Switzerland": "CHF", "French|France": "FRF", Belgi: "BEF", CFA: "XOF" },
  },
  {
    written: "kron[ae]|kron(?:or|er|ur)|crowns",
    byCountry: {
      Swed: "SEK",
      Norw: "NOK",
      "Danish|Denmark": "DKK",
      Iceland: "ISK",
      Czech: "CZK",
      Estonia: "EEK",
    },
  },
  {
    written: "ri(?:y)?als?",
    byCountry: { Saudi: "SAR", Qatar: "QAR", Iran: "IRR", Oman: "OMR", Yemen: "YER" },
  },
  {
    written: "dinars?",
    byCountry: { Iraq: "IQD", Kuwait: "KWD", Jordan: "JOD", Serbia: "RSD", Tunisia: "TND" },
  },
  { written: "dirhams?", code: "AED", byCountry: { Morocc: "MAD", "Emirat|UAE": "AED" } },
  { written: "shekels?", code: "ILS", byCountry: { Israel: "ILS" } },
  { written: "lira|liras|lire", code: "TRY", byCountry: { Turk: "TRY", Ital: "ITL" } },
  {
    written: "shillings?",
    byCountry: { Kenya: "KES", Uganda: "UGX", Tanzania: "TZS", Somali: "SOS" },
  },
  { written: "baht", code: "THB", byCountry: { Thai: "THB" } },
  { written: "ringgit", code: "MYR", byCountry: { Malaysia: "MYR" } },
  { written: "rupiah", code: "IDR", byCountry: { Indonesia: "IDR" } },
  { written: "naira", code: "NGN", byCountry: { Nigeria: "NGN" } },
  { written: "zlotys?", code: "PLN", byCountry: { Pol: "PLN" } },
  { written: "forints?", code: "HUF", byCountry: { Hungar: "HUF" } },
  { written: "hryvnias?", code: "UAH", byCountry: { Ukrain: "UAH" } },
  { written: "reais", code: "BRL", byCountry: { Brazil: "BRL" } },
  { written: "won", code: "KRW", byCountry: { Korea: "KRW" }, everyday: true },
  { written: "deutsche? ?marks?|D-marks?", code: "DEM" },
  { written: "pesetas?", code: "ESP" },
  { written: "escudos?", code: "PTE" },
  { written: "drachmas?", code: "GRD" },
  { written: "guilders?", code: "NLG" },
];
