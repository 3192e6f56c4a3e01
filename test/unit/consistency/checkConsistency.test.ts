import assert from "node:assert/strict";
import { checkConsistency } from "../../../src/core/consistency/checkConsistency.ts";
import type { Finding, Side } from "../../../src/core/consistency/finding.ts";
import { Corpus } from "../../../src/core/corpus/corpus.ts";
import { withoutNever } from "../../../src/core/corpus/withoutNever.ts";
import { emptyProject, type Project } from "../../../src/core/project/project.ts";
import type { SourceMention } from "../../../src/core/resolve/entity.ts";
import { marked } from "../../fixtures/marked.ts";
import { projectOf } from "../../fixtures/project.ts";

const calm = (): Promise<void> => Promise.resolve();

/** What is found in texts, which are called a, b, c…, as lines to read. */
async function findings(
  texts: readonly string[],
  project: Project = emptyProject,
  breathe = calm,
): Promise<readonly string[]> {
  const corpus = new Corpus();
  corpus.setProject(project);
  const without = withoutNever(project);
  const sources = texts.map((text, at) => {
    const source = "abcdefgh".charAt(at);
    const { snapshot, mentions } = marked(text);
    corpus.update(source, mentions, snapshot);
    const rule = (all: typeof mentions): typeof mentions => without(all, snapshot, source);
    return { source, snapshot, mentions, withoutNever: rule };
  });
  return (await checkConsistency({ sources, corpus, project }, breathe)).map(lineOf);
}

function lineOf(finding: Finding): string {
  switch (finding.kind) {
    case "categories":
    case "entities":
      return `${finding.text}: ${finding.sides.map(sideLine).join(" | ")}`;
    case "rejected":
      return `${finding.text}: ${sideLine(finding.confirmed)} | rejected ${places(finding.rejected)}`;
    case "unmarked":
      return `${finding.text}: ${sideLine(finding.confirmed)} | unmarked ${places(finding.unmarked)}`;
    case "alike":
      return `${finding.entities.map(({ key }) => key).join(" = ")}: ${finding.likeness}`;
  }
}

function sideLine({ category, entity, mentions }: Side): string {
  return `${entity ?? category} ${places(mentions)}`;
}

function places(mentions: readonly SourceMention[]): string {
  return mentions.map(({ source, mention }) => `${source}${mention.start}`).join(",");
}

describe("consistency", () => {
  it("holds where the same words are the same everywhere", async () => {
    assert.deepEqual(await findings(["[Ann Lee|ann-lee] sat.", "He saw [Ann Lee|ann-lee]."]), []);
  });

  it("is broken where words are two categories, in one article or in two", async () => {
    assert.deepEqual(
      await findings(["[Victoria|v] won. {Victoria|w} lost.", "So did [Victoria|v]."]),
      ["Victoria: person a0,b7 | organisation a14"],
    );
  });

  it("is broken where words are two entities that nothing tells apart", async () => {
    const texts = ["[Lewis|clive-lewis] sat.", "[Lewis|brandon-lewis] sat."];
    assert.deepEqual(await findings(texts), ["Lewis: clive-lewis a0 | brandon-lewis b0"]);
    const distinct = [{ entities: ["clive-lewis", "brandon-lewis"] as const }];
    assert.deepEqual(await findings(texts, { ...emptyProject, distinct }), []);
    const meant = [{ text: "Lewis", entity: "clive-lewis", in: "a" }];
    const isOneAsked = ["brandon-lewis = clive-lewis: letters"];
    assert.deepEqual(await findings(texts, { ...emptyProject, meant }), isOneAsked);
  });

  it("holds where each article gives the fuller name", async () => {
    const texts = [
      "[Clive Lewis|clive-lewis] sat. [Lewis|clive-lewis] rose.",
      "[Brandon Lewis|brandon-lewis] sat. [Lewis|brandon-lewis] rose.",
    ];
    assert.deepEqual(await findings(texts), []);
  });

  it("does not ask of grades and amounts to be the same everywhere", async () => {
    assert.deepEqual(
      await findings(["Rated <good|ofsted-good>.", "A <good|-> day, all good."]),
      [],
    );
  });

  it("is broken where words are confirmed here and rejected there, until a rule says why", async () => {
    const texts = ["[Grace|grace] sang.", "They said [Grace|-]."];
    assert.deepEqual(await findings(texts), ["Grace: grace a0 | rejected b10"]);
    const never = [{ text: "Grace", category: "person", in: "b" }];
    assert.deepEqual(await findings(texts, { ...emptyProject, never }), []);
  });

  it("takes a short name for its own article's only", async () => {
    const texts = [
      "[Will Young|will-young] sang, and [Will|will-young] danced.",
      "It was [Will|-].",
    ];
    assert.deepEqual(await findings(texts), []);
    const [first = ""] = texts;
    assert.deepEqual(await findings([`${first} It was [Will|-].`]), [
      "Will: will-young a21 | rejected a41",
    ]);
  });

  it("is broken where words are confirmed here and unmarked there, but not within a mark or a word", async () => {
    const texts = [
      "They met at {Archant|archant}.",
      "At Archant, {Archant Norfolk} and the Archants. See\nArchant.",
    ];
    assert.deepEqual(await findings(texts), ["Archant: archant a12 | unmarked b3,b50"]);
    const never = [{ text: "Archant", category: "organisation" }];
    assert.deepEqual(await findings(texts, { ...emptyProject, never }), []);
  });

  it("sees names in capitals, too", async () => {
    const texts = ["At {County Hall|county-hall}.", "COUNTY HALL\n\nNobody was there."];
    assert.deepEqual(await findings(texts), ["County Hall: county-hall a3 | unmarked b0"]);
  });

  it("reads long texts in stretches and finds the same", async () => {
    const paragraph = "Nobody was there, and nothing was said of anything.\r\n\r\n";
    const long = `${paragraph.repeat(1000)}They saw Archant there.`;
    const at = long.indexOf("Archant");
    let steps = 0;
    const found = await findings(["At {Archant|archant}.", long], emptyProject, () => {
      steps += 1;
      return Promise.resolve();
    });
    assert.deepEqual(found, [`Archant: archant a3 | unmarked b${String(at)}`]);
    assert.ok(steps > 4, String(steps));
  });

  it("can be stopped", async () => {
    const stop = (): Promise<void> => Promise.reject(new Error("stopped"));
    await assert.rejects(findings(["[Ann Lee|ann-lee]"], emptyProject, stop), /stopped/);
  });

  const alike: readonly (readonly [string, string])[] = [
    ["[Ed Timpson] [Edward Timpson]", "person"],
    ["[A. Bunyan] [Andrew Bunyan]", "person"],
    ["[John Smith] [John Quincy Smith]", "person"],
    ["[Zoë Wanamaker] [Zoe Wanamakér]", "letters"],
    ["{AstraZenca} {Astra Zeneca}", "spelling"],
    ["[Andrew Bunyan] [Andrew Bunyon]", "spelling"],
    ["[Andrew Bunyan] [Andrew Bnuyan]", "spelling"],
  ];
  for (const [names, likeness] of alike) {
    it(`takes ${names} for one`, async () => {
      // Each in an article of its own, decided on, so that nothing joins them before.
      const [one = "", other = ""] = names.split(/(?<=[\]}]) /);
      const found = await findings([decided(one, "x"), decided(other, "y")]);
      assert.deepEqual(found, [`x = y: ${likeness}`]);
    });
  }

  const unlike = [
    "[Paul Bunyan] [Paula Bunyan]",
    "[John A. Smith] [John B. Smith]",
    "[Clive Lewis] [Brandon Lewis]",
    "[Ann Lee] [Dan Lee]",
    "[Dan Lewis] [Daniel Day-Lewis]",
    "{Channel Four 4} {Channel Four 5}",
    "[Norfolk Line] {Norfolk Line}",
  ];
  for (const names of unlike) {
    it(`takes ${names} for two`, async () => {
      const [one = "", other = ""] = names.split(/(?<=[\]}]) /);
      const found = await findings([decided(one, "x"), decided(other, "y")]);
      assert.deepEqual(
        found.filter((line) => line.includes(" = ")),
        [],
      );
    });
  }

  it("takes entities with one link for one, unless they were said to be distinct", async () => {
    const row = { links: ["https://example.org/1"] };
    const project = projectOf({
      entities: { "ann-lee": { name: "Ann Lee", ...row }, "bea-fox": { name: "Bea Fox", ...row } },
    });
    assert.deepEqual(await findings([], project), ["ann-lee = bea-fox: link"]);
    const distinct = [{ entities: ["bea-fox", "ann-lee"] as const }];
    assert.deepEqual(await findings([], { ...project, distinct }), []);
  });
});

/** "[Ann Lee]" as "[Ann Lee|key]". */
function decided(mark: string, key: string): string {
  return mark.replace(/[\]}]$/, (end) => `|${key}${end}`);
}
