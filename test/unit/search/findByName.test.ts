import assert from "node:assert/strict";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { findByName } from "../../../src/core/search/findByName.ts";
import { plain, unmentioned } from "../../fixtures/entities.ts";
import { marked } from "../../fixtures/marked.ts";

const corpus = new Corpus();
const { mentions, snapshot } = marked(
  "[Paula Lockwood-Block] and [Sheila Lock], once Mrs [Lock]. [Blanche Ockley]. <inadequate>.",
);
corpus.update("a", mentions, snapshot);

function found(query: string, limit = 10): readonly string[] {
  return findByName(corpus.entities(), query, limit).map(({ name }) => name);
}

describe("finding by name", () => {
  it("puts names with a word that begins so before those that only have the letters", () => {
    assert.deepEqual(found("lock"), ["Paula Lockwood-Block", "Sheila Lock", "Blanche Ockley"]);
    assert.deepEqual(found("lock", 2), ["Paula Lockwood-Block", "Sheila Lock"]);
    assert.deepEqual(found("ock", 1), ["Blanche Ockley"]);
  });

  it("takes words in any order and case", () => {
    assert.deepEqual(found("LOCK sheila"), ["Sheila Lock"]);
  });

  it("tells which of the names it found", () => {
    const [entity] = corpus.entities().filter(({ key }) => key === "sheila-lock");
    assert.ok(entity);
    const other = { ...unmentioned, ...plain(entity), otherNames: ["Madam Chair"] };
    assert.deepEqual(findByName([other], "madam", 10), [{ entity: other, name: "Madam Chair" }]);
  });

  it("has everything up to the limit where nothing is asked", () => {
    assert.equal(found("").length, corpus.entities().length);
    assert.equal(found(" *", 2).length, 2);
  });

  it("leaves out what has other letters", () => {
    assert.deepEqual(found("sheilq"), []);
    assert.deepEqual(found("kcol"), []);
  });
});
