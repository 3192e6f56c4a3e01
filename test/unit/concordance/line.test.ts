import assert from "node:assert/strict";
import { lineNames, lineOf } from "../../../src/core/concordance/line.ts";
import { placeOf, placesOfWords } from "../../../src/core/concordance/places.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { marked } from "../../fixtures/marked.ts";

describe("a line of a concordance", () => {
  it("has the words and what stands around them, without line breaks", () => {
    const text = "Council\r\n\r\nleader  Jo\nBank spoke.";
    const start = text.indexOf("Jo");
    assert.deepEqual(lineOf(new TextSnapshot(text), { start, end: start + 7 }), {
      left: "Council leader ",
      match: "Jo Bank",
      right: " spoke.",
    });
  });

  it("cuts no character in two", () => {
    const many = "👍".repeat(200);
    const text = `${many}a Jo a${many}`;
    const start = text.indexOf("Jo");
    const { left, right } = lineOf(new TextSnapshot(text), { start, end: start + 2 });
    assert.match(left, /^👍+a $/u);
    assert.match(right, /^ a👍+$/u);
  });

  it("has a name that tells it from its like and outlives what happens elsewhere", () => {
    const lines = (text: string): readonly string[] =>
      lineNames(
        [...text.matchAll(/Bank/gu)].map(({ index }) =>
          lineOf(new TextSnapshot(text), { start: index, end: index + 4 }),
        ),
      );
    const text = `a long way off: Bank ${"-".repeat(30)} a long way off, Mr Bank went. ${"-".repeat(30)}`;
    const before = lines(text + text);
    assert.equal(new Set(before).size, 4);
    assert.deepEqual(lines(`Something new.\n${text}${text}`).slice(1), before.slice(1));
  });
});

describe("places of words", () => {
  const found = (text: string, words: string): readonly string[] => {
    const { snapshot, mentions } = marked(text);
    return placesOfWords(snapshot.text, words, mentions).map(
      (place) => `${snapshot.slice(place)}${place.mention ? "*" : ""}`,
    );
  };

  it("are the whole of the mention that they are in, else the words alone, in any case", () => {
    const text = "[Clive Lewis] met [LEWIS]. A lewis lifts; Lewisham does not.";
    assert.deepEqual(found(text, "lewis"), ["Clive Lewis*", "LEWIS*", "lewis"]);
  });

  it("count a mention once", () => {
    assert.deepEqual(found("{Lion and Lion} is a lion.", "lion"), ["Lion and Lion*", "lion"]);
  });

  it("are those of the innermost mention", () => {
    const { snapshot, mentions } = marked("{Bank of England}");
    const inner = { ...mentions[0]!, start: 8, text: "England" };
    const places = placesOfWords(snapshot.text, "England", [...mentions, inner]);
    assert.deepEqual(places, [placeOf(inner)]);
  });
});
