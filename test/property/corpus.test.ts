import assert from "node:assert/strict";
import fc from "fast-check";
import { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Resolution } from "../../src/core/resolve/entity.ts";
import { marked, type Marked } from "../fixtures/marked.ts";

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
const step = fc.record({ source: fc.constantFrom("a", "b", "c", "d"), text: fc.option(text) });

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
        for (const { source, text: next } of steps) {
          if (next === null) {
            corpus.remove(source);
            sources.delete(source);
          } else {
            corpus.update(source, next.mentions, next.snapshot);
            sources.set(source, next);
          }
          // Asking in between must not change what comes out at the end.
          if (asking) corpus.entities();
        }
        const anew = new Corpus();
        for (const [source, { mentions, snapshot }] of [...sources].sort().reverse()) {
          anew.update(source, mentions, snapshot);
        }
        assert.deepEqual(corpus.entities(), anew.entities());
        assert.deepEqual(corpus.ambiguous(), anew.ambiguous());
        assert.deepEqual(resolutions(corpus, sources), resolutions(anew, sources));
      }),
    );
  });

  it("has unique keys, every mention in one entity or open among some, the rejected in none", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const corpus = new Corpus();
        for (const [index, { mentions, snapshot }] of texts.entries()) {
          corpus.update(String(index), mentions, snapshot);
        }
        const entities = corpus.entities();
        assert.equal(new Set(entities.map(({ key }) => key)).size, entities.length);
        const places = new Map<string, string>();
        for (const { key, category, mentions } of entities) {
          assert.ok(mentions.length > 0, key);
          for (const { source, mention } of mentions) {
            assert.equal(mention.category, category);
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
