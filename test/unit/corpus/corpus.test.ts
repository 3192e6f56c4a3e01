import assert from "node:assert/strict";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { TextSnapshot } from "../../../src/core/text/snapshot.ts";
import { marked } from "../../fixtures/marked.ts";

/** A corpus of sources "a", "b", … with the given marked texts. */
function corpusOf(...texts: readonly string[]): Corpus {
  const corpus = new Corpus();
  for (const [index, text] of texts.entries()) {
    const { mentions, snapshot } = marked(text);
    corpus.update("abcdefgh".charAt(index), mentions, snapshot);
  }
  return corpus;
}

/** The entities as "key: source text, …". */
function listed(corpus: Corpus): readonly string[] {
  return corpus
    .entities()
    .map(
      ({ key, mentions }) =>
        `${key}: ${mentions.map(({ source, mention }) => `${source} ${mention.text}`).join(", ")}`,
    );
}

describe("Corpus", () => {
  it("joins a full name across sources", () => {
    assert.deepEqual(listed(corpusOf("[Sheila Lock] spoke. Ms [Lock] left.", "[Sheila Lock]")), [
      "sheila-lock: a Sheila Lock, a Lock, b Sheila Lock",
    ]);
  });

  it("joins a short name to the one full name that another source has", () => {
    assert.deepEqual(listed(corpusOf("Mr [Timpson] wrote.", "MP [Edward Timpson] came.")), [
      "edward-timpson: a Timpson, b Edward Timpson",
    ]);
  });

  it("lists the candidates where other sources have several", () => {
    const corpus = corpusOf("Mr [Lewis] sat.", "[Clive Lewis]", "[Brandon Lewis]");
    assert.deepEqual(listed(corpus), [
      "brandon-lewis: c Brandon Lewis",
      "clive-lewis: b Clive Lewis",
    ]);
    assert.deepEqual(corpus.resolutionOf("a", "person:3-8"), {
      kind: "ambiguous",
      candidates: ["brandon-lewis", "clive-lewis"],
    });
    assert.deepEqual(
      corpus.ambiguous().map(({ source, mention }) => [source, mention.text]),
      [["a", "Lewis"]],
    );
    corpus.remove("b");
    assert.deepEqual(corpus.ambiguous(), []);
  });

  it("lets a title rule candidates out", () => {
    const corpus = corpusOf("Mrs [Blair] sat.", "Mr [Tony Blair]", "Mrs [Cherie Blair]");
    assert.deepEqual(corpus.resolutionOf("a", "person:4-9"), {
      kind: "entity",
      key: "cherie-blair",
    });
  });

  it("makes an entity of a short name that no source has in full", () => {
    assert.deepEqual(listed(corpusOf("Mr [Timpson] wrote.", "[Timpson]")), [
      "timpson: a Timpson, b Timpson",
    ]);
  });

  it("joins abbreviations to full names in other sources, parties and grades", () => {
    const corpus = corpusOf(
      "The {EDP} asked the {Tories}: <good>",
      "{Eastern Daily Press} asked {Conservatives}: <Good>",
    );
    assert.deepEqual(listed(corpus), [
      "conservative-party: a Tories, b Conservatives",
      "eastern-daily-press: a EDP, b Eastern Daily Press",
      "good: a good, b Good",
    ]);
  });

  it("describes an entity", () => {
    const corpus = new Corpus();
    const { mentions, snapshot } = marked("[Sheila Lock] spoke. Ms [Lock] left. [Sheila Lock]");
    const [first, ...others] = mentions.map((mention) => ({
      ...mention,
      attributes: { role: mention.start === 0 ? "director" : "interim director", party: "Labour" },
    }));
    assert.ok(first);
    corpus.update("a", [first, ...others], snapshot);
    const entity = corpus.entity("sheila-lock");
    assert.equal(entity?.name, "Sheila Lock");
    assert.equal(entity.category, "person");
    assert.deepEqual(entity.otherNames, ["Lock"]);
    assert.deepEqual(entity.roles, ["interim director", "director"]);
    assert.deepEqual(entity.attributes, { party: "Labour" });
  });

  it("writes amounts out in full", () => {
    const corpus = new Corpus();
    const attributes = { value: "11000000", currency: "GBP" };
    const money = {
      start: 0,
      end: 4,
      text: "£11m",
      category: "money",
      evidence: [],
      confidence: 1,
      attributes,
    };
    corpus.update("a", [{ ...money, id: "m", status: "suggested" }], new TextSnapshot("£11m"));
    assert.deepEqual(
      corpus.entities().map(({ key, name, otherNames }) => ({ key, name, otherNames })),
      [{ key: "11000000-gbp", name: "11,000,000 GBP", otherNames: ["£11m"] }],
    );
  });

  it("gives the key that a person decided on to all of the same full name", () => {
    const corpus = corpusOf(
      "[Andrew Bunyan|the-director]",
      "[Andrew Bunyan] came. Mr [Bunyan] left.",
    );
    assert.deepEqual(listed(corpus), ["the-director: a Andrew Bunyan, b Andrew Bunyan, b Bunyan"]);
  });

  it("ties a short name that a person decided on to the full name with that key", () => {
    const corpus = corpusOf("[Lewis|clive-lewis]", "[Clive Lewis]", "[Brandon Lewis]");
    assert.deepEqual(listed(corpus), [
      "brandon-lewis: c Brandon Lewis",
      "clive-lewis: a Lewis, b Clive Lewis",
    ]);
  });

  it("keeps decisions apart that give one name two keys, and leaves others of that name open", () => {
    const corpus = corpusOf("[John Smith|smith-a]", "[John Smith|smith-b]", "[John Smith]");
    assert.deepEqual(listed(corpus), ["smith-a: a John Smith", "smith-b: b John Smith"]);
    assert.deepEqual(corpus.resolutionOf("c", "person:0-10"), {
      kind: "ambiguous",
      candidates: ["smith-a", "smith-b"],
    });
  });

  it("gives keys that two categories ask for to one of them, and marks the other's", () => {
    assert.deepEqual(listed(corpusOf("[Frank Harris] of {Frank Harris}")), [
      "frank-harris: a Frank Harris",
      "frank-harris--person: a Frank Harris",
    ]);
  });

  it("knows nothing of rejected mentions and of sources taken away", () => {
    const corpus = corpusOf("[Clive Lewis|-] left", "[Brandon Lewis]");
    assert.equal(corpus.resolutionOf("a", "person:0-11"), undefined);
    corpus.remove("b");
    assert.deepEqual(corpus.entities(), []);
    assert.equal(corpus.resolutionOf("b", "person:0-13"), undefined);
  });

  it("follows a source as it changes", () => {
    const corpus = corpusOf("Mr [Lewis] sat.", "[Clive Lewis]");
    assert.deepEqual(corpus.resolutionOf("a", "person:3-8"), {
      kind: "entity",
      key: "clive-lewis",
    });
    const { mentions, snapshot } = marked("[Brandon Lewis]");
    corpus.update("b", mentions, snapshot);
    assert.deepEqual(corpus.resolutionOf("a", "person:3-8"), {
      kind: "entity",
      key: "brandon-lewis",
    });
    assert.equal(corpus.entity("clive-lewis"), undefined);
  });
});

describe("the counts of an entity", () => {
  it("are told without putting its mentions together", () => {
    const corpus = new Corpus();
    for (const source of ["b", "a", "c"]) {
      const { mentions, snapshot } = marked("The [Clive Lewis] met. [Lewis] left.");
      corpus.update(source, mentions, snapshot);
    }
    const entity = corpus.entity("clive-lewis");
    const read: string[] = [];
    // Whatever is read of a mention beside its place is an atom.
    for (const name of ["text", "optional", "value"] as const) {
      corpus.atoms[name] = () => {
        read.push(name);
        return "";
      };
    }
    assert.equal(entity?.mentionCount, 6);
    assert.equal(entity.sourceCount, 3);
    assert.deepEqual(entity.sources, ["a", "b", "c"]);
    assert.deepEqual(entity.firstPlace, { source: "a", start: 4 });
    assert.deepEqual(read, []);
    assert.equal(entity.mentions.length, 6);
    assert.ok(read.length > 0);
  });
});

describe("an article's part of a corpus", () => {
  const corpus = corpusOf(
    "Mr [Lewis] met [Ann Lee]. [Lewis|-].",
    "[Clive Lewis] met Ms [Lee]",
    "[Brandon Lewis]",
  );

  it("has an entity's mentions there, without those of others", () => {
    const lee = corpus.entity("ann-lee");
    assert.ok(lee);
    for (const source of ["a", "b", "c"]) {
      assert.deepEqual(
        lee.mentionsIn(source),
        lee.mentions.filter((mention) => mention.source === source),
      );
    }
  });

  it("tells what each of its mentions means, where that is clear", () => {
    assert.deepEqual(corpus.keysIn("a"), [undefined, "ann-lee"]);
    assert.deepEqual(corpus.keysIn("b"), ["clive-lewis", "ann-lee"]);
    assert.deepEqual(corpus.keysIn("z"), []);
  });

  it("tells who follows it what has changed", () => {
    const changes = corpus.follow();
    const { mentions, snapshot } = marked("[Brandon Lewis] met [Zoe Hart]");
    corpus.update("c", mentions, snapshot);
    corpus.settle();
    assert.deepEqual([...changes.keys], ["zoe-hart"]);
    assert.deepEqual([...changes.sources], ["c"]);
  });
});
