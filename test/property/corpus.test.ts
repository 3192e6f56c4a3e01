import assert from "node:assert/strict";
import fc from "fast-check";
import { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Resolution } from "../../src/core/resolve/entity.ts";
import { emptyProject, type Project } from "../../src/core/project/project.ts";
import { plain } from "../fixtures/entities.ts";
import { marked, type Marked } from "../fixtures/marked.ts";
import { projectOf } from "../fixtures/project.ts";

const people =
  "Clive Lewis|Brandon Lewis|C Lewis|Lewis|Liz Truss|Elizabeth Truss|Truss|Victoria|Victoria Derbyshire|Derbyshire";
const bodies =
  "Victoria|Eastern Daily Press|EDP|Labour|Labour Party|Derbyshire County Council|County Council|And|'s|☆";
const decisions = ["", "", "", "", "|-", "|clive-lewis", "|x", "|victoria", "|victoria--person"];

const mark = fc
  .record({
    title: fc.constantFrom("", "", "Mr ", "Ms "),
    name: fc.constantFrom(
      ...people.split("|").map((name) => ["[", name, "]"] as const),
      ...bodies.split("|").map((name) => ["{", name, "}"] as const),
    ),
    decision: fc.constantFrom(...decisions),
    after: fc.constantFrom(" met ", ". ", "\n\n"),
  })
  .map(({ title, name: [open, name, close], decision, after }) =>
    [title, open, name, decision, close, after].join(""),
  );
const text = fc.array(mark, { maxLength: 6 }).map((marks) => marked(marks.join("")));

/** Entities that projects list, some of them without a row. */
const rows = {
  "clive-lewis": { name: "Clive Lewis", aliases: ["C Lewis"] },
  x: { name: "Brandon Lewis", aliases: ["Lewis"] },
  "liz-truss": { name: "Liz Truss" },
  elizabeth: { name: "Elizabeth Truss", note: "The same?" },
  victoria: { name: "Victoria", aliases: ["EDP"], category: "organisation" },
  "eastern-daily-press": { name: "EDP", category: "organisation" },
};
const key = fc.constantFrom(...Object.keys(rows), "lewis", "victoria--person", "labour-party", "y");
const source = fc.constantFrom("a", "b", "c", "d");
const meantText = fc.constantFrom("Lewis", "Mr Truss", "Victoria", "The EDP", "Clive Lewis");
const project = fc
  .record({
    listed: fc.subarray(Object.entries(rows)),
    merged: fc.array(fc.record({ from: key, into: key }), { maxLength: 3 }),
    distinct: fc.array(fc.record({ entities: fc.tuple(key, key) }), { maxLength: 2 }),
    meant: fc.array(
      fc.oneof(
        fc.record({ text: meantText, entity: key }),
        fc.record({ text: meantText, entity: key, in: source }),
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ listed, ...lists }) => projectOf({ entities: Object.fromEntries(listed), ...lists }));
const step = fc.oneof(fc.record({ source, text: fc.option(text) }), fc.record({ project }));

/** All that a corpus says of its sources. */
function told(corpus: Corpus, sources: ReadonlyMap<string, Marked>): unknown {
  return [corpus.entities().map(plain), corpus.ambiguous(), resolutions(corpus, sources)];
}

function corpusOf(sources: ReadonlyMap<string, Marked>, decided: Project): Corpus {
  const corpus = new Corpus();
  corpus.setProject(decided);
  for (const [name, { mentions, snapshot }] of sources) corpus.update(name, mentions, snapshot);
  return corpus;
}

function named(texts: readonly Marked[]): ReadonlyMap<string, Marked> {
  return new Map(texts.map((one, index) => [String(index), one]));
}

function resolutions(corpus: Corpus, sources: ReadonlyMap<string, Marked>): readonly unknown[] {
  return [...sources].flatMap(([source, { mentions }]) =>
    mentions.map(({ id }) => [source, id, corpus.resolutionOf(source, id)]),
  );
}

describe("a corpus of any sources", function () {
  // A hundred small corpora each, on a machine that others keep busy.
  this.timeout(20_000);

  it("is what building it from nothing gives, in any order of updates and removals", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, asking) => {
        const corpus = new Corpus();
        const sources = new Map<string, Marked>();
        let decided = emptyProject;
        for (const next of steps) {
          if ("project" in next) {
            decided = next.project;
            corpus.setProject(decided);
          } else if (next.text === null) {
            corpus.remove(next.source);
            sources.delete(next.source);
          } else {
            corpus.update(next.source, next.text.mentions, next.text.snapshot);
            sources.set(next.source, next.text);
          }
          // Asking in between must not change what comes out at the end.
          if (asking) corpus.entities();
        }
        const anew = corpusOf(new Map([...sources].sort().reverse()), decided);
        assert.deepEqual(told(corpus, sources), told(anew, sources));
      }),
    );
  });

  it("is after a merge is undone what it was before", () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        project,
        key,
        key,
        (texts, decided, from, into) => {
          const sources = named(texts);
          const corpus = corpusOf(sources, decided);
          const before = told(corpus, sources);
          corpus.setProject({ ...decided, merged: [{ from, into }, ...decided.merged] });
          corpus.entities();
          corpus.setProject(decided);
          assert.deepEqual(told(corpus, sources), before);
        },
      ),
    );
  });

  it("never takes two for the same that are distinct and have names of their own", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), project, (texts, decided) => {
        const pair = ["clive-lewis", "x"] as const;
        const truss = ["liz-truss", "elizabeth"] as const;
        const distinct = [{ entities: pair }, { entities: truss }];
        const { entities } = projectOf({ entities: rows });
        // What a sidecar says of a mention is not the project's to overrule.
        const undecided = texts.map(({ mentions, snapshot }) => ({
          mentions: mentions.filter(({ annotation }) => annotation === undefined),
          snapshot,
        }));
        const corpus = corpusOf(named(undecided), { ...decided, meant: [], entities, distinct });
        for (const { mentions } of corpus.entities()) {
          const names = new Set(mentions.map(({ mention }) => mention.text));
          assert.ok(!(names.has("Clive Lewis") && names.has("Brandon Lewis")));
          assert.ok(!(names.has("Liz Truss") && names.has("Elizabeth Truss")));
        }
      }),
    );
  });

  it("has unique keys, every mention in one entity or open among some, the rejected in none", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.option(project), (texts, decided) => {
        const corpus = corpusOf(named(texts), decided ?? emptyProject);
        const entities = corpus.entities();
        assert.equal(new Set(entities.map(({ key }) => key)).size, entities.length);
        const places = new Map<string, string>();
        for (const { key, category, mentions } of entities) {
          assert.ok(mentions.length > 0 || decided !== null, key);
          for (const { source, mention } of mentions) {
            // Merged ones keep the categories that their mentions have.
            assert.ok(mention.category === category || decided !== null);
            assert.ok(!places.has(`${source} ${mention.id}`));
            places.set(`${source} ${mention.id}`, key);
          }
        }
        const open = new Set(
          corpus.ambiguous().map(({ source, mention }) => `${source} ${mention.id}`),
        );
        for (const [index, { mentions }] of texts.entries()) {
          for (const { id, status } of mentions) {
            const resolution = corpus.resolutionOf(String(index), id);
            const place = places.get(`${String(index)} ${id}`);
            if (status === "rejected") assert.equal(resolution, undefined);
            else assertFits(resolution, place, corpus);
            assert.equal(open.has(`${String(index)} ${id}`), resolution?.kind === "ambiguous");
          }
        }
      }),
    );
  });
});

function assertFits(
  resolution: Resolution | undefined,
  place: string | undefined,
  corpus: Corpus,
): void {
  if (resolution?.kind === "entity") {
    assert.equal(place, resolution.key);
  } else {
    assert.equal(place, undefined);
    assert.ok(resolution && resolution.candidates.length > 1);
    assert.ok(resolution.candidates.every((key) => corpus.entity(key)));
  }
}
