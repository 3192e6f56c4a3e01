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
  " ",
  "\n\n",
  "😀",
);
const text = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(""));

function assertWellFormed(found: readonly Finding[], source: string): void {
  let last = 0;
  for (const { start, end, evidence } of found) {
    assert.ok(last <= start && start < end && end <= source.length);
    assert.ok(evidence.length > 0 && evidence.every((reason) => reason !== ""));
    last = end;
  }
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

  it("shift the decimal point there and back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.integer({ min: 0, max: 20 }), (number, power) => {
        assert.equal(shift(shift(String(number), -power), power), String(number));
      }),
    );
  });
});
