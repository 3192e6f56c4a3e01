import assert from "node:assert/strict";
import fc from "fast-check";
import { Corpus } from "../../src/core/corpus/corpus.ts";
import { coOccurrences, coOccurringPairs } from "../../src/core/crossReferences/coOccurrence.ts";
import { levels } from "../../src/core/crossReferences/level.ts";
import { meetingsOf } from "../../src/core/crossReferences/meetings.ts";
import { OccurrenceIndex } from "../../src/core/crossReferences/occurrenceIndex.ts";
import { similarSources } from "../../src/core/crossReferences/similarSources.ts";
import { emptyProject } from "../../src/core/project/project.ts";
import { calm, indexed, toIndex } from "../fixtures/indexed.ts";
import { marked, type Marked } from "../fixtures/marked.ts";

const names = [
  "[Clive Lewis]",
  "[Brandon Lewis]",
  "[Lewis]",
  "[Ann Lee]",
  "[Ann Lee|-]",
  "{Ofsted}",
  "<good>",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(" met ", ". The ", "\n\nThe ")), {
    maxLength: 8,
  })
  .map((parts) => marked(parts.flat().join("")));
const source = fc.constantFrom("a", "b", "c", "d");
const merged = [{ from: "ann-lee", into: "clive-lewis" }];
const step = fc.oneof(
  fc.record({ source, text: fc.option(text, { freq: 4 }) }),
  fc.record({ project: fc.constantFrom(emptyProject, { ...emptyProject, merged }) }),
);

/** All that an index tells. */
async function told(corpus: Corpus, index: OccurrenceIndex): Promise<unknown> {
  const entities = corpus.entities();
  const pairs = await coOccurringPairs(index, "paragraph", () => true, calm);
  return {
    totals: { ...index.totals },
    counts: entities.map((entity) => [entity.key, index.countsOf(index.numberOf(entity))]),
    with: await Promise.all(
      entities.map(async (entity) =>
        (await coOccurrences(index, entity, calm))
          .map(({ number, counts, level, strength }) => [
            index.keyOf(number),
            counts,
            level,
            strength,
          ])
          .sort(),
      ),
    ),
    pairs: pairs.map(({ a, b, count, strength }) => [a.key, b.key, count, strength]).sort(),
    similar: await Promise.all(
      [...index.sources]
        .sort()
        .map(async (one) =>
          (await similarSources(index, one, 9, calm)).map(({ source: other, shared, likeness }) => [
            one,
            other,
            shared.map(({ key }) => key),
            likeness,
          ]),
        ),
    ),
  };
}

function byName(texts: readonly Marked[]): readonly (readonly [string, Marked])[] {
  return texts.map((one, at) => [String(at), one] as const);
}

describe("cross-references of any sources", function () {
  this.timeout(20_000);

  it("are what building them from nothing gives, whatever changed and whenever they were asked for", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 10 }),
        fc.constantFrom("at the end", "settled", "hasty"),
        async (steps, asked) => {
          const corpus = new Corpus();
          const index = new OccurrenceIndex(corpus);
          const sources = new Map<string, Marked>();
          let project = emptyProject;
          for (const next of steps) {
            if ("project" in next) corpus.setProject((project = next.project));
            else if (next.text === null) {
              corpus.remove(next.source);
              index.remove(next.source);
              sources.delete(next.source);
            } else {
              corpus.update(next.source, next.text.mentions, next.text.snapshot);
              index.update(next.source, toIndex(next.text));
              sources.set(next.source, next.text);
            }
            if (asked === "settled") await index.settle(calm);
            if (asked !== "at the end") await told(corpus, index);
          }
          await index.settle(calm);
          const anew = await indexed([...sources].sort());
          anew.corpus.setProject(project);
          await anew.index.settle(calm);
          assert.deepEqual(await told(corpus, index), await told(anew.corpus, anew.index));
        },
      ),
    );
  });

  it("are symmetric, add up, and show a meeting for all they count", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const { corpus, index } = await indexed(byName(texts));
        for (const a of corpus.entities()) {
          const own = index.countsOf(index.numberOf(a));
          for (const { number, counts, level, strength } of await coOccurrences(index, a, calm)) {
            const b = index.entity(number);
            assert.ok(b);
            const back = (await coOccurrences(index, b, calm)).find(
              (one) => index.entity(one.number) === a,
            );
            assert.deepEqual(back?.counts, counts);
            assert.ok(Math.abs(back.strength - strength) < 1e-9);
            for (const each of levels) {
              assert.ok(counts[each] <= Math.min(own[each], index.countsOf(number)[each]));
              assert.ok(own[each] <= index.totals[each]);
            }
            const meetings = await meetingsOf(index, a, b, calm);
            assert.equal(meetings[0]?.level, level);
            assert.equal(
              meetings.filter((one) => one.level === "sentence").length,
              counts.sentence,
            );
            assert.deepEqual(new Set(meetings.map((one) => one.source)).size, counts.source);
          }
        }
      }),
    );
  });

  it("find sources alike both ways", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const { index } = await indexed(byName(texts));
        for (const one of index.sources) {
          for (const { source: other, shared, likeness } of await similarSources(
            index,
            one,
            9,
            calm,
          )) {
            const alike = await similarSources(index, other, 9, calm);
            const back = alike.find((found) => found.source === one);
            assert.deepEqual(back?.shared, shared);
            assert.ok(Math.abs(back.likeness - likeness) < 1e-9);
            assert.ok(likeness > 0);
          }
        }
      }),
    );
  });
});
