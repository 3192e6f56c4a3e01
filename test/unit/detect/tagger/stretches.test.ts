import assert from "node:assert/strict";
import { read } from "../../../../src/core/detect/reading.ts";
import { stretchesIn } from "../../../../src/core/detect/tagger/stretches.ts";
import { TextSnapshot } from "../../../../src/core/text/snapshot.ts";

function stretches(text: string): readonly string[] {
  const reading = read(new TextSnapshot(text));
  return stretchesIn(reading).map(({ first, end }) =>
    text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end),
  );
}

describe("stretchesIn", () => {
  it("takes capitalised words with the small words between them", () => {
    assert.deepEqual(stretches("we saw the Bank of England and then Ludwig van Beethoven play"), [
      "Bank of England",
      "Ludwig van Beethoven",
    ]);
  });

  it("takes names with a small first letter, and numbers after a name", () => {
    assert.deepEqual(stretches("she left easyJet for Channel 4 in 2003"), [
      "easyJet for Channel 4",
    ]);
  });

  it("never goes from one sentence into the next", () => {
    assert.deepEqual(stretches("they met Ann. Tim came"), ["Ann", "Tim"]);
  });
});
