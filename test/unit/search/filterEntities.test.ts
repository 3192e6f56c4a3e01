import assert from "node:assert/strict";
import { hasWords, parseFilter } from "../../../src/core/search/filterEntities.ts";
import { indexedTexts } from "../../fixtures/indexed.ts";

describe("the filter of entities", () => {
  it("has words, articles and statuses", () => {
    assert.deepEqual(parseFilter('Lewis in:"Two words" is:decided in:Council'), {
      words: ["lewis"],
      articles: ["two words", "council"],
      statuses: ["decided"],
    });
    assert.deepEqual(parseFilter('"Clive Lewis" Médecins'), {
      words: ["clive lewis", "medecins"],
      articles: [],
      statuses: [],
    });
    assert.deepEqual(parseFilter(" "), { words: [], articles: [], statuses: [] });
    assert.deepEqual(parseFilter('is: "unfinished'), {
      words: ["is:", "unfinished"],
      articles: [],
      statuses: [],
    });
  });

  it("finds each word in a name or role, with or without accents", async () => {
    const { entity } = await indexedTexts("Norwich South MP Clive Lewis met Michelle Bachelet.");
    const finds = (key: string, filter: string): boolean =>
      hasWords(entity(key), parseFilter(filter));
    assert.equal(finds("clive-lewis", "lew CLI"), true);
    assert.equal(finds("clive-lewis", "clive smith"), false);
    assert.equal(finds("clive-lewis", "mp"), true);
    assert.equal(finds("michelle-bachelet", "Bachélet"), true);
    assert.equal(finds("michelle-bachelet", ""), true);
  });
});
