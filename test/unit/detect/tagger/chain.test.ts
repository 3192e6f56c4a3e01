import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bestLabels,
  latticeOf,
  nameProbability,
} from "../../../../src/core/detect/tagger/chain.ts";
import {
  beginLabel,
  insideLabel,
  labelCount,
  mayFollow,
  outside,
} from "../../../../src/core/detect/tagger/labels.ts";

/** Every way to label a stretch, with its weight: what the algorithms must agree with. */
function labellings(scores: Float64Array, transitions: Float64Array): [number[], number][] {
  let rows: [number[], number][] = [[[], 0]];
  for (let at = 0; at < scores.length / labelCount; at += 1) {
    rows = rows.flatMap(([labels, weight]) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? outside, label))
        .map((label): [number[], number] => [
          [...labels, label],
          weight +
            transitions[(labels.at(-1) ?? outside) * labelCount + label]! +
            scores[at * labelCount + label]!,
        ]),
    );
  }
  return rows;
}

const numbers = (count: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count })
    .map((tenths) => Float64Array.from(tenths, (tenth) => tenth / 10));
const chains = fc.record({
  scores: fc.integer({ min: 1, max: 4 }).chain((length) => numbers(length * labelCount)),
  transitions: numbers(labelCount * labelCount),
});

describe("a chain of labels", () => {
  it("is decoded to the heaviest labelling", () => {
    fc.assert(
      fc.property(chains, ({ scores, transitions }) => {
        const all = labellings(scores, transitions);
        const heaviest = Math.max(...all.map(([, weight]) => weight));
        const best = bestLabels(scores, transitions).join();
        const found = all.find(([labels]) => labels.join() === best);
        assert.ok(found && Math.abs(found[1] - heaviest) < 1e-9);
      }),
    );
  });

  it("gives a name the share of the labellings that have exactly it", () => {
    fc.assert(
      fc.property(chains, fc.nat(3), fc.nat(3), ({ scores, transitions }, from, more) => {
        const length = scores.length / labelCount;
        const first = from % length;
        const end = Math.min(length, first + 1 + more);
        const begin = beginLabel("organisation");
        const inside = insideLabel("organisation");
        let [having, total] = [0, 0];
        for (const [labels, weight] of labellings(scores, transitions)) {
          const isName =
            labels[first] === begin &&
            labels.slice(first + 1, end).every((label) => label === inside) &&
            labels[end] !== inside;
          total += Math.exp(weight);
          if (isName) having += Math.exp(weight);
        }
        const lattice = latticeOf(scores, transitions);
        const found = nameProbability(scores, transitions, lattice, begin, first, end);
        assert.ok(Math.abs(found - having / total) < 1e-9);
      }),
    );
  });

  it("counts only the labels that a token may have", () => {
    const scores = new Float64Array(2 * labelCount);
    const transitions = new Float64Array(labelCount * labelCount);
    const person = 1 << beginLabel("person");
    const { total } = latticeOf(scores, transitions, [person, person | (1 << outside)]);
    assert.ok(Math.abs(total - Math.log(2)) < 1e-9);
  });
});
