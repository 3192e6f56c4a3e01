import assert from "node:assert/strict";
import { spacy } from "../../../src/core/interchange/training/spacy.ts";
import { labelStudio } from "../../../src/core/interchange/training/labelStudio.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { textOf, write } from "../../property/interchange/roundTrip.ts";
import type { ExchangedSet } from "../../property/interchange/sets.ts";

/** A set with confirmed mentions of some words of a text. */
function setOf(text: string, ...words: readonly string[]): ExchangedSet {
  const mentions = words.map((exact, index) => ({
    ...{ id: `k${index}`, category: "a<b", status: "confirmed" as const, tags: [], attributes: {} },
    ...{ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length },
  }));
  const source = { path: "a.txt", snapshot: new TextSnapshot(text), mentions, relations: [] };
  return { sources: [source], entities: new Map(), categories: new Map([["a<b", "A"]]) };
}

describe("spaCy JSON Lines", () => {
  it("tell of mentions that spaCy would not align with its tokens", async () => {
    const lossesOf = async (text: string, ...words: readonly string[]): Promise<number> => {
      const { losses } = await write(spacy, setOf(text, ...words));
      return losses.find(({ what }) => what.includes("align"))?.count ?? 0;
    };
    assert.equal(await lossesOf("They spent £5m.", "£5m"), 1);
    assert.equal(await lossesOf("They spent £5m, then £16.5million.", "£5m", "£16.5million"), 0);
    assert.equal(await lossesOf("The Lewises left.", "Lewis"), 1);
    assert.equal(await lossesOf("👍 Lewis’s seat", "Lewis"), 0);
  });
});

describe("spaCy's borders of tokens", () => {
  const entitiesOf = async (borders: string, text: string, ...words: readonly string[]) => {
    const written = await write(spacy, setOf(text, ...words), { borders });
    const { entities } = JSON.parse(textOf(written, "annotations.jsonl")) as {
      entities: [number, number, string][];
    };
    const points = Array.from(text);
    return {
      found: entities.map(([start, end]) => points.slice(start, end).join("")),
      losses: written.losses.map(({ what, count }) => [what.split(" (")[0], count]),
    };
  };
  const text = "👍 The Lewises spent £5m.";

  it("contract and expand mentions, or have them skipped", async () => {
    const moved = ["borders within spaCy’s tokens", 2];
    assert.deepEqual(await entitiesOf("contract", text, "e Lewis", "£5m"), {
      found: ["£5"],
      losses: [
        ["borders within spaCy’s tokens", 1],
        ["mentions within spaCy’s tokens", 1],
      ],
    });
    assert.deepEqual(await entitiesOf("expand", text, "Lewis", "£5m"), {
      found: ["Lewises", "£5m."],
      losses: [moved],
    });
    assert.deepEqual(await entitiesOf("skip", text, "The", "Lewis", "£5m"), {
      found: ["The"],
      losses: [["mentions within spaCy’s tokens", 2]],
    });
  });

  it("take in letters beyond the first plane whole", async () => {
    assert.deepEqual((await entitiesOf("expand", "𐐀𐐁𐐂 said", "𐐁")).found, ["𐐀𐐁𐐂"]);
    assert.deepEqual((await entitiesOf("contract", "𐐀𐐁𐐂 said", "𐐁𐐂")).found, []);
  });

  it("are widened to no overlap", async () => {
    const both = await entitiesOf("expand", "Lewises left", "Lewis", "es");
    assert.deepEqual(both.found, ["Lewises"]);
  });
});

describe("Label Studio JSON", () => {
  it("comes with a labelling configuration that names what tasks refer to", async () => {
    const written = await write(labelStudio, setOf("Ofsted", "Ofsted"));
    const config = textOf(written, "labelling-config.xml");
    assert.match(config, /<Labels name="label" toName="text">/);
    assert.match(config, /<Label value="a&lt;b"\/>/);
    assert.match(config, /<Text name="text" value="\$text"\/>/);
    assert.match(textOf(written, "tasks.json"), /"from_name":"label","to_name":"text"/);
  });
});
