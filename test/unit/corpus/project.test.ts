import assert from "node:assert/strict";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { emptyProject, type Project } from "../../../src/core/project/project.ts";
import { marked } from "../../fixtures/marked.ts";
import { plain } from "../../fixtures/entities.ts";
import { projectOf } from "../../fixtures/project.ts";

/** What each mention of sources "a", "b", … means under a project: "a Lewis: clive-lewis, …". */
function meanings(project: Project, ...texts: readonly string[]): readonly string[] {
  return meaningsIn(corpusOf(project, ...texts), ...texts);
}

function corpusOf(project: Project, ...texts: readonly string[]): Corpus {
  const corpus = new Corpus();
  corpus.setProject(project);
  for (const [index, text] of texts.entries()) {
    const { mentions, snapshot } = marked(text);
    corpus.update("abcdefgh".charAt(index), mentions, snapshot);
  }
  return corpus;
}

function meaningsIn(corpus: Corpus, ...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => {
    const source = "abcdefgh".charAt(index);
    return marked(text).mentions.map((mention) => {
      const resolution = corpus.resolutionOf(source, mention.id);
      const keys = resolution?.kind === "ambiguous" ? resolution.candidates : [resolution?.key];
      return `${source} ${mention.text}: ${keys.join(" or ")}`;
    });
  });
}

const clive = { name: "Clive Lewis", aliases: ["Mr Lewis"] };
const brandon = { name: "Brandon Lewis" };

describe("a project's entities", () => {
  it("have the key, the name, the other names and what else their row says", () => {
    const project = projectOf({
      entities: {
        bbc: {
          category: "organisation",
          name: "The BBC",
          aliases: ["Auntie", "British Broadcasting Corporation"],
          note: "Public broadcaster",
          links: ["https://www.bbc.co.uk"],
          tags: ["media"],
          groups: ["Broadcasters"],
        },
      },
    });
    const entity = corpusOf(project, "{Auntie}, {British Broadcasting Corporation}").entity("bbc");
    assert.ok(entity);
    const { mentions, mentionCount, sourceCount, sources, firstPlace, members, ...others } =
      plain(entity);
    assert.deepEqual([mentionCount, sourceCount, members.length], [2, 1, 0]);
    assert.deepEqual([sources, firstPlace], [["a"], { source: "a", start: 0 }]);
    assert.deepEqual(
      mentions.map(({ mention }) => mention.text),
      ["Auntie", "British Broadcasting Corporation"],
    );
    assert.deepEqual(others, {
      key: "bbc",
      category: "organisation",
      name: "The BBC",
      otherNames: ["Auntie", "British Broadcasting Corporation"],
      roles: [],
      attributes: {},
      note: "Public broadcaster",
      links: ["https://www.bbc.co.uk"],
      tags: ["media"],
      groups: ["Broadcasters"],
    });
  });

  it("are there without any mention, and gone with their row", () => {
    const corpus = corpusOf(projectOf({ entities: { clive } }));
    assert.deepEqual(
      corpus.entities().map(({ key, name, mentions }) => [key, name, mentions.length]),
      [["clive", "Clive Lewis", 0]],
    );
    corpus.setProject(emptyProject);
    assert.deepEqual(corpus.entities(), []);
  });

  it("are meant by an alias alone, but not where the article introduces somebody else", () => {
    const texts = ["Mr [Lewis]", "[Brandon Lewis]. Mr [Lewis]"];
    assert.deepEqual(meanings(projectOf({ entities: { clive, brandon } }), ...texts), [
      "a Lewis: clive",
      "b Brandon Lewis: brandon",
      "b Lewis: brandon",
    ]);
    const both = { clive, brandon: { ...brandon, aliases: ["Lewis"] } };
    assert.equal(meanings(projectOf({ entities: both }), ...texts)[0], "a Lewis: brandon or clive");
  });

  it("of other categories leave a name alone, unless somebody decided on their key", () => {
    const victoria = { name: "Victoria", category: "organisation" };
    assert.deepEqual(
      meanings(projectOf({ entities: { victoria } }), "[Victoria], {Victoria}, [Vicky|victoria]"),
      ["a Victoria: victoria--person", "a Victoria: victoria", "a Vicky: victoria"],
    );
  });

  it("go before the keys that other sources' decisions give their name", () => {
    const entities = { "john-smith": { name: "John Smith" } };
    const texts = ["[John Smith|smith-b]", "[John Smith]"];
    assert.deepEqual(meanings(projectOf({ entities }), ...texts), [
      "a John Smith: smith-b",
      "b John Smith: john-smith",
    ]);
  });
});

describe("a project's merges", () => {
  const texts = ["{Kent CC}, {Kent County Council}", "{Kent Council|kent-council}"];

  it("make one of two, over steps and whatever a circle says, and are undone by taking them out", () => {
    const merged = [
      { from: "kent-cc", into: "kent-council" },
      { from: "kent-council", into: "kent-county-council" },
      { from: "kent-county-council", into: "kent-cc" },
    ];
    const corpus = corpusOf(projectOf({ merged }), ...texts);
    assert.deepEqual(
      corpus.entities().map(({ key, mentions }) => [key, mentions.length]),
      [["kent-county-council", 3]],
    );
    corpus.setProject(emptyProject);
    assert.deepEqual(meaningsIn(corpus, ...texts), meanings(emptyProject, ...texts));
  });

  it("settle what was open between the two", () => {
    const open = ["[Clive Lewis]", "[C S Lewis]", "Mr [Lewis]"];
    assert.equal(meanings(emptyProject, ...open)[2], "c Lewis: c-s-lewis or clive-lewis");
    const merged = [{ from: "c-s-lewis", into: "clive-lewis" }];
    assert.equal(meanings(projectOf({ merged }), ...open)[2], "c Lewis: clive-lewis");
  });

  it("keep the name and the category of the one that it becomes", () => {
    const corpus = corpusOf(
      projectOf({ merged: [{ from: "frank-harris--person", into: "frank-harris" }] }),
      "[Frank Harris] of {Frank Harris}",
    );
    assert.deepEqual(
      corpus.entities().map(({ key, category, mentions }) => [key, category, mentions.length]),
      [["frank-harris", "organisation", 2]],
    );
  });
});

describe("what a project says is distinct", () => {
  it("is not joined in an article, across articles or by a merge", () => {
    const entities = { ed: { name: "Ed Timpson" }, edward: { name: "Edward Timpson" } };
    const texts = ["[Ed Timpson], [Edward Timpson]. Mr [Timpson]", "[Ed Timpson]", "[Timpson]"];
    const distinct = [{ entities: ["ed", "edward"] as const }];
    const merged = [{ from: "ed", into: "edward" }];
    for (const project of [{ distinct }, { distinct, merged }]) {
      assert.deepEqual(meanings(projectOf({ entities, ...project }), ...texts), [
        "a Ed Timpson: ed",
        "a Edward Timpson: edward",
        "a Timpson: ed or edward",
        "b Ed Timpson: ed",
        "c Timpson: ed or edward",
      ]);
    }
  });

  it("keeps a body apart from one whose name begins with its own", () => {
    const texts = ["{Archant Norfolk} and {Archant}"];
    assert.equal(meanings(emptyProject, ...texts)[1], "a Archant: archant-norfolk");
    const distinct = [{ entities: ["archant", "archant-norfolk"] as const }];
    assert.equal(meanings(projectOf({ distinct }), ...texts)[1], "a Archant: archant");
  });
});

describe("what a project says a text means", () => {
  const texts = [
    "[Clive Lewis] met [Brandon Lewis]. Mr [Lewis] and [Lewis|brandon-lewis]",
    "[Lewis]",
  ];

  it("settles it in one source or everywhere, unless a sidecar says otherwise", () => {
    const everywhere = { text: "Mr  Lewis", entity: "brandon-lewis" };
    const here = { text: "Lewis", entity: "clive-lewis", in: "a" };
    assert.deepEqual(meanings(projectOf({ meant: [everywhere, here] }), ...texts).slice(2), [
      "a Lewis: clive-lewis",
      "a Lewis: brandon-lewis",
      "b Lewis: brandon-lewis",
    ]);
  });

  it("is for mentions of the entity's category", () => {
    const project = projectOf({
      entities: { station: { category: "organisation", name: "Victoria Station" } },
      meant: [{ text: "Victoria", entity: "station" }],
    });
    assert.deepEqual(meanings(project, "[Victoria], {Victoria}"), [
      "a Victoria: victoria",
      "a Victoria: station",
    ]);
  });
});
