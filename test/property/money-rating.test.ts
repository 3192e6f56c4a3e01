import assert from "node:assert/strict";
import fc from "fast-check";
import { shift } from "../../src/core/detect/amount.ts";
import { detectMoney } from "../../src/core/detect/money.ts";
import { detectRatings } from "../../src/core/detect/rating.ts";
import type { Finding } from "../../src/core/detect/suggestion.ts";
import { TextSnapshot } from "../../src/core/text/snapshot.ts";

const pieces = fc.constantFrom(
  ..."£ $ € 5 10,000 1.5 m bn million half a and two hundred euros pence p - – , . GBP US".split(
    " ",
  ),
  ..."rated as “ ” ' ( ) good inadequate by Ofsted from to requires improvement 4/5 stars AA+".split(
    " ",
  ),
  ..."Moody's Fitch hygiene EPC band G1 / V2 A3 outlook stable ★★★☆☆ stars out of five in 2013 * | :".split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "😀",
);
const text = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(""));

function assertWellFormed(found: readonly Finding[], source: string): void {
  let last = 0;
  for (const { start, end, evidence } of found) {
    assert.ok(last <= start && start < end && end <= source.length);
    assert.ok(evidence.length > 0 && evidence.every((reason) => reason !== ""));
    assert.ok(!isInside(source, start) && !isInside(source, end), "on a code point's boundary");
    last = end;
  }
}

/** Whether an offset lies between the two code units of one code point. */
function isInside(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

describe("money and ratings in any text", () => {
  it("are in order and do not overlap", () => {
    fc.assert(
      fc.property(text, (source) => {
        assertWellFormed(detectMoney(new TextSnapshot(source)), source);
        assertWellFormed(detectRatings(new TextSnapshot(source)), source);
      }),
    );
  });

  it("have exact values and ISO codes", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { attributes } of detectMoney(new TextSnapshot(source))) {
          assert.match(attributes["value"] ?? "", /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?(?:-[\d.]+)?$/u);
          assert.match(attributes["currency"] ?? "", /^[A-Z]{3}$/u);
        }
      }),
    );
  });

  it("keep the value of whatever whole number stands after a sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const written = number.toLocaleString("en-GB");
        const [found] = detectMoney(new TextSnapshot(`It cost £${written}.`));
        assert.equal(found?.attributes["value"], String(number));
      }),
    );
  });

  it("read back whatever is written in a sign or a unit, with a magnitude or none", () => {
    const currencies = [
      ["£", "", "GBP"],
      ["€", "", "EUR"],
      ["US$", "", "USD"],
      ["A$", "", "AUD"],
      ["₹", "", "INR"],
      ["Sfr ", "", "CHF"],
      ["GBP ", "", "GBP"],
      ["", " euros", "EUR"],
      ["", " yen", "JPY"],
      ["", " Swedish kronor", "SEK"],
      ["", " USD", "USD"],
    ] as const;
    const magnitudes = [
      ["", 0],
      ["m", 6],
      [" million", 6],
      ["bn", 9],
      ["-billion", 9],
      [" trillion", 12],
      [" crore", 7],
      [" lakh", 5],
      ["k", 3],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.constantFrom(...magnitudes),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 9 }),
        ([before, after, currency], [magnitude, power], whole, tenth) => {
          const decimal = tenth === 0 ? "" : `.${String(tenth)}`;
          const written = `${before}${whole.toLocaleString("en-GB")}${decimal}${magnitude}${after}`;
          const found = detectMoney(new TextSnapshot(`It cost ${written}, they say.`));
          assert.deepEqual(
            found.map(({ start, end, attributes }) => [end - start, attributes]),
            [[written.length, { value: shift(`${String(whole)}${decimal}`, power), currency }]],
            written,
          );
        },
      ),
    );
  });

  it("take time in proportion to texts of nothing but grades, amounts or brackets", () => {
    // Bounded windows: were they not, these would not end in the time that a test has.
    for (const piece of [
      "rated good ",
      "good\n",
      "£1-",
      "( [ ",
      "was rated by the ",
      "’s rating ",
      "1,",
    ]) {
      const source = piece.repeat(Math.ceil(20_000 / piece.length));
      assertWellFormed(detectMoney(new TextSnapshot(source)), source);
      assertWellFormed(detectRatings(new TextSnapshot(source)), source);
    }
  }).timeout(60_000);

  it("read twice as much of a text twice as long, whatever its words", () => {
    for (const piece of [
      "good ",
      "rated good ",
      "Ofsted 4/5\n",
      "was rated by the ",
      "“AA+ ",
      "inspectors ",
    ]) {
      const [once, twice] = [10_000, 20_000].map((length) =>
        charactersRead(() => {
          detectRatings(new TextSnapshot(piece.repeat(Math.ceil(length / piece.length))));
        }),
      );
      assert.ok(
        (twice ?? Infinity) < 2.2 * (once ?? 0),
        `${piece}: ${String(once)}, ${String(twice)}`,
      );
    }
  }).timeout(60_000);

  it("shift the decimal point there and back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.integer({ min: 0, max: 20 }), (number, power) => {
        assert.equal(shift(shift(String(number), -power), power), String(number));
      }),
    );
  });
});

/** How many characters all regular expressions together pass over while something runs. */
function charactersRead(run: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back below, and called with its own object
  const exec = RegExp.prototype.exec;
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    const from = this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    count += (found ? found.index + found[0].length : text.length) - from;
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}
