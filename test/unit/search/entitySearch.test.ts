import assert from "node:assert/strict";
import { layDecisions } from "../../../src/core/annotations/layDecisions.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { detect } from "../../../src/core/detect/detect.ts";
import type { Entity } from "../../../src/core/resolve/entity.ts";
import { EntitySearch, mentionSought } from "../../../src/core/search/entitySearch.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";

const corpus = new Corpus();

function take(name: string, text: string): void {
  const snapshot = new TextSnapshot(text);
  corpus.update(name, layDecisions(snapshot, detect(snapshot), []), snapshot);
}

take(
  "a",
  "Clive Lewis, MP for Norwich South, met Jürgen Strauß and Ms Lockwood. Mr Lewis paid £11m. Norfolk County Council was rated inadequate by Ofsted in 2013.",
);
take(
  "b",
  "In 2015 Ofsted rated Suffolk County Council inadequate. It spent £16.5million and $300m.",
);

async function searchOf(remarks = new Map<string, string>()): Promise<EntitySearch> {
  const search = new EntitySearch();
  await search.update(corpus.entities(), remarks);
  return search;
}

async function found(query: string): Promise<readonly string[]> {
  return (await searchOf()).search(query, { limit: 10 }).map(({ name }) => name);
}

describe("searching entities", () => {
  it("finds by names, in any order, case and accent", async () => {
    assert.deepEqual(await found("clive lewis"), ["Clive Lewis"]);
    assert.deepEqual(await found("LEWIS Cl"), ["Clive Lewis"]);
    assert.deepEqual(await found("jurgen"), ["Jürgen Strauß"]);
  });

  it("forgives slips in words of four letters and more", async () => {
    for (const typed of ["lewsi", "clvie", "lweis", "clife lewis"]) {
      assert.deepEqual(await found(typed), ["Clive Lewis"], typed);
    }
    assert.deepEqual(await found("lockwodo"), ["Lockwood"]);
    assert.deepEqual(await found("xyz"), []);
  });

  it("finds people by their role", async () => {
    assert.deepEqual(await found("norwich south"), ["Clive Lewis"]);
  });

  it("finds grades by who gave them and when, and then the mention that says so", async () => {
    const search = await searchOf();
    const [grade] = search.search("ofsted 2015 inadequate", { limit: 10 });
    assert.ok(grade);
    assert.equal(grade.category, "rating");
    assert.equal(mentionSought("ofsted 2015 inadequate", grade)?.source, "b");
    assert.equal(mentionSought("inadequate", grade), undefined);
  });

  it("compares amounts, in any currency or in one, the largest first", async () => {
    assert.deepEqual(await found("> £10m"), ["16,500,000 GBP", "11,000,000 GBP"]);
    assert.deepEqual(await found(">12m"), ["300,000,000 USD", "16,500,000 GBP"]);
    assert.deepEqual(await found("<= £11m"), ["11,000,000 GBP"]);
    assert.deepEqual(await found("> £10m < £12m"), ["11,000,000 GBP"]);
    assert.deepEqual(await found("= $300 million"), ["300,000,000 USD"]);
    assert.deepEqual(await found("≥ two hundred million dollars"), ["300,000,000 USD"]);
    assert.deepEqual(await found("< £1"), []);
  });

  it("finds by what people noted, and forgets it with the note", async () => {
    const search = await searchOf(new Map([["clive-lewis", "resigned over the vote"]]));
    assert.equal(search.search("resigned", { limit: 1 })[0]?.name, "Clive Lewis");
    await search.update(corpus.entities(), new Map());
    assert.deepEqual(search.search("resigned", { limit: 1 }), []);
  });

  it("has those mentioned most first where nothing is asked, and leaves out whom it is told to", async () => {
    const search = await searchOf();
    const accepts = ({ category }: Entity): boolean => category === "person";
    const [first, ...others] = search.search(" ", { limit: 10, accepts });
    assert.equal(first?.name, "Clive Lewis");
    assert.equal(others.length, 2);
    assert.equal(search.search("", { limit: 1 }).length, 1);
  });
});
