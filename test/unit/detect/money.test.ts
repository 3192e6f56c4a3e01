import assert from "node:assert/strict";
import { detectMoney } from "../../../src/core/detect/money.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

/** What was found, as "words = value currency". */
function amounts(text: string): readonly string[] {
  return detectMoney(new TextSnapshot(text)).map(
    ({ start, end, attributes: { value, currency } }) =>
      `${text.slice(start, end)} = ${value ?? ""} ${currency ?? ""}`,
  );
}

const cases: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "signs with digits and magnitudes",
    "It cost £11m, then £16.5million, £300 million, £19,000, £1.2bn and £2.50.",
    "£11m = 11000000 GBP",
    "£16.5million = 16500000 GBP",
    "£300 million = 300000000 GBP",
    "£19,000 = 19000 GBP",
    "£1.2bn = 1200000000 GBP",
    "£2.50 = 2.5 GBP",
  ],
  [
    "dollars of several countries, euros, rupees",
    "US$5bn, A$3m, HK$10, $3.5m, €70m, SKr345.00 and Rs 500 crore",
    "US$5bn = 5000000000 USD",
    "A$3m = 3000000 AUD",
    "HK$10 = 10 HKD",
    "$3.5m = 3500000 USD",
    "€70m = 70000000 EUR",
    "SKr345.00 = 345 SEK",
    "Rs 500 crore = 5000000000 INR",
  ],
  [
    "units after the number",
    "70m euros, 1.5 billion yen, 10,000 rupees, 50 pence, 418bn-rand and 65 Canadian cents",
    "70m euros = 70000000 EUR",
    "1.5 billion yen = 1500000000 JPY",
    "10,000 rupees = 10000 INR",
    "50 pence = 0.5 GBP",
    "418bn-rand = 418000000000 ZAR",
    "65 Canadian cents = 0.65 CAD",
  ],
  [
    "numbers in words",
    "two million dollars, half a million pounds, twenty-five thousand euros, one and a half million dollars",
    "two million dollars = 2000000 USD",
    "half a million pounds = 500000 GBP",
    "twenty-five thousand euros = 25000 EUR",
    "one and a half million dollars = 1500000 USD",
  ],
  ["codes on either side", "GBP 3m or 3m GBP", "GBP 3m = 3000000 GBP", "3m GBP = 3000000 GBP"],
  ["a sign with the unit repeated", "He owes £3bn pounds.", "£3bn = 3000000000 GBP"],
  [
    "what is hung on with hyphens",
    "the £11m-a-year, £300-million scheme",
    "£11m = 11000000 GBP",
    "£300-million = 300000000 GBP",
  ],
  [
    "ranges as one, the magnitude shared",
    "£5-£10m, £1,000-£2,000, 11-14 euros",
    "£5-£10m = 5000000-10000000 GBP",
    "£1,000-£2,000 = 1000-2000 GBP",
    "11-14 euros = 11-14 EUR",
  ],
  [
    "small change, not screens",
    "on a 1080p screen, from 20p to 1.28p a share",
    "20p = 0.2 GBP",
    "1.28p = 0.0128 GBP",
  ],
  [
    "thousands in slang, not pianos",
    "ten grand, £10 grand, 50 grand a year, two grand pianos",
    "ten grand = 10000 GBP",
    "£10 grand = 10000 GBP",
    "50 grand = 50000 GBP",
  ],
  [
    "francs, yuan and zlotys as markets write them",
    "Sfr 30m, SFr1.2bn, RMB 20bn, Rmb5bn, 30 Polish zloty",
    "Sfr 30m = 30000000 CHF",
    "SFr1.2bn = 1200000000 CHF",
    "RMB 20bn = 20000000000 CNY",
    "Rmb5bn = 5000000000 CNY",
    "30 Polish zloty = 30 PLN",
  ],
  ["lakhs", "Rs 35 lakh, ₹2 crore", "Rs 35 lakh = 3500000 INR", "₹2 crore = 20000000 INR"],
  [
    "ranges in words, but no years in them",
    "five to six million pounds, 5 to 6 million euros, down in 2004 to 789m euros",
    "five to six million pounds = 5000000-6000000 GBP",
    "5 to 6 million euros = 5000000-6000000 EUR",
    "789m euros = 789000000 EUR",
  ],
  ["capitals", "£3 BILLION RAID", "£3 BILLION = 3000000000 GBP"],
  ["notes and coins", "a 10-pound note", "10-pound = 10 GBP"],
  ["a comma for a decimal point", "It is £21,8m in all", "£21,8m = 21800000 GBP"],
  ["a full stop that ends the sentence", "It cost £5. Then £6.", "£5 = 5 GBP", "£6 = 6 GBP"],
  ["words that a lost line break glued on", "It cost £5mThe council", "£5m = 5000000 GBP"],
  [
    "pesos of the country that the text is about",
    "Colombia will borrow 24.2 trillion pesos.",
    "24.2 trillion pesos = 24200000000000 COP",
  ],
  [
    "dollars of a country that the text keeps naming",
    "Australia is dear: the Australian fan paid $24.",
    "$24 = 24 AUD",
  ],
  [
    "dollars beside pounds as American ones",
    "Australia and Australian fans paid $24 (£12).",
    "$24 = 24 USD",
    "£12 = 12 GBP",
  ],
];

const notMoney: readonly (readonly [title: string, text: string])[] = [
  ["percentages", "up 8pc, 5% and 50 per cent"],
  ["scores, years, ages and heights", "won 2-1 in 2004, aged 45, 5ft 10in, page p5"],
  ["pages and sections", "see page 50p, section 20p and Room 5p"],
  ["telephone numbers", "ring 01603 628311 or 07700 900123"],
  ["tournaments", "at Euro 2004 and in 2004 Euro qualifiers"],
  ["countries", "the 12 Euro zone members, 12 Euro nations"],
  ["weights", "20 pounds of flour, he weighs 190 pounds and lost 30 pounds"],
  ["verbs", "he won 5, they won 12 won matches"],
  ["no number", "millions of pounds, a few million pounds, the pound and a dollar"],
];

const approximations: readonly (readonly [text: string, approximation: string | undefined])[] = [
  ["more than £5m", "at least"],
  ["well over £5m", "at least"],
  ["at least £5m", "at least"],
  ["a £5m-plus deal", "at least"],
  ["£5m or more", "at least"],
  ["up to £5m", "at most"],
  ["less than £5m", "at most"],
  ["as much as 5m euros", "at most"],
  ["about £5m", "about"],
  ["some two million pounds", "about"],
  ["an estimated £5m", "about"],
  ["£5m or so", "about"],
  ["nearly £5m", "nearly"],
  ["just under £5m", "nearly"],
  ["It cost £5m", undefined],
  ["a row over £5m", undefined],
  ["they talked about £5m", undefined],
  ["£5m plus the £2m it owes", undefined],
];

describe("detectMoney", () => {
  for (const [title, text, ...expected] of cases) {
    it(`finds ${title}`, () => assert.deepEqual(amounts(text), expected));
  }

  for (const [title, text] of notMoney) {
    it(`leaves ${title} alone`, () => assert.deepEqual(amounts(text), []));
  }

  it("says why", () => {
    const [found] = detectMoney(new TextSnapshot("some £11m"));
    assert.deepEqual(found?.evidence, ["“£” before a number", "about: “some”"]);
  });

  for (const [text, approximation] of approximations) {
    it(`takes ${text} for ${approximation ?? "the amount exactly"}`, () => {
      const [found] = detectMoney(new TextSnapshot(text));
      assert.ok(found);
      assert.equal(found.attributes["approximation"], approximation);
    });
  }
});
