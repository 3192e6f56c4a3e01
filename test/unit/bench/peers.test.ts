import assert from "node:assert/strict";
import { compromise } from "../../bench/compromise.ts";
import type { Finder } from "../../bench/finder.ts";
import { wink } from "../../bench/wink.ts";

describe("peers in the benchmark", () => {
  const text =
    "“It’s £5,” Mr David Cameron’s friend said.\n\nIn $3 million debt: “Microsoft”, with $9.";
  const found = (finder: Finder): readonly string[] =>
    finder.find(text).map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`);

  it("give compromise's people without titles and possessives", () => {
    const marks = found(compromise);
    assert.ok(marks.includes("person: David Cameron"), marks.join("\n"));
    assert.ok(marks.includes("organisation: Microsoft"), marks.join("\n"));
  });

  it("give wink-nlp's money where it stands in the text", () => {
    assert.deepEqual(found(wink), ["money: $3 million", "money: $9"]);
  });

  it("find what they say they can, only", () => {
    for (const finder of [compromise, wink]) {
      assert.ok(finder.find(text).every(({ category }) => finder.categories.includes(category)));
    }
  });
});
