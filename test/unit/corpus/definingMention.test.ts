import assert from "node:assert/strict";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { definingMention } from "../../../src/core/corpus/definingMention.ts";
import { marked } from "../../fixtures/marked.ts";

/** The defining mention of sources "a", "b", … as "source start text", and the next best seen from it. */
function defining(
  key: string,
  texts: readonly string[],
  role?: { readonly source: string; readonly start: number },
): readonly string[] {
  const corpus = new Corpus();
  for (const [index, text] of texts.entries()) {
    const { mentions, snapshot } = marked(text);
    const source = "abc".charAt(index);
    corpus.update(
      source,
      mentions.map((mention) =>
        source === role?.source && mention.start === role.start
          ? { ...mention, attributes: { role: "consultant" } }
          : mention,
      ),
      snapshot,
    );
  }
  const entity = corpus.entity(key);
  assert.ok(entity);
  const best = definingMention(entity);
  const next = definingMention(entity, best);
  assert.ok(best && next);
  return [best, next].map(
    ({ source, mention }) => `${source} ${String(mention.start)} ${mention.text}`,
  );
}

describe("the defining mention", () => {
  it("has the fullest name, wherever it stands", () => {
    assert.deepEqual(defining("sheila-lock", ["Ms [Lock] left. [Sheila Lock] spoke. Ms [Lock]"]), [
      "a 14 Sheila Lock",
      "a 3 Lock",
    ]);
  });

  it("is found in another source", () => {
    assert.deepEqual(defining("edward-timpson", ["Mr [Timpson] wrote.", "MP [Edward Timpson]"]), [
      "b 3 Edward Timpson",
      "a 3 Timpson",
    ]);
  });

  it("is the first of equals", () => {
    assert.deepEqual(defining("sheila-lock", ["[Sheila Lock]", "By [Sheila Lock]"]), [
      "a 0 Sheila Lock",
      "b 3 Sheila Lock",
    ]);
  });

  it("says the role where one of equals does", () => {
    assert.deepEqual(
      defining("sheila-lock", ["[Sheila Lock]", "By [Sheila Lock]"], { source: "b", start: 3 }),
      ["b 3 Sheila Lock", "a 0 Sheila Lock"],
    );
  });

  it("counts no article and no possessive to a name", () => {
    assert.deepEqual(
      defining("norfolk-county-council", [
        "{Norfolk County Council}. {The Norfolk County Council's}.",
      ]),
      ["a 0 Norfolk County Council", "a 24 The Norfolk County Council's"],
    );
  });

  it("stays where there is no other", () => {
    assert.deepEqual(defining("sheila-lock", ["[Sheila Lock] spoke."]), [
      "a 0 Sheila Lock",
      "a 0 Sheila Lock",
    ]);
  });
});
