import assert from "node:assert/strict";
import { detect } from "../../../../src/core/detect/detect.ts";
import { read } from "../../../../src/core/detect/reading.ts";
import {
  featureFinder,
  hashBits,
  mostFeatures,
} from "../../../../src/core/detect/tagger/features.ts";
import { shippedTagger } from "../../../../src/core/detect/tagger/shipped.ts";
import { stretchesIn } from "../../../../src/core/detect/tagger/stretches.ts";
import type { Tagger } from "../../../../src/core/detect/tagger/tagger.ts";
import { shapeOf } from "../../../../src/core/detect/wordTraits.ts";
import { TextSnapshot } from "../../../../src/core/text/snapshot.ts";

const quiet: Tagger = () => ({ names: [], probabilityOf: () => undefined, gainsOf: () => [] });

function found(text: string, tagger?: Tagger): readonly string[] {
  return detect(new TextSnapshot(text), { tagger }).map(
    ({ start, end, category }) => `${category} ${text.slice(start, end)}`,
  );
}

describe("the tagger that is shipped", () => {
  it("finds names that no rule knows, and says how sure it is", () => {
    const text = "They met Okonkwo Adeyemi at dinner.";
    assert.ok(!found(text, quiet).includes("person Okonkwo Adeyemi"));
    assert.ok(found(text).includes("person Okonkwo Adeyemi"));
    const reasons = detect(new TextSnapshot(text))[0]?.evidence ?? [];
    assert.ok(
      reasons.some((reason) => /reads like the name of a person \(\d+% sure\)/.test(reason)),
    );
  });

  it("gives probabilities that add up to no more than one for a stretch of text", () => {
    const reading = read(new TextSnapshot("She met Hayao Miyazaki of Toho in Tokyo."));
    const tagged = shippedTagger()(reading, new Uint8Array(reading.tokens.length));
    const first = reading.tokens.findIndex(({ text }) => text === "Hayao");
    const probabilities = (["person", "organisation", "place"] as const).map(
      (category) => tagged.probabilityOf({ category, first, end: first + 2 }) ?? NaN,
    );
    const sum = probabilities.reduce((total, each) => total + each, 0);
    assert.ok(sum > 0.5 && sum <= 1 + 1e-9);
    assert.ok((probabilities[0] ?? 0) > 0.5);
    assert.equal(tagged.probabilityOf({ category: "person", first: 0, end: 99 }), undefined);
  });
});

describe("a tagger beside the rules", () => {
  const sureOf =
    (category: "person" | "organisation", name: string): Tagger =>
    (reading) => {
      const words = name.split(" ");
      const first = reading.tokens.findIndex(({ text }) => text === words[0]);
      const tagged = { category, first, end: first + words.length };
      return {
        names: [tagged],
        probabilityOf: (asked) =>
          asked.category === category && asked.first === first && asked.end === tagged.end
            ? 0.99
            : 0,
        gainsOf: () => [],
      };
    };

  it("adds what the rules do not find", () => {
    const text = "the deal with Zubrowka pleased them";
    assert.deepEqual(found(text, quiet), []);
    assert.deepEqual(found(text, sureOf("organisation", "Zubrowka")), ["organisation Zubrowka"]);
  });

  it("does not overrule a name that the rules find", () => {
    const text = "then Mr Lamb said so";
    assert.deepEqual(found(text, sureOf("organisation", "Lamb")), ["person Lamb"]);
  });

  it("lets a surname follow from a full name that only it finds", () => {
    const text = "the film by Zubrow Xiluodu ended. Nobody saw Xiluodu there.";
    const marks = found(text, sureOf("person", "Zubrow Xiluodu"));
    assert.deepEqual(marks, ["person Zubrow Xiluodu", "person Xiluodu"]);
  });
});

describe("features", () => {
  it("are places in the table, no more than there is room for, and the same each time", () => {
    const text = `${"Ann Lamb of the BBC, who met Norfolk County Council (NCC) in Norwich. ".repeat(3)}lamb`;
    const reading = read(new TextSnapshot(text));
    const stretches = stretchesIn(reading);
    const hints = new Uint8Array(reading.tokens.length).fill(3);
    const all = (): readonly number[][] => {
      const finder = featureFinder(reading, stretches, hints);
      return stretches.flatMap((stretch) =>
        Array.from({ length: stretch.end - stretch.first }, (_, offset) => {
          const into = new Int32Array(2 * mostFeatures).fill(-1);
          const looksAt = new Uint8Array(2 * mostFeatures);
          const count = finder.find(stretch, stretch.first + offset, into, looksAt);
          assert.ok(count > 0 && count <= mostFeatures && into[count] === -1);
          return [...into.slice(0, count)];
        }),
      );
    };
    assert.ok(all().every((row) => row.every((place) => place >= 0 && place < 1 << hashBits)));
    assert.deepEqual(all(), all());
  });

  it("write words by their shape", () => {
    assert.deepEqual(["Lamb", "BBC", "McAfee", "G8", "O’Brien", "é"].map(shapeOf), [
      "Xx",
      "XX",
      "XxXx",
      "X9",
      "X’Xx",
      "x",
    ]);
  });
});
