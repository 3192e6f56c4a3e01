import assert from "node:assert/strict";
import { byWord } from "../../../src/core/text/byWord.ts";

describe("a question about words", () => {
  it("is answered once a word, and anew for very long ones", () => {
    const asked: string[] = [];
    const lengthOf = byWord((word) => {
      asked.push(word);
      return word.length;
    });
    const long = "a".repeat(1000);
    const answers = ["Tom", long, "", "Tom", long, ""].map((word) => lengthOf(word));
    assert.deepEqual(answers, [3, 1000, 0, 3, 1000, 0]);
    assert.deepEqual(asked, ["Tom", long, "", long]);
  });

  it("forgets rather than remember without end", () => {
    let asked = 0;
    const ask = byWord(() => (asked += 1));
    const first = ask("0");
    for (let word = 1; word <= 50_000; word += 1) ask(String(word));
    assert.notEqual(ask("0"), first);
  });
});
