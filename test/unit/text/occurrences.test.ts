import assert from "node:assert/strict";
import { occurrencesOf } from "../../../src/core/text/occurrences.ts";

function found(text: string, words: string): readonly string[] {
  return occurrencesOf(text, words).map(({ start, end }) => text.slice(start, end));
}

describe("occurrences of words", () => {
  it("are words of their own", () => {
    assert.deepEqual(found("Lock, Locks, padLock: Mr Lock's lock", "Lock"), ["Lock", "Lock"]);
  });

  it("may have a line break between them", () => {
    assert.deepEqual(found("Jo\n  Bank and Jo Bank", "Jo Bank"), ["Jo\n  Bank", "Jo Bank"]);
  });

  it("may be spelled in any case where that is asked for", () => {
    const spans = occurrencesOf("LEWIS, Lewis and Lewisham", "lewis", "ignoring case");
    assert.deepEqual(spans, [
      { start: 0, end: 5 },
      { start: 7, end: 12 },
    ]);
  });

  it("may have any signs in them", () => {
    assert.deepEqual(found("£1.5m (£1x5m), M&S*", "£1.5m"), ["£1.5m"]);
    assert.deepEqual(found("C++ and C+", "C++"), ["C++"]);
  });

  it("are none for nothing", () => {
    assert.deepEqual(found("a b", "  "), []);
  });
});
